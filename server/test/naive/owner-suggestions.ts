import { holds } from './days.ts'
import { memberOf } from './members.ts'
import type { Stored } from './organization.ts'
import { problemOf } from './reorganizations.ts'
import type { World } from './world.ts'

/** Arguments of suggestions. */
export interface SuggestionArgs {
  readonly unit: string
  readonly dueOn?: string | null
}

/** Members of a unit to whom a task may be given, those first who suit best. */
export function suggestedOwners(world: World, unitId: string, dueOn: string): object[] {
  const { organization, policy, question } = world
  const unit = organization.units.find(({ id }) => id === unitId)
  if (!unit || !policy.may('member.read', unitId) || !policy.may('meeting.read', unitId)) return []
  const open = (member: Stored<'member'>) =>
    organization.tasks.filter(
      (task) =>
        task.owner_member_id === member.id &&
        !['ACCEPTED', 'CANCELLED'].includes(task.state) &&
        policy.task(task),
    )
  const residence = (member: Stored<'member'>): boolean | null => {
    const sealed = organization.privates.find((one) => one.member_id === member.id)?.address
    if (!sealed || unit.place_name === null || !policy.memberPrivate(member)) return null
    return wordsOf(question.open(sealed)).includes(wordsOf(unit.place_name))
  }
  return organization.members
    .filter(
      ({ ended_on, home_unit_id, temporary_unit_id }) =>
        ended_on === null && [home_unit_id, temporary_unit_id].includes(unitId),
    )
    .map((member) => ({ member, tasks: open(member), sameResidence: residence(member) }))
    .sort(
      (a, b) =>
        a.tasks.length - b.tasks.length ||
        Number(b.sameResidence ?? false) - Number(a.sameResidence ?? false) ||
        organization.rankOfName(a.member.sort_name) - organization.rankOfName(b.member.sort_name) ||
        (a.member.id < b.member.id ? -1 : 1),
    )
    .map(({ member, tasks, sameResidence }) => ({
      member: () => memberOf(world, member.id),
      openTasks: tasks.length,
      dueByThen: tasks.filter(({ due_on }) => due_on <= dueOn).length,
      sameResidence,
      warnings: () =>
        warningsOf(world, member, unitId, tasks.length).map((code) =>
          problemOf(world, { code, values: { name: member.full_name, count: tasks.length } }),
        ),
    }))
}

function warningsOf(world: World, member: Stored<'member'>, unitId: string, openTasks: number): string[] {
  const { memberActivities, memberHindrances, memberships, taskRules } = world.organization
  const today = <T extends { readonly member_id: string; readonly during: string }>(rows: readonly T[]) =>
    rows.filter((one) => one.member_id === member.id && holds(one.during, world.day))
  const activity = today(memberActivities)[0]?.activity ?? ''
  const isAway = today(memberships).some(({ kind }) => kind === 'TEMPORARY')
  const loadedFrom = taskRules.find(({ during }) => holds(during, world.day))?.amount
  return [
    ...(['EXEMPT', 'TEMPORARILY_EXEMPT'].includes(activity) ? ['OWNER_EXEMPT'] : []),
    ...(activity === 'SUSPENDED' ? ['OWNER_SUSPENDED'] : []),
    ...(isAway && member.temporary_unit_id !== unitId ? ['OWNER_AWAY'] : []),
    ...(today(memberHindrances).some(({ kind }) => kind === 'SPECIAL_DUTY') ? ['OWNER_ON_DUTY'] : []),
    ...(loadedFrom !== undefined && openTasks >= loadedFrom ? ['OWNER_LOADED'] : []),
  ]
}

/** Words as they are compared, a space around each. */
function wordsOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  return ` ${plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}
