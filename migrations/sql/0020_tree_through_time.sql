-- The tree through time.

-- What a unit was, from one day to another: its placements, names and kinds laid over each other, with the path where it is
-- found today, for the gate. Copies of the dated tables, written only by refresh_unit(): a read of any day then goes
-- through one table by the same kinds of indexes as one of today goes through "unit". Joined anew for each question the
-- three tables took ten times as long for a province, and five hundred times for the units above one.
create table unit_state (
  unit_id uuid not null,                          -- no foreign keys: what is copied has them
  during daterange not null check (not isempty(during)),
  parent_id uuid,
  path text collate "C" not null,
  gate_path text collate "C" not null,
  code text not null,
  name nfc_text collate "vi-x-icu" not null,
  name_folded text not null,
  committee_name nfc_text,
  place_name nfc_text,
  kind_code text not null,
  primary key (unit_id, during)
);
create index unit_state_path on unit_state (path) include (during, unit_id, gate_path, kind_code);
create index unit_state_gate on unit_state (gate_path);
create index unit_state_parent on unit_state (parent_id);
create index unit_state_code on unit_state (code);
create index unit_state_kind on unit_state (kind_code, path);
create index unit_state_name_folded on unit_state using gin (name_folded gin_trgm_ops);
grant select on unit_state to chibo_app;

-- The tree as it stood on a day, in the columns of "unit". "gate_path" is today's path: structure is the day's, rights are
-- today's. Whether a period holds the day is not asked as a bare "@>": the planner takes that for rare, although most do.
create or replace function unit_as_of(day date) returns table (
  id uuid, version integer, parent_id uuid, path text, gate_path text, code text, name text, name_folded text,
  committee_name text, place_name text, kind_code text, valid_from date, valid_to date, in_force boolean
) language sql stable parallel safe as $$
  select s.unit_id, u.version, s.parent_id, s.path, s.gate_path, s.code, s.name::text, s.name_folded,
    s.committee_name::text, s.place_name::text, s.kind_code, u.valid_from, u.valid_to, true
  from unit_state s left join unit u on u.id = s.unit_id
  where case when s.during @> day then true else false end
$$;

-- Units are found by parts of names that they bore once.
create index unit_name_folded_parts on unit_name using gin (name_folded gin_trgm_ops);

