-- Rosters of members taken in from files: the file in pieces, what each row would do, and how it is done and undone.

-- A batch of a roster begins with an upload and may end in many ways; other kinds are stored when they are done.
alter table import_batch drop constraint import_batch_kind_check,
  add constraint import_batch_kind_check check (kind in ('UNITS', 'REORGANIZATION', 'MEMBERS')),
  add column token_id uuid references api_token,
  add column state text not null default 'COMMITTED' check (state in ('RECEIVING', 'READING', 'UNREADABLE', 'PREVIEWED',
    'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED', 'EXPIRED')),
  add column error_policy text not null default 'REJECT_ALL' check (error_policy in ('REJECT_ALL', 'SKIP_BAD_ROWS')),
  add column file_bytes bigint not null default 0,
  add column format jsonb,                        -- what the file turned out to be
  add column layout jsonb,                        -- which rows and columns are what
  add column decisions jsonb not null default '{}', -- what somebody decided of it
  add column problem jsonb,                       -- why it went no further
  add column alarms jsonb not null default '[]',
  add column updated_rows integer not null default 0,
  add column transfer_rows integer not null default 0,
  add column undecided_rows integer not null default 0,
  add column skipped_rows integer not null default 0,
  add column missing_members integer not null default 0,
  add column wants_commit boolean not null default false, -- as soon as the preview stands
  add column attempts smallint not null default 0,
  add column expires_at timestamptz,
  add column previewed_at timestamptz,
  add column committed_at timestamptz,
  add column undone_at timestamptz,
  add column undone_reason nfc_text,
  add column version integer not null default 1,
  add constraint import_batch_one_importer check (num_nonnulls(account_id, token_id) <= 1),
  add constraint import_batch_sum check (kind <> 'MEMBERS'
    or read_rows = new_rows + updated_rows + unchanged_rows + transfer_rows + undecided_rows + rejected_rows + skipped_rows);
create index import_batch_token on import_batch (token_id) where token_id is not null;
create index import_batch_running on import_batch (imported_at) where state in ('READING', 'COMMITTING', 'UNDOING');
create index import_batch_expiring on import_batch (expires_at) where expires_at is not null;
grant update, delete on import_batch to chibo_app;

-- No two imports write below one unit at a time: while one runs it holds its unit's subtree, as a range of paths.
create type path_range as range (subtype = text, collation = "C");
create table import_hold (
  batch_id uuid primary key references import_batch,
  paths path_range not null,
  constraint import_hold_apart exclude using gist (paths with &&)
);

-- The bytes of a file, in pieces of one size; they go when the batch expires.
create table import_piece (
  batch_id uuid not null references import_batch,
  position integer not null,
  bytes bytea not null,
  primary key (batch_id, position)
);
alter table import_piece alter column bytes set storage external;

-- How far a job has come; what is lost in a crash is worked anew.
create unlogged table import_progress (
  batch_id uuid primary key,
  phase text not null check (phase in ('READING', 'MATCHING', 'WRITING')),
  rows_done integer not null,
  rows_total integer                              -- null: not known yet
);

