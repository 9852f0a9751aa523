import { ProblemError } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { refuse } from '../../use-cases/refusals.ts'
import { recordAudit } from '../audit/index.ts'
import type { Holding } from '../holdings/index.ts'
import { lockTree } from '../units/index.ts'
import { carryOut, hindrances, planDraft } from './acts.ts'
import { findReorganization } from './drafts.repo.ts'
import { findDue, reachEverything, setFailure } from './state.repo.ts'

/** What became of approved reorganizations whose day has come. */
export interface DueReport {
  readonly effective: readonly string[]
  /** why they could not take effect is kept with them */
  readonly failed: readonly string[]
}

/**
 * Lets approved reorganizations take effect whose day has come, each in a transaction of its own, those of earlier days
 * first. One that cannot any more, because the tree has changed, keeps its state and says why.
 *
 * @param today ISO
 */
export async function applyDueReorganizations(
  db: Database,
  holdings: readonly Holding[],
  today: string,
): Promise<DueReport> {
  const effective: string[] = []
  const failed: string[] = []
  for (const id of await inTransaction(db, (tx) => findDue(tx, today))) {
    try {
      if (await inTransaction(db, (tx) => applyOne(tx, id, holdings, today))) effective.push(id)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      await inTransaction(db, (tx) => setFailure(tx, id, error.problems))
      failed.push(id)
    }
  }
  return { effective, failed }
}

/** @returns false where another server was quicker */
async function applyOne(
  tx: Transaction<DB>,
  id: string,
  holdings: readonly Holding[],
  today: string,
): Promise<boolean> {
  await reachEverything(tx)
  await lockTree(tx)
  const kept = await findReorganization(tx, id)
  if (kept?.state !== 'APPROVED') return false
  const planned = await planDraft(tx, kept.draft, id)
  refuse(await hindrances(tx, planned, holdings, today))
  await carryOut(tx, id, planned, holdings, today)
  await recordAudit(tx, {
    actor: null,
    requestId: null,
    action: 'REORGANIZATION_EFFECT',
    unitId: kept.draft.unitId,
    objectType: 'reorganization',
    objectId: id,
    changes: {},
  })
  return true
}
