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
      and m.ended_on is null and (m.sort_key, m.id) > (after_name, after_id)
    order by m.sort_key, m.id limit 51)
  union all
  (select m.* from member m
    where exists (select from unit x where x.path >= (select path from unit where id = under) and x.path < (select path from unit where id = under) || '~' offset 110)
      and (select case when x.path >= (select path from unit where id = under) then x.path < (select path from unit where id = under) || '~' else false end
        from unit x where x.id = m.home_unit_id)
      and m.ended_on is null and (m.sort_key, m.id) > (after_name, after_id)
    order by m.sort_key, m.id limit 51)
$$;

create function bench.members_by_part(under uuid, folded text) returns setof member language sql stable as $$
  select m.* from member m
  where m.id in (select members_named('%' || folded || '%', (select path from unit where id = under))) and m.ended_on is null
  order by m.sort_key, m.id
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

create type bench.mark as (member_id uuid, status text, mode text, reason text, spoke boolean);

create function bench.record_attendance(meeting uuid, entries bench.mark[]) returns uuid language plpgsql volatile as $$
declare
  found_unit uuid;
  marked integer;
begin
  select m.unit_id into found_unit from meeting m join unit u on u.id = m.unit_id
  where m.id = meeting and u.path < (scope_upper())[width_bucket(u.path, scope_lower())] and m.state not in ('SEALED', 'CANCELLED') and m.starts_at <= now()
  for share of m;
  if not found then raise exception 'no meeting to record'; end if;
  perform from attendance a where a.meeting_id = meeting and a.member_id in (select e.member_id from unnest(entries) e) order by a.member_id for no key update;
  update attendance a set status = e.status, reason = e.reason,
    mode = case when e.status in ('PRESENT', 'LATE') then coalesce(e.mode, a.mode, 'IN_ROOM') end,
    spoke = coalesce(e.status in ('PRESENT', 'LATE'), false) and coalesce(e.spoke, a.spoke)
  from unnest(entries) e where a.meeting_id = meeting and a.member_id = e.member_id;
  get diagnostics marked = row_count;
  if marked <> cardinality(entries) then raise exception 'not on the roll'; end if;
  insert into audit_record (token_id, action, unit_id, object_type, object_id, changes)
  values (current_setting('chibo.token_id')::uuid, 'ATTENDANCE_RECORD', found_unit, 'meeting', meeting,
    jsonb_build_object('attendance', jsonb_build_object('before', null, 'after', encode(sha256(convert_to(entries::text, 'UTF8')), 'base64'))));
  return meeting;
end $$;

create type bench.score_item as (code text, points numeric, reason text);

create function bench.submit_scorecard(meeting uuid, template uuid, items bench.score_item[], expected_version integer) returns scorecard language plpgsql volatile as $$
declare
  before scorecard;
  after scorecard;
  added numeric;
  most numeric;
  correct boolean;
begin
  select s.* into before from meeting m join unit u on u.id = m.unit_id
  join scorecard_template t on t.id = template and t.valid @> m.held_on and starts_with(u.path, (select i.path from unit i where i.id = t.unit_id))
  join scorecard s on s.meeting_id = m.id and s.kind = 'SELF'
  where m.id = meeting and u.path < (scope_upper())[width_bucket(u.path, scope_lower())] and m.state <> 'CANCELLED' and m.starts_at <= now()
  for share of m for update of s;
  if not found then raise exception 'no score to correct'; end if;
  if before.version <> expected_version then raise exception 'somebody else was faster'; end if;
  select sum(i.points), sum(k.max_points), coalesce(bool_and(i.points between 0 and k.max_points and (i.points = k.max_points or i.reason is not null)
      and case k.scoring ->> 'type' when 'YES_NO' then i.points in (0, k.max_points)
        when 'LADDER' then exists (select from jsonb_array_elements(k.scoring -> 'steps') s where (s ->> 'points')::numeric = i.points) else true end), false)
    and count(i.code) = count(*) and count(*) = cardinality(items)
  into added, most, correct
  from scorecard_criterion k left join unnest(items) i on i.code = k.code where k.template_id = template;
  if not correct then raise exception 'not a score'; end if;
  update scorecard s set template_id = template, author_account_id = null, author_member_id = null, author_office = null,
    author_token_id = current_setting('chibo.token_id')::uuid, author_name = current_setting('chibo.token_name'), total = added, max_points = most,
    band = (select b.band from scorecard_template_band b where b.template_id = template and b.min_points <= added order by b.min_points desc limit 1),
    version = s.version + 1
  where s.id = before.id returning s.* into after;
  insert into scorecard_item (scorecard_id, criterion_id, template_id, points, reason)
  select after.id, k.id, template, i.points, i.reason from unnest(items) i join scorecard_criterion k on k.template_id = template and k.code = i.code
  on conflict (scorecard_id, criterion_id) do update set points = excluded.points, reason = excluded.reason;
  delete from scorecard_item i where i.scorecard_id = after.id and i.template_id <> template;
  insert into audit_record (token_id, action, unit_id, object_type, object_id, changes)
  values (current_setting('chibo.token_id')::uuid, 'SCORECARD_CORRECT', after.unit_id, 'scorecard', after.id,
    jsonb_build_object('total', jsonb_build_object('before', encode(sha256(before.total::text::bytea), 'base64'), 'after', encode(sha256(after.total::text::bytea), 'base64')),
      'items', jsonb_build_object('before', null, 'after', encode(sha256(convert_to(items::text, 'UTF8')), 'base64')),
      'kind', jsonb_build_object('before', null, 'after', encode(sha256('SELF'::bytea), 'base64'))));
  return after;
end $$;
