import type { ItemField } from '@chibo/shared'
import type { CreateTasksInput, EditedTaskQuery, GivenTaskInput, UpdateTaskInput } from '../../gql/graphql.ts'
import type { BodyName } from '../meetings/meetingDraft.ts'
import type { PickedMember } from '../members/pickedMember.ts'
import type { PickedResolution } from '../resolutions/resolutionDraft.ts'
import type { UnitName } from '../../app/session/rights.ts'

/** A task while it is being written down. */
export interface TaskDraft {
  /** tells it from the others of a form */
  readonly key: number
  /** one of those that several units get at once: whose it is stands already */
  readonly isOneOfEach: boolean
  readonly title: string
  readonly isKey: boolean
  readonly field: ItemField | undefined
  readonly measure: string
  readonly target: number | undefined
  readonly measureMax: number | undefined
  /** whether a unit or a member is to do it */
  readonly by: 'UNIT' | 'MEMBER'
  readonly unit: UnitName | undefined
  readonly member: PickedMember | undefined
  readonly helperUnits: readonly UnitName[]
  readonly helperMembers: readonly PickedMember[]
  readonly startsOn: string | undefined
  readonly dueOn: string | undefined
}

/** What all tasks of a form share. */
export interface TasksDraft {
  readonly unit: string | undefined
  /** kind of the meetings to which they are reported; empty: the regular ones */
  readonly reportKind: string
  readonly reportBody: BodyName | undefined
  /** the resolution that they carry out */
  readonly resolution: PickedResolution | undefined
  readonly tasks: readonly TaskDraft[]
}

/** Where tasks are given. */
export interface Occasion {
  readonly meeting: string | undefined
  readonly parent: string | undefined
}

/** An empty task, or one due as the one before it and done by the same sort of owner. */
export function newTask(key: number, before?: TaskDraft): TaskDraft {
  return {
    key,
    isOneOfEach: false,
    title: '',
    isKey: false,
    field: undefined,
    measure: '',
    target: undefined,
    measureMax: undefined,
    by: before?.by ?? 'UNIT',
    unit: undefined,
    member: undefined,
    helperUnits: [],
    helperMembers: [],
    startsOn: undefined,
    dueOn: before?.dueOn,
  }
}

/** Tasks with one more behind them. */
export function withOneMore(tasks: readonly TaskDraft[]): TaskDraft[] {
  return [...tasks, newTask(nextKey(tasks), tasks.at(-1))]
}

/**
 * Tasks with one for each of several units that has none among them: all as the last one, which is the first of them where nobody
 * was to do it yet.
 */
export function withOneForEach(tasks: readonly TaskDraft[], units: readonly UnitName[]): TaskDraft[] {
  const next = nextKey(tasks)
  const last = tasks.at(-1) ?? newTask(next)
  const isOwned = last.by === 'UNIT' ? last.unit !== undefined : last.member !== undefined
  const kept = isOwned ? tasks : tasks.slice(0, -1)
  const taken = new Set(kept.flatMap(({ by, unit }) => (by === 'UNIT' && unit ? [unit.id] : [])))
  const each = units
    .filter(({ id }) => !taken.has(id))
    .map((unit, at): TaskDraft => {
      const key = next + at
      return { ...last, key, isOneOfEach: true, by: 'UNIT', unit, member: undefined }
    })
  return each.length > 0 ? [...kept, ...each] : [...tasks]
}

/** How many tasks of a form each member gets, by the member's id; that at one place is left out. */
export function givenBeside(tasks: readonly TaskDraft[], at: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { by, member }] of tasks.entries())
    if (index !== at && by === 'MEMBER' && member) counts.set(member.id, (counts.get(member.id) ?? 0) + 1)
  return counts
}

const nextKey = (tasks: readonly TaskDraft[]): number => Math.max(0, ...tasks.map(({ key }) => key)) + 1

const textOf = (value: string): string | null => value.trim() || null

function ownerOf({ by, unit, member }: TaskDraft) {
  return by === 'UNIT' ? { ownerUnitId: unit?.id ?? null } : { ownerMemberId: member?.id ?? null }
}

