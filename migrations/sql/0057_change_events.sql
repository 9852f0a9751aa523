-- What integrators watch: that something changed, written by the transaction that changed it, whoever changes it. An event names what
-- and which fields, never a value: who may read these reads them.

create sequence change_event_number;

-- Ids sort by the transaction, and within it by the order of writing. Whoever reads on from an id misses nothing as long as only
-- events below the horizon are shown: a transaction that has not ended may still bring some above it, and none below.
create function next_change_event() returns uuid language sql volatile set search_path = public, pg_temp as $$
  select (lpad(to_hex(pg_current_xact_id()::text::bigint), 16, '0') || lpad(to_hex(nextval('change_event_number')), 16, '0'))::uuid
$$;

create table change_event (
  id uuid primary key default next_change_event(),
  kind text not null check (kind in (
    'TASK_GIVEN', 'TASK_CHANGED', 'TASK_PROGRESSED', 'TASK_REPORTED', 'TASK_RETURNED', 'TASK_ACCEPTED', 'TASK_EXTENDED', 'TASK_CANCELLED',
    'RESOLUTION_DRAFTED', 'RESOLUTION_CHANGED', 'RESOLUTION_DISCUSSED', 'RESOLUTION_ADOPTED', 'RESOLUTION_DISSEMINATED',
    'RESOLUTION_RECEIVED', 'RESOLUTION_IN_FORCE', 'RESOLUTION_SUPPLEMENTED', 'RESOLUTION_REVIEWED', 'RESOLUTION_COMPLETED',
    'RESOLUTION_SUPERSEDED', 'RESOLUTION_WITHDRAWN', 'MINUTES_SEALED')),
  subject_id uuid not null,                                           -- the task, the resolution, the meeting of the minutes
  unit_id uuid not null references unit,                              -- whose it is; of a task: which does it
  giver_id uuid references unit,                                      -- of a task: which gives it
  at timestamptz not null default now(),
  fields text[] not null default '{}'                                 -- as the API calls them
);
create index change_event_unit on change_event (unit_id, id);
create index change_event_giver on change_event (giver_id, id);
create index change_event_kind on change_event (kind, id);

-- The least id that a transaction may still write which has not ended as the caller sees it. Of those that run, the ones known to
-- work on another database write none here.
create function change_horizon() returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select (lpad(to_hex(coalesce(min(running.id::text::bigint), pg_snapshot_xmax(pg_current_snapshot())::text::bigint)), 16, '0')
    || repeat('0', 16))::uuid
  from pg_snapshot_xip(pg_current_snapshot()) as running (id)
  where not exists (select from pg_stat_activity a
    where a.backend_xid = running.id::xid and a.datname <> current_database())
$$;
revoke execute on function change_horizon() from public;
grant execute on function change_horizon() to chibo_app;

-- Names of columns that differ, as the API calls what they hold.
create function changed_fields(before jsonb, after jsonb) returns text[] language sql immutable set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct name order by name), '{}')
  from jsonb_each(after) as now (key, value)
  cross join lateral (select case key
    when 'owner_member_id' then 'member' when 'owner_name' then 'owner' when 'owner_office' then 'owner'
    else (select string_agg(case when at = 1 then word else initcap(word) end, '' order by at)
      from regexp_split_to_table(regexp_replace(key, '_(id|code)$', ''), '_') with ordinality as part (word, at)) end as name) called
  where value is distinct from before -> key and key not in ('version', 'listed_on', 'vote_adopted')
$$;

create function task_events() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into change_event (kind, subject_id, unit_id, giver_id)
    select 'TASK_GIVEN', id, owner_unit_id, unit_id from written order by id;
  else
    insert into change_event (kind, subject_id, unit_id, giver_id, fields)
    select case
        when w.state <> o.state then case w.state when 'REPORTED' then 'TASK_REPORTED' when 'RETURNED' then 'TASK_RETURNED'
          when 'ACCEPTED' then 'TASK_ACCEPTED' when 'CANCELLED' then 'TASK_CANCELLED' else 'TASK_PROGRESSED' end
        when w.due_on <> o.due_on then 'TASK_EXTENDED'
        when (w.progress, w.result_value) is distinct from (o.progress, o.result_value) then 'TASK_PROGRESSED'
        else 'TASK_CHANGED' end,
      w.id, w.owner_unit_id, w.unit_id, changed.fields
    from written w join overwritten o on o.id = w.id
    cross join lateral (select changed_fields(to_jsonb(o), to_jsonb(w)) as fields) changed
    where cardinality(changed.fields) > 0 order by w.id;
  end if;
  return null;
end $$;
create trigger task_given after insert on task referencing new table as written for each statement execute function task_events();
create trigger task_changed after update on task referencing old table as overwritten new table as written
  for each statement execute function task_events();

create function resolution_events() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into change_event (kind, subject_id, unit_id) select 'RESOLUTION_DRAFTED', id, unit_id from written order by id;
  else
    -- That it was sent is told of those to whom.
    insert into change_event (kind, subject_id, unit_id, fields)
    select case when w.state = o.state or w.state in ('DRAFT', 'DISSEMINATED') then 'RESOLUTION_CHANGED' else 'RESOLUTION_' || w.state end,
      w.id, w.unit_id, changed.fields
    from written w join overwritten o on o.id = w.id
    cross join lateral (select changed_fields(to_jsonb(o), to_jsonb(w)) as fields) changed
    where cardinality(changed.fields) > 0 order by w.id;
  end if;
  return null;
end $$;
create trigger resolution_drafted after insert on resolution referencing new table as written
  for each statement execute function resolution_events();
create trigger resolution_changed after update on resolution referencing old table as overwritten new table as written
  for each statement execute function resolution_events();

-- What hangs on a resolution: that it was sent, or supplemented.
create function resolution_part_events() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into change_event (kind, subject_id, unit_id, fields)
  select tg_argv[0], r.id, r.unit_id, array[tg_argv[1]]
  from resolution r where r.id in (select resolution_id from written) order by r.id;
  return null;
end $$;
create trigger resolution_sent after insert on dissemination referencing new table as written
  for each statement execute function resolution_part_events('RESOLUTION_DISSEMINATED', 'disseminations');
create trigger resolution_supplemented after insert on resolution_supplement referencing new table as written
  for each statement execute function resolution_part_events('RESOLUTION_SUPPLEMENTED', 'supplements');

create function receipt_events() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into change_event (kind, subject_id, unit_id, fields)
  select 'RESOLUTION_RECEIVED', r.id, r.unit_id, array['disseminations'] from resolution r where r.id = new.resolution_id;
  return null;
end $$;
create trigger resolution_received after update on dissemination for each row
  when (new.received_at is not null and old.received_at is null) execute function receipt_events();

create function minutes_events() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into change_event (kind, subject_id, unit_id, fields)
  select 'MINUTES_SEALED', m.id, m.unit_id, array['minutes'] from meeting m where m.id = new.meeting_id;
  return null;
end $$;
create trigger minutes_sealed after update on minutes for each row when (new.state = 'SEALED' and old.state <> 'SEALED')
  execute function minutes_events();

-- The second net: by either unit.
alter table change_event enable row level security;
create policy change_event_scope on change_event using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = change_event.unit_id)
  or (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = change_event.giver_id));

grant select on change_event to chibo_app;
