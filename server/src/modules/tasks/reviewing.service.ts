import { domainNow, reviewTasksInput, type GivenVerdict, type Problem, type ReviewTasks } from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { refuse } from '../../use-cases/refusals.ts'
import { settleRows } from '../../use-cases/rows.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { meetingToWrite, type Meeting } from '../meetings/index.ts'
import { actingPerson } from '../members/index.ts'
import { findHeard, verdictChange } from './meeting-tasks.repo.ts'
import { actInsertions, type TaskAct } from './task-acts.repo.ts'
import { rightOnTask } from './tasks.policy.ts'
import { findTasks, taskChange, type TaskChange, type TaskRow } from './tasks.repo.ts'
import {
  doneOnOf,
  endsTask,
  hearingProblems,
  outcomeOf,
  stateAfterVerdict,
  verdictProblems,
} from './verdicts.rules.ts'

/** What a meeting said of tasks. */
export interface ReviewedTasks extends Record<string, string | readonly string[]> {
  readonly meetingId: string
  /** of each row of the input; empty for one that was left out */
  readonly taskIds: readonly string[]
}

/** A verdict with the task that it is about. */
interface Heard {
  readonly given: GivenVerdict
  readonly task: TaskRow
}

/** The use case by which a meeting says what became of tasks that came back to it. */
export class ReviewingService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Says of tasks before an open meeting whether they are done, extended or go on; with the act on each task. */
  reviewTasks(input: unknown, caller: Caller): Promise<Outcome<ReviewedTasks>> {
    return performParsed(this.parts, caller, reviewTasksInput, input, (parsed, tx) =>
      this.review(tx, parsed, caller),
    )
  }

  private async review(
    tx: Transaction<DB>,
    { verdicts, errorPolicy, ...input }: ReviewTasks,
    caller: Caller,
  ): Promise<Deed<ReviewedTasks>> {
    const { decodeId } = this.parts
    const meetingId = decodeId('meeting', input.meetingId, ['meetingId'])
    const ids = verdicts.map(({ taskId }, i) => decodeId('task', taskId, ['verdicts', String(i), 'taskId']))
    const [meeting, tasks, heard] = await Promise.all([
      meetingToWrite(tx, meetingId, 'SHARE', caller, 'meetingId'),
      findTasks(tx, ids),
      findHeard(tx, meetingId, ids),
    ])
    refuse(hearingProblems(meeting.state))
    const byId = new Map(tasks.map((task) => [task.id, task]))
    const ending = new Map<string, number>()
    const judged = verdicts.map((given, index) => {
      const task = byId.get(ids[index] ?? '')
      return { given, index, task, problems: seenProblems(task, given, index, caller) }
    })
    /** What is wrong with a row; parts come before what they are parts of, whose ends wait for theirs. */
    const judge = ({ given, index, task, problems }: (typeof judged)[number]) => {
      if (!task || problems.length > 0) return { given, index, task, problems }
      const found = verdictProblems(
        task,
        given,
        heard.get(task.id),
        task.openParts - (ending.get(task.id) ?? 0),
        meeting.heldOn,
        ['verdicts', String(index)],
      )
      if (found.length === 0 && task.parentId !== null && endsTask(given.verdict))
        ending.set(task.parentId, (ending.get(task.parentId) ?? 0) + 1)
      return { given, index, task, problems: found }
    }
    const parts = judged.filter(({ task }) => task?.parentId != null).map(judge)
    const wholes = judged.filter(({ task }) => task?.parentId == null).map(judge)
    const inOrder = [...parts, ...wholes].sort((a, b) => a.index - b.index)
    const { kept, skipped } = settleRows(errorPolicy, inOrder)
    const stored = new Set(kept.map(({ index }) => index))
    const rows = kept.flatMap(({ given, task }): Heard[] => (task ? [{ given, task }] : []))
    const actor = await actingPerson(tx, caller.viewer, { day: meeting.heldOn, unitId: meeting.unitId })
    return {
      result: { meetingId, taskIds: ids.map((id, index) => (stored.has(index) ? id : '')) },
      writes: [
        verdictChange(tx, meetingId, rows.map(heardOf)),
        ...rows.map((row) => changeOf(tx, row, meeting)),
        ...actInsertions(
          tx,
          { actor, at: domainNow(caller), day: meeting.heldOn },
          rows.map((row) => actOf(row, meeting)),
        ),
      ],
      skipped,
      act: {
        action: 'TASKS_REVIEW',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: null,
        after: {
          count: rows.length,
          verdicts: JSON.stringify(rows.map(({ task, given: { verdict } }) => ({ id: task.id, verdict }))),
        },
      },
    }
  }
}

/** What keeps a row from being looked at any further. */
function seenProblems(
  task: TaskRow | undefined,
  { expectedVersion }: GivenVerdict,
  index: number,
  { viewer }: Caller,
): readonly Problem[] {
  const at = ['verdicts', String(index)]
  if (!task || rightOnTask(viewer, task) === 'NONE') return [{ code: 'NOT_FOUND', path: [...at, 'taskId'] }]
  const { version } = task
  if (version === expectedVersion) return []
  return [{ code: 'CONFLICT', path: [...at, 'expectedVersion'], values: { version } }]
}

function heardOf({ given, task }: Heard) {
  const { verdict, cause, dueOn } = given
  return {
    taskId: task.id,
    verdict,
    result: given.result ?? task.result,
    cause: verdict === 'DONE' ? null : (cause ?? null),
    toDueOn: verdict === 'EXTENDED' ? (dueOn ?? null) : null,
  }
}

function changeOf(tx: Transaction<DB>, { given, task }: Heard, { heldOn }: Meeting): CompiledQuery {
  const { verdict, result, value, cause, dueOn } = given
  const outcome = outcomeOf(verdict)
  const change: TaskChange = {
    state: stateAfterVerdict(task.state, verdict),
    ...(result !== undefined && { result }),
    ...(value != null && { resultValue: value }),
    ...(outcome && { outcome, endedOn: heldOn }),
    ...(verdict === 'DONE' && {
      doneOn: doneOnOf(task, given, heldOn),
      ...(task.parts === 0 && { progress: 100 }),
    }),
    ...(verdict === 'NOT_DONE' && { cause: cause ?? null, doneOn: null }),
    ...(verdict === 'EXTENDED' && dueOn != null && { dueOn }),
  }
  return taskChange(tx, task.id, change)
}

function actOf({ given, task }: Heard, { id: meetingId }: Meeting): TaskAct {
  const { verdict, result, cause, value, dueOn } = given
  return {
    id: newUuid(),
    taskId: task.id,
    kind: 'REVIEW',
    meetingId,
    text: verdict === 'DONE' ? result : (cause ?? result),
    value: value ?? undefined,
    outcome: outcomeOf(verdict),
    ...(verdict === 'EXTENDED' && dueOn != null && { due: { from: task.dueOn, to: dueOn } }),
  }
}
