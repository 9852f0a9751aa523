import { domainNow, updateTaskInput, type Problem, type UpdateTask } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { actingPerson } from '../members/index.ts'
import { findDoers, namedDoer, namedHelpers, type Doers, type NamedDoer } from './doers.service.ts'
import { findTaskGround } from './owners.repo.ts'
import { actInsertions } from './task-acts.repo.ts'
import { taskToWrite } from './task-to-write.service.ts'
import { taskUpdate, type Doer, type TaskRow } from './tasks.repo.ts'
import { measureProblems, moveProblems } from './tasks.rules.ts'
import { audited, changedFacts, named, warnOfLoads } from './wanted-task.ts'

/** What a use case on one task wrote. */
export interface WrittenTask extends Record<string, string | number> {
  readonly taskId: string
  readonly version: number
}

type Warn = (warning: Problem) => void

/** The use case by which a unit changes what a task asks for. */
export class TasksService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Changes what is asked for, or of whom, as long as the task has not ended. */
  updateTask(input: unknown, caller: Caller): Promise<Outcome<WrittenTask>> {
    return performParsed(this.parts, caller, updateTaskInput, input, (parsed, tx, warn) =>
      this.update(tx, parsed, caller, warn),
    )
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateTask,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenTask>> {
    const { decodeId } = this.parts
    const task = await taskToWrite(tx, input, 'GIVE', decodeId, caller)
    refuse(moveProblems(task.state, 'RETARGET', ['id']))
    const isOwnerNew = input.ownerUnitId !== undefined || input.ownerMemberId !== undefined
    const owner = namedDoer(
      { unitId: input.ownerUnitId, memberId: input.ownerMemberId },
      { unit: ['ownerUnitId'], member: ['ownerMemberId'] },
      decodeId,
    )
    if (isOwnerNew && owner.unitId === null && owner.memberId === null)
      refuse([{ code: 'REQUIRED', path: ['ownerUnitId'] }])
    const areHelpersNew = input.helperUnitIds !== undefined || input.helperMemberIds !== undefined
    const helpers = areHelpersNew ? namedHelpers(input, [], decodeId) : []
    const giver = { id: task.unitId, path: task.path }
    const [doers, ground, actor] = await Promise.all([
      findDoers(tx, caller, [...(isOwnerNew ? [owner] : []), ...helpers], giver),
      findTaskGround(tx, task.unitId, {}, caller.today),
      actingPerson(tx, caller.viewer, { day: caller.today, unitId: task.unitId }),
    ])
    const wanted = changedFacts(task, input, {
      owner: isOwnerNew ? resolved(doers, [owner])[0] : undefined,
      helpers: areHelpersNew ? resolved(doers, helpers) : undefined,
    })
    const isTargetNew = wanted.target !== task.target
    refuse([
      ...measureProblems({ ...wanted, resultValue: task.resultValue }),
      ...(isTargetNew && input.reason === undefined ? [{ code: 'REQUIRED' as const, path: ['reason'] }] : []),
    ])
    if (isOwnerNew) warnOfLoads(doers, ground, [{ task: wanted }], input.refuseIfWarned ? undefined : warn)
    const target = { from: task.target, to: wanted.target }
    const signature = { actor, at: domainNow(caller), day: caller.today }
    return {
      result: { taskId: task.id, version: task.version + 1 },
      writes: [
        ...taskUpdate(tx, task.id, wanted, areHelpersNew),
        ...actInsertions(tx, signature, [
          ...(isOwnerNew ? [{ ...kept(task), kind: 'ASSIGN' as const, text: named(wanted.owner) }] : []),
          ...(isTargetNew ? [{ ...kept(task), kind: 'RETARGET' as const, text: input.reason, target }] : []),
        ]),
      ],
      act: {
        action: 'TASK_UPDATE',
        unitId: task.unitId,
        objectType: 'task',
        objectId: task.id,
        before: audited(task),
        after: audited(wanted),
      },
    }
  }
}

/** What every act on a task is kept with. */
function kept({ id }: TaskRow): { readonly id: string; readonly taskId: string } {
  return { id: newUuid(), taskId: id }
}

/** Whom an input names. @throws ProblemError with everything that keeps any of them from it */
function resolved(doers: Doers, named: readonly NamedDoer[]): Doer[] {
  const found = named.map((one) => doers.resolve(one))
  refuse(found.flatMap(({ problems }) => problems))
  return found.flatMap(({ doer }) => doer ?? [])
}
