import type { Section } from '../../app/shell/useSections.ts'

/** The lists of the administration, in their order; each is a child of its shell's route. */
export const ADMINISTRATION: readonly Section[] = [
  { route: 'accounts', title: 'administration.accounts', permission: 'access.read' },
  { route: 'api-tokens', title: 'administration.tokens', permission: 'access.read' },
  { route: 'roles', title: 'administration.roles', permission: 'access.read' },
]
