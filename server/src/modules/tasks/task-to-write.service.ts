import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, forbidden, notFound } from '../../use-cases/refusals.ts'
import type { Caller, DecodeId } from '../../use-cases/use-case.ts'
import { isAtLeast, rightOnTask, type TaskRight } from './tasks.policy.ts'
import { findTasks, type TaskRow } from './tasks.repo.ts'

/**
 * The one task of an input, in the version that the caller read, locked until the transaction ends.
 *
 * @throws ProblemError at `id` where they may do less than is needed, CONFLICT for one that was changed since
 */
export async function taskToWrite(
  tx: Transaction<DB>,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  needed: TaskRight,
  decodeId: DecodeId,
  { viewer }: Caller,
): Promise<TaskRow> {
  const [task] = await findTasks(tx, [decodeId('task', id, ['id'])])
  const right = task ? rightOnTask(viewer, task) : 'NONE'
  if (!task || right === 'NONE') throw notFound('id')
  if (!isAtLeast(right, needed)) throw forbidden('id')
  checkVersion(task.version, expectedVersion)
  return task
}
