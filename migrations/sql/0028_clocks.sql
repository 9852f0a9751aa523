-- What falls due with members: worked out from dated data whenever it is asked for, and stored nowhere. Calendars fetch it by
-- secrets of their own.

-- The last day that a date may stand for, known to the day, the month or the year: on it at the latest it had come, so nobody is
-- told to have reached an age or an end before they surely have.
create function last_day_known(day date, known_to text) returns date language sql immutable parallel safe as $$
  select case known_to when 'DAY' then day when 'MONTH' then (date_trunc('month', day) + interval '1 month - 1 day')::date
    else make_date(extract(year from day)::integer, 12, 31) end
$$;

-- The last day from which so many years are over on a day: 29/2 is one year back on 28/2, where years are clipped so.
create function last_day_reaching(day date, years integer) returns date language sql immutable parallel safe as $$
  select case when (back + 1 + make_interval(years => years))::date <= day then back + 1 else back end
  from (select (day - make_interval(years => years))::date as back) earlier
$$;

-- The next Party badge of everybody at once, as steps: Party ages that began from "bounds"[i] on, before "bounds"[i + 1], reach
-- "years"[i] for the round of "rounds"[i], the first one within the days asked for; null where they reach none. A round awards
-- what was reached since the round before it.
create function badge_steps(first date, last date) returns table (bounds date[], rounds date[], years integer[])
language sql stable parallel safe as $$
  with awarded as (
    select day, coalesce(lag(day) over (order by day), (day - interval '1 year')::date) as before from (
      select make_date(year, r.month, 1) + r.day - 1 as day
      from generate_series(greatest(extract(year from first)::integer - 1, 1), extract(year from last)::integer) as year
      cross join badge_round r
      where extract(month from make_date(year, r.month, 1) + r.day - 1) = r.month
        and r.during @> make_date(year, r.month, 1) + r.day - 1
    ) days
  ), ages as materialized (
    select years, during from badge
  ), reaching as (
    select a.day, b.years, last_day_reaching(a.before, b.years) + 1 as low, last_day_reaching(a.day, b.years) + 1 as high
    from awarded a join ages b on b.during @> a.day where a.day between first and last
  ), bound as (
    select low as day from reaching union select high from reaching
  )
  select array_agg(bound.day order by bound.day), array_agg(next.day order by bound.day), array_agg(next.years::integer order by bound.day)
  from bound left join lateral (
    select r.day, r.years from reaching r where r.low <= bound.day and bound.day < r.high order by r.day, r.years desc limit 1
  ) next on true
$$;

-- Few stays are temporary, and few absences have no reason: they are found without looking through the others.
create index membership_temporary on membership (member_id) where kind = 'TEMPORARY';
create index attendance_unexcused on attendance (meeting_id, member_id) where status = 'UNEXCUSED';

-- A calendar that an account lets a program of its own fetch: whoever knows the secret reads numbers without names, as far as
-- the account may read today.
create table calendar_feed (
  id uuid primary key,
  account_id uuid not null references account,
  unit_id uuid not null references unit,           -- with everything below it
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['PROBATION_ENDING', 'PAPER_DUE', 'PRESENTATION_DUE',
    'STAY_ENDING', 'EXEMPTION_ENDING', 'BADGE_ROUND', 'ABSENT']),
  digest bytea not null unique check (length(digest) = 32), -- SHA-256 of the secret
  created_at timestamptz not null default now(),
  last_used_at timestamptz,                        -- to the minute
  revoked_at timestamptz,
  version integer not null default 1
);
create index calendar_feed_account on calendar_feed (account_id, id);
create index calendar_feed_unit on calendar_feed (unit_id);

grant select, insert, update on calendar_feed to chibo_app;
