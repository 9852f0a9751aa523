import { foldVietnamese, ROSTER_STATE_MEANINGS, sortName, type PartialDate } from '@chibo/shared'
import type { RosterValues, RowMessage } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import { CopiedRows, type CopiedType, type CopiedValue } from '../../database/copy-binary.ts'
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

/** What several columns of a row come from. */
interface Keys {
  readonly folded: string | null
  readonly citizenId: Buffer | null
  readonly cardNumber: Buffer | null
}

/** A column of the staging table, and what a row has in it. */
type Column = readonly [
  name: string,
  type: CopiedType,
  value: (row: StagedRow, parts: StagingParts, keys: Keys) => CopiedValue,
]

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
  [name, 'date', ({ values }) => of(values)?.first ?? null],
  [`${name}_precision`, 'text', ({ values }) => of(values)?.precision ?? null],
]

const sealed = (name: string, of: (values: RosterValues) => string | undefined): Column => [
  name,
  'bytea',
  ({ values }, { seal }) => {
    const value = of(values)
    return value === undefined ? null : seal(value)
  },
]

const digested = (name: string, of: (values: RosterValues) => string | undefined): Column => [
  `${name}_digest`,
  'bytea',
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
  ['sheet', 'smallint', ({ sheet }) => sheet],
  ['row', 'integer', ({ row }) => row],
  ['messages', 'jsonb', ({ messages }) => (messages.length === 0 ? '[]' : JSON.stringify(messages))],
  ['unit_text', 'text', ({ values }) => values.unitCode ?? values.unitText ?? null],
  ['unit_id', 'uuid', ({ unitId }) => unitId],
  ['full_name', 'text', ({ values }) => values.fullName ?? null],
  ['sort_name', 'text', ({ values }) => (values.fullName === undefined ? null : sortName(values.fullName))],
  ['name_folded', 'text', (_row, _parts, { folded }) => folded],
  ['sex', 'text', ({ values }) => values.sex ?? null],
  ['file_number', 'text', ({ values }) => values.fileNumber ?? null],
  ...date('joined_on', ({ joinedOn }) => joinedOn),
  ...date('admission_decided_on', ({ admissionDecidedOn }) => admissionDecidedOn),
  ...date('official_on', ({ officialOn }) => officialOn),
  ['standing', 'text', ({ values }, { day }) => standingOf(values, day)],
  ['activity', 'text', ({ values }) => meaning(values).activity ?? null],
  [
    'end_reason',
    'text',
    ({ values }) => (meaning(values).end === undefined ? null : (meaning(values).end ?? 'ENDED')),
  ],
  ['state_on', 'date', ({ values }) => values.stateOn?.first ?? null],
  sealed('citizen_id', ({ citizenId }) => citizenId),
  ['citizen_id_digest', 'bytea', (_row, _parts, { citizenId }) => citizenId],
  sealed('card_number', ({ cardNumber }) => cardNumber),
  ['card_number_digest', 'bytea', (_row, _parts, { cardNumber }) => cardNumber],
  ...found('old_card_number', ({ oldCardNumber }) => oldCardNumber),
  ...found('old_identity_number', ({ oldIdentityNumber }) => oldIdentityNumber),
  sealed('birth_date', ({ birthDate }) => birthDate?.text),
  [
    'birth_year',
    'smallint',
    ({ values }) => (values.birthDate ? Number(values.birthDate.first.slice(0, 4)) : null),
  ],
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
    'bytea',
    ({ values }, { digest }, { folded }) => personDigest(folded, values.birthDate?.text, digest),
  ],
]

/** Those that only matching needs. */
const PASSING: readonly Column[] = [
  ['is_birth_year_alone', 'boolean', ({ values }) => values.birthDate?.precision === 'YEAR'],
  [
    'person_year_digest',
    'bytea',
    ({ values: { birthDate } }, { digest }, { folded }) =>
      birthDate?.precision === 'YEAR' ? null : personDigest(folded, birthDate?.first.slice(0, 4), digest),
  ],
  ['weight', 'text', (row) => weightOf(row)],
  [
    'decided_id',
    'uuid',
    ({ decision }) => (typeof decision === 'object' ? (decision?.memberId ?? null) : null),
  ],
  ['decision', 'text', ({ decision }) => (typeof decision === 'string' ? decision : null)],
]

const COLUMNS: readonly Column[] = [...KEPT, ...PASSING]

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

/** Makes the staging table of the transaction, which holds one slice at a time; it goes when that ends. */
export async function createStaged(executor: Transaction<DB>): Promise<void> {
  const columns = COLUMNS.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`)
  await sql`create temp table staged (${sql.join(columns)}) on commit drop`.execute(executor)
  // The function that looks up whom rows mean works as its owner.
  await sql`grant select on staged to public`.execute(executor)
}

/** Rows of a slice: so many that a statement for them costs little beside them, and so few that reading goes on beside it. */
const SLICE_ROWS = 3_000

/** Bytes that a slice of usual rows takes. */
const SLICE_BYTES = 1_536 * 1024
/** Bytes that one more row takes at most, if it is no larger than usual. */
const ROW_BYTES = 16 * 1024

/** Rows of a slice, as they are copied into the staging table. */
export class StagedRows {
  private readonly rows = new CopiedRows(SLICE_BYTES + ROW_BYTES)
  private readonly parts: StagingParts

  constructor(parts: StagingParts) {
    this.parts = parts
  }

  /** How many rows there are. */
  get count(): number {
    return this.rows.count
  }

  /** Whether rows wait for the next slice: these are as many as are worked at a time. */
  get isFull(): boolean {
    return this.rows.count >= SLICE_ROWS || this.rows.length >= SLICE_BYTES
  }

  add(row: StagedRow): void {
    const keys = keysOf(row, this.parts)
    this.rows.begin(COLUMNS.length)
    for (const [, type, value] of COLUMNS) this.rows.put(type, value(row, this.parts, keys))
  }

  /** Copies the rows into the staging table, in the transaction of a connection, and forgets them. @throws what the database says */
  async copy(client: ClientBase): Promise<void> {
    const names = COLUMNS.map(([name]) => name).join(', ')
    const stream = client.query(from(`copy pg_temp.staged (${names}) from stdin (format binary)`))
    await new Promise<void>((resolve, reject) => {
      stream.once('error', reject)
      stream.once('finish', resolve)
      stream.end(this.rows.bytes())
    })
    this.rows.clear()
  }
}
