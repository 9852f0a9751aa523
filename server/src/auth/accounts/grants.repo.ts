import { UNIT_CODE, type Role } from '@chibo/shared'
import type { Database } from '../../database/pool.ts'
import { newUuid } from '../../database/uuid.ts'

/**
 * Finds a unit by its code; where an ended unit bore the same code, the one in force.
 *
 * @returns undefined when no unit bears it
 */
export async function unitIdByCode(executor: Database, code: string): Promise<string | undefined> {
  if (!UNIT_CODE.test(code)) return undefined
  const unit = await executor
    .selectFrom('unit')
    .select('id')
    .where('code', '=', code)
    .orderBy('in_force', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return unit?.id
}

/** A role to be granted by hand, to an account or to a token. */
export type NewGrant = { readonly role: Role; readonly unitId: string } & (
  | { readonly accountId: string; readonly tokenId?: never }
  | { readonly tokenId: string; readonly accountId?: never }
)

/**
 * Grants a role on a unit and everything below it, without a first or last day: when the account or token itself
 * begins and ends goes by the real clock, which need not be the day the domain takes for today.
 */
export async function grantRole(executor: Database, grant: NewGrant): Promise<void> {
  await executor
    .insertInto('access_grant')
    .values({
      id: newUuid(),
      account_id: grant.accountId ?? null,
      token_id: grant.tokenId ?? null,
      role: grant.role,
      unit_id: grant.unitId,
      during: '(,)',
    })
    .execute()
}
