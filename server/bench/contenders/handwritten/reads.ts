import { foldVietnamese } from '@chibo/shared'
import { cadence } from './cadence.ts'
import { clockCounts } from './clocks.ts'
import { overview } from './overview.ts'
import { executions, openTasks } from './tasks.ts'
import type { Statement } from './statement.ts'

const byId: Statement['values'] = ({ variables, lower, upper }) => [variables['id'], lower, upper]

const unit: Statement = {
  values: byId,
  text: `
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select u.id, u.code, u.name,
    (select row_to_json(k) from (select k.code, k.label_vi as label from unit_kind k where k.code = u.kind_code) k) as kind,
    array_to_json(array(select row_to_json(a) from (
      select a.id, a.code, a.name, (select row_to_json(k) from (select a.kind_code as code) k) as kind
      from unit a where a.path = any (ancestor_paths(u.path)) order by a.path) a)) as ancestors,
    (select row_to_json(c) from (
      select array_to_json(rows[1:20]) as nodes, (select row_to_json(p) from (select cardinality(rows) > 20 as "hasNextPage") p) as "pageInfo"
      from (select array(select row_to_json(c) from (
        select c.id, c.code, c.name,
          (select count(*) from member m join unit x on x.id = m.home_unit_id
            where x.path >= c.path and x.path < c.path || '~' and m.ended_on is null) as "memberCount"
        from (select * from unit where parent_id = u.id and in_force order by name collate "vi-x-icu", id limit 21) c) c) as rows offset 0) page) c) as children
  from unit u where u.id = $1 and u.path >= $2 and u.path < $3) r) as unit) answer`,
}

const workGroup: Statement = {
  values: (question) => [...byId(question), question.today],
  text: `
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select g.id, g.ordinal, g.name,
    (select row_to_json(d) from (select d.number, d.signed_on as "signedOn" from decision d where d.id = g.decision_id) d) as decision,
    array_to_json(array(select row_to_json(m) from (
      select m.leader, (select row_to_json(p) from (select m.person_name as name, m.person_office as office) p) as person
      from work_group_member m where m.work_group_id = g.id and m.during @> $4::date
      order by not m.leader, m.person_name collate "vi-x-icu", m.id) m)) as members,
    array_to_json(array(select row_to_json(s) from (
      select (select row_to_json(x) from (select x.id, x.code, x.name) x) as unit
      from work_group_assignment s join unit x on x.id = s.unit_id
      where s.work_group_id = g.id and s.during @> $4::date order by x.code, s.id) s)) as assignments,
    (select row_to_json(v) from (
      select array_to_json(rows[1:10]) as nodes, (select row_to_json(p) from (select cardinality(rows) > 10 as "hasNextPage") p) as "pageInfo"
      from (select array(select row_to_json(v) from (
        select v.id, v.visited_on as "visitedOn",
          (select row_to_json(m) from (select m.id, m.title from meeting m where m.id = v.meeting_id) m) as meeting,
          (select row_to_json(s) from (
            select s.total, s.max_points as max, s.band,
              array_to_json(array(select row_to_json(i) from (
                select k.code, k.label, i.points, k.max_points as max, i.reason
                from scorecard_item i join scorecard_criterion k on k.id = i.criterion_id
                where i.scorecard_id = s.id order by k.position) i)) as items
            from scorecard s where s.visit_id = v.id) s) as scorecard
        from (select * from visit where work_group_id = g.id order by visited_on desc, id desc limit 11) v) v) as rows offset 0) page) v) as visits
  from work_group g join unit u on u.id = g.unit_id
  where g.id = $1 and u.path >= $2 and u.path < $3) r) as "workGroup") answer`,
}

const meetings: Statement = {
  values: byId,
  text: `
select row_to_json(answer) as answer from (select (select row_to_json(r) from (
  select u.id, u.name, (select row_to_json(l) from (
    select array_to_json(rows[1:20]) as nodes, (select row_to_json(p) from (select cardinality(rows) > 20 as "hasNextPage") p) as "pageInfo"
    from (select array(select row_to_json(m) from (
      select m.id, m.held_on as "heldOn", m.title, m.state,
        (select row_to_json(s) from (
          select s.expected, s.present, s.late, s.excused, s.unexcused,
            (select row_to_json(p) from (select round(100 * (s.present + s.late)::numeric / nullif(s.expected, 0), 2)::float8 as percent) p) as rate
          from (select count(*) as expected, count(*) filter (where a.status = 'PRESENT') as present, count(*) filter (where a.status = 'LATE') as late,
              count(*) filter (where a.status = 'EXCUSED') as excused, count(*) filter (where a.status = 'UNEXCUSED') as unexcused
            from attendance a where a.meeting_id = m.id and a.expected) s) s) as "attendanceSummary",
        array_to_json(array(select row_to_json(v) from (
          select v.id, (select row_to_json(g) from (select g.id, g.name from work_group g where g.id = v.work_group_id) g) as "workGroup"
          from visit v where v.meeting_id = m.id order by v.id) v)) as visits,
        array_to_json(array(select row_to_json(c) from (
          select c.id, c.kind, c.total, c.max_points as max, c.band from scorecard c where c.meeting_id = m.id
          order by array_position(array['SELF', 'OBSERVER', 'OFFICIAL'], c.kind), c.id) c)) as scorecards
      from (select * from meeting where unit_id = u.id order by starts_at desc, id desc limit 21) m) m) as rows offset 0) page) l) as meetings
  from unit u where u.id = $1::uuid and u.path >= $2::text and u.path < $3::text) r) as unit) answer`,
}