-- A period without a known beginning was taken for nearer than any other that is over: a unit that has ended was shown under
-- its first name. Brings today's copies on "unit" in line with the dated tables; null for all units. A unit that has ended, or
-- not begun, keeps the row nearest to the day, at the path where it rests; one without any days never was. Answers how many
-- units changed.
create or replace function refresh_unit(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  with p as (
    select distinct on (unit_id) unit_id, parent_id, path, during @> day as holds from unit_placement where ids is null or unit_id = any (ids)
    order by unit_id, (during @> day) desc, coalesce(lower(during) > day, false), abs(day - coalesce(upper(during), lower(during)))
  ), n as (
    select distinct on (unit_id) unit_id, code, name, name_folded, committee_name, place_name from unit_name where ids is null or unit_id = any (ids)
    order by unit_id, (during @> day) desc, coalesce(lower(during) > day, false), abs(day - coalesce(upper(during), lower(during)))
  ), k as (
    select distinct on (unit_id) unit_id, kind_code from unit_kind_period where ids is null or unit_id = any (ids)
    order by unit_id, (during @> day) desc, coalesce(lower(during) > day, false), abs(day - coalesce(upper(during), lower(during)))
  ), e as (
    select unit_id,
      case when bool_or(lower_inf(during)) then null else min(lower(during)) end as valid_from,
      case when bool_or(upper_inf(during)) then null else max(upper(during)) end as valid_to,
      bool_or(during @> day) as in_force
    from unit_placement where ids is null or unit_id = any (ids) group by unit_id
  ), wanted as (
    select r.id as unit_id, p.parent_id, case when p.holds then p.path else coalesce(r.resting_path, p.path) end as path,
      n.code, n.name, n.name_folded, n.committee_name, n.place_name, k.kind_code, e.valid_from, e.valid_to, e.in_force
    from unit r join p on p.unit_id = r.id join n on n.unit_id = r.id join k on k.unit_id = r.id join e on e.unit_id = r.id
    union all
    select r.id, r.parent_id, r.path, r.code, r.name, r.name_folded, r.committee_name, r.place_name, r.kind_code, r.valid_from, r.valid_from, false
    from unit r where (ids is null or r.id = any (ids)) and not exists (select from unit_placement p where p.unit_id = r.id)
  )
  update unit u set parent_id = w.parent_id, path = w.path, code = w.code, name = w.name, name_folded = w.name_folded,
    committee_name = w.committee_name, place_name = w.place_name, kind_code = w.kind_code,
    valid_from = w.valid_from, valid_to = w.valid_to, in_force = w.in_force
  from wanted w
  where w.unit_id = u.id and (u.parent_id, u.path, u.code, u.name, u.name_folded, u.committee_name, u.place_name, u.kind_code,
      u.valid_from, u.valid_to, u.in_force)
    is distinct from (w.parent_id, w.path, w.code, w.name, w.name_folded, w.committee_name, w.place_name, w.kind_code,
      w.valid_from, w.valid_to, w.in_force);
  get diagnostics changed = row_count;
  with wanted as (
    select p.unit_id, p.during * n.during * k.during as during, p.parent_id, p.path, u.path as gate_path,
      n.code, n.name, n.name_folded, n.committee_name, n.place_name, k.kind_code
    from unit_placement p join unit u on u.id = p.unit_id
    join unit_name n on n.unit_id = p.unit_id and n.during && p.during
    join unit_kind_period k on k.unit_id = p.unit_id and k.during && p.during * n.during
    where ids is null or p.unit_id = any (ids)
  ), gone as (
    delete from unit_state s where (ids is null or s.unit_id = any (ids))
      and not exists (select from wanted w where w.unit_id = s.unit_id and w.during = s.during)
  )
  insert into unit_state as s (unit_id, during, parent_id, path, gate_path, code, name, name_folded, committee_name, place_name, kind_code)
  select * from wanted
  on conflict (unit_id, during) do update set parent_id = excluded.parent_id, path = excluded.path, gate_path = excluded.gate_path,
    code = excluded.code, name = excluded.name, name_folded = excluded.name_folded, committee_name = excluded.committee_name,
    place_name = excluded.place_name, kind_code = excluded.kind_code
  where (s.parent_id, s.path, s.gate_path, s.code, s.name, s.name_folded, s.committee_name, s.place_name, s.kind_code)
    is distinct from (excluded.parent_id, excluded.path, excluded.gate_path, excluded.code, excluded.name, excluded.name_folded,
      excluded.committee_name, excluded.place_name, excluded.kind_code);
  return changed;
end $$;

insert into unit_state (unit_id, during, parent_id, path, gate_path, code, name, name_folded, committee_name, place_name, kind_code)
select p.unit_id, p.during * n.during * k.during, p.parent_id, p.path, u.path, n.code, n.name, n.name_folded, n.committee_name,
  n.place_name, k.kind_code
from unit_placement p join unit u on u.id = p.unit_id
join unit_name n on n.unit_id = p.unit_id and n.during && p.during
join unit_kind_period k on k.unit_id = p.unit_id and k.during && p.during * n.during;

-- The home of somebody who has left was found in the same wrong way. Brings today's copies on "member" in line with the dated
-- tables; null for all members.
create or replace function refresh_member(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  with home as (
    select distinct on (member_id) member_id, unit_id from membership where kind = 'HOME' and (ids is null or member_id = any (ids))
    order by member_id, (during @> day) desc, coalesce(lower(during) > day, false), upper(during) desc nulls first
  ), wanted as (
    -- Joined whole: at most one row holds on a day, and look-ups member by member took fifty times as long.
    select m.id, s.standing, a.activity, h.unit_id as home_unit_id, t.unit_id as temporary_unit_id, lower(e.during) as ended_on
    from member m
    left join home h on h.member_id = m.id
    left join membership t on t.member_id = m.id and t.kind = 'TEMPORARY' and t.during @> day
    left join member_standing s on s.member_id = m.id and s.during @> day
    left join member_activity a on a.member_id = m.id and a.during @> day
    left join member_end e on e.member_id = m.id and e.during @> day
    where ids is null or m.id = any (ids)
  )
  update member m set standing = w.standing, activity = w.activity, home_unit_id = w.home_unit_id,
    temporary_unit_id = w.temporary_unit_id, ended_on = w.ended_on
  from wanted w
  where w.id = m.id and (m.standing, m.activity, m.home_unit_id, m.temporary_unit_id, m.ended_on)
    is distinct from (w.standing, w.activity, w.home_unit_id, w.temporary_unit_id, w.ended_on);
  get diagnostics changed = row_count;
  return changed;
end $$;

-- The paths that a grant must be on to reach the unit at a path for reading: its own and those above it; once it has ended,
-- also those of what succeeded it. One that went into a single unit rests below it, and needs no more; one that was divided
-- rests elsewhere.
create function reader_paths(of_path text) returns text[] language sql stable parallel safe as $$
  with recursive heir as (
    select u.id, u.path, u.in_force from unit u where u.path = of_path
    union
    select s.id, s.path, s.in_force from heir h
    join unit_lineage l on l.predecessor_id = h.id join unit s on s.id = l.successor_id
    where not h.in_force
  )
  select array(select distinct above.path from heir h cross join unnest(ancestor_paths(h.path) || h.path) as above (path))
$$;

-- Which divided units what lies below a grant succeeded: few, also where much lies below.
create index unit_lineage_divided on unit_lineage (successor_id) include (predecessor_id) where divided;
