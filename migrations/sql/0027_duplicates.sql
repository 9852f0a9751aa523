-- One person entered twice: how two members are found to be alike, and who was judged to be two people.

-- The words of a name in the order of their letters: names that differ in the order of their words alone come out the same.
create function name_words(folded text) returns text language sql immutable strict parallel safe as $$
  select string_agg(word, ' ' order by word collate "C") from unnest(string_to_array(folded, ' ')) as word
$$;

-- Whether two texts differ in one letter at most: another one, one more or one less.
create function one_letter_apart(a text, b text) returns boolean language sql immutable strict parallel safe as $$
  select abs(length(a) - length(b)) <= 1 and (a = b or exists (
    select from generate_series(0, least(length(a), length(b))) as same
    where left(a, same) = left(b, same) and (
      substr(a, same + 2) = substr(b, same + 2) or substr(a, same + 1) = substr(b, same + 2) or substr(a, same + 2) = substr(b, same + 1))))
$$;

-- What names that are alike are found by, among people born in one year: each with each would be too many to compare. Keys are
-- of the words in order of letters, and of the name without one of its words. Kept by triggers, read by duplicate_pairs() alone.
create table member_likeness (
  member_id uuid not null references member,
  key integer not null,
  primary key (member_id, key)
);
create index member_likeness_key on member_likeness (key, member_id);

create function likeness_keys(folded text, birth_year smallint) returns setof integer language sql immutable strict parallel safe as $$
  select hashtext(birth_year || ' ' || name_words(folded))
  union
  select hashtext(birth_year || ' ' || at || ' ' || array_to_string(words[:at - 1] || '*'::text || words[at + 1:], ' '))
  from (select string_to_array(folded, ' ') as words) as name cross join lateral generate_series(1, cardinality(words)) as at
$$;

create function keep_likeness(id uuid, folded text, year smallint) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from member_likeness where member_id = id;
  insert into member_likeness (member_id, key) select id, key from likeness_keys(folded, year) as key;
$$;
revoke execute on function keep_likeness(uuid, text, smallint) from public;

create function member_named() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_likeness(new.id, new.name_folded, (select birth_year from member_private where member_id = new.id));
  return null;
end $$;
create trigger member_named after update of name_folded on member
  for each row when (old.name_folded is distinct from new.name_folded) execute function member_named();

create function member_birth_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_likeness(old.member_id, null, null);
  return null;
end $$;
create trigger member_birth_gone after delete on member_private
  for each row when (old.birth_year is not null) execute function member_birth_gone();

create function member_birth_kept() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_likeness(new.member_id, (select name_folded from member where id = new.member_id), new.birth_year);
  return null;
end $$;
create trigger member_birth_added after insert on member_private
  for each row when (new.birth_year is not null) execute function member_birth_kept();
create trigger member_birth_changed after update of birth_year on member_private
  for each row when (old.birth_year is distinct from new.birth_year) execute function member_birth_kept();

insert into member_likeness (member_id, key)
select m.id, key from member m join member_private p on p.member_id = m.id cross join lateral likeness_keys(m.name_folded, p.birth_year) as key;

create index member_same_name on member (name_folded, joined_on);
create index member_file_number on member (file_number) where file_number is not null;

-- Two members whom somebody judged to be two people: nobody is asked again.
create table duplicate_dismissal (
  id uuid primary key,
  first_member_id uuid not null references member,
  second_member_id uuid not null references member,
  reason nfc_text not null,
  made_at timestamptz not null default now(),
  check (first_member_id < second_member_id),
  constraint duplicate_dismissal_once unique (first_member_id, second_member_id)
);
create index duplicate_dismissal_second on duplicate_dismissal (second_member_id);

