-- What a clerk does to members and offices between two meetings: acts, each with its day, decision and reason. Every row that
-- an act writes is kept as it was and as it is, as for a reorganization: that is how it is undone.

create table member_act (
  id uuid primary key,
  kind text not null check (kind in ('ENTER', 'ADMIT', 'CORRECT', 'CONFIRM', 'EXTEND_PROBATION', 'EXEMPT', 'EXEMPT_TEMPORARILY',
    'RESUME', 'SUSPEND', 'TRANSFER', 'ISSUE_PAPER', 'RECEIVE', 'RETURN_TRANSFER', 'CANCEL_TRANSFER', 'END_STAY',
    'STRIKE_OFF', 'EXPEL', 'LEAVE', 'DECEASE', 'APPOINT', 'END_OFFICE', 'SEAT', 'END_SEAT', 'MERGE')),
  unit_id uuid not null references unit,          -- the home cell on the day, the unit of an office: where it is kept
  member_id uuid references member,               -- null: an office held by somebody who is no member
  effective_on date not null,
  decision_id uuid references decision,
  reason nfc_text,
  batch_id uuid,                                  -- acts that were entered together
  made_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_reason nfc_text,
  version integer not null default 1,
  check (undone_at is not null or undone_reason is null)
);
create index member_act_member on member_act (member_id, effective_on, id);
create index member_act_unit on member_act (unit_id, effective_on, id);
create index member_act_decision on member_act (decision_id);
create index member_act_batch on member_act (batch_id) where batch_id is not null;

-- One record of what acts wrote, whoever acted.
alter table reorganization_change rename to recorded_change;
alter table recorded_change rename column row_id to changed_row;
alter index reorganization_change_reorganization rename to recorded_change_reorganization;
alter table recorded_change rename constraint reorganization_change_pkey to recorded_change_pkey;
alter table recorded_change rename constraint reorganization_change_reorganization_id_fkey to recorded_change_reorganization_id_fkey;
alter table recorded_change
  alter column reorganization_id drop not null,
  alter column after drop not null,               -- null: the row was deleted
  add column member_act_id uuid references member_act,
  add constraint recorded_change_one_act check (num_nonnulls(reorganization_id, member_act_id) = 1),
  add constraint recorded_change_something check (num_nonnulls(before, after) > 0);
create index recorded_change_member_act on recorded_change (member_act_id, id) where member_act_id is not null;

-- Somebody goes from one cell to another, for good or for a time. Until the other side has received them they are at home
-- where they were, and from that day on there: nobody is ever in two home cells or in none.
create table transfer (
  id uuid primary key,
  member_id uuid not null references member,
  person_name nfc_text not null,                  -- as the other side reads it, which may not read the member yet
  kind text not null check (kind in ('HOME', 'TEMPORARY')),
  from_unit_id uuid not null references unit,
  to_unit_id uuid references unit,
  to_name nfc_text,                               -- an organization that is not kept here
  decided_on date not null,                       -- from which the paper is due
  paper_due_on date not null,
  paper_number nfc_text,                          -- of the letter of introduction
  paper_on date,                                  -- from which it is to be presented
  present_due_on date,
  until date,                                     -- a stay: the day after the last
  state text not null check (state in ('DECIDED', 'SENT', 'RECEIVED', 'RETURNED', 'CANCELLED')),
  closed_on date,                                 -- received, returned or cancelled
  close_reason nfc_text,
  version integer not null default 1,
  check (num_nonnulls(to_unit_id, to_name) = 1),
  check (to_unit_id <> from_unit_id),
  check (kind = 'TEMPORARY' or until is null),
  check (num_nonnulls(paper_on, present_due_on) in (0, 2)),
  check ((closed_on is not null) = (state in ('RECEIVED', 'RETURNED', 'CANCELLED')))
);
create unique index transfer_one_open on transfer (member_id, kind) where state in ('DECIDED', 'SENT');
create index transfer_member on transfer (member_id);
create index transfer_from on transfer (from_unit_id, state);
create index transfer_to on transfer (to_unit_id, state);

