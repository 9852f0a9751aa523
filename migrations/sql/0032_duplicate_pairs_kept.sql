-- Pairs who may be one person are kept. Found as they were asked for, those of a province among half a million members took
-- longer than a request may. Whoever is written waits for a moment: writing many at once notes no more than who they are, and
-- their pairs are found behind the transaction, which so also meets what others were writing at the same time.

-- Members whose pairs are not kept as they are now. Nothing but added to by what writes members: of two rows of one member each
-- stands for a write of its own, which may have been seen or not.
create table duplicate_waiting (
  member_id uuid not null
);
create index duplicate_waiting_member on duplicate_waiting (member_id);

-- Pairs of members who do not wait. A row that follows from others, as those of "member_likeness": it refers to them without a
-- key, so that finding pairs locks no member whom somebody is about to write. Cells are those of the members' own rows, for
-- the gate.
create table duplicate_pair (
  first_member_id uuid not null,
  second_member_id uuid not null,
  reasons smallint not null check (reasons > 0),  -- 1 old card, 2 name and birth date, 4 file number, 8 name and joining, 16 similar name and birth year
  are_two boolean not null,                       -- both citizen IDs are known, and differ
  first_home_id uuid,
  first_stay_id uuid,
  second_home_id uuid,
  second_stay_id uuid,
  primary key (first_member_id, second_member_id),
  check (first_member_id < second_member_id)
);
create index duplicate_pair_second on duplicate_pair (second_member_id);
create index duplicate_pair_first_home on duplicate_pair (first_home_id);
create index duplicate_pair_second_home on duplicate_pair (second_home_id);
create index duplicate_pair_first_stay on duplicate_pair (first_stay_id) where first_stay_id is not null;

-- Keys of names are written where pairs are found. Two with known citizen IDs are two: whoever may see what names and years tell
-- sees that, too, so keys of the others alone lead to them.
drop trigger member_named on member;
drop trigger member_birth_gone on member_private;
drop trigger member_birth_added on member_private;
drop trigger member_birth_changed on member_private;
drop function member_named();
drop function member_birth_gone();
drop function member_birth_kept();
drop function keep_likeness(uuid, text, smallint);
drop index member_likeness_key;
truncate member_likeness;
alter table member_likeness drop constraint member_likeness_member_id_fkey,
  add column is_identified boolean not null;      -- the citizen ID is known
create index member_likeness_key on member_likeness (key, is_identified, member_id);

-- The same keys by an expression that a statement takes in: called row by row, the function was parsed for each, which took a
-- hundred times as long as what it does.
create or replace function likeness_keys(folded text, birth_year smallint) returns setof integer language sql immutable parallel safe as $$
  select hashtext(birth_year || ' ' || (select string_agg(word, ' ' order by word collate "C") from unnest(string_to_array(folded, ' ')) as word))
  where folded is not null and birth_year is not null
  union
  select hashtext(birth_year || ' ' || at || ' ' || array_to_string(words[:at - 1] || '*'::text || words[at + 1:], ' '))
  from (select string_to_array(folded, ' ') as words where birth_year is not null) as name
  cross join lateral generate_series(1, cardinality(words)) as at
$$;

create function member_added() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_waiting (member_id) select id from added;
  return null;
end $$;
create trigger member_added after insert on member
  referencing new table as added for each statement execute function member_added();

create function member_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_waiting (member_id)
  select n.id from changed n join unchanged o on o.id = n.id
  where (n.name_folded, n.joined_on, n.joined_on_precision, n.file_number, n.home_unit_id, n.temporary_unit_id, n.merged_into_id)
    is distinct from (o.name_folded, o.joined_on, o.joined_on_precision, o.file_number, o.home_unit_id, o.temporary_unit_id, o.merged_into_id);
  return null;
end $$;
create trigger member_changed after update on member
  referencing old table as unchanged new table as changed for each statement execute function member_changed();

create function member_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_waiting (member_id) select id from gone;
  return null;
end $$;
create trigger member_gone after delete on member
  referencing old table as gone for each statement execute function member_gone();

create function member_private_added() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_waiting (member_id) select member_id from added;
  return null;
end $$;
create trigger member_private_added after insert on member_private
  referencing new table as added for each statement execute function member_private_added();

