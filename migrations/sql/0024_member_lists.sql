-- Lists of members in Vietnamese order, and what filters of them read.

-- The order of names: word by word, and within a word first its letters in the Vietnamese alphabet, then its tone (none,
-- huyền, hỏi, ngã, sắc, nặng). A collation holds the letters of a whole text against each other before any tone: "Ánh Bế" went
-- before "Anh Nguyễn". What is compared byte by byte here needs no collation of the system's either, and both styles of
-- tone marks (Hoà, Hòa) are one name. Between the letters of a word and its tone stands "!", between words a space: both
-- are less than any letter, so that what is shorter goes first.
create function name_sort_key(name text) returns text language sql immutable strict parallel safe as $$
  select coalesce(string_agg(
    translate(normalize(translate(word, U&'\0300\0309\0303\0301\0323', ''), NFC),
      'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg')
    || '!' || translate(regexp_replace(word, U&'[^\0300\0309\0303\0301\0323]', '', 'g'), U&'\0300\0309\0303\0301\0323', '12345'),
    ' ' order by position), '')
  from unnest(string_to_array(normalize(lower(name collate "vi-x-icu"), NFD), ' ')) with ordinality as words (word, position)
$$;

alter table member add column sort_key text collate "C" not null generated always as (name_sort_key(sort_name)) stored;
drop index member_home, member_sort_name;
create index member_home on member (home_unit_id, sort_key, id);
create index member_sort_key on member (sort_key, id);

-- Members as of a day, with the columns that "member" has got since.
drop function member_as_of(date);
create function member_as_of(day date) returns table (
  id uuid, full_name text, sort_name text, sort_key text, name_folded text, sex text, file_number text,
  joined_on date, joined_on_precision text, official_on date, official_on_precision text,
  admission_decided_on date, admission_decided_on_precision text, probation_until date, merged_into_id uuid,
  invented boolean, version integer,
  standing text, activity text, home_unit_id uuid, temporary_unit_id uuid, ended_on date,
  gate_home_unit_id uuid, gate_temporary_unit_id uuid
) language sql stable parallel safe as $$
  select m.id, m.full_name::text, m.sort_name collate "vi-x-icu", m.sort_key, m.name_folded, m.sex, m.file_number,
    m.joined_on, m.joined_on_precision, m.official_on, m.official_on_precision,
    m.admission_decided_on, m.admission_decided_on_precision, m.probation_until, m.merged_into_id,
    m.invented, m.version,
    (select s.standing from member_standing s where s.member_id = m.id and s.during @> day),
    (select a.activity from member_activity a where a.member_id = m.id and a.during @> day),
    h.unit_id,
    (select t.unit_id from membership t where t.member_id = m.id and t.kind = 'TEMPORARY' and t.during @> day),
    m.ended_on, m.home_unit_id, m.temporary_unit_id
  from member m
  join membership h on h.member_id = m.id and h.kind = 'HOME' and h.during @> day
$$;
