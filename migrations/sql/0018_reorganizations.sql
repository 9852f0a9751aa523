-- Reorganizations (sắp xếp tổ chức): one decision under which units are created, split, merged, moved, renamed, changed in kind
-- and ended, from its draft to its effect, and back where nothing was built on it.

create table reorganization (
  id uuid primary key,
  unit_id uuid not null references unit,          -- whose committee decides
  title nfc_text not null,
  number nfc_text not null,                       -- of the decision: 1777-QĐ/HU
  signed_on date not null,
  effective_on date not null,
  notes nfc_text,
  state text not null default 'DRAFT'
    check (state in ('DRAFT', 'PREVIEWED', 'APPROVED', 'EFFECTIVE', 'WITHDRAWN', 'REVERSED')),
  decision_id uuid references decision,           -- entered with the effect
  corrects_id uuid references reorganization,     -- the one that this was drafted to correct
  failure jsonb,                                  -- why it could not take effect on its day: problems of the error catalogue
  created_by uuid references account,             -- null: the command line or a token
  approved_by uuid references account,
  approved_at timestamptz,
  applied_at timestamptz,
  withdrawn_at timestamptz,
  reversed_at timestamptz,
  reversal text check (reversal in ('DECISION', 'ENTERED_IN_ERROR')),
  reversal_number nfc_text,
  reversal_signed_on date,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check ((reversal is not null) = (state = 'REVERSED')),
  check ((reversal = 'DECISION') = (reversal_number is not null and reversal_signed_on is not null))
);
create index reorganization_unit on reorganization (unit_id, effective_on desc, id desc);
create index reorganization_effective_on on reorganization (effective_on desc, id desc);
create index reorganization_due on reorganization (effective_on, id) where state = 'APPROVED';
create index reorganization_decision on reorganization (decision_id);
create index reorganization_corrects on reorganization (corrects_id);
create index reorganization_created_by on reorganization (created_by);
create index reorganization_approved_by on reorganization (approved_by);

-- The signed paper.
create table reorganization_scan (
  reorganization_id uuid primary key references reorganization,
  file_name nfc_text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes bytea not null check (octet_length(bytes) between 1 and 20971520),
  digest bytea not null check (octet_length(digest) = 32),
  added_by uuid references account,
  added_at timestamptz not null default now()
);
create index reorganization_scan_added_by on reorganization_scan (added_by);

-- One step of it: old units, what there is after it, and which goes into which.
create table reorganization_operation (
  id uuid primary key,
  reorganization_id uuid not null references reorganization,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('CREATE', 'SPLIT', 'MERGE', 'MOVE', 'RENAME', 'CHANGE_KIND', 'END')),
  grants_follow boolean not null default false,   -- grants on units that end go on to what they go into
  discipline boolean not null default false,      -- END: dissolved as a measure of discipline
  unique (reorganization_id, position),
  unique (id, reorganization_id)
);

create table reorganization_source (
  operation_id uuid not null,
  reorganization_id uuid not null,
  unit_id uuid not null references unit,
  primary key (operation_id, unit_id),
  foreign key (operation_id, reorganization_id) references reorganization_operation (id, reorganization_id)
);
create index reorganization_source_operation on reorganization_source (operation_id, reorganization_id);
create index reorganization_source_unit on reorganization_source (unit_id);
create index reorganization_source_reorganization on reorganization_source (reorganization_id);

-- A unit after it: a new one, or one that is there. What is null stays as it is.
create table reorganization_result (
  id uuid primary key,
  operation_id uuid not null,
  reorganization_id uuid not null,
  position integer not null check (position >= 0),
  key text not null,                              -- by which other rows of the draft name it
  is_new boolean not null,
  unit_id uuid references unit,                   -- of a new one once it is there
  code text check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
  kind_code text references unit_kind,
  name nfc_text,
  committee_name nfc_text,
  place_name nfc_text,
  parent_unit_id uuid references unit,
  parent_result_id uuid references reorganization_result,
  foreign key (operation_id, reorganization_id) references reorganization_operation (id, reorganization_id),
  unique (reorganization_id, key),
  unique (operation_id, position),
  check (is_new or unit_id is not null),
  check (num_nonnulls(parent_unit_id, parent_result_id) <= 1)
);
create index reorganization_result_operation on reorganization_result (operation_id, reorganization_id);
create index reorganization_result_unit on reorganization_result (unit_id);
create index reorganization_result_kind on reorganization_result (kind_code);
create index reorganization_result_parent on reorganization_result (parent_unit_id);
create index reorganization_result_parent_result on reorganization_result (parent_result_id);

create table reorganization_line (
  operation_id uuid not null,
  unit_id uuid not null,
  result_id uuid not null references reorganization_result,
  primary key (operation_id, unit_id, result_id),
  foreign key (operation_id, unit_id) references reorganization_source (operation_id, unit_id)
);
create index reorganization_line_result on reorganization_line (result_id);

