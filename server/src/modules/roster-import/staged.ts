import { foldVietnamese, ROSTER_STATE_MEANINGS, sortName, type PartialDate } from '@chibo/shared'
import type { RosterValues, RowMessage } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import { copyText } from '../../database/copy-text.ts'
import type { DB } from '../../database/tables.gen.ts'
import { digestPerson } from '../members/index.ts'

/** Seals sensitive values and digests what they are found by. */
export interface RosterCodec {
  readonly seal: (text: string) => Buffer
  readonly digest: (text: string) => Buffer
}

/** What staging works with. */
export interface StagingParts extends RosterCodec {
  /** ISO: from which it holds what the file says */
  readonly day: string
}

/** A row that was read, on its way to be matched. */
export interface StagedRow {
  readonly sheet: number
  readonly row: number
  readonly values: RosterValues
  readonly messages: readonly RowMessage[]
  /** the cell that the row means; null where that is not known */
  readonly unitId: string | null
  /** what somebody decided of the row; null: nothing */
  readonly decision: RowDecision | null
  /** whether it is no row of a person: it is told and left out */
  readonly isSkipped: boolean
}

/** Whom a row is decided to mean: a member by id, somebody new, or nobody. */
export type RowDecision = { readonly memberId: string } | 'NEW' | 'SKIP'

type Value = string | number | boolean | Buffer | null

/** What several columns of a row come from. */
interface Keys {
  readonly folded: string | null
  readonly citizenId: Buffer | null
  readonly cardNumber: Buffer | null
}

/** A column of the staging table, and what a row has in it. */
type Column = readonly [name: string, value: (row: StagedRow, parts: StagingParts, keys: Keys) => Value]

function keysOf({ values: { fullName, citizenId, cardNumber } }: StagedRow, { digest }: StagingParts): Keys {
  const citizen = citizenId === undefined ? null : digest(citizenId)
  return {
    folded: fullName === undefined ? null : foldVietnamese(fullName),
    citizenId: citizen,
    // The new card number is the citizen ID.
    cardNumber: cardNumber === undefined ? null : cardNumber === citizenId ? citizen : digest(cardNumber),
  }
}

const date = (name: string, of: (values: RosterValues) => PartialDate | undefined): readonly Column[] => [
  [name, ({ values }) => of(values)?.first ?? null],
  [`${name}_precision`, ({ values }) => of(values)?.precision ?? null],
]

const sealed = (name: string, of: (values: RosterValues) => string | undefined): Column => [
  name,
  ({ values }, { seal }) => {
    const value = of(values)
    return value === undefined ? null : seal(value)
  },
]

const digested = (name: string, of: (values: RosterValues) => string | undefined): Column => [
  `${name}_digest`,
  ({ values }, { digest }) => {
    const value = of(values)
    return value === undefined ? null : digest(value)
  },
]

const found = (name: string, of: (values: RosterValues) => string | undefined): readonly Column[] => [
  sealed(name, of),
  digested(name, of),
]

/** Those that stay with the row of the preview. */
const KEPT: readonly Column[] = [
  ['sheet', ({ sheet }) => sheet],
  ['row', ({ row }) => row],
  ['messages', ({ messages }) => JSON.stringify(messages)],
  ['unit_text', ({ values }) => values.unitCode ?? values.unitText ?? null],
  ['unit_id', ({ unitId }) => unitId],
  ['full_name', ({ values }) => values.fullName ?? null],
  ['sort_name', ({ values }) => (values.fullName === undefined ? null : sortName(values.fullName))],
  ['name_folded', (_row, _parts, { folded }) => folded],
  ['sex', ({ values }) => values.sex ?? null],
  ['file_number', ({ values }) => values.fileNumber ?? null],
  ...date('joined_on', ({ joinedOn }) => joinedOn),
  ...date('admission_decided_on', ({ admissionDecidedOn }) => admissionDecidedOn),
  ...date('official_on', ({ officialOn }) => officialOn),
  ['standing', ({ values }, { day }) => standingOf(values, day)],
  ['activity', ({ values }) => meaning(values).activity ?? null],
  [
    'end_reason',
    ({ values }) => (meaning(values).end === undefined ? null : (meaning(values).end ?? 'ENDED')),
  ],
  ['state_on', ({ values }) => values.stateOn?.first ?? null],
  sealed('citizen_id', ({ citizenId }) => citizenId),
  ['citizen_id_digest', (_row, _parts, { citizenId }) => citizenId],
  sealed('card_number', ({ cardNumber }) => cardNumber),
  ['card_number_digest', (_row, _parts, { cardNumber }) => cardNumber],
  ...found('old_card_number', ({ oldCardNumber }) => oldCardNumber),
  ...found('old_identity_number', ({ oldIdentityNumber }) => oldIdentityNumber),
  sealed('birth_date', ({ birthDate }) => birthDate?.text),
  ['birth_year', ({ values }) => (values.birthDate ? Number(values.birthDate.first.slice(0, 4)) : null)],
  sealed('phone', ({ phone }) => phone),
  sealed('address', ({ address }) => address),
  sealed('other_name', ({ otherName }) => otherName),
  sealed('ethnicity', ({ ethnicity }) => ethnicity),
  sealed('religion', ({ religion }) => religion),
  sealed('hometown', ({ hometown }) => hometown),
  sealed('card_issued_by', ({ cardIssuedBy }) => cardIssuedBy),
  sealed('card_issued_on', ({ cardIssuedOn }) => cardIssuedOn?.text),
  [
    'person_digest',
    ({ values }, { digest }, { folded }) => personDigest(folded, values.birthDate?.text, digest),
  ],
]

