import {
  covers,
  createTasksInput,
  domainNow,
  knowsUnit,
  vietnameseDate,
  type CreateTasks,
  type Problem,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import { settleRows } from '../../use-cases/rows.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMeetingOfItem } from '../agenda/index.ts'
import { meetingToWrite, type Meeting } from '../meetings/index.ts'
import { actingPerson } from '../members/index.ts'
import { resolutionHolding } from '../resolutions/index.ts'
import { findDoers, namedDoer, namedHelpers } from './doers.service.ts'
import { findTaskGround, findUnits, type UnitFound } from './owners.repo.ts'
import { actInsertions } from './task-acts.repo.ts'
import { findTasks, taskInsertions, type NewTask, type TaskRow } from './tasks.repo.ts'
import { partProblems, reportedTo } from './tasks.rules.ts'
import { factsOf, named, warnOfLoads } from './wanted-task.ts'

/** What a use case on several tasks wrote. */
export interface WrittenTasks extends Record<string, readonly string[]> {
  /** of each row of the input; empty for one that was left out */
  readonly taskIds: readonly string[]
}

type Warn = (warning: Problem) => void

/** The use case by which a unit gives tasks. */
export class GivingService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Gives tasks. Owners who are exempt, away or loaded are warned of. */
  createTasks(input: unknown, caller: Caller): Promise<Outcome<WrittenTasks>> {
    return performParsed(this.parts, caller, createTasksInput, input, (parsed, tx, warn) =>
      this.create(tx, parsed, caller, warn),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateTasks,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenTasks>> {
    const { decodeId } = this.parts
    const unit = await this.giver(tx, decodeId('unit', input.unitId, ['unitId']), caller)
    const { meeting, itemId } = await this.occasion(tx, input, unit.id, caller)
    const meetingId = meeting?.id ?? null
    const resolutionId = await this.resolution(tx, input, unit.id, caller)
    const kind = input.reportKind ?? null
    const bodyId = input.reportBodyId == null ? null : decodeId('body', input.reportBodyId, ['reportBodyId'])
    const rows = input.tasks.map((given, index) => {
      const path = ['tasks', String(index)]
      const owner = namedDoer(
        { unitId: given.ownerUnitId, memberId: given.ownerMemberId },
        { unit: [...path, 'ownerUnitId'], member: [...path, 'ownerMemberId'] },
        decodeId,
      )
      const parentId = given.parentId == null ? null : decodeId('task', given.parentId, [...path, 'parentId'])
      return { given, path, owner, helpers: namedHelpers(given, path, decodeId), parentId }
    })
    const [doers, ground, parents, actor] = await Promise.all([
      findDoers(
        tx,
        caller,
        rows.flatMap(({ owner, helpers }) => [owner, ...helpers]),
        unit,
      ),
      findTaskGround(tx, unit.id, { kind, bodyId, templateId: meeting?.templateId ?? null }, caller.today),
      findTasks(tx, [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))]),
      actingPerson(tx, caller.viewer, { day: caller.today, unitId: unit.id }),
    ])
    if (kind !== null && !ground.isKind) throw notFound('reportKind')
    if (bodyId !== null && !ground.isBody) throw notFound('reportBodyId')
    const reporting = reportedTo(
      { kind, bodyId },
      meeting && { ...meeting, reviewsTasks: ground.reviewsTasks },
    )
    const { kept, skipped } = settleRows(
      input.errorPolicy,
      rows.map((row, index) => {
        const owner = doers.resolve(row.owner)
        const helpers = row.helpers.map((one) => doers.resolve(one))
        const startsOn = row.given.startsOn ?? caller.today
        const problems = [
          ...(row.given.dueOn < startsOn
            ? [{ code: 'TASK_ENDS_BEFORE_START' as const, path: [...row.path, 'dueOn'] }]
            : []),
          ...owner.problems,
          ...helpers.flatMap((one) => one.problems),
          ...parentProblems(row.parentId, parents, unit.id, [...row.path, 'parentId']),
        ]
        return {
          ...row,
          index,
          startsOn,
          owner: owner.doer,
          helpers: helpers.flatMap(({ doer }) => doer ?? []),
          problems,
        }
      }),
    )
    const tasks = kept.flatMap(({ given, owner, helpers, startsOn, parentId, index }) =>
      owner === null
        ? []
        : [
            {
              index,
              task: {
                ...factsOf(given, owner, helpers),
                id: newUuid(),
                unitId: unit.id,
                meetingId,
                itemId,
                resolutionId,
                parentId,
                startsOn,
                dueOn: given.dueOn,
                reportKind: reporting.kind,
                reportBodyId: reporting.bodyId,
              },
            },
          ],
    )
    warnOfLoads(doers, ground, tasks, input.refuseIfWarned ? undefined : warn)
    const created = tasks.map(({ task }) => task)
    const ids = new Map(tasks.map(({ index, task }) => [index, task.id]))
    const signature = { actor, at: domainNow(caller), day: caller.today }
    return {
      result: { taskIds: rows.map((_row, index) => ids.get(index) ?? '') },
      writes: [
        ...taskInsertions(tx, created),
        ...actInsertions(
          tx,
          signature,
          created.map(({ id }) => ({ id: newUuid(), taskId: id, kind: 'ASSIGN' as const })),
        ),
      ],
      skipped,
      act: {
        action: 'TASKS_CREATE',
        unitId: unit.id,
        objectType: 'task',
        objectId: created[0]?.id ?? '',
        before: null,
        after: {
          count: created.length,
          resolution: resolutionId,
          tasks: JSON.stringify(created.map(summary)),
        },
      },
    }
  }

  /** The unit that gives tasks. @throws ProblemError where the caller may not */
  private async giver(tx: Transaction<DB>, unitId: string, caller: Caller): Promise<UnitFound> {
    const [unit] = await findUnits(tx, [unitId])
    if (!unit || !knowsUnit(caller.viewer, unit.path)) throw notFound('unitId')
    if (!covers(caller.viewer, 'meeting.write', unit.path)) throw forbidden('unitId')
    if (!unit.inForce)
      refuse([
        { code: 'UNIT_NOT_IN_FORCE', path: ['unitId'], values: { date: vietnameseDate(caller.today) } },
      ])
    return unit
  }

  /** The resolution that tasks carry out. @throws ProblemError where there is none that still holds */
  private async resolution(
    tx: Transaction<DB>,
    input: CreateTasks,
    unitId: string,
    caller: Caller,
  ): Promise<string | null> {
    if (input.resolutionId == null) return null
    const id = this.parts.decodeId('resolution', input.resolutionId, ['resolutionId'])
    await resolutionHolding(tx, id, unitId, caller, 'resolutionId')
    return id
  }

  /** The meeting, and the item of its agenda, at which tasks are given. @throws ProblemError where there is none to write */
  private async occasion(
    tx: Transaction<DB>,
    input: CreateTasks,
    unitId: string,
    caller: Caller,
  ): Promise<{ readonly meeting: Meeting | null; readonly itemId: string | null }> {
    const { decodeId } = this.parts
    const itemId = input.itemId == null ? null : decodeId('item', input.itemId, ['itemId'])
    const given = input.meetingId == null ? undefined : decodeId('meeting', input.meetingId, ['meetingId'])
    const ofItem = itemId === null ? undefined : await findMeetingOfItem(tx, itemId)
    if (itemId !== null && ofItem === undefined) throw notFound('itemId')
    const meetingId = given ?? ofItem
    if (meetingId === undefined) return { meeting: null, itemId: null }
    const at = given === undefined ? 'itemId' : 'meetingId'
    const meeting = await meetingToWrite(tx, meetingId, 'SHARE', caller, at)
    if (meeting.unitId !== unitId) throw notFound(at)
    if (ofItem !== undefined && ofItem !== meetingId) throw notFound('itemId')
    if (meeting.state === 'SEALED' || meeting.state === 'CANCELLED')
      refuse([{ code: 'MEETING_FINAL', path: [at] }])
    return { meeting, itemId }
  }
}

function parentProblems(
  parentId: string | null,
  parents: readonly TaskRow[],
  unitId: string,
  at: readonly string[],
): Problem[] {
  if (parentId === null) return []
  const parent = parents.find(({ id }) => id === parentId)
  return parent?.unitId === unitId ? partProblems(parent, at) : [{ code: 'NOT_FOUND', path: at }]
}

function summary({ id, title, owner, dueOn }: NewTask) {
  return { id, title, owner: named(owner), dueOn }
}
