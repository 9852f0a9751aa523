-- What kinds of units are declared to be, as data with dates: under which kinds they may hang, and how their organization
-- and committee are called after their place. Batches of what was imported from files.

create table unit_kind_parent (
  id bigint generated always as identity primary key,
  kind_code text not null references unit_kind,
  parent_kind_code text not null references unit_kind,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint unit_kind_parent_once exclude using gist (kind_code with =, parent_kind_code with =, during with &&)
);
create index unit_kind_parent_parent on unit_kind_parent (parent_kind_code);

-- {place}: the place's name within a sentence ("huyện Lộc Bình"); {proper}: without the word it begins with ("Lộc Bình").
create table unit_kind_naming (
  id bigint generated always as identity primary key,
  kind_code text not null references unit_kind,
  place_word text not null check (place_word is nfc normalized),   -- "Huyện"; empty: whatever else the place is
  organization_pattern nfc_text not null,
  committee_pattern nfc_text,                                      -- null: it has no committee of its own
  during daterange not null default '(,)' check (not isempty(during)),
  constraint unit_kind_naming_once exclude using gist (kind_code with =, place_word with =, during with &&)
);

insert into unit_kind_parent (kind_code, parent_kind_code, during) values
  ('province', 'root', '(,)'),
  ('district', 'province', '(,2025-07-01)'),
  ('commune', 'district', '(,2025-07-01)'),
  ('commune', 'province', '[2025-07-01,)'),
  ('agency', 'root', '(,)'),
  ('agency', 'province', '(,)'),
  ('agency', 'district', '(,2025-07-01)'),
  ('agency', 'commune', '(,)'),
  ('section', 'agency', '(,)'),
  ('section', 'commune', '(,)'),
  ('cell', 'province', '(,)'),
  ('cell', 'district', '(,2025-07-01)'),
  ('cell', 'commune', '(,)'),
  ('cell', 'agency', '(,)'),
  ('cell', 'section', '(,)'),
  ('group', 'cell', '(,)'),
  ('group', 'agency', '(,)');

insert into unit_kind_naming (kind_code, place_word, organization_pattern, committee_pattern) values
  ('province', 'Tỉnh', 'Đảng bộ {place}', 'Tỉnh ủy {proper}'),
  ('province', 'Thành phố', 'Đảng bộ {place}', 'Thành ủy {proper}'),
  ('district', 'Huyện', 'Đảng bộ {place}', 'Huyện ủy {proper}'),
  ('district', 'Quận', 'Đảng bộ {place}', 'Quận ủy {proper}'),
  ('district', 'Thị xã', 'Đảng bộ {place}', 'Thị ủy {proper}'),
  ('district', 'Thành phố', 'Đảng bộ {place}', 'Thành ủy {proper}'),
  ('commune', 'Xã', 'Đảng bộ {place}', 'Đảng ủy {place}'),
  ('commune', 'Phường', 'Đảng bộ {place}', 'Đảng ủy {place}'),
  ('commune', 'Thị trấn', 'Đảng bộ {place}', 'Đảng ủy {place}'),
  ('commune', 'Đặc khu', 'Đảng bộ {place}', 'Đảng ủy {place}'),
  ('agency', '', 'Đảng bộ {place}', 'Đảng ủy {place}'),
  ('section', '', 'Đảng bộ bộ phận {place}', 'Đảng ủy bộ phận {place}'),
  ('cell', '', 'Chi bộ {place}', null),
  ('group', '', 'Tổ đảng {place}', null);
insert into unit_kind_naming (kind_code, place_word, organization_pattern, committee_pattern)
select kind, '', 'Đảng bộ {place}', 'Đảng ủy {place}' from unnest(array['province', 'district', 'commune']) as kind;

alter table unit_kind drop column organization_pattern, drop column committee_pattern;

-- What was taken in from one file, by one use case.
create table import_batch (
  id uuid primary key,
  kind text not null check (kind in ('UNITS')),
  unit_id uuid not null references unit,          -- below which it was imported
  effective_on date,                              -- null: without a known beginning
  decision_id uuid references decision,
  file_name nfc_text not null,
  file_digest bytea not null check (octet_length(file_digest) = 32),
  read_rows integer not null,
  new_rows integer not null,
  unchanged_rows integer not null,
  rejected_rows integer not null,
  account_id uuid references account,             -- null: the command line
  imported_at timestamptz not null default now()
);
create index import_batch_unit on import_batch (unit_id, imported_at);
create index import_batch_decision on import_batch (decision_id);
create index import_batch_account on import_batch (account_id);

grant select on unit_kind_parent, unit_kind_naming to chibo_app;
grant select, insert on import_batch to chibo_app;
