import {
  acceptTaskInput,
  domainNow,
  extendTaskInput,
  reportTaskInput,
  taskWithReasonInput,
  type AcceptTask,
  type AuditAction,
  type ExtendTask,
  type Problem,
  type ReportTask,
  type TaskMove,
  type TaskWithReason,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { actingPerson } from '../members/index.ts'
import { decodeEvidence, evidenceProblems, readableEvidence } from './evidence.service.ts'
import { actInsertions, type TaskAct } from './task-acts.repo.ts'
import { taskToWrite } from './task-to-write.service.ts'
import { taskChange, type TaskChange, type TaskRow } from './tasks.repo.ts'
import { doneOnProblems, extensionProblems, figureProblems, moveProblems, stateAfter } from './tasks.rules.ts'
import type { WrittenTask } from './tasks.service.ts'

/** What is done with one task. */
interface Done {
  readonly move: TaskMove
  readonly action: AuditAction
  readonly change: TaskChange
  readonly act: Omit<TaskAct, 'id' | 'taskId' | 'kind'>
}

/** Use cases on what becomes of a task: report, acceptance or return, extension, end. */
export class TaskActsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
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

  private async report(tx: Transaction<DB>, input: ReportTask, caller: Caller): Promise<Deed<WrittenTask>> {
    const task = await taskToWrite(tx, input, 'DO', this.parts.decodeId, caller)
    const evidence = decodeEvidence(input.evidenceIds, [], this.parts.decodeId)
    const doneOn = input.doneOn ?? caller.today
    refuse([
      ...moveProblems(task.state, 'REPORT', ['id']),
      ...figureProblems(task, input.value, ['value']),
      ...doneOnProblems(task, doneOn, caller.today, ['doneOn']),
      ...evidenceProblems(evidence, await readableEvidence(tx, evidence, caller), []),
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
    const task = await taskToWrite(tx, input, 'GIVE', this.parts.decodeId, caller)
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
    const task = await taskToWrite(tx, input, 'GIVE', this.parts.decodeId, caller)
    refuse([...moveProblems(task.state, move, ['id']), ...(move === 'CANCEL' ? openPartProblems(task) : [])])
    return this.deed(tx, task, caller, { move, action, change, act: { text: input.reason } })
  }

  private async extend(tx: Transaction<DB>, input: ExtendTask, caller: Caller): Promise<Deed<WrittenTask>> {
    const task = await taskToWrite(tx, input, 'GIVE', this.parts.decodeId, caller)
    refuse([...moveProblems(task.state, 'EXTEND', ['id']), ...extensionProblems(task, input.dueOn)])
    return this.deed(tx, task, caller, {
      move: 'EXTEND',
      action: 'TASK_EXTEND',
      change: { dueOn: input.dueOn },
      act: { text: input.reason, due: { from: task.dueOn, to: input.dueOn } },
    })
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
}

function openPartProblems({ openParts }: TaskRow): Problem[] {
  return openParts > 0 ? [{ code: 'PARTS_OPEN', path: ['id'], values: { count: openParts } }] : []
}

function standing(task: Pick<TaskRow, 'state' | 'progress' | 'dueOn' | 'outcome' | 'doneOn'>): AuditedFields {
  const { state, progress, dueOn, outcome, doneOn } = task
  return { state, progress, dueOn, outcome, doneOn }
}
