import { sql } from 'kysely'
import { holdsOn } from '../../graphql/parts.ts'
import type { Sql } from '../../graphql/read/entity.ts'

/** What became of what was to be held, as `outcomes.rules.ts` says it, in SQL. */

/** What is known of it: `ToBeHeld` of the rules, save what was merged. */
export interface ToBeHeldSql {
  readonly isExpected: Sql
  readonly from: Sql
  readonly until: Sql
  readonly heldOn: Sql
  readonly approvedFor: Sql
  readonly grace: Sql
  readonly ownHeldOn: Sql
}

/** `outcomeOf` of the rules, of what was not merged. */
export function outcomeCase(known: ToBeHeldSql, today: Sql): Sql {
  const { isExpected, from, until, heldOn, approvedFor, grace, ownHeldOn } = known
  return sql`case when not ${isExpected} then 'NOT_EXPECTED'
    when ${heldOn} is not null then case when ${heldOn} > ${approvedFor} + ${grace} then 'LATE' else 'MET' end
    when ${ownHeldOn} >= ${until} then 'LATE'
    when ${today} >= ${until} then 'MISSING'
    when ${today} >= ${from} then 'DUE'
    else 'UPCOMING' end`
}

/**
 * Whether a meeting, the alias `m`, has begun by a day and counts as one of a kind: its own, or the one that its rule names. Which
 * kinds ever count for another is looked up once; only their meetings are then held against the rule of their day.
 */
export function countsAs(kind: Sql, today: Sql): Sql {
  return sql`m.state in ('OPEN', 'CLOSED', 'SEALED') and m.held_on <= ${today}
    and (m.kind_code = ${kind} or m.kind_code in (select f.kind_code from meeting_kind_rule f where f.counts_for_kind_code = ${kind})
    and exists (select from meeting_kind_rule r
      join unit_kind_period k on k.unit_id = m.unit_id and k.kind_code = r.unit_kind_code and k.during @> m.held_on
      where r.kind_code = m.kind_code and r.counts_for_kind_code = ${kind} and r.during @> m.held_on))`
}

/** How many days behind the approved one are not late yet, by the rule of a day. */
export function graceOn(day: Sql): Sql {
  return sql`coalesce((select r.amount from meeting_rule r where r.code = 'LATE_AFTER' and r.during @> ${day}), 0)`
}

/** What became of a slot by a day, by its id. */
export function slotOutcome(id: Sql, today: Sql): Sql {
  const lastDay = sql`(upper(s.period) - 1)`
  const isExpected = sql`(s.state <> 'CANCELLED'
    and exists (select from unit_placement p where p.unit_id = s.unit_id and ${holdsOn(sql`p.during`, lastDay)})
    and (s.body_id is null or exists (select from body b where b.id = s.body_id and ${holdsOn(sql`b.during`, lastDay)})))`
  const heldOn = sql`(select m.held_on from meeting m
        where m.unit_id = s.unit_id and m.held_on >= s.period_from and m.held_on < upper(s.period)
          and m.body_id is not distinct from s.body_id and ${countsAs(sql`s.kind_code`, today)}
        order by m.held_on offset s.ordinal - 1 limit 1)`
  const outcome = outcomeCase(
    {
      isExpected: sql`true`,
      from: sql`s.period_from`,
      until: sql`upper(s.period)`,
      heldOn: sql`held.day`,
      approvedFor: sql`case when s.state = 'APPROVED' then (s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date end`,
      grace: graceOn(lastDay),
      ownHeldOn: sql`(select m.held_on from meeting m
        where m.id = s.meeting_id and m.state in ('OPEN', 'CLOSED', 'SEALED') and m.held_on <= ${today})`,
    },
    today,
  )
  return sql`(with recursive chain as (
      select s.*, ${isExpected} as is_expected, false as merged from plan_slot s where s.id = ${id}
      union all
      select s.*, ${isExpected}, true from chain join plan_slot s on s.id = chain.merged_into_id
    )
    select case when exists (select from chain where not is_expected) then 'NOT_EXPECTED'
      when s.merged and o.outcome in ('MET', 'LATE') then 'MERGED' else o.outcome end
    from chain s cross join lateral (select ${heldOn} as day offset 0) held
    cross join lateral (select ${outcome} as outcome) o
    where s.merged_into_id is null)`
}
