import { sql } from 'kysely'
import { holdsOn } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { cellsBelow, type InYear } from './cadence.entity.ts'
import { countsAs, graceOn, outcomeCase, slotOutcome } from './slot-outcomes.entity.ts'
import { dayOf } from './slots.entity.ts'

/** What says that it was held: also late, also together with another one. */
const FULFILLED = sql`('MET', 'LATE', 'MERGED')`

/**
 * What became of what a cell was to hold of a kind in each month or quarter of a year by the day, whether it was planned or not: rows
 * ordinal, "from", until, outcome. There are none for a kind that cells do not hold monthly or quarterly. Slots that were given up excuse
 * nothing. Of a kind that bodies of the cell hold, a meeting of any of them counts.
 */
export function outcomesOf(unit: Sql, year: Sql, kind: Sql, cx: Compiling): Sql {
  const inYear = (day: Sql): Sql =>
    sql`${day} >= make_date(${year}, 1, 1) and ${day} < make_date(${year} + 1, 1, 1)`
  const ofBody = (body: Sql): Sql => sql`case when rule.body_kind_code is null then ${body} is null
    else exists (select from body b where b.id = ${body} and b.kind_code = rule.body_kind_code) end`
  const lastDay = sql`(p.until - 1)`
  const isExpected = sql`(life.during @> ${lastDay} and rule.during @> ${lastDay} and (rule.body_kind_code is null or exists (
    select from body b where b.unit_id = ${unit} and b.kind_code = rule.body_kind_code and ${holdsOn(sql`b.during`, lastDay)})))`
  const outcome = outcomeCase(
    {
      isExpected: sql`true`,
      from: sql`p."from"`,
      until: sql`p.until`,
      heldOn: sql`held.day`,
      approvedFor: sql`case when slot.state = 'APPROVED' then ${dayOf(sql`slot.starts_at`)} end`,
      grace: graceOn(lastDay),
      ownHeldOn: sql`(select m.held_on from meeting m
        where m.id = slot.meeting_id and m.state in ('OPEN', 'CLOSED', 'SEALED') and m.held_on <= ${cx.day})`,
    },
    cx.day,
  )
  return sql`(select p.ordinal, p."from", p.until, case when not ${isExpected} then 'NOT_EXPECTED'
      when slot.merged_into_id is not null then ${slotOutcome(sql`slot.id`, cx.day)} else ${outcome} end as outcome
    from ${ruleOf(year, kind, cx)} as rule
    cross join lateral (select range_agg(l.during) as during from unit_placement l where l.unit_id = ${unit}) life
    cross join lateral (
      select (n - 1) / rule.months + 1 as ordinal, make_date(${year}, n, 1) as "from", (make_date(${year}, n, 1) + make_interval(months => rule.months))::date as until
      from unnest(rule.starts) n
    ) p
    left join lateral (
      select date_trunc(rule.span, m.held_on::timestamp)::date as "from",
        (array_agg(m.held_on order by m.held_on))[rule.times] as day
      from meeting m
      where m.unit_id = ${unit} and ${inYear(sql`m.held_on`)} and ${countsAs(kind, cx.day)} and ${ofBody(sql`m.body_id`)}
      group by 1
    ) held on held."from" = p."from"
    left join lateral (
      select distinct on (s.period_from) s.* from plan_slot s
      where s.unit_id = ${unit} and s.kind_code = ${kind} and s.state <> 'CANCELLED' and ${inYear(sql`s.period_from`)}
        and s.ordinal = rule.times and ${ofBody(sql`s.body_id`)}
        and upper(s.period) = s.period_from + make_interval(months => rule.months)
      order by s.period_from, s.id
    ) slot on slot.period_from = p."from")`
}

/** The rule of a year by which cells hold meetings of a kind: the last of them, if there were several. */
function ruleOf(year: Sql, kind: Sql, cx: Compiling): Sql {
  const rules = cx.once(sql`select r.id, r.during, r.times, r.body_kind_code,
      case r.rhythm when 'MONTHLY' then 1 else 3 end as months,
      case r.rhythm when 'MONTHLY' then array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] else array[1, 4, 7, 10] end as starts,
      case r.rhythm when 'MONTHLY' then 'month' else 'quarter' end as span
    from meeting_kind_rule r where r.kind_code = ${kind} and r.unit_kind_code = 'cell' and r.rhythm in ('MONTHLY', 'QUARTERLY')`)
  return sql`(select * from ${rules} r where r.during && daterange(make_date(${year}, 1, 1), make_date(${year} + 1, 1, 1))
    order by lower(r.during) desc nulls last, r.id limit 1)`
}

/** One of the months or quarters of a year: its first day, and the day after its last. */
export interface PeriodSql {
  readonly from: Sql
  readonly until: Sql
}

/** What became of a cell's meetings of a kind in one period; null where that is none of the kind's. */
export function outcomeIn(period: PeriodSql, cell: Sql, year: Sql, kind: Sql, cx: Compiling): Sql {
  return sql`(select o.outcome from ${outcomesOf(cell, year, kind, cx)} as o where o."from" = ${period.from} and o.until = ${period.until})`
}

/**
 * How many of the cells in and below a unit held what they were to, of those that were to, once a period is over: a row of `Share` for
 * each month or quarter, by its first day, or the one for the period of that number.
 */
export function sharesOf(unit: Row<InYear>, kind: Sql, cx: Compiling, ordinal?: Sql): Sql {
  const { there, source, where } = cellsBelow(unit, cx)
  const outcomes = outcomesOf(there.col('id'), unit.col('year'), kind, cx)
  const over = sql`o.until <= ${cx.day} and o.outcome`
  const [from, which] = ordinal
    ? [sql`null::date`, sql` and o.ordinal = ${ordinal}`]
    : [sql`o."from"`, sql` group by o."from"`]
  return sql`(select ${from} as "from", count(*) filter (where ${over} in ${FULFILLED}) as numerator,
      count(*) filter (where ${over} <> 'NOT_EXPECTED') as denominator, null::float8 as stated, ${cx.day} as as_of
    from ${source} cross join lateral ${outcomes} as o where ${where}${which})`
}