/**
 * Pages of members: `beyond` bounds the page on the side of its beginning. The rows of a small subtree are fetched and
 * sorted, for a large one the index on names is walked: written out, as no one plan does both.
 */
function members(beyond = '', deep: readonly string[] = []): Statement {
  const [first, last] = [`$${String(deep.length + 2)}`, `$${String(deep.length + 3)}`]
  const top = `(select path from unit where id = $1 and path >= ${first} and path < ${last})`
  const isLarge = `exists (select from unit x where x.path >= ${top} and x.path < ${top} || '~' offset 110)`
  const page = `m.ended_on is null${beyond} order by m.sort_key, m.id limit 51`
  return {
    values: ({ variables, lower, upper }) => [
      variables['under'],
      ...deep.map((name) => variables[name]),
      lower,
      upper,
    ],
    text: `
select row_to_json(answer) as answer from (select (select row_to_json(page) from (
  select array_to_json(rows[1:50]) as nodes, (select row_to_json(p) from (
    select cardinality(rows) > 50 as "hasNextPage",
      array_to_json(array[keys[least(50, cardinality(rows))], (rows[least(50, cardinality(rows))]) ->> 'id']) as "endCursor") p) as "pageInfo"
  from (select array_agg(row_to_json(n)) as rows, array_agg(m.sort_key) as keys
    from (
      (select m.* from member m
        where not ${isLarge} and m.home_unit_id in (select x.id from unit x where x.path >= ${top} and x.path < ${top} || '~') and ${page})
      union all
      (select m.* from member m
        where ${isLarge} and (select case when x.path >= ${top} then x.path < ${top} || '~' else false end from unit x where x.id = m.home_unit_id) and ${page})
    ) m cross join lateral (
      select m.id, m.full_name as "fullName", m.sort_name as "sortName", m.standing, m.activity,
        (select row_to_json(u) from (select u.id, u.code, u.name from unit u where u.id = m.home_unit_id) u) as unit) n
    offset 0) list) page) as members) answer`,
  }
}

/** By a part of the name; found past the second net, which keeps its index out of reach, by the function made for that. */
const search: Statement = {
  values: ({ variables, lower, upper }) => [
    variables['under'],
    `%${foldVietnamese(variables['term'] ?? '').replace(/[\\%_]/g, '\\$&')}%`,
    lower,
    upper,
  ],
  text: `
select row_to_json(answer) as answer from (select (select row_to_json(page) from (
  select array_to_json(rows[1:20]) as nodes, (select row_to_json(p) from (select cardinality(rows) > 20 as "hasNextPage") p) as "pageInfo"
  from (select array(select row_to_json(m) from (
    select m.id, m.full_name as "fullName", m.standing,
      (select row_to_json(u) from (select u.id, u.code, u.name from unit u where u.id = m.home_unit_id) u) as unit
    from (select m.* from member m
      where m.id in (select members_named($2::text, (select path from unit where id = $1::uuid and path >= $3::text and path < $4::text)))
        and m.ended_on is null
      order by m.sort_key, m.id limit 21) m) m) as rows offset 0) list) page) as members) answer`,
}

const membersFirst = members()
const membersDeep = members(' and (m.sort_key, m.id) > ($2, $3::uuid)', ['afterName', 'afterId'])

/** One handwritten statement an operation: the limit that the GraphQL server is held against. */
export const statements: Readonly<Record<string, Statement>> = {
  unit,
  provinceFirst: membersFirst,
  provinceDeep: membersDeep,
  meetings,
  overview,
  workGroup,
  search,
  communeFirst: membersFirst,
  communeDeep: membersDeep,
  clockCounts,
  cadence,
  openTasks,
  communeTasks: openTasks,
  executions,
}
