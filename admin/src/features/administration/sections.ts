import type { Permission } from '@chibo/shared'

/** A list of the administration: its route, the catalogue key of its name, the permission that it needs somewhere. */
export interface AdministrationSection {
  readonly route: string
  readonly title: string
  readonly permission: Permission
}

/** The lists of the administration, in their order; each is a child of its shell's route. */
export const ADMINISTRATION: readonly AdministrationSection[] = [
  { route: 'accounts', title: 'administration.accounts', permission: 'access.read' },
  { route: 'api-tokens', title: 'administration.tokens', permission: 'access.read' },
  { route: 'roles', title: 'administration.roles', permission: 'access.read' },
]
