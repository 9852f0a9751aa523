import type { Statement } from './statement.ts'

/**
 * The figures of a province's communes: each table is read once and counted by commune. What covers a cell is looked up in
 * a hash of all assignments, since the planner takes ranges of days for rare.
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
), members as (
  select b.commune_id, count(*) as n from below b join member m on m.home_unit_id = b.id where m.ended_on is null group by 1
), met as (
  select b.commune_id, count(*) as n from below b join meeting m on m.unit_id = b.id where m.held_on between $4::date and $5::date group by 1
), visited as (
  select b.commune_id, count(*) as n from below b join visit v on v.unit_id = b.id where v.visited_on between $4::date and $5::date group by 1
), good as (
  select b.commune_id, count(*) as n from below b join scorecard s on s.unit_id = b.id
  where s.scored_on between $4::date and $5::date and s.band = 'GOOD' group by 1
)
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select top.id, top.name, (select row_to_json(l) from (select array_to_json(array(select row_to_json(n) from (
    select c.id, c.code, c.name, cells.cells as "cellCount", coalesce(members.n, 0) as "memberCount",
      (select row_to_json(k) from (select cells.children as cells, cells.covered) k) as coverage,
      (select row_to_json(k) from (select coalesce(met.n, 0) as "totalCount") k) as meetings,
      (select row_to_json(k) from (select coalesce(visited.n, 0) as "totalCount") k) as visits,
      (select row_to_json(k) from (select coalesce(good.n, 0) as "totalCount") k) as good
    from commune c join cells on cells.commune_id = c.id left join members on members.commune_id = c.id left join met on met.commune_id = c.id
      left join visited on visited.commune_id = c.id left join good on good.commune_id = c.id
    order by c.name collate "vi-x-icu", c.id) n)) as nodes) l) as children
  from top) r) as unit) answer`,
}
