import type { Permission } from '@chibo/shared'

/** What a policy needs to know of who acts. */
export interface Actor {
  readonly memberId: string | null
  ranges(permission: Permission): readonly { readonly lower: string; readonly upper: string }[]
}

/** Whether an actor has a permission on the unit with a path. */
export function covers(actor: Actor, permission: Permission, path: string): boolean {
  return actor.ranges(permission).some((range) => path >= range.lower && path < range.upper)
}

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
