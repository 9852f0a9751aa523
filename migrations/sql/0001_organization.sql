-- The organization: units with dated placements, names and kinds; decisions, terms, bodies and seats.
-- All ranges are half-open dateranges; an unbounded lower end means "no known beginning".

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Text as people write it, always in Unicode normal form C, never blank.
create domain nfc_text as text check (value is nfc normalized and value ~ '\S');

-- What a unit can be (province, cell …). Kinds are data with dates: decrees rename and abolish them.
create table unit_kind (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  rank smallint not null,                 -- order of levels from the root down, for lists
  organization_pattern nfc_text,          -- "Đảng bộ {place}": how documents print the organization
  committee_pattern nfc_text,             -- "Huyện ủy {place}": how documents print its committee
  valid daterange not null default '(,)'
);

create table unit (
  id uuid primary key,
  next_segment integer not null default 0 check (next_segment between 0 and 1048576), -- never reused below this unit
  version integer not null default 1,
  -- Today's copies of the dated tables below, written only by refresh_unit().
  parent_id uuid references unit,
  path text collate "C" not null unique check (path ~ '^([0-9a-v]{4})+$'),
  code text not null,
  name nfc_text not null,
  name_folded text not null,
  committee_name nfc_text,
  place_name nfc_text,
  kind_code text not null references unit_kind,
  valid_from date,
  valid_to date,
  in_force boolean not null
);
create index unit_parent on unit (parent_id, name collate "vi-x-icu", id);
create index unit_id_path on unit (id) include (path);
create index unit_code on unit (code);
create index unit_kind_path on unit (kind_code, path);
create index unit_name_folded on unit using gin (name_folded gin_trgm_ops);

-- A signed decision: what begins or ends most dated things.
create table decision (
  id uuid primary key,
  issuer_unit_id uuid references unit,
  number nfc_text not null,
  signed_on date not null,
  effective_on date not null,
  title nfc_text
);
create index decision_issuer on decision (issuer_unit_id, signed_on);

create table unit_placement (
  id bigint generated always as identity primary key,
  unit_id uuid not null references unit,
  parent_id uuid references unit,
  path text collate "C" not null check (path ~ '^([0-9a-v]{4})+$'),
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  check (parent_id <> unit_id),
  constraint unit_placement_one_at_a_time exclude using gist (unit_id with =, during with &&),
  constraint unit_placement_path_once exclude using gist (path with =, during with &&)
);
create index unit_placement_unit on unit_placement (unit_id);
create index unit_placement_parent on unit_placement (parent_id);
create index unit_placement_path on unit_placement (path);
create index unit_placement_decision on unit_placement (decision_id);

-- What a unit is called, and the code it bears: a code is not an identity.
create table unit_name (
  id bigint generated always as identity primary key,
  unit_id uuid not null references unit,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
  name nfc_text not null,
  name_folded text not null,
  committee_name nfc_text,
  place_name nfc_text,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint unit_name_one_at_a_time exclude using gist (unit_id with =, during with &&),
  constraint unit_name_code_once exclude using gist (code with =, during with &&)
);
create index unit_name_unit on unit_name (unit_id);
create index unit_name_code on unit_name (code);
create index unit_name_decision on unit_name (decision_id);

create table unit_kind_period (
  id bigint generated always as identity primary key,
  unit_id uuid not null references unit,
  kind_code text not null references unit_kind,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint unit_kind_period_one_at_a_time exclude using gist (unit_id with =, during with &&)
);
create index unit_kind_period_unit on unit_kind_period (unit_id);
create index unit_kind_period_kind on unit_kind_period (kind_code);
create index unit_kind_period_decision on unit_kind_period (decision_id);

-- The tree as it stood on a day, in the columns of "unit". "gate_path" is today's path: structure is the
-- day's, rights are today's.
create function unit_as_of(day date) returns table (
  id uuid, version integer, parent_id uuid, path text, gate_path text, code text, name text, name_folded text,
  committee_name text, place_name text, kind_code text, valid_from date, valid_to date, in_force boolean
) language sql stable parallel safe as $$
  select u.id, u.version, p.parent_id, p.path collate "C", u.path collate "C", n.code, n.name::text, n.name_folded,
    n.committee_name::text, n.place_name::text, k.kind_code, u.valid_from, u.valid_to, true
  from unit u
  join unit_placement p on p.unit_id = u.id and p.during @> day
  join unit_name n on n.unit_id = u.id and n.during @> day
  join unit_kind_period k on k.unit_id = u.id and k.during @> day
$$;

