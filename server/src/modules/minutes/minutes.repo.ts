import {
  canonicalJson,
  MINUTES_STATES,
  minutesFacts,
  minutesTexts,
  type MinutesApprovedBy,
  type MinutesFacts,
  type MinutesTexts,
} from '@chibo/shared'
import { sql, type CompiledQuery, type Transaction, type UpdateObject } from 'kysely'
import { z } from 'zod'
import type { DB, JsonValue } from '../../database/tables.gen.ts'
import { minutesHash } from './minutes-hash.ts'
import type { Approvals, MinutesSign, StandingMinutes } from './minutes.rules.ts'

type Executor = Transaction<DB>

/** Minutes as use cases find them. */
export interface FoundMinutes extends StandingMinutes {
  readonly id: string
  readonly meetingId: string
  readonly facts: MinutesFacts
  /** of the facts, when they were composed */
  readonly factsDigest: Buffer
  readonly texts: MinutesTexts
  readonly sign: MinutesSign
  /** their number; null until they are sealed, and for a unit that numbers no documents */
  readonly number: number | null
  readonly approvals: Approvals
  /** document of the page that both signed */
  readonly scanId: string | null
  readonly correctionReason: string | null
  /** of the version sealed last */
  readonly hash: Buffer | null
  /** of a correction: whether what it would leave if it was dropped is kept, as of all begun since that can be */
  readonly isDroppable: boolean
  readonly version: number
}

const Sign = z.object({ suffix: z.string().nullable(), datedOn: z.string(), place: z.string().nullable() })
const State = z.enum(MINUTES_STATES)

interface MinutesRow extends Omit<FoundMinutes, 'state' | 'facts' | 'texts' | 'sign' | 'approvals'> {
  readonly state: string
  readonly facts: unknown
  readonly texts: unknown
  readonly sign: unknown
  readonly chair: string | null
  readonly secretary: string | null
}

/** Minutes by their own id or that of their meeting; undefined if there are none that the caller's ranges reach. Who changes them has the meeting locked. */
export async function findMinutes(
  executor: Executor,
  by: { readonly id: string } | { readonly meetingId: string },
): Promise<FoundMinutes | undefined> {
  const { rows } = await sql<MinutesRow>`
    select m.id, m.meeting_id as "meetingId", m.state, m.facts, m.facts_digest as "factsDigest", m.texts, m.sign, d.number,
      m.chair_account_id as chair, m.secretary_account_id as secretary, m.scan_document_id as "scanId",
      m.correction_reason as "correctionReason", coalesce(last.ordinal, 0) as sealed, last.hash, m.version,
      m.before_correction is not null as "isDroppable"
    from minutes m
    left join document d on d.id = m.document_id
    left join lateral (select v.ordinal, v.hash from minutes_version v where v.minutes_id = m.id order by v.ordinal desc limit 1) last on true
    where ${'id' in by ? sql`m.id = ${by.id}` : sql`m.meeting_id = ${by.meetingId}`}`.execute(executor)
  const [row] = rows
  if (!row) return undefined
  const { chair, secretary, ...minutes } = row
  return {
    ...minutes,
    state: State.parse(row.state),
    facts: minutesFacts.parse(row.facts),
    texts: minutesTexts.parse(row.texts),
    sign: Sign.parse(row.sign),
    approvals: { CHAIR: chair, SECRETARY: secretary },
  }
}

/** SHA-256 of the canonical JSON of facts. */
export function digestOfFacts(facts: MinutesFacts): Buffer {
  return minutesHash(null, canonicalJson(facts))
}

/** What leads minutes back to the draft: nobody has heard or approved what they say now. */
const DRAFTED = {
  state: 'DRAFT',
  read_back_at: null,
  chair_account_id: null,
  chair_approved_at: null,
  secretary_account_id: null,
  secretary_approved_at: null,
  scan_document_id: null,
} as const

/** What minutes consist of. */
export type MinutesContents = Pick<FoundMinutes, 'facts' | 'texts' | 'sign'>

function contents({ facts, texts, sign }: MinutesContents) {
  return {
    facts: canonicalJson(facts),
    facts_digest: digestOfFacts(facts),
    texts: canonicalJson(texts),
    sign: canonicalJson({ ...sign }),
  }
}

/** The insertion of minutes as a draft, in their first version. */
export function minutesInsertion(
  executor: Executor,
  row: MinutesContents & Pick<FoundMinutes, 'id' | 'meetingId'>,
): CompiledQuery {
  return executor
    .insertInto('minutes')
    .values({ id: row.id, meeting_id: row.meetingId, ...contents(row) })
    .compile()
}

/** The change of what minutes say. @param isDrafted whether it leads back to the draft */
export function contentsChange(
  executor: Executor,
  row: MinutesContents & Pick<FoundMinutes, 'id'>,
  isDrafted: boolean,
): CompiledQuery {
  return change(executor, row.id, { ...contents(row), ...(isDrafted ? DRAFTED : {}) })
}