-- What each row of a file would do. Values are those of the row, in the columns of "member" and "member_private"; null: the
-- file has none, and nothing is taken away.
create table import_row (
  batch_id uuid not null references import_batch,
  sheet smallint not null,
  row integer not null,                           -- as the file's program shows it
  outcome text not null check (outcome in ('NEW', 'UPDATED', 'UNCHANGED', 'TRANSFER', 'UNDECIDED', 'REJECTED', 'SKIPPED')),
  messages jsonb not null default '[]',
  member_id uuid,                                 -- whom it means, or whom it made
  member_version integer,                         -- as the preview found them
  matched_by text check (matched_by in ('DECISION', 'CITIZEN_ID', 'CARD_NUMBER', 'NAME_AND_BIRTH_DATE', 'NAME_AND_BIRTH_YEAR', 'NAME_AND_JOINING')),
  unit_text nfc_text,                               -- as the file names the cell
  unit_id uuid references unit,
  full_name nfc_text,
  sort_name text,
  name_folded text,
  sex text,
  file_number text,
  joined_on date,
  joined_on_precision text,
  admission_decided_on date,
  admission_decided_on_precision text,
  official_on date,
  official_on_precision text,
  standing text,
  activity text,
  end_reason text,
  state_on date,
  citizen_id bytea,
  citizen_id_digest bytea,
  card_number bytea,
  card_number_digest bytea,
  old_card_number bytea,
  old_card_number_digest bytea,
  old_identity_number bytea,
  old_identity_number_digest bytea,
  birth_date bytea,
  birth_year smallint,
  person_digest bytea,
  phone bytea,
  address bytea,
  other_name bytea,
  ethnicity bytea,
  religion bytea,
  hometown bytea,
  card_issued_by bytea,
  card_issued_on bytea,
  primary key (batch_id, sheet, row)
);
create index import_row_outcome on import_row (batch_id, outcome, sheet, row);
create index import_row_member on import_row (member_id) where member_id is not null;
create index import_row_unit on import_row (unit_id);

-- What of a member a row would change, field by field; sensitive values sealed.
create table import_change (
  batch_id uuid not null,
  sheet smallint not null,
  row integer not null,
  field text not null,
  before text,
  after text,
  sealed_before bytea,
  sealed_after bytea,
  primary key (batch_id, sheet, row, field),
  foreign key (batch_id, sheet, row) references import_row on delete cascade
);

-- How columns and values of files were read before, below a unit and from a sender: offered again.
create table import_mapping (
  id uuid primary key,
  unit_id uuid not null references unit,
  sender nfc_text not null default '',
  headers text[] not null,                        -- of the columns, folded: the form of the file
  decisions jsonb not null,
  used_at timestamptz not null default now(),
  version integer not null default 1,
  constraint import_mapping_once unique (unit_id, sender, headers)
);

-- Rows outside an importer's units tell who is a member: how many were met in a day is counted, and limited.
create table import_meeting_elsewhere (
  batch_id uuid primary key references import_batch,
  importer text not null,                         -- account or token
  met_on date not null,
  rows integer not null
);
create index import_meeting_elsewhere_importer on import_meeting_elsewhere (importer, met_on);

-- What an import changes of members who were there is kept as it was and as it is.
alter table recorded_change add column import_batch_id uuid references import_batch,
  drop constraint recorded_change_one_act,
  add constraint recorded_change_one_act check (num_nonnulls(reorganization_id, member_act_id, import_batch_id) = 1);
create index recorded_change_import_batch on recorded_change (import_batch_id, id) where import_batch_id is not null;

-- The letters of a name and its tones apart: two styles of tone marks (hoà, hòa) are one spelling.
create function spelling(name text) returns text language sql immutable strict parallel safe as $$
  select translate(d.name, U&'\0300\0309\0303\0301\0323', '') || '|' || regexp_replace(d.name, U&'[^ \0300\0309\0303\0301\0323]', '', 'g')
  from (select normalize(name, NFD) as name) d
$$;