-- Where a member, or a unit directly below, of a divided unit goes.
create table reorganization_allotment (
  id bigint generated always as identity primary key,
  reorganization_id uuid not null references reorganization,
  member_id uuid references member,
  unit_id uuid references unit,
  result_id uuid not null references reorganization_result,
  rule text not null check (rule in ('LIST', 'RESIDENCE', 'FILE')),
  check (num_nonnulls(member_id, unit_id) = 1),
  unique (reorganization_id, member_id),
  unique (reorganization_id, unit_id)
);
create index reorganization_allotment_member on reorganization_allotment (member_id);
create index reorganization_allotment_unit on reorganization_allotment (unit_id);
create index reorganization_allotment_result on reorganization_allotment (result_id);

-- What follows from it, as its last preview found: who and what moves or ends, who would be left without something.
create table reorganization_consequence (
  id uuid primary key,
  reorganization_id uuid not null references reorganization,
  position integer not null check (position >= 0),
  subject text not null check (subject in ('UNIT', 'MEMBER', 'OFFICE', 'BODY', 'SEAT', 'TERM', 'CHARGE', 'WORK_GROUP',
    'WORK_GROUP_MEMBER', 'WORK_GROUP_ASSIGNMENT', 'CLUSTER', 'CLUSTER_UNIT', 'CLUSTER_TURN', 'MEETING', 'GRANT', 'TEMPLATE',
    'REORGANIZATION')),
  change text not null check (change in ('CREATED', 'MOVES', 'RENAMED', 'KIND_CHANGES', 'ENDS', 'FOLLOWS', 'CANCELLED',
    'UNALLOTTED', 'WITHOUT_CELL', 'WITHOUT_SECRETARY', 'WITHOUT_WORK_GROUP', 'WITHOUT_ACCESS', 'CONFLICT', 'REFUSED')),
  object_id uuid,                                 -- row of the subject's table
  label nfc_text not null,                        -- what it is called
  from_unit_id uuid references unit,
  to_unit_id uuid references unit,
  to_result_id uuid references reorganization_result,
  problem jsonb,                                  -- REFUSED, and warnings: a problem of the error catalogue
  unique (reorganization_id, position)
);
create index reorganization_consequence_from on reorganization_consequence (from_unit_id);
create index reorganization_consequence_to on reorganization_consequence (to_unit_id);
create index reorganization_consequence_to_result on reorganization_consequence (to_result_id);

-- Every row that the effect wrote, as it was and as it is: what a reversal restores, and by which it sees what was changed since.
create table reorganization_change (
  id bigint generated always as identity primary key,
  reorganization_id uuid not null references reorganization,
  changed_table text not null,
  row_id text not null,
  before jsonb,                                   -- null: the row was inserted
  after jsonb not null
);
create index reorganization_change_reorganization on reorganization_change (reorganization_id, id);

-- Which unit came out of which.
create table unit_lineage (
  id uuid primary key,
  predecessor_id uuid not null references unit,
  successor_id uuid not null references unit,
  kind text not null check (kind in ('CONTINUED', 'MERGED', 'SPLIT', 'HANDED_OVER')),
  divided boolean not null,                       -- the predecessor has other successors as well
  happened_on date not null,
  decision_id uuid references decision,
  reorganization_id uuid references reorganization,
  unique (predecessor_id, successor_id, happened_on),
  check (predecessor_id <> successor_id)
);
create index unit_lineage_successor on unit_lineage (successor_id, divided);
create index unit_lineage_decision on unit_lineage (decision_id);
create index unit_lineage_reorganization on unit_lineage (reorganization_id);

-- Where a unit that has ended is found today: below what succeeded it, so that whoever may read that may read this.
alter table unit add column resting_path text collate "C" unique check (resting_path ~ '^([0-9a-v]{4})+$');

-- Brings today's copies on "unit" in line with the dated tables; null for all units. A unit that has ended, or
-- not begun, keeps the row nearest to the day, at the path where it rests; one without any days never was. Answers how many
-- units changed.
create or replace function refresh_unit(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  with p as (
    select distinct on (unit_id) unit_id, parent_id, path, during @> day as holds from unit_placement where ids is null or unit_id = any (ids)
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
  return changed;
end $$;

-- The second net: what hangs on a reorganization shows people.
alter table reorganization_consequence enable row level security;
create policy reorganization_consequence_scope on reorganization_consequence using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from reorganization r join unit u on u.id = r.unit_id where r.id = reorganization_consequence.reorganization_id));
alter table reorganization_change enable row level security;
create policy reorganization_change_scope on reorganization_change using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from reorganization r join unit u on u.id = r.unit_id where r.id = reorganization_change.reorganization_id));
alter table reorganization_allotment enable row level security;
create policy reorganization_allotment_scope on reorganization_allotment using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
    from reorganization r join unit u on u.id = r.unit_id where r.id = reorganization_allotment.reorganization_id));

alter table import_batch drop constraint import_batch_kind_check,
  add constraint import_batch_kind_check check (kind in ('UNITS', 'REORGANIZATION')),
  add column reorganization_id uuid references reorganization;
create index import_batch_reorganization on import_batch (reorganization_id);

grant select, insert, update on reorganization to chibo_app;
grant select, insert, update, delete on reorganization_scan, reorganization_operation, reorganization_source, reorganization_result,
  reorganization_line, reorganization_allotment, reorganization_consequence, unit_lineage to chibo_app;
grant select, insert on reorganization_change to chibo_app;
