import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Problem } from '@chibo/shared'
import { sql } from 'kysely'
import { recordAudit } from '../audit/index.ts'
import { auditedAct, takenInBy } from './audited.ts'
import { isHeld, takeHold, type BatchCounts } from './batches.repo.ts'
import { createKeys, keepKeys, markDoubles } from './doubles.repo.ts'
import { countElsewhere, countRows, ELSEWHERE_A_DAY, findAlarms, findMissing } from './findings.repo.ts'
import type { Step, StepEnd } from './jobs.ts'
import { clearSlice, createMatched, matchSlice } from './matching.repo.ts'
import { writeOthers, writeRepeated } from './outcomes.repo.ts'
import { Slices } from './slices.ts'
import { createStaged, type StagedRow, type RosterCodec } from './staged.ts'
import { warnOfTransfers } from './transferring.repo.ts'

/** Rows as they are read, some at a time. */
export type StagedRowSource = AsyncIterable<readonly StagedRow[]>

/** Finds whom the rows of a file mean, slice by slice as they are read, and keeps what each would do. */
export async function previewRows(
  step: Step,
  rows: StagedRowSource,
  { seal, digest }: RosterCodec,
): Promise<StepEnd> {
  const { tx, connection, batch, importer, today, progress, signal } = step
  await sql`delete from import_row where batch_id = ${batch.id}`.execute(tx)
  await createStaged(tx)
  await createMatched(tx)
  await createKeys(tx)
  // Compiled once: a statement is as long as thousands of rows are many.
  const match = matchSlice(importer.ranges).compile(tx)
  const keep = keepKeys().compile(tx)
  const repeated = writeRepeated(batch.id).compile(tx)
  const others = writeOthers(batch.id).compile(tx)
  const clear = clearSlice().compile(tx)
  const slices = new Slices({ seal, digest, day: batch.effectiveOn }, async (slice) => {
    const { count } = slice
    await slice.copy(connection.client)
    await tx.executeQuery(match)
    await tx.executeQuery(keep)
    const { numAffectedRows } = await tx.executeQuery(repeated)
    // To plan it takes longer than to find nothing: of a file that comes again there is often nothing else.
    if (numAffectedRows !== BigInt(count)) await tx.executeQuery(others)
    await tx.executeQuery(clear)
  })
  let read = 0
  try {
    for await (const some of rows) {
      signal.throwIfAborted()
      for (const row of some) await slices.add(row)
      read += some.length
      // Whoever asks the server for something else comes in between: rows alone would keep it for as long as a piece of the file lasts.
      await nextTurn()
      await progress.note('READING', read)
    }
    await slices.end()
  } catch (error) {
    await slices.abort()
    throw error
  }
  await progress.note('MATCHING', 0, read)
  await markDoubles(tx, batch.id)
  await sql`analyze import_row (batch_id, outcome, member_id)`.execute(tx)
  await warnOfTransfers(tx, batch.id)
  const { missing, cells } = await findMissing(tx, batch.id)
  const counts = { ...(await countRows(tx, batch.id)), missing }
  const met = await countElsewhere(tx, batch.id, importer.name, today)
  if (met > 0) await recordElsewhere(step, met)
  if (met > ELSEWHERE_A_DAY) {
    return unreadable(step, { code: 'ROSTER_TOO_MANY_ELSEWHERE', path: [] })
  }
  const alarms = await findAlarms(tx, batch.id, counts, cells)
  const bad = counts.rejected + counts.undecided
  if (!batch.wantsCommit) return { state: 'PREVIEWED', change: { counts, alarms } }
  if (batch.errorPolicy === 'REJECT_ALL' && bad > 0)
    return {
      state: 'PREVIEWED',
      change: { counts, alarms, problem: { code: 'ROSTER_BAD_ROWS', path: [], values: { count: bad } } },
    }
  await sql`savepoint hold`.execute(tx)
  try {
    await takeHold(tx, batch)
  } catch (error) {
    if (!isHeld(error)) throw error
    await sql`rollback to savepoint hold`.execute(tx)
    return { state: 'PREVIEWED', change: { counts, alarms, problem: { code: 'ROSTER_OVERLAPS', path: [] } } }
  }
  return { state: 'COMMITTING', change: { counts, alarms } }
}

/** The end of a step by which a file cannot be read: nothing is left of an earlier preview. */
export async function unreadable({ tx, batch }: Step, problem: Problem | null): Promise<StepEnd> {
  await sql`delete from import_row where batch_id = ${batch.id}`.execute(tx)
  return { state: 'UNREADABLE', change: { problem, counts: NOTHING, alarms: [], questions: [] } }
}

const NOTHING: BatchCounts = {
  read: 0,
  new: 0,
  updated: 0,
  unchanged: 0,
  transfers: 0,
  undecided: 0,
  rejected: 0,
  skipped: 0,
  missing: 0,
}

/** That an importer met people of others is kept, whatever becomes of the batch. */
async function recordElsewhere({ tx, batch }: Step, met: number): Promise<void> {
  const by = { actor: takenInBy(batch), requestId: null }
  await recordAudit(tx, auditedAct(batch, by, { action: 'MEMBERS_IMPORT_ELSEWHERE', numbers: { rows: met } }))
}
