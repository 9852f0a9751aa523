import type { GrantSource, Role } from '@chibo/shared'

/** A role on a unit, and where it comes from. */
interface HeldRole {
  readonly role: Role
  readonly source: GrantSource
  readonly unit: { readonly id: string; readonly name: string }
}

/** One role with every unit on which it is held. */
export interface RoleWithUnits<Held extends HeldRole> {
  readonly role: Role
  readonly held: readonly Held[]
}

/** Grants under their roles, in the order given: a working group's member has one for each cell. */
export function byRole<Held extends HeldRole>(grants: readonly Held[]): RoleWithUnits<Held>[] {
  return [...Map.groupBy(grants, ({ role }) => role)].map(([role, held]) => ({ role, held }))
}