-- Pairs of members who may be one person, with each reason: of those at home in a unit or below it (empty: anywhere; alone:
-- in the unit itself) with anybody. The policy of "member" would keep the joins from every index; so this function applies the
-- same scope to both of a pair, after they were found. Reasons that rest on sensitive values are for the reader to leave out.
create function duplicate_pairs(below text, alone boolean) returns table (first_id uuid, second_id uuid, reason text)
language plpgsql stable strict security definer rows 100 set search_path = public, pg_temp as $$
begin
  return query execute $find$
    with here as materialized (
      select m.id, m.name_folded, m.joined_on, m.joined_on_precision, m.file_number
      from unit home join member m on m.home_unit_id = home.id
      where m.merged_into_id is null and case when $2 then home.path = $1 else home.path >= $1 and home.path < $1 || '~' end
    ), born as materialized (
      select h.id, h.name_folded, p.person_digest, p.old_card_number_digest, p.birth_year
      from here h join member_private p on p.member_id = h.id
    ), found as (
      select h.id as one, o.id as other, 'SAME_NAME_AND_JOINING' as reason
      from here h join member o on o.name_folded = h.name_folded and o.joined_on = h.joined_on
      where h.joined_on_precision <> 'YEAR' and o.joined_on_precision = h.joined_on_precision
      union all
      select h.id, o.id, 'SAME_FILE_NUMBER' from here h join member o on o.file_number = h.file_number
      union all
      select b.id, p.member_id, 'SAME_NAME_AND_BIRTH_DATE' from born b join member_private p on p.person_digest = b.person_digest
      union all
      select b.id, p.member_id, 'SAME_OLD_CARD' from born b join member_private p on p.old_card_number_digest = b.old_card_number_digest
      union all
      select b.id, o.id, 'SIMILAR_NAME_AND_BIRTH_YEAR'
      from born b join member_likeness mine on mine.member_id = b.id join member_likeness theirs on theirs.key = mine.key and theirs.member_id <> b.id
      join member o on o.id = theirs.member_id join member_private p on p.member_id = o.id
      where p.birth_year = b.birth_year and (p.person_digest = b.person_digest) is not true
        and (name_words(o.name_folded) = name_words(b.name_folded) or one_letter_apart(o.name_folded, b.name_folded))
    ), pair as (
      select distinct least(one, other) as first_id, greatest(one, other) as second_id, reason from found where one <> other
    )
    select pair.first_id, pair.second_id, pair.reason from pair
    where (
      select count(*) from member m
      left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
      where m.id in (pair.first_id, pair.second_id) and m.merged_into_id is null
        and (home.path < $4[width_bucket(home.path, $3)] or stay.path < $4[width_bucket(stay.path, $3)])) = 2
  $find$ using below, alone, scope_lower(), scope_upper();
end $$;
revoke execute on function duplicate_pairs(text, boolean) from public;
grant execute on function duplicate_pairs(text, boolean) to chibo_app;

-- Who was merged is found where the one they are is at home: old links lead on.
alter function refresh_member(date, uuid[]) rename to refresh_unmerged_member;
create function refresh_member(day date, ids uuid[] default null) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer := refresh_unmerged_member(day, ids);
begin
  update member m set standing = null, activity = null, home_unit_id = into_one.home_unit_id, temporary_unit_id = into_one.temporary_unit_id
  from member into_one
  where into_one.id = m.merged_into_id and (ids is null or m.id = any (ids) or into_one.id = any (ids))
    and (m.standing, m.activity, m.home_unit_id, m.temporary_unit_id)
      is distinct from (null::text, null::text, into_one.home_unit_id, into_one.temporary_unit_id);
  return changed;
end $$;
revoke execute on function refresh_unmerged_member(date, uuid[]) from public, chibo_app;

-- The second net; nobody but the functions above reads what names are found by.
revoke all on member_likeness from chibo_app;
alter table duplicate_dismissal enable row level security;
create policy duplicate_dismissal_scope on duplicate_dismissal using (
  (select true from member m where m.id = duplicate_dismissal.first_member_id)
  and (select true from member m where m.id = duplicate_dismissal.second_member_id));
grant select, insert, update, delete on duplicate_dismissal to chibo_app;
