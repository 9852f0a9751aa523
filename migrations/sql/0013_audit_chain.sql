-- The audit told whole: ids that sort by time, every record under a unit, who was read; a chain of seals over all of it.

-- Opaque ids, as everything has that callers may name. Version 7 with microseconds behind the version's digit: they sort
-- as records were written.
create function audit_record_id() returns uuid language sql volatile as $$
  select (lpad(to_hex(now.us / 1000), 12, '0') || '7' || lpad(to_hex(now.us % 1000 * 4096 / 1000), 3, '0')
    || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
  from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) as now
$$;

alter table audit_record rename column id to former_id;
alter table audit_record add column id uuid,
  add column recorded_on date not null generated always as ((at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  add column object_ids uuid[] not null default '{}',   -- where one act concerns several objects
  add column read_fields text[] not null default '{}';  -- names of the fields that were read
update audit_record r set
  id = (lpad(to_hex((extract(epoch from r.at) * 1000)::bigint), 12, '0') || '7000' || '8' || lpad(to_hex(r.former_id), 15, '0'))::uuid,
  unit_id = coalesce(r.unit_id,
    (select a.unit_id from account a where a.id = coalesce(r.account_id, case when r.object_type = 'account' then r.object_id end)),
    '00000000-0000-7000-8000-000000000001');
alter table audit_record drop column former_id;         -- with the key, and the indexes that held it
alter table audit_record alter column id set not null, alter column id set default audit_record_id(), add primary key (id);
-- The unit whose auditors may read it: the root where it belongs to the whole system.
alter table audit_record alter column unit_id set not null;

drop index audit_record_token;
create index audit_record_recorded_on on audit_record (recorded_on, id);
create index audit_record_unit on audit_record (unit_id, recorded_on, id);
create index audit_record_object on audit_record (object_id, recorded_on, id);
create index audit_record_account on audit_record (account_id, recorded_on, id);
create index audit_record_token on audit_record (token_id, recorded_on, id);
create index audit_record_action on audit_record (action, recorded_on, id);

-- Look-up of what concerns one of several objects. The array stands in the record and is sealed with it; an index on the
-- array would be of no use to a statement under the second net, whose conditions must be leakproof: equality of uuids is,
-- comparison of arrays is not.
create table audit_object (
  record_id uuid not null references audit_record,
  object_id uuid not null,
  primary key (object_id, record_id)
);
create index audit_object_record on audit_object (record_id);
alter table audit_object enable row level security;
create policy audit_object_read on audit_object for select using (
  (select true from audit_record r where r.id = audit_object.record_id));
grant select on audit_object to chibo_app;

-- The chain. Each seal holds a hash over its record, over itself and over the hash before it, so that no sealed record
-- can be changed, taken out or put in unless everything behind it is made anew. Seals have a sequence of their own:
-- records are committed in another order than they are written in.
create table audit_seal (
  number bigint primary key check (number > 0),
  record_id uuid not null unique references audit_record,
  form smallint not null,                         -- which columns are hashed, and how: see audit_hash
  sealed_at timestamptz not null,
  previous bytea not null check (octet_length(previous) = 32),
  hash bytea not null unique check (octet_length(hash) = 32)
);
grant select on audit_seal to chibo_app;

-- Records that wait for their seal. Whoever seals looks here, and not through all records.
create table audit_unsealed (
  record_id uuid primary key,
  since timestamptz not null default clock_timestamp()
);

insert into audit_unsealed (record_id) select id from audit_record;

create function audit_record_added() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_unsealed (record_id) select id from added;
  insert into audit_object (record_id, object_id) select distinct a.id, o.id from added a, unnest(a.object_ids) as o (id);
  return null;
end $$;
revoke execute on function audit_record_added() from public;
create trigger audit_record_added after insert on audit_record referencing new table as added
  for each statement execute function audit_record_added();

-- One value in what is hashed: whether there is any, how many bytes, the bytes. No two rows are written alike.
create function audit_part(value text) returns bytea language sql immutable parallel safe as $$
  select case when value is null then '\x00'::bytea
    else '\x01'::bytea || int4send(octet_length(value)) || convert_to(value, 'UTF8') end
$$;

create function audit_time(value timestamptz) returns text language sql stable parallel safe as $$
  select to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- Form 1: SHA-256 over the hash before, then number and time of the seal, then every column of the record.
-- `chibo verify-audit` computes the same without the database.
create function audit_hash(previous bytea, number bigint, sealed_at timestamptz, r audit_record) returns bytea
language sql stable parallel safe set search_path = public, pg_temp as $$
  select sha256(previous || audit_part(number::text) || audit_part(audit_time(sealed_at))
    || audit_part(r.id::text) || audit_part(audit_time(r.at)) || audit_part(to_char(r.recorded_on, 'YYYY-MM-DD'))
    || audit_part(r.account_id::text) || audit_part(r.token_id::text) || audit_part(r.session_id::text)
    || audit_part(r.request_id) || audit_part(r.action) || audit_part(r.unit_id::text)
    || audit_part(r.object_type) || audit_part(r.object_id::text) || audit_part(r.object_ids::text)
    || audit_part(r.read_fields::text) || audit_part(r.changes::text))
$$;

-- Seals what waits, one server at a time. It runs as the owner of the tables: the working role may ask for seals, but
-- write none of its own making. Answers how many were sealed, and for how long the oldest has waited that was not.
create function seal_audit(most integer) returns table (sealed integer, unsealed_seconds double precision)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_seal;
  waiting audit_record;
begin
  sealed := 0;
  if pg_try_advisory_xact_lock(hashtextextended('chibo audit seal', 0)) then
    select s.* into head from audit_seal s order by s.number desc limit 1;
    for waiting in
      select r.* from audit_unsealed u join audit_record r on r.id = u.record_id
      where not exists (select from audit_seal s where s.record_id = r.id)
      order by r.id limit most
    loop
      head.number := coalesce(head.number, 0) + 1;
      head.previous := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
      head.sealed_at := clock_timestamp();
      head.hash := audit_hash(head.previous, head.number, head.sealed_at, waiting);
      insert into audit_seal (number, record_id, form, sealed_at, previous, hash)
      values (head.number, waiting.id, 1, head.sealed_at, head.previous, head.hash);
      sealed := sealed + 1;
    end loop;
    delete from audit_unsealed u using audit_seal s where s.record_id = u.record_id;
  end if;
  select coalesce(extract(epoch from clock_timestamp() - min(u.since)), 0) into unsealed_seconds from audit_unsealed u;
  return next;
end $$;
revoke execute on function seal_audit(integer) from public;
grant execute on function seal_audit(integer) to chibo_app;
