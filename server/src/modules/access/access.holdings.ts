import { ROLE_LABELS, type ConsequenceChange } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import type { Consequence, Effect, Holding, TreePlan } from '../holdings/index.ts'
import { recorded } from '../recorded/index.ts'
import {
  ending,
  findEndingGrants,
  findFollowingGrants,
  findLeftWithout,
  successionOf,
  type EndingGrant,
} from './succession.repo.ts'

/** Grants by hand end with their unit and follow where the plan says so; derived ones follow what they derive from. */
export const accessHoldings: readonly Holding[] = [
  { columns: ['access_grant.unit_id'], consequences: findConsequences, apply },
  { columns: [], consequences: findWithoutAccess },
  {
    columns: ['account.unit_id', 'api_token.unit_id'],
    stays: 'The unit that has ended rests below its successor: whoever manages access there manages them.',
  },
]

async function findConsequences(
  executor: Transaction<DB>,
  plan: TreePlan,
  today: string,
): Promise<Consequence[]> {
  if (plan.ended.length === 0) return []
  const succession = successionOf(plan, today)
  const [grants, following] = await Promise.all([
    findEndingGrants(executor, succession),
    findFollowingGrants(executor, succession),
  ])
  return [
    ...grants.map((grant) => ofGrant(grant, 'ENDS', null)),
    ...following.map((grant) => ofGrant(grant, 'FOLLOWS', grant.successorId)),
  ]
}

function ofGrant(
  { id, role, owner, unitId }: EndingGrant,
  change: ConsequenceChange,
  toUnitId: string | null,
): Consequence {
  const label = `${ROLE_LABELS[role].vi}: ${owner}`
  return { subject: 'GRANT', change, objectId: id, label, fromUnitId: unitId, toUnitId, problem: null }
}

async function findWithoutAccess(
  executor: Transaction<DB>,
  plan: TreePlan,
  today: string,
): Promise<Consequence[]> {
  if (plan.ended.length === 0) return []
  const without = await findLeftWithout(executor, successionOf(plan, today), today)
  return without.map(({ owner, unitId }) => ({
    subject: 'GRANT',
    change: 'WITHOUT_ACCESS',
    objectId: null,
    label: owner,
    fromUnitId: unitId,
    toUnitId: null,
    problem: null,
  }))
}

/** What follows is written first: it is found by what ends. */
async function apply(executor: Transaction<DB>, effect: Effect): Promise<void> {
  const { plan, today, reorganizationId } = effect
  if (plan.ended.length === 0) return
  const succession = successionOf(plan, today)
  const following = await findFollowingGrants(executor, succession)
  if (following.length > 0)
    await recorded(
      executor,
      { reorganizationId },
      'access_grant',
      sql`insert into access_grant (id, account_id, token_id, role, unit_id, during, created_by)
        select f.id, f.account_id, f.token_id, f.role, f.unit_id, f.during::daterange, f.created_by
        from unnest(${following.map(() => newUuid())}::uuid[], ${following.map((one) => one.accountId)}::uuid[],
          ${following.map((one) => one.tokenId)}::uuid[], ${following.map((one) => one.role)}::text[],
          ${following.map((one) => one.successorId)}::uuid[], ${following.map((one) => one.during)}::text[],
          ${following.map((one) => one.createdBy)}::uuid[])
          as f (id, account_id, token_id, role, unit_id, during, created_by)`,
    )
  const { from } = succession
  // One that would begin later than it ends never holds: it is taken away.
  await recorded(
    executor,
    { reorganizationId },
    'access_grant',
    sql`update access_grant g set version = g.version + 1,
        during = case when ${begun(from)} then daterange(lower(g.during), ${from}::date) else g.during end,
        revoked_at = case when ${begun(from)} then null else now() end
      where ${ending(succession)}`,
  )
}

function begun(from: string) {
  return sql`coalesce(lower(g.during) < ${from}::date, true)`
}
