-- What was told long ago is forgotten, so many rows at once: events, notifications that were read, answers kept under a key. The server
-- itself has no right to take rows out of these tables.

-- Up to which event events are gone: whoever reads on from one before it would miss some, and is told.
create table change_event_gone (
  one boolean primary key default true check (one),
  through uuid not null
);
grant select on change_event_gone to chibo_app;

-- Looks at the oldest ones alone: ids come in the order of writing, so that nothing is searched where nothing is old enough.
create function forget_change_events(before timestamptz, most integer) returns integer language plpgsql security definer
set search_path = public, pg_temp as $$
declare forgotten uuid[];
begin
  with oldest as materialized (select id, at from change_event order by id limit most),
    gone as (delete from change_event c using oldest o where c.id = o.id and o.at < before returning c.id)
  select array_agg(id order by id) into forgotten from gone;
  if forgotten is null then return 0; end if;
  insert into change_event_gone (through) values (forgotten[cardinality(forgotten)])
  on conflict (one) do update set through = greatest(change_event_gone.through, excluded.through);
  return cardinality(forgotten);
end $$;
revoke execute on function forget_change_events(timestamptz, integer) from public;
grant execute on function forget_change_events(timestamptz, integer) to chibo_app;

-- One that is about a day to come stays: without it the reminder would be given again.
create index notification_read on notification (read_at) where read_at is not null;
create function forget_notifications(before timestamptz, most integer) returns integer language plpgsql security definer
set search_path = public, pg_temp as $$
declare forgotten integer;
begin
  delete from notification where id in (
    select id from notification where read_at < before and (due_on is null or due_on < before::date) order by read_at limit most);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke execute on function forget_notifications(timestamptz, integer) from public;
grant execute on function forget_notifications(timestamptz, integer) to chibo_app;

create function forget_idempotency(before timestamptz, most integer) returns integer language plpgsql security definer
set search_path = public, pg_temp as $$
declare forgotten integer;
begin
  delete from idempotency where (owner_id, key, field) in (
    select owner_id, key, field from idempotency where created_at < before order by created_at limit most);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke execute on function forget_idempotency(timestamptz, integer) from public;
grant execute on function forget_idempotency(timestamptz, integer) to chibo_app;