-- For a time, somebody may be with an organization that is not kept here.
alter table membership add column outside_name nfc_text,
  alter column unit_id drop not null,
  add constraint membership_somewhere check (num_nonnulls(unit_id, outside_name) = 1),
  add constraint membership_home_is_kept check (kind = 'TEMPORARY' or unit_id is not null);

-- Spans and ages that the Party's regulations set; they change by decree, so they are data with dates.
create table member_rule (
  id bigint generated always as identity primary key,
  code text not null check (code in ('PROBATION', 'JOINING_AGE', 'TRANSFER_PAPER', 'TRANSFER_PRESENTATION', 'STAY_SHORTEST',
    'STAY_LONGEST', 'ABSENCE_ALERT')),
  amount integer not null check (amount > 0),
  counted_in text not null check (counted_in in ('WORKING_DAYS', 'MONTHS', 'YEARS')),
  source nfc_text not null,                       -- the article
  during daterange not null check (not isempty(during)),
  constraint member_rule_one_at_a_time exclude using gist (code with =, during with &&)
);

insert into member_rule (code, amount, counted_in, source, during) values
  ('PROBATION', 12, 'MONTHS', 'Điều lệ Đảng, Điều 5', '(,)'),
  ('JOINING_AGE', 18, 'YEARS', 'Điều lệ Đảng, Điều 1', '(,)'),
  ('TRANSFER_PAPER', 60, 'WORKING_DAYS', 'Quy định thi hành Điều lệ Đảng, chuyển sinh hoạt (chưa đối chiếu)', '(,)'),
  ('TRANSFER_PRESENTATION', 30, 'WORKING_DAYS', 'Quy định thi hành Điều lệ Đảng, chuyển sinh hoạt (chưa đối chiếu)', '(,)'),
  ('STAY_SHORTEST', 3, 'MONTHS', 'Quy định thi hành Điều lệ Đảng, sinh hoạt tạm thời (chưa đối chiếu)', '(,)'),
  ('STAY_LONGEST', 24, 'MONTHS', 'Quy định thi hành Điều lệ Đảng, sinh hoạt tạm thời (chưa đối chiếu)', '(,)'),
  ('ABSENCE_ALERT', 3, 'MONTHS', 'Điều lệ Đảng, Điều 8', '(,)');

-- Party badges by years of Party age, and the days of a year on which they are awarded.
create table badge (
  years smallint not null check (years > 0),
  during daterange not null check (not isempty(during)),
  constraint badge_one_at_a_time exclude using gist (years with =, during with &&)
);
insert into badge (years, during) select years, '(,)' from unnest('{30,40,45,50,55,60,65,70,75,80,85,90}'::smallint[]) as years;

create table badge_round (
  month smallint not null check (month between 1 and 12),
  day smallint not null check (day between 1 and 31),
  during daterange not null check (not isempty(during)),
  constraint badge_round_one_at_a_time exclude using gist (month with =, day with =, during with &&)
);
insert into badge_round (month, day, during) values (2, 3, '(,)'), (5, 19, '(,)'), (9, 2, '(,)'), (11, 7, '(,)');

