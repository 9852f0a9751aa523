-- What kinds of units are declared to be, continued: which offices and bodies they may have, and how large they are. Data with
-- dates, for decrees change them: an office or body that is not listed is refused, a size warns or refuses as its rule says.

create table unit_kind_office (
  id bigint generated always as identity primary key,
  kind_code text not null references unit_kind,
  office_kind_code text not null references office_kind,
  during daterange not null default '(,)' check (not isempty(during)),
  constraint unit_kind_office_once exclude using gist (kind_code with =, office_kind_code with =, during with &&)
);
create index unit_kind_office_office_kind on unit_kind_office (office_kind_code);

create table unit_kind_body (
  id bigint generated always as identity primary key,
  kind_code text not null references unit_kind,
  body_kind_code text not null references body_kind,
  is_committee boolean not null default false,    -- its seats are those of the unit's committee
  during daterange not null default '(,)' check (not isempty(during)),
  constraint unit_kind_body_once exclude using gist (kind_code with =, body_kind_code with =, during with &&)
);
create index unit_kind_body_body_kind on unit_kind_body (body_kind_code);

-- How much of something a unit of a kind has. Members are those with their home in the unit or below it; seats are those held
-- in its committee; Party groups are bodies of the unit, or units directly below it.
create table unit_size_rule (
  id bigint generated always as identity primary key,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  kind_code text not null references unit_kind,
  under_kind_code text references unit_kind,      -- only for a unit directly under one of this kind
  given_measure text check (given_measure in ('MEMBERS', 'OFFICIAL_MEMBERS')),
  given_min integer check (given_min >= 0),       -- only for a unit that has so many
  given_max integer check (given_max >= given_min),
  measure text not null check (measure in ('MEMBERS', 'OFFICIAL_MEMBERS', 'COMMITTEE_SEATS', 'PARTY_GROUPS')),
  min_count integer check (min_count >= 0),
  max_count integer check (max_count >= min_count),
  severity text not null check (severity in ('WARN', 'REFUSE')),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  source nfc_text not null,
  during daterange not null default '(,)' check (not isempty(during)),
  check ((given_measure is not null) = (num_nonnulls(given_min, given_max) > 0)),
  check (num_nonnulls(min_count, max_count) > 0),
  constraint unit_size_rule_once exclude using gist (code with =, kind_code with =, (coalesce(under_kind_code, '')) with =, during with &&)
);
create index unit_size_rule_kind on unit_size_rule (kind_code);
create index unit_size_rule_under_kind on unit_size_rule (under_kind_code);

insert into unit_kind_office (kind_code, office_kind_code)
select kind, office from unnest(array['root', 'province', 'district', 'commune', 'section', 'agency', 'cell']) as kind,
  unnest(array['secretary', 'deputy-secretary', 'committee-member']) as office;
-- Offices of a village are held where its members meet: in its cell, or in the committee between it and its cells.
insert into unit_kind_office (kind_code, office_kind_code)
select kind, office from unnest(array['section', 'cell']) as kind, unnest(array['village-head', 'front-committee-head']) as office;

insert into unit_kind_body (kind_code, body_kind_code, is_committee)
select kind, body, body = 'executive-committee' from unnest(array['root', 'province', 'district', 'commune', 'section', 'agency']) as kind,
  unnest(array['executive-committee', 'standing-committee', 'standing-members']) as body;
-- The organization of an agency may be small: then it is a grassroots cell with a cell committee.
insert into unit_kind_body (kind_code, body_kind_code, is_committee) values
  ('agency', 'cell-committee', true),
  ('agency', 'party-group', false),
  ('cell', 'cell-committee', true),
  ('cell', 'party-group', false);

insert into unit_size_rule (code, kind_code, under_kind_code, given_measure, given_min, given_max, measure, min_count, max_count,
  severity, label_vi, label_en, source) values
  ('cell-official-members', 'cell', null, null, null, null, 'OFFICIAL_MEMBERS', 3, null, 'WARN',
    'Chi bộ có ít nhất 3 đảng viên chính thức', 'A cell has at least 3 official members', 'Điều lệ Đảng, Điều 24'),
  ('cell-committee', 'cell', null, 'OFFICIAL_MEMBERS', 9, null, 'COMMITTEE_SEATS', 1, null, 'WARN',
    'Chi bộ có từ 9 đảng viên chính thức trở lên bầu chi ủy', 'A cell of 9 or more official members elects a cell committee',
    'Điều lệ Đảng, Điều 24'),
  ('cell-without-committee', 'cell', null, 'OFFICIAL_MEMBERS', null, 8, 'COMMITTEE_SEATS', null, 0, 'WARN',
    'Chi bộ dưới 9 đảng viên chính thức chỉ bầu bí thư, nếu cần thì bầu phó bí thư',
    'A cell of fewer than 9 official members elects a secretary and perhaps a deputy, no committee', 'Điều lệ Đảng, Điều 24'),
  ('cell-committee-seats', 'cell', null, null, null, null, 'COMMITTEE_SEATS', null, 7, 'WARN',
    'Chi ủy có nhiều nhất 7 người', 'A cell committee has at most 7 seats', 'Hướng dẫn về đại hội đảng bộ các cấp');
insert into unit_size_rule (code, kind_code, under_kind_code, given_measure, given_min, measure, min_count, severity, label_vi, label_en, source)
select 'cell-party-groups', 'cell', above, 'MEMBERS', 31, 'PARTY_GROUPS', 1, 'WARN',
  'Chi bộ trên 30 đảng viên phải được cấp ủy cấp trên đồng ý và chia thành các tổ đảng',
  'A cell of more than 30 members needs the consent of the committee above it and splits into Party groups',
  'Điều lệ Đảng, Điều 21 và Điều 24'
from unnest(array['commune', 'section', 'agency']) as above;
-- A cell directly under a committee above the grassroots is a grassroots organization.
insert into unit_size_rule (code, kind_code, under_kind_code, measure, max_count, severity, label_vi, label_en, source)
select 'grassroots-cell', 'cell', above, 'MEMBERS', 29, 'WARN',
  'Tổ chức cơ sở đảng dưới 30 đảng viên là chi bộ cơ sở, từ 30 trở lên là đảng bộ cơ sở',
  'A grassroots organization is a cell below 30 members, and a Party organization from 30 on', 'Điều lệ Đảng, Điều 21'
from unnest(array['province', 'district']) as above;

grant select on unit_kind_office, unit_kind_body, unit_size_rule to chibo_app;
