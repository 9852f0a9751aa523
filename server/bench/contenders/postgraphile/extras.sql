-- What a competent user of PostGraphile adds for what its generated schema cannot say: days within ranges, orders by another
-- collation or another table's column, subtrees, sums. Each is one select that the planner can take into the query.

create function bench.today() returns date language sql stable as $$
  select (now() at time zone 'Asia/Ho_Chi_Minh')::date
$$;

create function bench.unit_ancestors(u unit) returns setof unit language sql stable as $$
  select a.* from unit a where a.path = any (ancestor_paths(u.path)) order by a.path
$$;

create function bench.unit_children(u unit) returns setof unit language sql stable as $$
  select c.* from unit c where c.parent_id = u.id and c.in_force order by c.name collate "vi-x-icu", c.id
$$;

create function bench.unit_member_count(u unit) returns integer language sql stable as $$
  select count(*)::integer from unit x join member m on m.home_unit_id = x.id
  where x.path >= u.path and x.path < u.path || '~' and m.ended_on is null
$$;

-- The rows of a small subtree are fetched and sorted, for a large one the index on names is walked.
create function bench.members_by_name(under uuid, after_name text default '', after_id uuid default '00000000-0000-0000-0000-000000000000')
returns setof member language sql stable as $$
  (select m.* from member m
    where not exists (select from unit x where x.path >= (select path from unit where id = under) and x.path < (select path from unit where id = under) || '~' offset 110)
      and m.home_unit_id in (select x.id from unit x where x.path >= (select path from unit where id = under) and x.path < (select path from unit where id = under) || '~')
      and m.ended_on is null and (m.sort_name, m.id) > (after_name, after_id)
    order by m.sort_name, m.id limit 51)
  union all
  (select m.* from member m
    where exists (select from unit x where x.path >= (select path from unit where id = under) and x.path < (select path from unit where id = under) || '~' offset 110)
      and (select case when x.path >= (select path from unit where id = under) then x.path < (select path from unit where id = under) || '~' else false end
        from unit x where x.id = m.home_unit_id)
      and m.ended_on is null and (m.sort_name, m.id) > (after_name, after_id)
    order by m.sort_name, m.id limit 51)
$$;

create function bench.members_by_part(under uuid, folded text) returns setof member language sql stable as $$
  select m.* from member m
  where m.home_unit_id in (
      select x.id from unit x, unit top where top.id = under and x.path >= top.path and x.path < top.path || '~')
    and m.name_folded like '%' || folded || '%' and m.ended_on is null
  order by m.sort_name, m.id
$$;

create type bench.attendance_summary as (expected integer, present integer, late integer, excused integer, unexcused integer, percent float8);

create function bench.meeting_attendance_summary(m meeting) returns bench.attendance_summary language sql stable as $$
  select (s.expected, s.present, s.late, s.excused, s.unexcused, round(100 * (s.present + s.late)::numeric / nullif(s.expected, 0), 2))::bench.attendance_summary
  from (select count(*) as expected, count(*) filter (where a.status = 'PRESENT') as present, count(*) filter (where a.status = 'LATE') as late,
      count(*) filter (where a.status = 'EXCUSED') as excused, count(*) filter (where a.status = 'UNEXCUSED') as unexcused
    from attendance a where a.meeting_id = m.id and a.expected) s
$$;

create function bench.meeting_scores(m meeting) returns setof scorecard language sql stable as $$
  select s.* from scorecard s where s.meeting_id = m.id
  order by array_position(array['SELF', 'OBSERVER', 'OFFICIAL'], s.kind), s.id
$$;

create function bench.work_group_serving(g work_group) returns setof work_group_member language sql stable as $$
  select m.* from work_group_member m where m.work_group_id = g.id and m.during @> bench.today()
  order by not m.leader, m.person_name collate "vi-x-icu", m.id
$$;

create function bench.work_group_covers(g work_group) returns setof work_group_assignment language sql stable as $$
  select s.* from work_group_assignment s join unit u on u.id = s.unit_id
  where s.work_group_id = g.id and s.during @> bench.today() order by u.code, s.id
$$;

create type bench.scorecard_line as (code text, label text, points float8, max float8, reason text);

create function bench.scorecard_lines(s scorecard) returns setof bench.scorecard_line language sql stable as $$
  select k.code, k.label, i.points::float8, k.max_points::float8, i.reason
  from scorecard_item i join scorecard_criterion k on k.id = i.criterion_id where i.scorecard_id = s.id order by k.position
$$;

create type bench.commune_figures as (
  row_id uuid, code text, name text, cells integer, members integer, children integer, covered integer, meetings integer, visits integer, good integer);

create function bench.province_overview(province uuid, first_day date, last_day date) returns setof bench.commune_figures language sql stable as $$
  with below as materialized (
    select x.id, c.id as commune_id, x.kind_code = 'cell' and x.in_force as is_cell, x.parent_id = c.id as is_child
    from unit c join unit x on x.path >= c.path and x.path < c.path || '~' where c.parent_id = province and c.in_force
  ), counted as (
    select b.commune_id, count(*) filter (where b.is_cell) as cells, count(*) filter (where b.is_cell and b.is_child) as children,
      count(*) filter (where b.is_cell and b.is_child and b.id in (
        select s.unit_id from work_group_assignment s where s.during @> bench.today()
          and case when s.work_group_id in (select g.id from work_group g where g.during @> bench.today()) then true end)) as covered,
      sum(members.n) as members, sum(met.n) as meetings, sum(visited.n) as visits, sum(good.n) as good
    from below b
    cross join lateral (select count(*) as n from member m where m.home_unit_id = b.id and m.ended_on is null) members
    cross join lateral (select count(*) as n from meeting m where m.unit_id = b.id and m.held_on between first_day and last_day) met
    cross join lateral (select count(*) as n from visit v where v.unit_id = b.id and v.visited_on between first_day and last_day) visited
    cross join lateral (select count(*) as n from scorecard s where s.unit_id = b.id and s.scored_on between first_day and last_day and s.band = 'GOOD') good
    group by 1
  )
  select c.id, c.code, c.name, n.cells::integer, n.members::integer, n.children::integer, n.covered::integer, n.meetings::integer, n.visits::integer, n.good::integer
  from unit c join counted n on n.commune_id = c.id order by c.name collate "vi-x-icu", c.id
$$;
