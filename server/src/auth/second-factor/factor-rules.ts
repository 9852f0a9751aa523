import type { Role } from '@chibo/shared'
import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newUuid } from '../../database/uuid.ts'
import { recordAct } from '../sign-in/sign-in-audit.ts'

/** From when until when a role asks for a second factor; days `YYYY-MM-DD`. */
export interface FactorRuleRequest {
  readonly role: Role
  /** first day; null: today, or where a rule is in force, its own beginning */
  readonly from: string | null
  /** last day; null: open */
  readonly until: string | null
  readonly today: string
}

/** Dates that hold now, or why nothing was changed. */
export type FactorRuleResult =
  | { readonly ok: true; readonly from: string | null; readonly until: string | null }
  | { readonly ok: false; readonly reason: 'OVERLAPS' | 'ENDS_BEFORE_START' }

/**
 * Has a role ask for a second factor, or, where it does today and no first day is given, sets the last day of that; in
 * one transaction with its audit record.
 *
 * @param owner of the tables: a server may read these rules and not change them
 */
export async function requireFactor(owner: Database, request: FactorRuleRequest): Promise<FactorRuleResult> {
  return inTransaction(owner, async (transaction): Promise<FactorRuleResult> => {
    const inForce = request.from === null ? await ruleOf(transaction, request.role, request.today) : undefined
    const from = inForce === undefined ? (request.from ?? request.today) : inForce.from
    const { until } = request
    if (from !== null && until !== null && until < from) return { ok: false, reason: 'ENDS_BEFORE_START' }
    const during = sql<string>`daterange(${from}::date, ${until}::date, '[]')`
    if (await isTaken(transaction, request.role, during, inForce?.id ?? null))
      return { ok: false, reason: 'OVERLAPS' }
    const id = inForce?.id ?? newUuid()
    await transaction
      .insertInto('second_factor_rule')
      .values({ id, role: request.role, during })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ during }))
      .execute()
    await recordAct(transaction, {
      actor: null,
      requestId: null,
      action: 'SECOND_FACTOR_REQUIRE',
      objectType: 'second_factor_rule',
      objectId: id,
    })
    return { ok: true, from, until }
  })
}

async function ruleOf(executor: Database, role: Role, day: string) {
  return executor
    .selectFrom('second_factor_rule')
    .select(['id', sql<string | null>`lower(during)`.as('from')])
    .where('role', '=', role)
    .where(sql<boolean>`during @> ${day}::date`)
    .executeTakeFirst()
}

async function isTaken(
  executor: Database,
  role: Role,
  during: ReturnType<typeof sql<string>>,
  except: string | null,
): Promise<boolean> {
  const rule = await executor
    .selectFrom('second_factor_rule')
    .select('id')
    .where('role', '=', role)
    .where(sql<boolean>`during && ${during} and id is distinct from ${except}::uuid`)
    .executeTakeFirst()
  return rule !== undefined
}
