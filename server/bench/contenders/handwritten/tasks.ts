import type { Statement } from './statement.ts'

/**
 * Open tasks of a subtree, what is due first at the top: whose unit lies in the token's range is read without a look at who gave it or
 * helps. The tasks of a small subtree are fetched unit by unit and sorted, for a large one the index on days is walked.
 */
export const openTasks: Statement = {
  values: ({ variables, lower, upper, today }) => [variables['under'], lower, upper, today],
  text: `
with top as materialized (select path from unit where id = $1::uuid and path >= $2::text and path < $3::text),
large as materialized (select exists (select from unit x, top where x.path >= top.path and x.path < top.path || '~' offset 400) as many)
select row_to_json(answer) as answer from (select (select row_to_json(page) from (
  select array_to_json(rows[1:50]) as nodes, (select row_to_json(p) from (select cardinality(rows) > 50 as "hasNextPage") p) as "pageInfo"
  from (select array(select row_to_json(n) from (
      (select t.* from unit x cross join lateral (select t.* from task t
          where t.owner_unit_id = x.id and t.state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED') offset 0) t
        where not (select many from large) and x.path >= (select path from top) and x.path < (select path || '~' from top)
        order by t.due_on, t.id limit 51)
      union all
      (select t.* from task t
        where (select many from large)
          and (select x.path >= (select path from top) and x.path < (select path || '~' from top) from unit x where x.id = t.owner_unit_id)
          and t.state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED') order by t.due_on, t.id limit 51)
    ) t cross join lateral (
      select t.id, t.title, t.due_on as "dueOn", t.state,
        coalesce((select p.progress from task_parts(t.id) p), t.progress) as progress,
        t.state in ('ASSIGNED', 'IN_PROGRESS', 'RETURNED') and t.due_on < $4::date as overdue,
        (select row_to_json(u) from (select u.id, u.name from unit u where u.id = t.owner_unit_id) u) as "ownerUnit",
        (select row_to_json(u) from (select u.id, u.name from unit u where u.id = t.unit_id) u) as unit) n) as rows offset 0) list
  ) page) as tasks) answer`,
}

/** How tasks were carried out that were due in a year, by commune and month. */
export const executions: Statement = {
  values: ({ variables, lower, upper, today }) => [variables['id'], lower, upper, today],
  text: `
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select top.id, top.name, (select row_to_json(l) from (select array_to_json(array(select row_to_json(n) from (
    select c.id, c.code, c.name, array_to_json(array(select row_to_json(e) from (
      select e.month, e.tasks, e.met, e.late, e."notMet", e.overdue, (select row_to_json(s) from (
        select e.met as numerator, e.due as denominator, round(100 * e.met::numeric / nullif(e.due, 0), 2)::float8 as percent) s) as rate
      from (select date_trunc('month', t.due_on::timestamp)::date as month, count(*) filter (where t.state <> 'CANCELLED') as tasks,
          count(*) filter (where t.state <> 'CANCELLED' and (t.state = 'ACCEPTED' or t.due_on <= $4::date)) as due,
          count(*) filter (where t.outcome = 'MET' and not t.done_on > t.due_on) as met,
          count(*) filter (where t.outcome = 'MET' and t.done_on > t.due_on) as late,
          count(*) filter (where t.outcome = 'NOT_MET') as "notMet",
          count(*) filter (where t.state in ('ASSIGNED', 'IN_PROGRESS', 'RETURNED') and t.due_on < $4::date) as overdue
        from unit u join task t on t.owner_unit_id = u.id
        where u.path >= c.path and u.path < c.path || '~' and t.due_on between '2025-11-01' and '2026-10-31' group by 1) e
      order by e.month) e)) as months
    from unit c where c.parent_id = top.id and c.in_force order by c.name collate "vi-x-icu", c.id limit 100) n)) as nodes) l) as children
  from unit top where top.id = $1::uuid and top.path >= $2::text and top.path < $3::text) r) as unit) answer`,
}