-- Whom rows of a roster may mean, by each key alone: whoever they are and wherever. Of somebody outside the ranges given, or of the settings, it
-- tells nothing but that there is somebody. "staged" is the session's own table of rows that are being read.
create function roster_candidates(range_lower text[], range_upper text[])
returns table (sheet smallint, "row" integer, key text, member_id uuid)
language plpgsql stable security definer rows 1000 set search_path = public, pg_temp as $$
begin
  return query execute $find$
    with met as materialized (
      select s.sheet, s.row, 'CITIZEN_ID' as key, p.member_id from pg_temp.staged s join member_private p on p.citizen_id_digest = s.citizen_id_digest
      union all
      select s.sheet, s.row, 'CARD_NUMBER', p.member_id from pg_temp.staged s join member_private p on p.card_number_digest = s.card_number_digest
      union all
      -- The new card number is the citizen ID: a file may have it in either column.
      select s.sheet, s.row, 'CARD_NUMBER', p.member_id from pg_temp.staged s join member_private p on p.card_number_digest = s.citizen_id_digest
      where s.card_number_digest is distinct from s.citizen_id_digest
      union all
      select s.sheet, s.row, 'CITIZEN_ID', p.member_id from pg_temp.staged s join member_private p on p.citizen_id_digest = s.card_number_digest
      where s.card_number_digest is distinct from s.citizen_id_digest
      union all
      select s.sheet, s.row, 'CARD_NUMBER', p.member_id from pg_temp.staged s join member_private p on p.old_card_number_digest = s.old_card_number_digest
      union all
      select s.sheet, s.row, 'NAME_AND_BIRTH_DATE', p.member_id from pg_temp.staged s join member_private p on p.person_digest = s.person_digest
    ), unmet as materialized (
      select s.sheet, s.row, s.unit_id, s.name_folded, s.birth_year, s.is_birth_year_alone, s.person_year_digest, s.joined_on, s.joined_on_precision
      from pg_temp.staged s
      where s.unit_id is not null and s.name_folded is not null and not exists (select from met where met.sheet = s.sheet and met.row = s.row)
    ), here as materialized (
      -- Looked for in the cell alone: a name and a year are many people's elsewhere.
      select m.id, m.home_unit_id, m.name_folded, m.joined_on, m.joined_on_precision, p.birth_year, p.person_digest
      from member m left join member_private p on p.member_id = m.id
      where m.home_unit_id in (select u.id from unit u where u.id in (select unit_id from unmet) and u.path < $4[width_bucket(u.path, $3)])
        and m.merged_into_id is null
    )
    select met.sheet, met.row, met.key, case when home.path < $2[width_bucket(home.path, $1)] and home.path < $4[width_bucket(home.path, $3)]
      then coalesce(m.merged_into_id, m.id) end
    from met join member m on m.id = met.member_id
    left join unit home on home.id = m.home_unit_id
    union
    select u.sheet, u.row, 'NAME_AND_BIRTH_YEAR', h.id
    from unmet u join here h on h.home_unit_id = u.unit_id and h.name_folded = u.name_folded and h.birth_year = u.birth_year
    where u.is_birth_year_alone or h.person_digest = u.person_year_digest
    union
    select u.sheet, u.row, 'NAME_AND_JOINING', h.id
    from unmet u join here h on h.home_unit_id = u.unit_id and h.name_folded = u.name_folded and h.joined_on = u.joined_on
      and h.joined_on_precision = u.joined_on_precision
    where u.birth_year is null or h.birth_year is null
  $find$ using range_lower, range_upper, scope_lower(), scope_upper();
end $$;
revoke execute on function roster_candidates(text[], text[]) from public;
grant execute on function roster_candidates(text[], text[]) to chibo_app;

-- The second net: what rows say is seen where the batch was taken in.
alter table import_row enable row level security;
create policy import_row_scope on import_row using (batch_id in (
  select b.id from import_batch b
  where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = b.unit_id)));
alter table import_change enable row level security;
create policy import_change_scope on import_change using (batch_id in (
  select b.id from import_batch b
  where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = b.unit_id)));
alter table import_piece enable row level security;
create policy import_piece_scope on import_piece using (batch_id in (
  select b.id from import_batch b
  where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = b.unit_id)));
alter policy recorded_change_scope on recorded_change using (
  reorganization_id in (
    select r.id from reorganization r
    where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = r.unit_id))
  or member_act_id is not null and (select true from member_act a where a.id = recorded_change.member_act_id)
  or import_batch_id in (
    select b.id from import_batch b
    where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = b.unit_id)));

grant select, insert, update, delete on import_piece, import_row, import_change, import_progress, import_hold, import_mapping,
  import_meeting_elsewhere to chibo_app;
-- Statistics of what a batch has just brought are needed at once.
grant maintain on import_row to chibo_app;