/** Those that only matching needs. */
const PASSING: readonly (readonly [...Column, type: string])[] = [
  ['is_birth_year_alone', ({ values }) => values.birthDate?.precision === 'YEAR', 'boolean'],
  [
    'person_year_digest',
    ({ values: { birthDate } }, { digest }, { folded }) =>
      birthDate?.precision === 'YEAR' ? null : personDigest(folded, birthDate?.first.slice(0, 4), digest),
    'bytea',
  ],
  ['weight', (row) => weightOf(row), 'text'],
  [
    'decided_id',
    ({ decision }) => (typeof decision === 'object' ? (decision?.memberId ?? null) : null),
    'uuid',
  ],
  ['decision', ({ decision }) => (typeof decision === 'string' ? decision : null), 'text'],
]

const COLUMNS: readonly Column[] = [...KEPT, ...PASSING.map(([name, value]): Column => [name, value])]

/** Columns of `import_row` that hold what a row says. */
export const KEPT_COLUMNS: readonly string[] = KEPT.map(([name]) => name)

function meaning({ state }: RosterValues) {
  return state === undefined ? {} : ROSTER_STATE_MEANINGS[state]
}

/** Whoever became official by the day is, whether or not the file says so again. */
function standingOf(values: RosterValues, day: string): string | null {
  const said = values.standing ?? meaning(values).standing
  if (said !== undefined) return said
  return values.officialOn !== undefined && values.officialOn.first <= day ? 'OFFICIAL' : null
}

function personDigest(
  folded: string | null,
  birthDate: string | undefined,
  digest: RosterCodec['digest'],
): Buffer | null {
  return folded === null || birthDate === undefined ? null : digestPerson(folded, birthDate, digest)
}

function weightOf({ messages, isSkipped, decision }: StagedRow): string | null {
  if (isSkipped || decision === 'SKIP') return 'SKIPPED'
  if (messages.some(({ weight }) => weight === 'ERROR')) return 'REJECTED'
  return messages.some(({ weight }) => weight === 'UNDECIDED') ? 'UNDECIDED' : null
}

/** Makes the staging table of the transaction; it goes when that ends. */
export async function createStaged(executor: Transaction<DB>): Promise<void> {
  const kept = KEPT_COLUMNS.map((name) => sql.ref(name))
  const passing = PASSING.map(([name, , type]) => sql`null::${sql.raw(type)} as ${sql.ref(name)}`)
  await sql`create temp table staged on commit drop as
    select ${sql.join(kept)}, ${sql.join(passing)} from import_row where false`.execute(executor)
  // The function that looks up whom rows mean works as its owner.
  await sql`grant select on staged to public`.execute(executor)
}

/** Characters sent at a time. */
const CHUNK = 16_384

/** Copies rows into the staging table as they are read, none of them kept. */
export class Staging {
  private readonly stream
  private readonly parts: StagingParts
  private text = ''
  private failure: Error | undefined

  constructor(client: ClientBase, parts: StagingParts) {
    this.parts = parts
    this.stream = client.query(
      from(`copy pg_temp.staged (${COLUMNS.map(([name]) => name).join(', ')}) from stdin`),
    )
    this.stream.on('error', (error) => {
      this.failure = error
    })
  }

  /** Takes a row; resolves at once unless the database is behind. */
  async add(row: StagedRow): Promise<void> {
    const keys = keysOf(row, this.parts)
    let line = ''
    for (const [, value] of COLUMNS) {
      line += `${line === '' ? '' : '\t'}${copyText(value(row, this.parts, keys))}`
    }
    this.text += `${line}\n`
    if (this.text.length > CHUNK) await this.send()
  }

  /** Resolves when every row is in the table. @throws what the database says */
  async end(): Promise<void> {
    await this.send()
    await new Promise<void>((resolve, reject) => {
      this.stream.once('error', reject)
      this.stream.once('finish', resolve)
      this.stream.end()
    })
  }

  /** Gives it up. */
  abort(error: Error): void {
    this.stream.destroy(error)
  }

  private async send(): Promise<void> {
    if (this.failure) throw this.failure
    const { text } = this
    this.text = ''
    if (text === '' || this.stream.write(text)) return
    await new Promise<void>((resolve, reject) => {
      const done = (): void => {
        this.stream.off('error', failed)
        resolve()
      }
      const failed = (error: Error): void => {
        this.stream.off('drain', done)
        reject(error)
      }
      this.stream.once('drain', done)
      this.stream.once('error', failed)
    })
  }
}
