-- Members: three dated things (standing, activity, membership), an end with its reason, offices and seats.

create table member (
  id uuid primary key,
  full_name nfc_text not null,
  sort_name text collate "vi-x-icu" not null,   -- given name, then family and middle name
  name_folded text not null,                    -- lower case without diacritics, for search
  sex text check (sex in ('MALE', 'FEMALE')),
  file_number text check (file_number is nfc normalized),
  joined_on date,                               -- admission (probationary)
  joined_on_precision text not null default 'DAY' check (joined_on_precision in ('DAY', 'MONTH', 'YEAR')),
  official_on date,                             -- Party age counts from the admission decision
  official_on_precision text not null default 'DAY' check (official_on_precision in ('DAY', 'MONTH', 'YEAR')),
  invented boolean not null default false,      -- a made-up person of the demo or of a test
  version integer not null default 1,
  -- Today's copies of the dated tables below, written only by refresh_member().
  standing text check (standing in ('PROBATIONARY', 'OFFICIAL')),
  activity text check (activity in ('ACTIVE', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED')),
  home_unit_id uuid references unit,            -- of one who has ended: the last home
  temporary_unit_id uuid references unit,
  ended_on date
);
create index member_home on member (home_unit_id, sort_name, id);
create index member_temporary on member (temporary_unit_id) where temporary_unit_id is not null;
create index member_sort_name on member (sort_name, id);
create index member_name_folded on member using gin (name_folded gin_trgm_ops);

-- Personal data of a sensitive kind. Values are sealed bytes (one codec writes and reads them: a scheme byte,
-- then the payload), digests are keyed and serve look-ups and uniqueness.
create table member_private (
  member_id uuid primary key references member,
  citizen_id bytea,
  citizen_id_digest bytea unique,
  card_number bytea,
  card_number_digest bytea unique,
  old_card_number bytea,
  old_card_number_digest bytea,
  birth_date bytea,                              -- ISO, as precise as known: 1965, 1965-08, 1965-08-05
  phone bytea,
  address bytea
);
create index member_private_old_card on member_private (old_card_number_digest);

create table member_standing (
  id bigint generated always as identity primary key,
  member_id uuid not null references member,
  standing text not null check (standing in ('PROBATIONARY', 'OFFICIAL')),
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint member_standing_one_at_a_time exclude using gist (member_id with =, during with &&)
);
create index member_standing_member on member_standing (member_id);
create index member_standing_decision on member_standing (decision_id);

create table member_activity (
  id bigint generated always as identity primary key,
  member_id uuid not null references member,
  activity text not null check (activity in ('ACTIVE', 'EXEMPT', 'TEMPORARILY_EXEMPT', 'SUSPENDED')),
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint member_activity_one_at_a_time exclude using gist (member_id with =, during with &&)
);
create index member_activity_member on member_activity (member_id);
create index member_activity_decision on member_activity (decision_id);

create table membership (
  id uuid primary key,
  member_id uuid not null references member,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('HOME', 'TEMPORARY')),
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint membership_one_of_a_kind exclude using gist (member_id with =, kind with =, during with &&)
);
create index membership_member on membership (member_id);
create index membership_unit on membership (unit_id, kind);
create index membership_decision on membership (decision_id);

-- The separate registers of those who are members no longer; never deleted.
create table member_end (
  id bigint generated always as identity primary key,
  member_id uuid not null references member,
  reason text not null check (reason in ('TRANSFERRED', 'STRUCK_OFF', 'EXPELLED', 'LEFT', 'DECEASED')),
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint member_end_one_at_a_time exclude using gist (member_id with =, during with &&)
);
create index member_end_member on member_end (member_id);
create index member_end_decision on member_end (decision_id);

-- Members as of a day, in the columns of "member"; those with a home membership on that day.
create function member_as_of(day date) returns table (
  id uuid, full_name text, sort_name text, name_folded text, sex text, file_number text,
  joined_on date, joined_on_precision text, official_on date, official_on_precision text, invented boolean, version integer,
  standing text, activity text, home_unit_id uuid, temporary_unit_id uuid, ended_on date,
  gate_home_unit_id uuid, gate_temporary_unit_id uuid
) language sql stable parallel safe as $$
  select m.id, m.full_name::text, m.sort_name collate "vi-x-icu", m.name_folded, m.sex, m.file_number,
    m.joined_on, m.joined_on_precision, m.official_on, m.official_on_precision, m.invented, m.version,
    s.standing, a.activity, h.unit_id, t.unit_id, m.ended_on, m.home_unit_id, m.temporary_unit_id
  from member m
  join membership h on h.member_id = m.id and h.kind = 'HOME' and h.during @> day
  left join membership t on t.member_id = m.id and t.kind = 'TEMPORARY' and t.during @> day
  left join member_standing s on s.member_id = m.id and s.during @> day
  left join member_activity a on a.member_id = m.id and a.during @> day
$$;

-- Brings today's copies on "member" in line with the dated tables; null for all members.
create function refresh_member(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  with home as (
    select distinct on (member_id) member_id, unit_id from membership where kind = 'HOME' and (ids is null or member_id = any (ids))
    order by member_id, (during @> day) desc, (lower(during) > day) nulls first, upper(during) desc nulls first
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

-- Exclusion constraints of what a person holds begin with the person: looked up by member (every viewer is), the
-- planner takes these indexes; with the member further back it walked them whole, 9.6 ms instead of 1.4 ms a viewer at
-- 20,000 accounts and 60,000 offices.
create table body_seat (
  id uuid primary key,
  body_id uuid not null references body,
  term_id uuid references committee_term,
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint body_seat_one_per_person exclude using gist (member_id with =, body_id with =, during with &&)
);
create index body_seat_body on body_seat (body_id);
create index body_seat_term on body_seat (term_id);
create index body_seat_member on body_seat (member_id);
create index body_seat_decision on body_seat (decision_id);

-- What offices there are, of what they are held, and which role (if any) they bring with them.
create table office_kind (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  label_vi nfc_text not null,
  label_en nfc_text not null,
  held_of text not null check (held_of in ('UNIT', 'BODY', 'PLACE')),
  brings_role text,
  rank smallint not null,
  valid daterange not null default '(,)'
);

-- Somebody holds an office of a unit, of a body of it, or of the place it covers (village head).
create table office (
  id uuid primary key,
  kind_code text not null references office_kind,
  unit_id uuid not null references unit,
  body_id uuid,
  place_name nfc_text,
  member_id uuid references member,
  person_name nfc_text not null,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  ended_by_decision_id uuid references decision,
  version integer not null default 1,
  foreign key (body_id, unit_id) references body (id, unit_id),
  constraint office_one_per_person exclude using gist (member_id with =, unit_id with =, kind_code with =, during with &&)
);
create index office_unit on office (unit_id, kind_code);
create index office_kind_code on office (kind_code);
create index office_body on office (body_id, unit_id);
create index office_member on office (member_id);
create index office_decision on office (decision_id);
create index office_ended_by_decision on office (ended_by_decision_id);

-- The committee member in charge (cấp ủy viên phụ trách) of a unit.
create table unit_charge (
  id uuid primary key,
  unit_id uuid not null references unit,
  member_id uuid references member,
  person_name nfc_text not null,
  person_office nfc_text,
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint unit_charge_one_per_person exclude using gist (member_id with =, unit_id with =, during with &&)
);
create index unit_charge_unit on unit_charge (unit_id);
create index unit_charge_member on unit_charge (member_id);
create index unit_charge_decision on unit_charge (decision_id);

insert into office_kind (code, label_vi, label_en, held_of, brings_role, rank) values
  ('secretary', 'Bí thư', 'Secretary', 'UNIT', 'CELL_SECRETARY', 10),
  ('deputy-secretary', 'Phó bí thư', 'Deputy secretary', 'UNIT', 'CELL_SECRETARY', 20),
  ('committee-member', 'Cấp ủy viên', 'Committee member', 'BODY', null, 30),
  ('village-head', 'Trưởng thôn', 'Village head', 'PLACE', null, 40),
  ('front-committee-head', 'Trưởng ban công tác Mặt trận', 'Head of the Front committee', 'PLACE', null, 50);
