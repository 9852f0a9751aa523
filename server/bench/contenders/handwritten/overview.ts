import type { Statement } from './statement.ts'

/**
 * The figures of a province's communes. Rows are counted unit by unit, for the second net looks at each of them, and a
 * scan would meet those of other provinces; what covers a cell is looked up in a hash of all assignments, since the planner
 * takes ranges of days for rare.
 */
export const overview: Statement = {
  values: ({ variables, lower, upper, today }) => [
    variables['id'],
    lower,
    upper,
    variables['from'],
    variables['to'],
    today,
  ],
  text: `
with top as (select id, name, path from unit where id = $1::uuid and path >= $2::text and path < $3::text),
commune as (
  select c.id, c.code, c.name, c.path from unit c where c.parent_id = (select id from top) and c.in_force
  order by c.name collate "vi-x-icu", c.id limit 100
), below as materialized (
  select x.id, c.id as commune_id, x.kind_code = 'cell' and x.in_force as is_cell, x.parent_id = c.id as is_child
  from commune c join unit x on x.path >= c.path and x.path < c.path || '~'
), cells as (
  select b.commune_id, count(*) filter (where b.is_cell) as cells, count(*) filter (where b.is_cell and b.is_child) as children,
    count(*) filter (where b.is_cell and b.is_child and b.id in (
      select s.unit_id from work_group_assignment s where s.during @> $6::date
        and case when s.work_group_id in (select g.id from work_group g where g.during @> $6::date) then true end)) as covered
  from below b group by 1
), counted as (
  select b.commune_id, sum(members.n) as members, sum(met.n) as met, sum(visited.n) as visited, sum(good.n) as good
  from below b
  cross join lateral (select count(*) as n from member m where m.home_unit_id = b.id and m.ended_on is null) members
  cross join lateral (select count(*) as n from meeting m where m.unit_id = b.id and m.held_on between $4::date and $5::date) met
  cross join lateral (select count(*) as n from visit v where v.unit_id = b.id and v.visited_on between $4::date and $5::date) visited
  cross join lateral (select count(*) as n from scorecard s where s.unit_id = b.id and s.scored_on between $4::date and $5::date and s.band = 'GOOD') good
  group by 1
)
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select top.id, top.name, (select row_to_json(l) from (select array_to_json(array(select row_to_json(n) from (
    select c.id, c.code, c.name, cells.cells as "cellCount", counted.members as "memberCount",
      (select row_to_json(k) from (select cells.children as cells, cells.covered) k) as coverage,
      (select row_to_json(k) from (select counted.met as "totalCount") k) as meetings,
      (select row_to_json(k) from (select counted.visited as "totalCount") k) as visits,
      (select row_to_json(k) from (select counted.good as "totalCount") k) as good
    from commune c join cells on cells.commune_id = c.id join counted on counted.commune_id = c.id
    order by c.name collate "vi-x-icu", c.id) n)) as nodes) l) as children
  from top) r) as unit) answer`,
}
