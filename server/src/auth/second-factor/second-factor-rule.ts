import type { Role } from '@chibo/shared'

/** What decides whether somebody must set a second factor up before anything else. */
export interface FactorStanding {
  /** roles held today */
  readonly roles: readonly Role[]
  /** roles that a rule of today asks a second factor of */
  readonly enforcedRoles: readonly string[]
  readonly hasSecondFactor: boolean
}

/** Whether one of the roles asks for a second factor. */
export function isFactorRequired({
  roles,
  enforcedRoles,
}: Pick<FactorStanding, 'roles' | 'enforcedRoles'>): boolean {
  return roles.some((role) => enforcedRoles.includes(role))
}

/** Whether a second factor is asked for and missing. */
export function mustSetUpFactor(standing: FactorStanding): boolean {
  return !standing.hasSecondFactor && isFactorRequired(standing)
}