create function member_private_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_waiting (member_id)
  select n.member_id from changed n join unchanged o on o.member_id = n.member_id
  where (n.birth_year, n.person_digest, n.old_card_number_digest, n.citizen_id_digest)
    is distinct from (o.birth_year, o.person_digest, o.old_card_number_digest, o.citizen_id_digest);
  return null;
end $$;
create trigger member_private_changed after update on member_private
  referencing old table as unchanged new table as changed for each statement execute function member_private_changed();

create function member_private_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_waiting (member_id) select member_id from gone;
  return null;
end $$;
create trigger member_private_gone after delete on member_private
  referencing old table as gone for each statement execute function member_private_gone();

insert into duplicate_waiting (member_id) select id from member;

-- Pairs of some members with anybody, as they are now. Whether the keys of their names are written already: those of others may
-- be older than what they are called, and are held against that.
create function duplicate_pairs_of(ids uuid[], is_keyed boolean) returns setof duplicate_pair
language plpgsql stable strict security definer rows 100 set search_path = public, pg_temp as $$
begin
  if cardinality(ids) = 0 then return; end if;
  return query execute $find$
    with asked as materialized (
      select m.id, m.name_folded, m.joined_on, m.joined_on_precision, m.file_number
      from unnest($1) as one (id) join member m on m.id = one.id where m.merged_into_id is null
    ), born as materialized (
      select a.id, a.name_folded, p.person_digest, p.old_card_number_digest, p.birth_year, p.citizen_id_digest
      from asked a join member_private p on p.member_id = a.id
    ), keyed as materialized (
      select b.id, l.key from born b join member_likeness l on l.member_id = b.id where $2
      union all
      select b.id, key from born b cross join lateral likeness_keys(b.name_folded, b.birth_year) as key where not $2
    ), meeting as (
      select mine.id as one, theirs.member_id as other
      from keyed mine join born b on b.id = mine.id
      join member_likeness theirs on theirs.key = mine.key and theirs.member_id <> mine.id
        -- Of those with a citizen ID only whoever has none; false comes before true.
        and theirs.is_identified <= (b.citizen_id_digest is null)
      union all
      select mine.id, theirs.id from keyed mine join keyed theirs on theirs.key = mine.key and theirs.id > mine.id where not $2
    ), found as (
      select a.id as one, o.id as other, 8 as reason
      from asked a join member o on o.name_folded = a.name_folded and (o.joined_on - date '2000-01-01') = (a.joined_on - date '2000-01-01')
      where a.joined_on_precision <> 'YEAR' and o.joined_on_precision = a.joined_on_precision
      union all
      select a.id, o.id, 4 from asked a join member o on o.file_number = a.file_number
      union all
      select b.id, p.member_id, 2 from born b join member_private p on p.person_digest = b.person_digest
      union all
      select b.id, p.member_id, 1 from born b join member_private p on p.old_card_number_digest = b.old_card_number_digest
      union all
      select b.id, o.id, 16
      from meeting join born b on b.id = meeting.one join member o on o.id = meeting.other
      where abs(length(o.name_folded) - length(b.name_folded)) <= 1
        and (one_letter_apart(o.name_folded, b.name_folded)
          or length(o.name_folded) = length(b.name_folded)
            and string_to_array(o.name_folded, ' ') @> string_to_array(b.name_folded, ' ')
            and name_words(o.name_folded) = name_words(b.name_folded))
        -- What is looked up comes behind what is compared: few are left by then.
        and (select p.birth_year = b.birth_year and (p.person_digest = b.person_digest) is not true
          from member_private p where p.member_id = o.id)
    ), pair as (
      select least(one, other) as first_id, greatest(one, other) as second_id, bit_or(reason) as reasons
      from found where one <> other group by 1, 2
    ), weighed as (
      select pair.first_id, pair.second_id, coalesce(p.citizen_id_digest <> q.citizen_id_digest, false) as are_two, pair.reasons
      from pair left join member_private p on p.member_id = pair.first_id left join member_private q on q.member_id = pair.second_id
    )
    -- Of two people those alone who may not see that they are two are shown anything: what rests on no sensitive value.
    select w.first_id, w.second_id, (case when w.are_two then w.reasons & 12 else w.reasons end)::smallint, w.are_two,
      m.home_unit_id, m.temporary_unit_id, o.home_unit_id, o.temporary_unit_id
    from weighed w join member m on m.id = w.first_id join member o on o.id = w.second_id
    where m.merged_into_id is null and o.merged_into_id is null and (not w.are_two or w.reasons & 12 <> 0)
  $find$ using ids, is_keyed;
