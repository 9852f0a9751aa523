import type { ImportDecisions, ImportState, Problem } from '@chibo/shared'
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { KeptQuestion } from './asked.ts'

type Executor = Kysely<DB> | Transaction<DB>

/** How far a batch has come. */
export type BatchState = ImportState

/** States in which a job has something to do. */
export const RUNNING_STATES = ['READING', 'COMMITTING', 'UNDOING'] as const satisfies readonly BatchState[]
export type RunningState = (typeof RUNNING_STATES)[number]

/** What bad rows do to a commit. */
export type ErrorPolicy = 'REJECT_ALL' | 'SKIP_BAD_ROWS'

/** A batch of a roster. */
export interface Batch {
  readonly id: string
  readonly unitId: string
  readonly unitPath: string
  readonly unitCode: string | null
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly state: BatchState
  readonly errorPolicy: ErrorPolicy
  /** ISO: from which day it holds what the file says */
  readonly effectiveOn: string
  readonly decisionId: string | null
  readonly fileName: string
  readonly fileBytes: number
  /** the office that the file comes from; null: not told */
  readonly sender: string | null
  readonly decisions: unknown
  readonly alarms: readonly Problem[]
  readonly wantsCommit: boolean
  /** whether there was a preview of it */
  readonly isPreviewed: boolean
  /** steps that failed one after another */
  readonly attempts: number
  /** steps that were begun one after another, and none of them ended */
  readonly starts: number
  readonly problem: Problem | null
  /** rows that are rejected or undecided */
  readonly badRows: number
  readonly version: number
}

const BATCH = sql`
  b.id, b.unit_id as "unitId", u.path as "unitPath", u.code as "unitCode", b.account_id as "accountId", b.token_id as "tokenId", b.state,
  b.error_policy as "errorPolicy", b.effective_on as "effectiveOn", b.decision_id as "decisionId", b.file_name as "fileName",
  b.file_bytes as "fileBytes", b.sender, b.decisions, b.alarms, b.wants_commit as "wantsCommit",
  b.previewed_at is not null as "isPreviewed", b.attempts, b.starts, b.problem,
  b.rejected_rows + b.undecided_rows as "badRows", b.version`

/** A batch of members; undefined where there is none of this id. */
export async function findBatch(executor: Executor, id: string): Promise<Batch | undefined> {
  const { rows } = await sql<Batch>`
    select ${BATCH} from import_batch b join unit u on u.id = b.unit_id where b.id = ${id} and b.kind = 'MEMBERS'`.execute(
    executor,
  )
  return rows[0]
}

/** What was kept of the questions that a batch raises. */
export async function findQuestions(executor: Executor, id: string): Promise<unknown> {
  const { rows } = await sql<{
    questions: unknown
  }>`select questions from import_batch where id = ${id}`.execute(executor)
  return rows[0]?.questions ?? []
}

/** What a batch begins with. */
export interface NewRoster {
  readonly id: string
  readonly unitId: string
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly errorPolicy: ErrorPolicy
  readonly effectiveOn: string
  readonly fileName: string
  readonly sender: string | null
  readonly wantsCommit: boolean
  /** when an upload that did not end is forgotten */
  readonly expiresAt: Date
}

/** Enters a batch whose file is being received. */
export async function insertRoster(executor: Executor, roster: NewRoster): Promise<void> {
  await executor
    .insertInto('import_batch')
    .values({
      id: roster.id,
      kind: 'MEMBERS',
      state: 'RECEIVING',
      unit_id: roster.unitId,
      account_id: roster.accountId,
      token_id: roster.tokenId,
      error_policy: roster.errorPolicy,
      effective_on: roster.effectiveOn,
      file_name: roster.fileName,
      sender: roster.sender,
      // Known when it has been received.
      file_digest: Buffer.alloc(32),
      wants_commit: roster.wantsCommit,
      expires_at: roster.expiresAt,
      read_rows: 0,
      new_rows: 0,
      unchanged_rows: 0,
      rejected_rows: 0,
    })
    .execute()
}

/** What changes of a batch beside its state. */
export interface BatchChange {
  readonly problem?: Problem | null
  readonly fileBytes?: number
  readonly fileDigest?: Buffer
  readonly decisions?: ImportDecisions
  readonly mappingId?: string
  readonly format?: unknown
  readonly layout?: unknown
  readonly questions?: readonly KeptQuestion[]
  readonly alarms?: readonly Problem[]
  readonly counts?: BatchCounts
  readonly wantsCommit?: boolean
  readonly errorPolicy?: ErrorPolicy
  readonly expiresAt?: Date | null
  /** neither failed nor begun: a step ended */
  readonly attempts?: 0
  readonly undoneReason?: string | null
  readonly decisionId?: string | null
}

/** How many rows of a file do what; `missing`: members below the unit whom it does not name. */
export interface BatchCounts {
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly transfers: number
  readonly undecided: number
  readonly rejected: number
  readonly skipped: number
  readonly missing: number
}

/** When a batch comes to a state, this says so. */
const REACHED: Partial<Record<BatchState, string>> = {
  PREVIEWED: 'previewed_at',
  COMMITTED: 'committed_at',
  UNDONE: 'undone_at',
}

/**
 * Brings a batch from one state to another.
 *
 * @param version that it must have; null: whichever
 * @returns whether it was in the first one; if not, nothing is changed
 */
