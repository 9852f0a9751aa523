-- What the first writes need: the roll of a meeting whatever its clerk may read, and one observer's score an author.

-- The roll of a meeting on its day: the members of the unit (their home, or their cell for a time), or those who hold a
-- seat of its body. A clerk's own ranges must not decide who is on it (somebody who has moved away since was a member
-- that day), so it reads past the policies; it answers for units within those ranges alone, and tells no name.
-- Temporarily elsewhere is who attends, for a time, a unit that does not lie below this one. There is no register of
-- special duties yet.
create function meeting_roll(of_unit uuid, of_body uuid, on_day date) returns table (
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
    case when a.activity <> 'ACTIVE' then a.activity when b.kind = 'HOME' and away.path is not null then 'TEMPORARILY_ELSEWHERE' end,
    s.standing, a.activity, b.kind, b.kind = 'HOME' and s.standing = 'OFFICIAL' and a.activity <> 'SUSPENDED'
  from here
  cross join belonging b
  join member_standing s on s.member_id = b.member_id and s.during @> on_day
  join member_activity a on a.member_id = b.member_id and a.during @> on_day
  left join lateral (
    select p.path from membership t join unit_placement p on p.unit_id = t.unit_id and p.during @> on_day
    where t.member_id = b.member_id and t.kind = 'TEMPORARY' and t.during @> on_day and not starts_with(p.path, here.path)
  ) away on true
$$;
revoke execute on function meeting_roll(uuid, uuid, date) from public;
grant execute on function meeting_roll(uuid, uuid, date) to chibo_app;

-- Who signed a score by a token.
alter table scorecard add column author_token_id uuid references api_token;
create index scorecard_author_token on scorecard (author_token_id);

-- An observer outside a visit gives one score a meeting.
create unique index scorecard_one_observer_per_author on scorecard
  (meeting_id, coalesce(author_member_id, author_account_id, author_token_id)) where kind = 'OBSERVER' and visit_id is null;