function given(task: TaskDraft, parent: string | undefined): GivenTaskInput {
  return {
    title: task.title,
    key: task.isKey,
    field: task.field ?? null,
    measure: textOf(task.measure),
    target: task.target ?? null,
    measureMax: task.measureMax ?? null,
    ...ownerOf(task),
    helperUnitIds: task.helperUnits.map(({ id }) => id),
    helperMemberIds: task.helperMembers.map(({ id }) => id),
    startsOn: task.startsOn ?? null,
    dueOn: task.dueOn ?? '',
    ...(parent !== undefined && { parentId: parent }),
  }
}

/** Tasks as the server takes them. */
export function toCreate(
  draft: TasksDraft,
  { meeting, parent }: Occasion,
  refuseIfWarned: boolean,
): CreateTasksInput {
  return {
    unitId: draft.unit ?? '',
    ...(meeting !== undefined && { meetingId: meeting }),
    ...(draft.resolution && { resolutionId: draft.resolution.id }),
    reportKind: draft.reportKind || null,
    reportBodyId: draft.reportBody?.id ?? null,
    tasks: draft.tasks.map((task) => given(task, parent)),
    refuseIfWarned,
  }
}

type Stored = NonNullable<EditedTaskQuery['task']>

/** What is stored, to be changed. */
export function draftOf(task: Stored): TaskDraft {
  const { member, owner, ownerUnit } = task
  const people = task.helpers.flatMap(({ person }) =>
    person?.member ? [{ id: person.member.id, name: person.name }] : [],
  )
  return {
    key: 1,
    isOneOfEach: false,
    title: task.title,
    isKey: task.key,
    field: task.field ?? undefined,
    measure: task.measure ?? '',
    target: task.target ?? undefined,
    measureMax: task.measureMax ?? undefined,
    by: owner.name === ownerUnit?.name ? 'UNIT' : 'MEMBER',
    unit: ownerUnit ?? undefined,
    member: member ? { id: member.id, name: owner.name } : undefined,
    helperUnits: task.helpers.flatMap(({ unit, person }) => (person || !unit ? [] : [unit])),
    helperMembers: people,
    startsOn: task.startsOn,
    dueOn: task.dueOn,
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * What was changed, as the server takes it: what was left alone is absent; helpers go together.
 *
 * @param reason why the target changes, where it does
 */
export function toUpdate(
  { id, version }: Pick<Stored, 'id' | 'version'>,
  before: TaskDraft,
  draft: TaskDraft,
  { reason, refuseIfWarned }: { readonly reason: string; readonly refuseIfWarned: boolean },
): UpdateTaskInput {
  const { startsOn: _startsOn, dueOn: _dueOn, ...next } = given(draft, undefined)
  const old: Readonly<Record<string, unknown>> = { ...given(before, undefined) }
  const { helperUnitIds, helperMemberIds, ownerUnitId: _unit, ownerMemberId: _member, ...facts } = next
  const isOwnerNew = !same(ownerOf(before), ownerOf(draft))
  const areHelpersNew =
    !same(helperUnitIds, old['helperUnitIds']) || !same(helperMemberIds, old['helperMemberIds'])
  const changed = Object.entries(facts).filter(([name, value]) => !same(value, old[name]))
  return {
    id,
    expectedVersion: version,
    ...Object.fromEntries(changed),
    ...(isOwnerNew && ownerOf(draft)),
    ...(areHelpersNew && { helperUnitIds, helperMemberIds }),
    ...(before.target !== draft.target && { reason }),
    refuseIfWarned,
  }
}

/** Codes of what is worth knowing of an owner, and keeps nobody from giving them a task. */
const WARNINGS = ['OWNER_EXEMPT', 'OWNER_SUSPENDED', 'OWNER_AWAY', 'OWNER_ON_DUTY', 'OWNER_LOADED']

/** Whether all that was refused is what the giver is to be asked about. */
export const areWarnings = (errors: readonly { readonly code: string }[]): boolean =>
  errors.length > 0 && errors.every(({ code }) => WARNINGS.includes(code))
