import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import {
  endedUnits,
  unitsOnDay,
  type Consequence,
  type Effect,
  type Holding,
  type TreePlan,
} from '../holdings/index.ts'
import { recorded } from '../recorded/index.ts'

/**
 * A transfer under way follows its member to their new home, and goes to where all members of the receiving cell go. Where
 * there is no such place any more, or both sides became one, it is cancelled: the member stays where they are.
 */
export const transferHoldings: readonly Holding[] = [
  {
    columns: ['transfer.from_unit_id', 'transfer.to_unit_id'],
    consequences: findConsequences,
    apply,
  },
]

/** A transfer under way, and the sides that it would have; null: there is none any more. */
interface Following {
  readonly id: string
  readonly label: string
  readonly fromUnitId: string
  readonly toUnitId: string | null
  readonly newFromId: string
  readonly newFromName: string
  readonly newToId: string | null
  readonly newToName: string
  readonly isCancelled: boolean
}

async function findConsequences(executor: Transaction<DB>, plan: TreePlan): Promise<Consequence[]> {
  const following = await findFollowing(executor, plan)
  return following.map(({ id, label, fromUnitId, toUnitId, newFromId, newToId, isCancelled }) => {
    const isOfSender = newFromId !== fromUnitId
    return {
      subject: 'TRANSFER',
      change: isCancelled ? 'CANCELLED' : 'FOLLOWS',
      objectId: id,
      label,
      fromUnitId: isOfSender ? fromUnitId : toUnitId,
      toUnitId: isCancelled ? null : isOfSender ? newFromId : newToId,
      problem: null,
    }
  })
}

async function apply(executor: Transaction<DB>, { plan, reorganizationId }: Effect): Promise<void> {
  const following = await findFollowing(executor, plan)
  if (following.length === 0) return
  const of = <T>(read: (one: Following) => T): T[] => following.map(read)
  await recorded(
    executor,
    { reorganizationId },
    'transfer',
    sql`update transfer t set version = t.version + 1,
        from_unit_id = case when f.cancelled then t.from_unit_id else f.from_id end,
        from_name = case when f.cancelled then t.from_name else f.from_name end,
        to_unit_id = case when f.cancelled then t.to_unit_id else f.to_id end,
        to_name = case when f.cancelled then t.to_name else f.to_name end,
        state = case when f.cancelled then 'CANCELLED' else t.state end,
        closed_on = case when f.cancelled then ${plan.day}::date end,
        close_reason = case when f.cancelled then ${CANCELLED_BECAUSE} end
      from unnest(${of(({ id }) => id)}::uuid[], ${of(({ newFromId }) => newFromId)}::uuid[],
        ${of(({ newFromName }) => newFromName)}::text[], ${of(({ newToId }) => newToId)}::uuid[],
        ${of(({ newToName }) => newToName)}::text[], ${of(({ isCancelled }) => isCancelled)}::boolean[])
        as f (id, from_id, from_name, to_id, to_name, cancelled)
      where t.id = f.id`,
  )
}

const CANCELLED_BECAUSE = 'Sắp xếp tổ chức: nơi tiếp nhận không còn, hoặc hai bên đã về một nơi.'

async function findFollowing(executor: Transaction<DB>, plan: TreePlan): Promise<Following[]> {
  if (plan.ended.length === 0 && plan.allotted.length === 0) return []
  const { rows } = await sql<Following>`
    with going as (${goingOf(plan)}), moved as (
      select t.*,
        coalesce((select a.to_id from allotted a where a.member_id = t.member_id and a.from_id = t.from_unit_id),
          (select g.to_id from going g where g.from_id = t.from_unit_id), t.from_unit_id) as new_from,
        case when t.to_unit_id = any ${endedUnits(plan)} then (select g.to_id from going g where g.from_id = t.to_unit_id)
          else t.to_unit_id end as new_to
      from transfer t where t.state in ('DECIDED', 'SENT')
        and (t.from_unit_id = any ${endedUnits(plan)} or t.to_unit_id = any ${endedUnits(plan)}
          or t.member_id in (select a.member_id from allotted a))
    ), named as (${unitsOnDay(plan, sql`select new_from as id from moved union select new_to from moved where new_to is not null`)})
    select m.id, m.person_name || ': ' || m.from_name || ' → ' || m.to_name as label, m.from_unit_id as "fromUnitId",
      m.to_unit_id as "toUnitId", m.new_from as "newFromId", coalesce(f.name, m.from_name) as "newFromName",
      m.new_to as "newToId", coalesce(d.name, m.to_name) as "newToName",
      m.to_unit_id is not null and (m.new_to is null or m.new_to = m.new_from) as "isCancelled"
    from moved m left join named f on f.id = m.new_from left join named d on d.id = m.new_to
    where (m.new_from, m.new_to) is distinct from (m.from_unit_id, m.to_unit_id)
    order by m.person_name collate "vi-x-icu", m.id`.execute(executor)
  return rows
}

/** Where all members of units that end go, and single members of divided ones. */
function goingOf({ homes, allotted }: TreePlan): RawBuilder<unknown> {
  return sql`
    select h.from_id, h.to_id
    from unnest(${[...homes.keys()]}::uuid[], ${[...homes.values()]}::uuid[]) as h (from_id, to_id)
  ), allotted as (
    select a.member_id, a.from_id, a.to_id
    from unnest(${allotted.map(({ memberId }) => memberId)}::uuid[], ${allotted.map(({ fromId }) => fromId)}::uuid[],
      ${allotted.map(({ toId }) => toId)}::uuid[]) as a (member_id, from_id, to_id)`
}
