import { covers, knowsUnit, type Actor, type Permission } from '@chibo/shared'

/** What an actor may do with a reorganization, or with a unit that it touches. */
export type ReorganizationRight = 'NONE' | 'SEE' | 'WRITE'

/** What is asked for: drafting, or approving and reversing. */
export type ReorganizationPermission = Extract<Permission, 'reorganization.write' | 'reorganization.approve'>

/** For a reorganization that the committee of the unit with a path decides. */
export function rightOnReorganization(
  actor: Pick<Actor, 'ranges'>,
  permission: ReorganizationPermission,
  unitPath: string,
): ReorganizationRight {
  if (covers(actor, permission, unitPath)) return 'WRITE'
  return covers(actor, 'reorganization.read', unitPath) ? 'SEE' : 'NONE'
}

/**
 * For a unit that is touched, for one whose committee is to decide, and, by `member.readPrivate`, for a divided one whose members
 * are allotted by where they live: whoever may not know of it does not learn of it.
 */
export function rightToReorganize(
  actor: Pick<Actor, 'ranges' | 'ancestorPaths'>,
  permission: ReorganizationPermission | 'member.readPrivate',
  path: string,
): ReorganizationRight {
  if (covers(actor, permission, path)) return 'WRITE'
  return knowsUnit(actor, path) ? 'SEE' : 'NONE'
}
