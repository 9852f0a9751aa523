import { covers, knowsUnit, ROLE_PERMISSIONS, ROLES_TO_GRANT, type Actor, type Role } from '@chibo/shared'

/** A role on the unit with a path. */
export interface HeldRole {
  readonly role: Role
  readonly path: string
}

/** An account or token as far as rights on it go. */
export interface Holder {
  /** today's path of the unit under which it is kept */
  readonly path: string
  /** every role that it holds today or will hold, from every source */
  readonly held: readonly HeldRole[]
}

/**
 * What an actor may do with an account, token or grant: nothing they may know of; see that it is refused; see that it
 * reaches further than they may give; write.
 */
export type AccessRight = 'NONE' | 'SEE' | 'BEYOND' | 'WRITE'

/** Whether an actor may give a role on the unit with a path: a role of theirs that holds there is one that gives it. */
export function mayGrant(actor: Pick<Actor, 'grants'>, { role, path }: HeldRole): boolean {
  return actor.grants.some(
    (grant) =>
      path.startsWith(grant.path) &&
      ROLE_PERMISSIONS[grant.role].includes('access.write') &&
      ROLES_TO_GRANT[grant.role].includes(role),
  )
}

/** For the unit under which an account or token is to be kept, or where a role is to hold. */
export function rightToGiveAccess(
  actor: Pick<Actor, 'ranges' | 'ancestorPaths'>,
  path: string,
): Exclude<AccessRight, 'BEYOND'> {
  if (covers(actor, 'access.write', path)) return 'WRITE'
  return knowsUnit(actor, path) ? 'SEE' : 'NONE'
}

/**
 * For an account or token that exists. Whoever may change it could act in its name, so nobody changes one that can do
 * more than they may give.
 */
export function rightOnHolder(actor: Pick<Actor, 'ranges' | 'grants'>, holder: Holder): AccessRight {
  if (!covers(actor, 'access.read', holder.path)) return 'NONE'
  if (!covers(actor, 'access.write', holder.path)) return 'SEE'
  return holder.held.every((held) => mayGrant(actor, held)) ? 'WRITE' : 'BEYOND'
}

/** For a grant that exists: it is seen, and ended, where it holds. */
export function rightOnGrant(actor: Pick<Actor, 'ranges' | 'grants'>, held: HeldRole): AccessRight {
  if (!covers(actor, 'access.read', held.path)) return 'NONE'
  if (!covers(actor, 'access.write', held.path)) return 'SEE'
  return mayGrant(actor, held) ? 'WRITE' : 'BEYOND'
}
