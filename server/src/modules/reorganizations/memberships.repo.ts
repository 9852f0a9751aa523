import { MEMBERSHIP_KINDS, type MembershipKind } from '@chibo/shared'
import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Effect, TreePlan } from '../holdings/index.ts'
import { recorded } from '../recorded/index.ts'

type Executor = Transaction<DB>

/** A membership that goes elsewhere. */
interface Moving {
  readonly id: string
  readonly memberId: string
  readonly kind: MembershipKind
  readonly toId: string
  /** whether it begins on the day or later */
  readonly isLater: boolean
  readonly until: string | null
}

/**
 * Who goes from which unit to which: rows of member_id, from_id and to_id.
 *
 * @returns a select; the member is null where all go
 */
export function goingOf({ homes, allotted }: TreePlan): RawBuilder<unknown> {
  return sql`
    select null::uuid as member_id, h.from_id, h.to_id
    from unnest(${[...homes.keys()]}::uuid[], ${[...homes.values()]}::uuid[]) as h (from_id, to_id)
    union all
    select a.member_id, a.from_id, a.to_id
    from unnest(${allotted.map(({ memberId }) => memberId)}::uuid[], ${allotted.map(({ fromId }) => fromId)}::uuid[],
      ${allotted.map(({ toId }) => toId)}::uuid[]) as a (member_id, from_id, to_id)`
}

/**
 * Moves members with their units: memberships in a unit that ends, or that a member is allotted out of, end, and others begin
 * where the plan says. Those that begin later begin there at once.
 *
 * @returns the members
 */
export async function moveMembers(executor: Executor, effect: Effect): Promise<string[]> {
  const { plan, reorganizationId, decisionId } = effect
  if (plan.homes.size === 0 && plan.allotted.length === 0) return []
  const { rows } = await sql<Moving>`
    select m.id, m.member_id as "memberId", m.kind, g.to_id as "toId", lower(m.during) >= ${plan.day}::date as "isLater", upper(m.during) as until
    from (${goingOf(plan)}) as g
    join membership m on m.unit_id = g.from_id and (g.member_id is null or m.member_id = g.member_id)
    where m.during && daterange(${plan.day}::date, null)
    order by m.id`.execute(executor)
  if (rows.length === 0) return []
  const now = rows.filter(({ isLater }) => !isLater)
  const later = rows.filter(({ isLater }) => isLater)
  const memberIds = [...new Set(rows.map(({ memberId }) => memberId))]
  await recorded(
    executor,
    { reorganizationId },
    'membership',
    sql`update membership set during = daterange(lower(during), ${plan.day}::date)
      where id = any (${now.map(({ id }) => id)}::uuid[])`,
  )
  // Homes first: whoever was for a time in a unit that goes where their home goes is there at home, and for a time no longer.
  for (const kind of MEMBERSHIP_KINDS) {
    const moved = now.filter((one) => one.kind === kind)
    await recorded(
      executor,
      { reorganizationId },
      'membership',
      sql`insert into membership (id, member_id, unit_id, kind, during, decision_id)
        select uuidv7(), g.member_id, g.to_id, ${kind}, daterange(${plan.day}::date, g.until), ${decisionId}
        from unnest(${moved.map(({ memberId }) => memberId)}::uuid[], ${moved.map(({ toId }) => toId)}::uuid[],
          ${moved.map(({ until }) => until)}::date[]) as g (member_id, to_id, until)
        where ${kind} = 'HOME' or not exists (select from membership home where home.member_id = g.member_id
          and home.kind = 'HOME' and home.unit_id = g.to_id and home.during @> ${plan.day}::date)`,
    )
  }
  if (later.length > 0)
    await recorded(
      executor,
      { reorganizationId },
      'membership',
      sql`update membership set unit_id = g.to_id
        from unnest(${later.map(({ id }) => id)}::uuid[], ${later.map(({ toId }) => toId)}::uuid[]) as g (id, to_id)
        where membership.id = g.id`,
    )
  await endDoubled(executor, effect, memberIds)
  return memberIds
}

/** Whoever was for a time in the cell that is now their home is there for a time no longer. */
async function endDoubled(
  executor: Executor,
  { plan, reorganizationId }: Effect,
  memberIds: readonly string[],
): Promise<void> {
  await recorded(
    executor,
    { reorganizationId },
    'membership',
    sql`update membership set during = daterange(lower(membership.during), ${plan.day}::date)
      from membership home
      where membership.member_id = any (${memberIds}::uuid[]) and membership.kind = 'TEMPORARY'
        and membership.during @> ${plan.day}::date and lower(membership.during) < ${plan.day}::date
        and home.member_id = membership.member_id and home.kind = 'HOME' and home.unit_id = membership.unit_id
        and home.during @> ${plan.day}::date`,
  )
}
