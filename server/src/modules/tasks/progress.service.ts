import { domainNow, reportTaskProgressInput, type Problem, type ReportTaskProgress } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { settleRows } from '../../use-cases/rows.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findCommonUnit } from '../member-acts/index.ts'
import { actingPerson } from '../members/index.ts'
import { decodeEvidence, evidenceProblems, readableEvidence } from './evidence.service.ts'
import type { WrittenTasks } from './giving.service.ts'
import { actInsertions } from './task-acts.repo.ts'
import { isAtLeast, rightOnTask } from './tasks.policy.ts'
import { findTasks, taskChange, type TaskRow } from './tasks.repo.ts'
import { figureProblems, moveProblems, stateAfter } from './tasks.rules.ts'

/** The use case by which it is told how far tasks are. */
export class ProgressService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Tells how far tasks are. */
  reportTaskProgress(input: unknown, caller: Caller): Promise<Outcome<WrittenTasks>> {
    return performParsed(this.parts, caller, reportTaskProgressInput, input, (parsed, tx) =>
      this.progress(tx, parsed, caller),
    )
  }

  private async progress(
    tx: Transaction<DB>,
    { tasks, errorPolicy }: ReportTaskProgress,
    caller: Caller,
  ): Promise<Deed<WrittenTasks>> {
    const { decodeId } = this.parts
    const ids = tasks.map(({ taskId }, i) => decodeId('task', taskId, ['tasks', String(i), 'taskId']))
    const evidence = tasks.map(({ evidenceIds }, i) =>
      decodeEvidence(evidenceIds, ['tasks', String(i)], decodeId),
    )
    const [found, readable] = await Promise.all([
      findTasks(tx, ids),
      readableEvidence(tx, evidence.flat(), caller),
    ])
    const byId = new Map(found.map((task) => [task.id, task]))
    const { kept, skipped } = settleRows(
      errorPolicy,
      tasks.map((given, index) => {
        const path = ['tasks', String(index)]
        const task = byId.get(ids[index] ?? '')
        const documents = evidence[index] ?? []
        return {
          given,
          index,
          task,
          documents,
          problems: rowProblems(task, given, path, caller) ?? [
            ...(task ? progressProblems(task, given, path) : []),
            ...evidenceProblems(documents, readable, path),
          ],
        }
      }),
    )
    const rows = kept.flatMap(({ task, ...row }) => (task ? [{ ...row, task }] : []))
    const unitId = await findCommonUnit(
      tx,
      rows.map(({ task }) => task.path),
    )
    const actor = await actingPerson(tx, caller.viewer, { day: caller.today, unitId })
    const stored = new Set(kept.map(({ index }) => index))
    return {
      result: { taskIds: ids.map((id, index) => (stored.has(index) ? id : '')) },
      writes: [
        ...rows.map(({ task, given }) =>
          taskChange(tx, task.id, {
            state: stateAfter(task.state, 'PROGRESS'),
            ...(given.progress != null && { progress: given.progress }),
            ...(given.value != null && { resultValue: given.value }),
          }),
        ),
        ...actInsertions(
          tx,
          { actor, at: domainNow(caller), day: caller.today },
          rows.map(({ task, given, documents }) => ({
            id: newUuid(),
            taskId: task.id,
            kind: 'PROGRESS' as const,
            progress: given.progress ?? undefined,
            value: given.value ?? undefined,
            text: given.text,
            evidence: documents,
          })),
        ),
      ],
      skipped,
      act: {
        action: 'TASKS_PROGRESS',
        unitId,
        objectType: 'task',
        objectId: rows[0]?.task.id ?? '',
        before: null,
        after: {
          count: rows.length,
          tasks: JSON.stringify(
            rows.map(({ task, given }) => ({ id: task.id, progress: given.progress ?? null })),
          ),
        },
      },
    }
  }
}

/** What keeps a row from being looked at any further; undefined: nothing. */
function rowProblems(
  task: TaskRow | undefined,
  given: ReportTaskProgress['tasks'][number],
  path: readonly string[],
  { viewer }: Caller,
): Problem[] | undefined {
  const right = task ? rightOnTask(viewer, task) : 'NONE'
  if (!task || right === 'NONE') return [{ code: 'NOT_FOUND', path: [...path, 'taskId'] }]
  if (!isAtLeast(right, 'HELP')) return [{ code: 'FORBIDDEN', path: [...path, 'taskId'] }]
  if (task.version === given.expectedVersion) return undefined
  return [{ code: 'CONFLICT', path: [...path, 'expectedVersion'], values: { version: task.version } }]
}

function progressProblems(
  task: TaskRow,
  given: ReportTaskProgress['tasks'][number],
  path: readonly string[],
): Problem[] {
  return [
    ...moveProblems(task.state, 'PROGRESS', [...path, 'taskId']),
    ...figureProblems(task, given.value, [...path, 'value']),
    ...(task.parts > 0 && given.progress != null
      ? [{ code: 'PROGRESS_FROM_PARTS' as const, path: [...path, 'progress'] }]
      : []),
  ]
}