-- Brings today's copies on "unit" in line with the dated tables; null for all units. A unit that has ended, or
-- not begun, keeps the row nearest to the day. Answers how many units changed.
create function refresh_unit(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  with p as (
    select distinct on (unit_id) unit_id, parent_id, path from unit_placement where ids is null or unit_id = any (ids)
    order by unit_id, (during @> day) desc, (lower(during) > day) nulls first, abs(day - coalesce(upper(during), lower(during)))
  ), n as (
    select distinct on (unit_id) unit_id, code, name, name_folded, committee_name, place_name from unit_name where ids is null or unit_id = any (ids)
    order by unit_id, (during @> day) desc, (lower(during) > day) nulls first, abs(day - coalesce(upper(during), lower(during)))
  ), k as (
    select distinct on (unit_id) unit_id, kind_code from unit_kind_period where ids is null or unit_id = any (ids)
    order by unit_id, (during @> day) desc, (lower(during) > day) nulls first, abs(day - coalesce(upper(during), lower(during)))
  ), e as (
    select unit_id,
      case when bool_or(lower_inf(during)) then null else min(lower(during)) end as valid_from,
      case when bool_or(upper_inf(during)) then null else max(upper(during)) end as valid_to,
      bool_or(during @> day) as in_force
    from unit_placement where ids is null or unit_id = any (ids) group by unit_id
  ), wanted as (
    select p.unit_id, p.parent_id, p.path, n.code, n.name, n.name_folded, n.committee_name, n.place_name, k.kind_code,
      e.valid_from, e.valid_to, e.in_force
    from p join n on n.unit_id = p.unit_id join k on k.unit_id = p.unit_id join e on e.unit_id = p.unit_id
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
  return changed;
end $$;

-- The paths of all ancestors of a path, itself excluded: '0000' and '00000001' for '000000010002'.
create function ancestor_paths(path text) returns text[] language sql immutable parallel safe as $$
  select array(select left(path, n) from generate_series(4, length(path) - 4, 4) n)
$$;

-- Committee terms (nhiệm kỳ), counted by an ordinal.
create table committee_term (
  id uuid primary key,
  unit_id uuid not null references unit,
  ordinal smallint not null check (ordinal > 0),
  during daterange not null check (not isempty(during)),
  unique (unit_id, ordinal),
  constraint committee_term_one_at_a_time exclude using gist (unit_id with =, during with &&)
);

create table body_kind (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  valid daterange not null default '(,)'
);

-- A body of a unit: executive committee, standing committee, cell committee, Party group …
create table body (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind_code text not null references body_kind,
  name nfc_text not null,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  version integer not null default 1,
  unique (id, unit_id)
);
create index body_unit on body (unit_id, kind_code);
create index body_kind_code on body (kind_code);
create index body_decision on body (decision_id);

insert into unit_kind (code, label_vi, label_en, rank, organization_pattern, committee_pattern, valid) values
  ('root', 'Toàn Đảng', 'Whole Party', 0, null, 'Trung ương', '(,)'),
  ('province', 'Đảng bộ tỉnh, thành phố', 'Province or city', 10, 'Đảng bộ {place}', 'Ban Chấp hành Đảng bộ {place}', '(,)'),
  ('district', 'Đảng bộ huyện', 'District', 20, 'Đảng bộ {place}', 'Ban Chấp hành Đảng bộ {place}', '(,2025-07-01)'),
  ('commune', 'Đảng bộ xã, phường, đặc khu', 'Commune, ward or special zone', 30, 'Đảng bộ {place}', 'Đảng ủy {place}', '(,)'),
  ('section', 'Đảng bộ bộ phận', 'Intermediate committee', 40, 'Đảng bộ bộ phận {place}', 'Đảng ủy bộ phận {place}', '(,)'),
  ('agency', 'Đảng bộ cơ quan, đơn vị', 'Agency organization', 40, 'Đảng bộ {place}', 'Đảng ủy {place}', '(,)'),
  ('cell', 'Chi bộ', 'Cell', 50, 'Chi bộ {place}', 'Chi ủy {place}', '(,)'),
  ('group', 'Tổ đảng', 'Party group', 60, 'Tổ đảng {place}', null, '(,)');

insert into body_kind (code, label_vi, label_en) values
  ('executive-committee', 'Ban chấp hành', 'Executive committee'),
  ('standing-committee', 'Ban thường vụ', 'Standing committee'),
  ('standing-members', 'Thường trực', 'Standing members'),
  ('cell-committee', 'Chi ủy', 'Cell committee'),
  ('party-group', 'Tổ đảng', 'Party group');

-- The one root unit, above every tree.
insert into unit (id, path, code, name, name_folded, committee_name, kind_code, in_force)
values ('00000000-0000-7000-8000-000000000001', '0000', 'ROOT', 'Đảng Cộng sản Việt Nam', 'dang cong san viet nam', 'Trung ương', 'root', true);
insert into unit_placement (unit_id, path, during) values ('00000000-0000-7000-8000-000000000001', '0000', '(,)');
insert into unit_name (unit_id, code, name, name_folded, committee_name, during)
values ('00000000-0000-7000-8000-000000000001', 'ROOT', 'Đảng Cộng sản Việt Nam', 'dang cong san viet nam', 'Trung ương', '(,)');
insert into unit_kind_period (unit_id, kind_code, during) values ('00000000-0000-7000-8000-000000000001', 'root', '(,)');