-- Days off beside Saturdays and Sundays. Those that follow the moon, and days taken in lieu, are announced year by year:
-- whoever runs the system adds them.
create table public_holiday (
  day date primary key,
  label nfc_text not null
);
insert into public_holiday (day, label)
select make_date(year, month, day), label
from generate_series(2024, 2035) as year
cross join (values (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Chiến thắng'), (5, 1, 'Ngày Quốc tế Lao động'), (9, 2, 'Quốc khánh')) as fixed (month, day, label);

-- The day on which so many working days after a day are over.
create function add_working_days(start date, days integer) returns date language sql stable parallel safe as $$
  select d.day from (
    select start + n as day, count(*) filter (where extract(isodow from start + n) < 6
      and not exists (select from public_holiday h where h.day = start + n)) over (order by n) as worked
    from generate_series(1, days * 2 + 60) as n
  ) d where d.worked >= days order by d.day limit 1
$$;

-- Party age counts from the decision of admission; "joined_on" is the day of the ceremony, from which probation counts.
alter table member
  add column admission_decided_on date,
  add column admission_decided_on_precision text not null default 'DAY' check (admission_decided_on_precision in ('DAY', 'MONTH', 'YEAR')),
  add column probation_until date,                -- extended by a decision; null: as the rule says
  add column merged_into_id uuid references member; -- the same person was entered twice
create index member_merged_into on member (merged_into_id) where merged_into_id is not null;

-- What private values are found by where the values themselves are sealed.
alter table member_private
  add column birth_year smallint check (birth_year between 1850 and 2200),
  add column person_digest bytea;                 -- keyed: of the folded name and the birth date
create index member_private_person on member_private (person_digest);

-- Members who were merged into another are on no list, whatever dated rows say: they follow the one they are.
create or replace function refresh_member(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
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
    where m.merged_into_id is null and (ids is null or m.id = any (ids))
  )
  update member m set standing = w.standing, activity = w.activity, home_unit_id = w.home_unit_id,
    temporary_unit_id = w.temporary_unit_id, ended_on = w.ended_on
  from wanted w
  where w.id = m.id and (m.standing, m.activity, m.home_unit_id, m.temporary_unit_id, m.ended_on)
    is distinct from (w.standing, w.activity, w.home_unit_id, w.temporary_unit_id, w.ended_on);
  get diagnostics changed = row_count;
  return changed;
end $$;

-- Who is with an organization that is not kept here is elsewhere, too.
create or replace function meeting_roll(of_unit uuid, of_body uuid, on_day date) returns table (
  member_id uuid, not_expected_reason text, standing text, activity text, membership_kind text, voting boolean
) language sql stable security definer set search_path = public, pg_temp as $$
  with here as (
    select p.path from unit u join unit_placement p on p.unit_id = u.id and p.during @> on_day
    where u.id = of_unit and u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))]
  ), belonging as (
    select m.member_id, min(m.kind) as kind from membership m
    where of_body is null and m.unit_id = of_unit and m.during @> on_day
    group by m.member_id
    union all
    select s.member_id, 'HOME' from body b join body_seat s on s.body_id = b.id and s.during @> on_day
    where b.id = of_body and b.unit_id = of_unit and s.member_id is not null
  )
  select b.member_id,
    case when a.activity <> 'ACTIVE' then a.activity when b.kind = 'HOME' and away.is_away then 'TEMPORARILY_ELSEWHERE' end,
    s.standing, a.activity, b.kind, b.kind = 'HOME' and s.standing = 'OFFICIAL' and a.activity <> 'SUSPENDED'
  from here
  cross join belonging b
  join member_standing s on s.member_id = b.member_id and s.during @> on_day
  join member_activity a on a.member_id = b.member_id and a.during @> on_day
  left join lateral (
    select true as is_away from membership t left join unit_placement p on p.unit_id = t.unit_id and p.during @> on_day
    where t.member_id = b.member_id and t.kind = 'TEMPORARY' and t.during @> on_day
      and (t.unit_id is null or p.path is not null and not starts_with(p.path, here.path))
  ) away on true
$$;

-- The second net. An act is seen where it is kept and by whoever may see the member.
alter table member_act enable row level security;
create policy member_act_scope on member_act using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = member_act.unit_id)
  or (select true from member m where m.id = member_act.member_id));
alter policy reorganization_change_scope on recorded_change rename to recorded_change_scope;
alter policy recorded_change_scope on recorded_change using (
  reorganization_id in (
    select r.id from reorganization r
    where (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = r.unit_id))
  or member_act_id is not null and (select true from member_act a where a.id = recorded_change.member_act_id));
-- A transfer is seen from both sides.
alter table transfer enable row level security;
create policy transfer_scope on transfer using (
  (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = transfer.from_unit_id)
  or (select u.path < (select scope_upper())[width_bucket(u.path, (select scope_lower()))] from unit u where u.id = transfer.to_unit_id));

grant select, insert, update, delete on member_act, transfer to chibo_app;
grant select on member_rule, badge, badge_round, public_holiday to chibo_app;
