import { PERMISSIONS, ROLE_PERMISSIONS } from '@chibo/shared'
import type { Permission, Role } from '@chibo/shared'

/** The permissions about one noun. */
export interface NounPermissions {
  readonly noun: string
  readonly permissions: readonly Permission[]
}

/** Every permission under its noun, nouns in the order in which they first come. */
export const PERMISSIONS_BY_NOUN: readonly NounPermissions[] = [...new Set(PERMISSIONS.map(nounOf))].map(
  (noun) => ({ noun, permissions: PERMISSIONS.filter((permission) => nounOf(permission) === noun) }),
)

function nounOf(permission: Permission): string {
  return permission.split('.')[0] ?? permission
}

/** Whether a role permits something. */
export const permits = (role: Role, permission: Permission): boolean =>
  ROLE_PERMISSIONS[role].includes(permission)
