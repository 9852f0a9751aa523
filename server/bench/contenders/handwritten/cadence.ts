import type { Statement } from './statement.ts'

/**
 * What the cells of a commune held in a year: their meetings and slots are gathered cell by cell, once for both kinds, and told for each
 * cell.
 */
export const cadence: Statement = {
  values: ({ variables, lower, upper, today }) => [variables['id'], lower, upper, today],
  text: `
with top as (select id, path from unit where id = $1::uuid and path >= $2::text and path < $3::text),
cell as materialized (
  select u.id, u.code, u.name, (select range_agg(l.during) from unit_placement l where l.unit_id = u.id) as during
  from top join unit u on u.path >= top.path and u.path < top.path || '~' where u.kind_code = 'cell' and u.in_force
), year as materialized (select make_date(2026, 1, 1) as first, make_date(2026 + 1, 1, 1) as next),
rule as materialized (
  select distinct on (r.kind_code) r.kind_code, r.during, case r.rhythm when 'MONTHLY' then 1 else 3 end as months
  from meeting_kind_rule r, year where r.kind_code in ('regular', 'thematic') and r.unit_kind_code = 'cell' and r.during && daterange(first, next)
  order by r.kind_code, lower(r.during) desc nulls last, r.id
), period as materialized (
  select rule.kind_code, rule.months, rule.during @> until - 1 as ruled, "from", until, coalesce((select g.amount from meeting_rule g
    where g.code = 'LATE_AFTER' and g.during @> until - 1), 0) as grace
  from rule cross join unnest(case rule.months when 1 then array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] else array[1, 4, 7, 10] end) n
  cross join lateral (select make_date(2026, n, 1) as "from", (make_date(2026, n, 1) + make_interval(months => rule.months))::date as until) p
), held as materialized (
  select cell.id as unit_id, p.kind_code, p."from", min(m.held_on) as day
  from cell cross join year cross join lateral (
    select m.kind_code, m.held_on, m.unit_id, date_trunc('month', m.held_on::timestamp)::date as month, date_trunc('quarter', m.held_on::timestamp)::date as quarter
    from meeting m where m.unit_id = cell.id and m.held_on >= year.first and m.held_on < least(year.next, $4::date + 1)
      and m.state in ('OPEN', 'CLOSED', 'SEALED') and m.body_id is null offset 0) m
  join period p on p."from" = case p.months when 1 then m.month else m.quarter end
    and (p.kind_code = m.kind_code or m.kind_code in (select r.kind_code from meeting_kind_rule r where r.counts_for_kind_code is not null)
      and exists (select from meeting_kind_rule r
      join unit_kind_period k on k.unit_id = m.unit_id and k.kind_code = r.unit_kind_code and k.during @> m.held_on
      where r.kind_code = m.kind_code and r.counts_for_kind_code = p.kind_code and r.during @> m.held_on))
  group by 1, 2, 3
), slot as materialized (
  select s.* from cell cross join year cross join lateral (
    select s.unit_id, s.kind_code, s.period_from, s.merged_into_id, s.meeting_id,
      case when s.state = 'APPROVED' then (s.starts_at at time zone 'Asia/Ho_Chi_Minh')::date end as approved
    from plan_slot s where s.unit_id = cell.id and s.period_from >= year.first and s.period_from < year.next
      and s.kind_code in ('regular', 'thematic') and s.state <> 'CANCELLED' and s.body_id is null and s.ordinal = 1 offset 0) s
), told as materialized (
  select cell.id, p.kind_code, p."from", slot.merged_into_id, case
    when not (p.ruled and cell.during @> p.until - 1) then 'NOT_EXPECTED'
    when held.day > slot.approved + p.grace then 'LATE'
    when held.day is not null then 'MET'
    when (select m.held_on from meeting m where m.id = slot.meeting_id and m.state in ('OPEN', 'CLOSED', 'SEALED') and m.held_on <= $4::date) >= p.until then 'LATE'
    when $4::date >= p.until then 'MISSING' when $4::date >= p."from" then 'DUE' else 'UPCOMING' end as outcome
  from cell cross join period p
  left join held on held.unit_id = cell.id and held.kind_code = p.kind_code and held."from" = p."from"
  left join slot on slot.unit_id = cell.id and slot.kind_code = p.kind_code and slot.period_from = p."from"
), line as (
  select t.id, array_agg(t.outcome order by t."from") filter (where t.kind_code = 'regular') as regular,
    array_agg(t.outcome order by t."from") filter (where t.kind_code = 'thematic') as thematic
  from (select t.id, t.kind_code, t."from", case when t.merged_into_id is null then t.outcome
      when o.outcome in ('MET', 'LATE') then 'MERGED' else o.outcome end as outcome
    from told t
    left join told o on t.merged_into_id is not null and o.id = t.id and o.kind_code = t.kind_code
      and o."from" = (select s.period_from from plan_slot s where s.id = t.merged_into_id)) t
  group by t.id
)
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select (select count(*) from cell) as cells, array_to_json(array(select row_to_json(l) from (
    select (select row_to_json(u) from (select cell.id, cell.code, cell.name) u) as unit, line.regular, line.thematic
    from cell join line on line.id = cell.id order by cell.name collate "vi-x-icu", cell.id) l)) as lines
  from top) r) as cadence) answer`,
}