end $$;
revoke execute on function duplicate_pairs_of(uuid[], boolean) from public;

-- Finds the pairs of some who wait and keeps them; answers for how many. One does it at a time.
create function keep_duplicate_pairs(most integer) returns integer
language plpgsql strict security definer set search_path = public, pg_temp as $$
declare
  ids uuid[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('chibo.keep_duplicate_pairs', 0)) then return 0; end if;
  -- Whatever is written from here on waits anew: what is read below is read later.
  with taken as (
    delete from duplicate_waiting where member_id in (select w.member_id from duplicate_waiting w limit most) returning member_id
  )
  select array_agg(distinct member_id) into ids from taken;
  if ids is null then return 0; end if;
  delete from member_likeness where member_id = any (ids);
  insert into member_likeness (member_id, key, is_identified)
  select m.id, key, p.citizen_id_digest is not null
  from unnest(ids) as one (id) join member m on m.id = one.id join member_private p on p.member_id = m.id
  cross join lateral likeness_keys(m.name_folded, p.birth_year) as key
  where m.merged_into_id is null;
  delete from duplicate_pair where first_member_id = any (ids);
  delete from duplicate_pair where second_member_id = any (ids);
  insert into duplicate_pair select * from duplicate_pairs_of(ids, true);
  return cardinality(ids);
end $$;
revoke execute on function keep_duplicate_pairs(integer) from public;
grant execute on function keep_duplicate_pairs(integer) to chibo_app;

-- Pairs of those at home in a unit or below it (empty: anywhere; alone: in the unit itself) with anybody, as far as both lie in
-- the scope of the settings: the policy of "member", applied to the cells that stand with a pair. Of those who wait the pairs are found as
-- they are now, if there are not too many of them.
drop function duplicate_pairs(text, boolean);
create function duplicate_pairs(below text, alone boolean) returns table (first_id uuid, second_id uuid, reasons smallint, are_two boolean,
  first_home_path text, first_stay_path text, second_home_path text, second_stay_path text)
language plpgsql stable strict security definer rows 1000 set search_path = public, pg_temp as $$
begin
  return query execute $find$
    with here as materialized (
      select u.id from unit u where $1 <> '' and case when $2 then u.path = $1 else u.path >= $1 and u.path < $1 || '~' end
      union all
      select u.id from unnest($3, $4) as reach (lower_bound, upper_bound) join unit u on u.path >= reach.lower_bound and u.path < reach.upper_bound
      where $1 = ''
    ), near as (
      select p.* from here join duplicate_pair p on p.first_home_id = here.id
      union
      select p.* from here join duplicate_pair p on p.second_home_id = here.id where $1 <> ''
      union
      select p.* from here join duplicate_pair p on p.first_stay_id = here.id where $1 = ''
    ), pair as (
      select near.* from near
      where not exists (select from duplicate_waiting w where w.member_id = near.first_member_id)
        and not exists (select from duplicate_waiting w where w.member_id = near.second_member_id)
      union all
      select p.* from duplicate_pairs_of($5, false) as p
      where $1 = '' or p.first_home_id in (select id from here) or p.second_home_id in (select id from here)
    )
    select pair.first_member_id, pair.second_member_id, pair.reasons, pair.are_two, h.path, s.path, i.path, t.path
    from pair left join unit h on h.id = pair.first_home_id left join unit s on s.id = pair.first_stay_id
    left join unit i on i.id = pair.second_home_id left join unit t on t.id = pair.second_stay_id
    where (h.path < $4[width_bucket(h.path, $3)] or s.path < $4[width_bucket(s.path, $3)])
      and (i.path < $4[width_bucket(i.path, $3)] or t.path < $4[width_bucket(t.path, $3)])
  $find$ using below, alone, scope_lower(), scope_upper(),
    array(select distinct w.member_id from duplicate_waiting w order by 1 limit 200);
end $$;
revoke execute on function duplicate_pairs(text, boolean) from public;
grant execute on function duplicate_pairs(text, boolean) to chibo_app;

-- The second net: nobody but the functions above reads any of it.
revoke all on duplicate_waiting, duplicate_pair from chibo_app;