export async function changeState(
  executor: Executor,
  id: string,
  from: readonly BatchState[],
  to: BatchState,
  change: BatchChange = {},
  version: number | null = null,
): Promise<boolean> {
  // What could not be undone was written when it was.
  const reached = to === 'COMMITTED' && from.includes('UNDOING') ? undefined : REACHED[to]
  // What is written without waiting for anybody was previewed, too.
  const isPreviewed = to === 'COMMITTING' && from.includes('READING')
  const assignments = [
    sql`state = ${to}`,
    sql`version = version + 1`,
    ...(reached === undefined ? [] : [sql`${sql.ref(reached)} = now()`]),
    ...(isPreviewed ? [sql`previewed_at = now()`] : []),
    ...changed(change),
  ]
  const { rows } = await sql<{ id: string }>`
    update import_batch set ${sql.join(assignments)} where id = ${id} and state = any (${from}::text[])
      and version = coalesce(${version}::integer, version) returning id`.execute(executor)
  return rows.length > 0
}

function changed(change: BatchChange): RawBuilder<unknown>[] {
  const json = (value: unknown): RawBuilder<unknown> =>
    value === null ? sql`null::jsonb` : sql`${JSON.stringify(value)}::jsonb`
  const { counts } = change
  const all: Readonly<Record<string, RawBuilder<unknown> | undefined>> = {
    problem: change.problem === undefined ? undefined : json(change.problem),
    file_bytes: change.fileBytes === undefined ? undefined : sql`${change.fileBytes}`,
    file_digest: change.fileDigest && sql`${change.fileDigest}`,
    decisions: change.decisions && json(change.decisions),
    mapping_id: change.mappingId === undefined ? undefined : sql`${change.mappingId}`,
    format: change.format === undefined ? undefined : json(change.format),
    layout: change.layout === undefined ? undefined : json(change.layout),
    questions: change.questions && json(change.questions),
    alarms: change.alarms && json(change.alarms),
    wants_commit: change.wantsCommit === undefined ? undefined : sql`${change.wantsCommit}`,
    error_policy: change.errorPolicy && sql`${change.errorPolicy}`,
    expires_at: change.expiresAt === undefined ? undefined : sql`${change.expiresAt}`,
    attempts: change.attempts === undefined ? undefined : sql`${change.attempts}`,
    starts: change.attempts === undefined ? undefined : sql`${change.attempts}`,
    undone_reason: change.undoneReason === undefined ? undefined : sql`${change.undoneReason}::text`,
    decision_id: change.decisionId === undefined ? undefined : sql`${change.decisionId}::uuid`,
    read_rows: counts && sql`${counts.read}`,
    new_rows: counts && sql`${counts.new}`,
    updated_rows: counts && sql`${counts.updated}`,
    unchanged_rows: counts && sql`${counts.unchanged}`,
    transfer_rows: counts && sql`${counts.transfers}`,
    undecided_rows: counts && sql`${counts.undecided}`,
    rejected_rows: counts && sql`${counts.rejected}`,
    skipped_rows: counts && sql`${counts.skipped}`,
    missing_members: counts && sql`${counts.missing}`,
  }
  return Object.entries(all).flatMap(([name, value]) => (value ? [sql`${sql.ref(name)} = ${value}`] : []))
}

/** Counts a step of a running batch that failed. */
export async function countFailure(executor: Executor, id: string): Promise<void> {
  await sql`
    update import_batch set attempts = attempts + 1
    where id = ${id} and state in ('READING', 'COMMITTING', 'UNDOING')`.execute(executor)
}

/** Counts that a step of a running batch begins. */
export async function countStart(executor: Executor, id: string): Promise<void> {
  await sql`update import_batch set starts = starts + 1 where id = ${id}`.execute(executor)
}

/** Takes that back: the program ended in good order, and the step with it. */
export async function uncountStart(executor: Executor, id: string): Promise<void> {
  await sql`update import_batch set starts = greatest(starts - 1, 0) where id = ${id}`.execute(executor)
}

/** Batches with work to do, the oldest first. */
export async function findRunning(executor: Executor): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from import_batch where state in ('READING', 'COMMITTING', 'UNDOING') order by imported_at, id`.execute(
    executor,
  )
  return rows.map(({ id }) => id)
}

/** Takes a batch for the rest of the transaction, unless somebody works on it. */
export async function takeBatch(executor: Transaction<DB>, id: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('chibo/import/' || ${id}, 0)) as taken`.execute(
    executor,
  )
  return rows[0]?.taken === true
}

/** Takes the subtree of a batch's unit until it is released: nobody else writes below it, or above. @throws see `isHeld` */
export async function takeHold(
  executor: Executor,
  { id, unitPath }: Pick<Batch, 'id' | 'unitPath'>,
): Promise<void> {
  await sql`insert into import_hold (batch_id, paths) values (${id}, path_range(${unitPath}, ${`${unitPath}~`}))
    on conflict (batch_id) do nothing`.execute(executor)
}

/** Whether a failure says that another import holds what `takeHold` was to take. */
export function isHeld(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'import_hold_apart'
}

/** Gives it back. */
export async function releaseHold(executor: Executor, id: string): Promise<void> {
  await sql`delete from import_hold where batch_id = ${id}`.execute(executor)
}