/** What is written where minutes were read back. */
export function readingBack(executor: Executor, id: string, at: Date): CompiledQuery {
  return change(executor, id, { state: 'READ_BACK', read_back_at: at })
}

/** How minutes are approved: by the account of one of the two, or by a page that both signed. */
export type Approving =
  | { readonly as: keyof Approvals; readonly accountId: string; readonly isLast: boolean }
  | { readonly as: 'SIGNED_PAGE'; readonly documentId: string }

/** What is written where somebody approves. */
export function approval(executor: Executor, id: string, approving: Approving, at: Date): CompiledQuery {
  if (approving.as === 'SIGNED_PAGE')
    return change(executor, id, { state: 'APPROVED', scan_document_id: approving.documentId })
  const { as, accountId, isLast } = approving
  return change(executor, id, {
    ...(isLast && { state: 'APPROVED' }),
    ...(as === 'CHAIR'
      ? { chair_account_id: accountId, chair_approved_at: at }
      : { secretary_account_id: accountId, secretary_approved_at: at }),
  })
}

/** A version that is sealed. */
export interface SealedVersion {
  readonly minutesId: string
  readonly ordinal: number
  /** canonical JSON */
  readonly body: string
  /** of the version before */
  readonly previousHash: Buffer | null
  readonly correctionReason: string | null
  readonly approvedBy: MinutesApprovedBy
  readonly sealedAt: Date
  readonly accountId: string | null
  readonly tokenId: string | null
}

/** What seals minutes: a version that is never changed again. @param document that bears their number, and how it is signed */
export function sealing(
  executor: Executor,
  version: SealedVersion,
  document: { readonly id: string; readonly sign: MinutesSign } | null,
): CompiledQuery[] {
  return [
    executor
      .insertInto('minutes_version')
      .values({
        minutes_id: version.minutesId,
        ordinal: version.ordinal,
        body: version.body,
        previous_hash: version.previousHash,
        hash: minutesHash(version.previousHash, version.body),
        correction_reason: version.correctionReason,
        approved_by: version.approvedBy,
        sealed_at: version.sealedAt,
        sealed_by: version.accountId,
        sealed_by_token: version.tokenId,
      })
      .compile(),
    change(executor, version.minutesId, {
      state: 'SEALED',
      before_correction: null,
      ...(document && { document_id: document.id, sign: canonicalJson({ ...document.sign }) }),
    }),
  ]
}

/** What a row says of the version sealed last, beside its state: kept while a correction is drafted. */
const OF_SEALED = [
  'correction_reason',
  'read_back_at',
  'chair_account_id',
  'chair_approved_at',
  'secretary_account_id',
  'secretary_approved_at',
  'scan_document_id',
] as const

/** What begins the correction of sealed minutes. */
export function correction(executor: Executor, id: string, reason: string): CompiledQuery {
  const kept = sql.join(OF_SEALED.flatMap((name) => [sql.lit(name), sql.ref(name)]))
  return change(executor, id, {
    ...DRAFTED,
    correction_reason: reason,
    before_correction: sql<JsonValue>`jsonb_build_object(${kept})`,
  })
}

/** What drops the draft of a correction: minutes stand as they were sealed last. */
export function droppedCorrection(executor: Executor, id: string): CompiledQuery {
  return sql`
    update minutes m set (${sql.join(OF_SEALED.map((name) => sql.id(name)))}, texts, state, before_correction, version) = (
      select ${sql.join(OF_SEALED.map((name) => sql`kept.${sql.id(name)}`))}, v.body::jsonb -> 'texts', 'SEALED', null::jsonb, m.version + 1
      from jsonb_populate_record(null::minutes, m.before_correction) kept
      cross join lateral (select body from minutes_version where minutes_id = m.id order by ordinal desc limit 1) v)
    where m.id = ${id}`.compile(executor)
}

function change(executor: Executor, id: string, columns: UpdateObject<DB, 'minutes'>): CompiledQuery {
  return executor
    .updateTable('minutes')
    .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .compile()
}

/** A scan among the papers of a unit; undefined if it is none that may be seen or that holds. */
export async function findScan(
  executor: Executor,
  documentId: string,
): Promise<
  { readonly unitId: string; readonly meetingId: string | null; readonly mediaType: string } | undefined
> {
  const { rows } = await sql<{ unitId: string; meetingId: string | null; mediaType: string }>`
    select d.unit_id as "unitId", d.meeting_id as "meetingId", f.media_type as "mediaType"
    from document d join stored_file f on f.id = d.file_id
    where d.id = ${documentId} and d.state = 'CURRENT'`.execute(executor)
  return rows[0]
}

/** What was sealed as a version; undefined if there is none. */
export async function findBody(
  executor: Executor,
  minutesId: string,
  ordinal: number,
): Promise<string | undefined> {
  const row = await executor
    .selectFrom('minutes_version')
    .select('body')
    .where('minutes_id', '=', minutesId)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
  return row?.body
}
