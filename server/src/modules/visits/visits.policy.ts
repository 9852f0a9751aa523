import { covers, type Actor } from '@chibo/shared'

/** A group as far as rights go. */
export interface GroupRights {
  readonly founderPath: string
  readonly coveredPaths: readonly string[]
  /** members serving on the day of the meeting */
  readonly memberIds: readonly (string | null)[]
}

/** Whether an actor may know of a group: where it was founded, or as one whom it covers. */
export function maySeeGroup(actor: Actor, group: GroupRights): boolean {
  return [group.founderPath, ...group.coveredPaths].some((path) => covers(actor, 'workGroup.read', path))
}

/** Whether an actor may record in the group's name: the founding committee's people, and its own members. */
export function mayActForGroup(actor: Actor, group: GroupRights): boolean {
  const isMember = actor.memberId !== null && group.memberIds.includes(actor.memberId)
  return isMember || covers(actor, 'visit.record', group.founderPath)
}
