import { sql } from 'kysely'
import { DatabaseError } from 'pg'
import type { Problem } from '@chibo/shared'
import { recordAudit } from '../audit/index.ts'
import { problemOfConstraint } from '../../database/constraints.ts'
import { auditedAct, takenInBy } from './audited.ts'
import {
  insertNew,
  isStale,
  lockChanged,
  refreshChanged,
  updateKnown,
  writeDated,
} from './committing.repo.ts'
import { countRows } from './findings.repo.ts'
import type { Step, StepEnd } from './jobs.ts'
import { remember } from './mappings.ts'
import { endStays } from './transferring.repo.ts'
import { findChangedSince, restoreBatch } from './undoing.repo.ts'

/**
 * Writes the members of a previewed batch, all in the transaction of the step. Where the register is no longer as the preview
 * found it, nothing is written and the preview is made anew.
 */
export async function commitBatch({ tx, batch, importer, today, progress }: Step): Promise<StepEnd> {
  const { id, effectiveOn, decisionId } = batch
  const counts = await countRows(tx, id)
  const total = counts.new + counts.updated + counts.transfers
  await progress.note('WRITING', 0, total)
  await lockChanged(tx, id)
  if (await isStale(tx, id, importer.ranges))
    return { state: 'READING', change: { problem: { code: 'ROSTER_CHANGED', path: [] }, wantsCommit: false } }
  const commit = { batchId: id, effectiveOn, decisionId }
  await sql`savepoint members`.execute(tx)
  try {
    await insertNew(tx, commit)
    await updateKnown(tx, commit)
    await endStays(tx, commit)
    await writeDated(tx, commit)
  } catch (error) {
    // A number that somebody has: taken since the preview, or decided to be somebody new in spite of it.
    const problem = problemOfConstraint(error)
    if (!problem) throw error
    await sql`rollback to savepoint members`.execute(tx)
    return { state: 'PREVIEWED', change: { problem, wantsCommit: false } }
  }
  await refreshChanged(tx, id, today)
  await remember({ tx, batch })
  const numbers = {
    effectiveOn,
    new: counts.new,
    updated: counts.updated,
    transfers: counts.transfers,
    rejected: counts.rejected + counts.undecided,
  }
  await recordAudit(tx, auditedAct(batch, byItself(batch), { action: 'MEMBERS_IMPORT', numbers }))
  return { state: 'COMMITTED', change: { problem: null } }
}

/** Undoes a committed batch, unless somebody changed what it wrote or built on it. */
export async function undoBatch({ tx, batch, today, progress }: Step): Promise<StepEnd> {
  const { id } = batch
  await progress.note('WRITING', 0)
  await lockChanged(tx, id)
  const [changed] = await findChangedSince(tx, id)
  if (changed !== undefined)
    return notUndone({ code: 'ROSTER_CHANGED_SINCE', path: [], values: { what: changed } })
  await sql`savepoint members`.execute(tx)
  try {
    await restoreBatch(tx, id, today)
  } catch (error) {
    if (!isReferred(error)) throw error
    await sql`rollback to savepoint members`.execute(tx)
    return notUndone({ code: 'ACT_FOLLOWED', path: [] })
  }
  await recordAudit(tx, auditedAct(batch, byItself(batch), { action: 'MEMBERS_IMPORT_UNDO', numbers: {} }))
  return { state: 'UNDONE', change: { problem: null } }
}

function notUndone(problem: Problem): StepEnd {
  return { state: 'COMMITTED', change: { problem, undoneReason: null } }
}

/** A step is no request of anybody's: who asked for it stands in a record of its own. */
function byItself(batch: Step['batch']) {
  return { actor: takenInBy(batch), requestId: null }
}

/** Something refers to a row that would go. */
function isReferred(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '23503'
}
