-- The roll of a meeting as it is defined: who is kept from a vote or from coming by a duty, a prosecution or a detention; seats
-- whose holders have gone elsewhere; when people came and left.

-- What keeps a member from meetings or votes, beside their activity. More than one kind may hold on a day.
create table member_hindrance (
  id bigint generated always as identity primary key,
  member_id uuid not null references member,
  kind text not null check (kind in ('SPECIAL_DUTY', 'PROSECUTED', 'DETAINED')),
  during daterange not null check (not isempty(during)),
  decision_id uuid references decision,
  constraint member_hindrance_one_of_a_kind exclude using gist (member_id with =, kind with =, during with &&)
);
create index member_hindrance_member on member_hindrance (member_id);
create index member_hindrance_decision on member_hindrance (decision_id);

alter table member_hindrance enable row level security;
create policy member_hindrance_scope on member_hindrance using ((select true from member m where m.id = member_hindrance.member_id));
grant select, insert, update, delete on member_hindrance to chibo_app;

alter table member_act drop constraint member_act_kind_check,
  add constraint member_act_kind_check check (kind in ('ENTER', 'ADMIT', 'CORRECT', 'CONFIRM', 'EXTEND_PROBATION', 'EXEMPT',
    'EXEMPT_TEMPORARILY', 'RESUME', 'SUSPEND', 'HINDER', 'RELEASE', 'TRANSFER', 'ISSUE_PAPER', 'RECEIVE', 'RETURN_TRANSFER',
    'CANCEL_TRANSFER', 'END_STAY', 'STRIKE_OFF', 'EXPEL', 'LEAVE', 'DECEASE', 'APPOINT', 'END_OFFICE', 'SEAT', 'END_SEAT', 'MERGE')),
  add column hindrance text check (hindrance in ('SPECIAL_DUTY', 'PROSECUTED', 'DETAINED')),
  add constraint member_act_hindrance check ((hindrance is not null) = (kind in ('HINDER', 'RELEASE')));

alter table attendance
  add column hindrance text check (hindrance in ('PROSECUTED', 'DETAINED')),
  add column transferred boolean not null default false,              -- a seat whose holder was at home elsewhere that day
  add column arrived_at timestamptz,
  add column left_at timestamptz,
  add constraint attendance_times check (left_at > arrived_at or arrived_at is null or left_at is null),
  add constraint attendance_times_of_who_came check (num_nonnulls(arrived_at, left_at) = 0 or coalesce(status in ('PRESENT', 'LATE'), false));
create index attendance_excused on attendance (member_id, meeting_id) where status = 'EXCUSED';

alter table meeting_guest
  add column arrived_at timestamptz,
  add column left_at timestamptz,
  add constraint meeting_guest_times check (left_at > arrived_at or arrived_at is null or left_at is null);

-- Who is active is expected unless they attend elsewhere for a time, or are on special duty. Prosecuted and detained members stay
-- expected and have no vote.
drop function meeting_roll(uuid, uuid, date);
create function meeting_roll(of_unit uuid, of_body uuid, on_day date) returns table (
  member_id uuid, not_expected_reason text, standing text, activity text, membership_kind text, voting boolean, hindrance text,
  transferred boolean
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
    case when a.activity <> 'ACTIVE' then a.activity
      when b.kind = 'HOME' and away.is_away then 'TEMPORARILY_ELSEWHERE'
      when kept.on_duty then 'SPECIAL_DUTY' end,
    s.standing, a.activity, b.kind,
    b.kind = 'HOME' and (of_body is not null or s.standing = 'OFFICIAL') and a.activity <> 'SUSPENDED' and kept.hindrance is null,
    kept.hindrance, of_body is not null and coalesce(home.is_elsewhere, false)
  from here
  cross join belonging b
  join member_standing s on s.member_id = b.member_id and s.during @> on_day
  join member_activity a on a.member_id = b.member_id and a.during @> on_day
  left join lateral (
    select true as is_away from membership t left join unit_placement p on p.unit_id = t.unit_id and p.during @> on_day
    where t.member_id = b.member_id and t.kind = 'TEMPORARY' and t.during @> on_day
      and (t.unit_id is null or p.path is not null and not starts_with(p.path, here.path))
  ) away on true
  left join lateral (
    select not starts_with(p.path, here.path) as is_elsewhere from membership h
    join unit_placement p on p.unit_id = h.unit_id and p.during @> on_day
    where of_body is not null and h.member_id = b.member_id and h.kind = 'HOME' and h.during @> on_day
  ) home on true
  cross join lateral (
    select bool_or(k.kind = 'SPECIAL_DUTY') as on_duty, min(k.kind) filter (where k.kind <> 'SPECIAL_DUTY') as hindrance
    from member_hindrance k where k.member_id = b.member_id and k.during @> on_day
  ) kept
$$;
revoke execute on function meeting_roll(uuid, uuid, date) from public;
grant execute on function meeting_roll(uuid, uuid, date) to chibo_app;

alter table calendar_feed drop constraint calendar_feed_kinds_check,
  add constraint calendar_feed_kinds_check check (cardinality(kinds) > 0 and kinds <@ array['PROBATION_ENDING', 'PAPER_DUE',
    'PRESENTATION_DUE', 'STAY_ENDING', 'EXEMPTION_ENDING', 'BADGE_ROUND', 'ABSENT', 'EXCUSED_RUNNING']);
