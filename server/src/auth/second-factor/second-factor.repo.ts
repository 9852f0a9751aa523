import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { newUuid } from '../../database/uuid.ts'

/** A second factor as it is stored. */
export interface StoredFactor {
  readonly secret: Buffer
  readonly confirmedAt: Date | null
}

/** Finds the second factor of an account, confirmed or not, and keeps others from changing it meanwhile. */
export async function lockFactor(
  transaction: Database,
  accountId: string,
): Promise<StoredFactor | undefined> {
  return transaction
    .selectFrom('second_factor')
    .select(['secret', 'confirmed_at as confirmedAt'])
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
}

/** Whether an account has a second factor that counts. */
export async function hasFactor(executor: Database, accountId: string): Promise<boolean> {
  const factor = await executor
    .selectFrom('second_factor')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return factor !== undefined
}

/**
 * Stores a secret that is to be confirmed, in place of one that never was.
 *
 * @returns false where the account has a second factor already
 */
export async function storeSecret(executor: Database, accountId: string, secret: Buffer): Promise<boolean> {
  const stored = await executor
    .insertInto('second_factor')
    .values({ account_id: accountId, secret })
    .onConflict((conflict) =>
      conflict
        .column('account_id')
        .doUpdateSet({ secret, created_at: sql<Date>`now()`, last_step: null })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .returning('account_id')
    .executeTakeFirst()
  return stored !== undefined
}

/** Lets a second factor count. */
export async function confirmFactor(executor: Database, accountId: string): Promise<void> {
  await executor
    .updateTable('second_factor')
    .set({ confirmed_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .execute()
}

/**
 * Takes the code of a step, once and never after a later one.
 *
 * @returns false where that step, or a later one, was taken before
 */
export async function takeStep(executor: Database, accountId: string, step: number): Promise<boolean> {
  const taken = await executor
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where((factor) => factor.or([factor('last_step', 'is', null), factor('last_step', '<', step)]))
    .returning('account_id')
    .executeTakeFirst()
  return taken !== undefined
}

/** Takes the second factor of an account away, with its recovery codes. */
export async function removeFactor(executor: Database, accountId: string): Promise<boolean> {
  const removed = await executor
    .deleteFrom('second_factor')
    .where('account_id', '=', accountId)
    .returning('account_id')
    .executeTakeFirst()
  return removed !== undefined
}

/** Stores the digests of new recovery codes in place of all earlier ones. */
export async function replaceRecoveryCodes(
  executor: Database,
  accountId: string,
  digests: readonly Buffer[],
): Promise<void> {
  await executor.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await executor
    .insertInto('recovery_code')
    .values(digests.map((digest) => ({ id: newUuid(), account_id: accountId, digest })))
    .execute()
}

/** Uses a recovery code up. @returns false where there is none that is unused */
export async function takeRecoveryCode(
  executor: Database,
  accountId: string,
  digest: Buffer,
): Promise<boolean> {
  const taken = await executor
    .updateTable('recovery_code')
    .set({ used_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

/** Where somebody stands with second factors. */
export interface FactorState {
  /** since when there is one; null: none */
  readonly since: Date | null
  readonly recoveryCodesLeft: number
  /** whether a role held on the day asks for one */
  readonly isRequired: boolean
}

/** Reads where somebody stands with second factors on a day. */
export async function readFactorState(
  executor: Database,
  accountId: string,
  day: string,
): Promise<FactorState> {
  const { rows } = await sql<FactorState>`
    select (select confirmed_at from second_factor where account_id = ${accountId}) as since,
      (select count(*) from recovery_code where account_id = ${accountId} and used_at is null) as "recoveryCodesLeft",
      exists (select from effective_grant g join second_factor_rule r on r.role = g.role
        where g.account_id = ${accountId} and g.during @> ${day}::date and r.during @> ${day}::date) as "isRequired"`.execute(
    executor,
  )
  return rows[0] ?? { since: null, recoveryCodesLeft: 0, isRequired: false }
}
