import { ROLE_PERMISSIONS, ROLES, ROLES_TO_GRANT } from '@chibo/shared'
import type { Role } from '@chibo/shared'
import type { Viewer } from '../../app/session/session.ts'
import type { GivenRoleFragment } from '../../gql/graphql.ts'

/**
 * The roles that a viewer may give on a unit: those that a role of theirs gives which holds on it or on one of the
 * units above it. What is given in the end the server decides.
 *
 * @param units the unit and those above it
 */
export function rolesToGive(viewer: Viewer | undefined, units: readonly { readonly id: string }[]): Role[] {
  const ids = new Set(units.map(({ id }) => id))
  const own = (viewer?.grants ?? []).filter(
    ({ role, unit }) => ids.has(unit.id) && ROLE_PERMISSIONS[role].includes('access.write'),
  )
  return ROLES.filter((role) => own.some((grant) => ROLES_TO_GRANT[grant.role].includes(role)))
}

/** The roles whose holders may give a role. */
export function giversOf(role: Role): Role[] {
  return ROLES.filter((giver) => ROLES_TO_GRANT[giver].includes(role))
}

/** Whether a role given by hand holds no longer on a day, and will not again. */
export function isOver(
  { revokedAt, validTo }: Pick<GivenRoleFragment, 'revokedAt' | 'validTo'>,
  day: string,
) {
  return revokedAt !== null || (validTo !== null && validTo <= day)
}
