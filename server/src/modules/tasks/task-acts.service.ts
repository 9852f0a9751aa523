import {
  acceptTaskInput,
  domainNow,
  extendTaskInput,
  reportTaskInput,
  reportTaskProgressInput,
  taskWithReasonInput,
  type AcceptTask,
  type AuditAction,
  type ExtendTask,
  type Problem,
  type ReportTask,
  type ReportTaskProgress,
  type TaskWithReason,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import { settleRows } from '../../use-cases/rows.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { rightOnDocument } from '../documents/index.ts'
import { findCommonUnit } from '../member-acts/index.ts'
import { actingPerson } from '../members/index.ts'
import { actInsertions, findEvidence, type TaskAct } from './task-acts.repo.ts'
import { isAtLeast, rightOnTask, type TaskRight } from './tasks.policy.ts'
import { findTasks, taskChange, type TaskChange, type TaskRow } from './tasks.repo.ts'
import {
  doneOnProblems,
  extensionProblems,
  figureProblems,
  moveProblems,
  stateAfter,
  type TaskMove,
} from './tasks.rules.ts'
import type { WrittenTask, WrittenTasks } from './tasks.service.ts'

/** What is done with one task. */
interface Done {
  readonly move: TaskMove
  readonly action: AuditAction
  readonly change: TaskChange
  readonly act: Omit<TaskAct, 'id' | 'taskId' | 'kind'>
}

/** Use cases on what becomes of tasks: progress, report, acceptance or return, extension, end. */
export class TaskActsService {
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

  /** Reports what came of a task, to be accepted or returned. */
  reportTask(input: unknown, caller: Caller): Promise<Outcome<WrittenTask>> {
    return performParsed(this.parts, caller, reportTaskInput, input, (parsed, tx) =>
      this.report(tx, parsed, caller),
    )
  }

  /** Accepts what was reported, as met or not. */
  acceptTask(input: unknown, caller: Caller): Promise<Outcome<WrittenTask>> {
    return performParsed(this.parts, caller, acceptTaskInput, input, (parsed, tx) =>
      this.accept(tx, parsed, caller),
    )
  }

  /** Returns what was reported, with the reason. */
  returnTask(input: unknown, caller: Caller): Promise<Outcome<WrittenTask>> {
    return performParsed(this.parts, caller, taskWithReasonInput, input, (parsed, tx) =>
      this.withReason(tx, parsed, caller, 'RETURN', 'TASK_RETURN', {}),
    )
  }

  /** Ends a task that nobody is to do any more. */
  cancelTask(input: unknown, caller: Caller): Promise<Outcome<WrittenTask>> {
    return performParsed(this.parts, caller, taskWithReasonInput, input, (parsed, tx) =>
      this.withReason(tx, parsed, caller, 'CANCEL', 'TASK_CANCEL', { endedOn: caller.today }),
    )
  }

  /** Gives more time for a task, with the reason. */
  extendTask(input: unknown, caller: Caller): Promise<Outcome<WrittenTask>> {
    return performParsed(this.parts, caller, extendTaskInput, input, (parsed, tx) =>
      this.extend(tx, parsed, caller),
    )
  }

  private async progress(
    tx: Transaction<DB>,
    { tasks, errorPolicy }: ReportTaskProgress,
    caller: Caller,
  ): Promise<Deed<WrittenTasks>> {
    const { decodeId } = this.parts
    const ids = tasks.map(({ taskId }, i) => decodeId('task', taskId, ['tasks', String(i), 'taskId']))
    const evidence = tasks.map(({ evidenceIds }, i) => this.decodeEvidence(evidenceIds, ['tasks', String(i)]))
    const [found, readable] = await Promise.all([
      findTasks(tx, ids),
      this.readableEvidence(tx, evidence.flat(), caller),
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

  private async report(tx: Transaction<DB>, input: ReportTask, caller: Caller): Promise<Deed<WrittenTask>> {
    const task = await this.take(tx, input, caller, 'DO')
    const evidence = this.decodeEvidence(input.evidenceIds, [])
    const doneOn = input.doneOn ?? caller.today
    refuse([
      ...moveProblems(task.state, 'REPORT', ['id']),
      ...figureProblems(task, input.value, ['value']),
      ...doneOnProblems(task, doneOn, caller.today, ['doneOn']),
      ...evidenceProblems(evidence, await this.readableEvidence(tx, evidence, caller), []),
    ])
    return this.deed(tx, task, caller, {
      move: 'REPORT',
      action: 'TASK_REPORT',
      change: {
        result: input.result,
        doneOn,
        ...(task.parts === 0 && { progress: 100 }),
        ...(input.value != null && { resultValue: input.value }),
      },
      act: { text: input.result, value: input.value ?? undefined, evidence },
    })
  }

  private async accept(tx: Transaction<DB>, input: AcceptTask, caller: Caller): Promise<Deed<WrittenTask>> {
    const task = await this.take(tx, input, caller, 'GIVE')
    const doneOn = input.doneOn ?? task.doneOn ?? caller.today
    refuse([
      ...moveProblems(task.state, 'ACCEPT', ['id']),
      ...openPartProblems(task),
      ...doneOnProblems(task, doneOn, caller.today, ['doneOn']),
    ])
    const { outcome } = input
    const cause = outcome === 'NOT_MET' ? (input.cause ?? null) : null
    return this.deed(tx, task, caller, {
      move: 'ACCEPT',
      action: 'TASK_ACCEPT',
      change: { outcome, cause, doneOn: outcome === 'MET' ? doneOn : null, endedOn: caller.today },
      act: { outcome, text: cause ?? undefined },
    })
  }

  private async withReason(
    tx: Transaction<DB>,
    input: TaskWithReason,
    caller: Caller,
    move: 'RETURN' | 'CANCEL',
    action: AuditAction,
    change: TaskChange,
  ): Promise<Deed<WrittenTask>> {
    const task = await this.take(tx, input, caller, 'GIVE')
    refuse([...moveProblems(task.state, move, ['id']), ...(move === 'CANCEL' ? openPartProblems(task) : [])])
    return this.deed(tx, task, caller, { move, action, change, act: { text: input.reason } })
  }

  private async extend(tx: Transaction<DB>, input: ExtendTask, caller: Caller): Promise<Deed<WrittenTask>> {
    const task = await this.take(tx, input, caller, 'GIVE')
    refuse([...moveProblems(task.state, 'EXTEND', ['id']), ...extensionProblems(task, input.dueOn)])
    return this.deed(tx, task, caller, {
      move: 'EXTEND',
      action: 'TASK_EXTEND',
      change: { dueOn: input.dueOn },
      act: { text: input.reason, due: { from: task.dueOn, to: input.dueOn } },
    })
  }

  /** The task of an input, in the version that the caller read. @throws ProblemError where they may do less than is needed */
  private async take(
    tx: Transaction<DB>,
    input: { readonly id: string; readonly expectedVersion: number },
    { viewer }: Caller,
    needed: TaskRight,
  ): Promise<TaskRow> {
    const [task] = await findTasks(tx, [this.parts.decodeId('task', input.id, ['id'])])
    const right = task ? rightOnTask(viewer, task) : 'NONE'
    if (!task || right === 'NONE') throw notFound('id')
    if (!isAtLeast(right, needed)) throw forbidden('id')
    checkVersion(task.version, input.expectedVersion)
    return task
  }

  private async deed(
    tx: Transaction<DB>,
    task: TaskRow,
    caller: Caller,
    { move, action, change, act }: Done,
  ): Promise<Deed<WrittenTask>> {
    const actor = await actingPerson(tx, caller.viewer, { day: caller.today, unitId: task.unitId })
    const state = stateAfter(task.state, move)
    return {
      result: { taskId: task.id, version: task.version + 1 },
      writes: [
        taskChange(tx, task.id, { state, ...change }),
        ...actInsertions(tx, { actor, at: domainNow(caller), day: caller.today }, [
          { id: newUuid(), taskId: task.id, kind: move, ...act },
        ]),
      ],
      act: {
        action,
        unitId: task.unitId,
        objectType: 'task',
        objectId: task.id,
        before: standing(task),
        after: { ...standing({ ...task, ...change, state }), told: act.text ?? null },
      },
    }
  }

  private decodeEvidence(ids: readonly string[] | null | undefined, path: readonly string[]): string[] {
    return (ids ?? []).map((id, i) => this.parts.decodeId('doc', id, [...path, 'evidenceIds', String(i)]))
  }

  /** Those of some documents that the caller may read. */
  private async readableEvidence(
    tx: Transaction<DB>,
    ids: readonly string[],
    { viewer }: Caller,
  ): Promise<ReadonlySet<string>> {
    const found = await findEvidence(tx, ids)
    return new Set(
      found.flatMap(({ id, path, recipientPaths }) =>
        rightOnDocument(viewer, path, recipientPaths) === 'NONE' ? [] : [id],
      ),
    )
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

function evidenceProblems(
  documents: readonly string[],
  readable: ReadonlySet<string>,
  path: readonly string[],
): Problem[] {
  return documents.flatMap((id, i): Problem[] =>
    readable.has(id) ? [] : [{ code: 'NOT_FOUND', path: [...path, 'evidenceIds', String(i)] }],
  )
}

function openPartProblems({ openParts }: TaskRow): Problem[] {
  return openParts > 0 ? [{ code: 'PARTS_OPEN', path: ['id'], values: { count: openParts } }] : []
}

function standing(task: Pick<TaskRow, 'state' | 'progress' | 'dueOn' | 'outcome' | 'doneOn'>): AuditedFields {
  const { state, progress, dueOn, outcome, doneOn } = task
  return { state, progress, dueOn, outcome, doneOn }
}
