-- Most rows of a file that comes every month say what the register says already. Whom they mean and that nothing differs is found out in one
-- look: such a row is told with the version of the member that it repeats, and no more is asked of it. All other rows are looked up by every
-- key, as before: whoever they are and wherever. Of somebody outside the ranges given, or of the settings, it tells nothing but that there is
-- somebody. "staged" is the session's own table of the rows that are looked at just now, a slice of a file: each is looked up by itself,
-- however many members there are. A better key (rank 1 is the best) is believed alone: the others are looked up for rows that it does not lead
-- to anybody.
drop function roster_candidates(text[], text[]);
create function roster_candidates(range_lower text[], range_upper text[])
returns table (sheet smallint, "row" integer, rank integer, member_id uuid, repeated_version integer)
language plpgsql stable security definer rows 1000 set search_path = public, pg_temp as $$
begin
  return query execute $find$
    with repeated as materialized (
      select s.sheet, s.row, m.id, m.version
      from pg_temp.staged s
      cross join lateral (select p.* from member_private p where p.citizen_id_digest = s.citizen_id_digest offset 0) p
      cross join lateral (select m.* from member m where m.id = p.member_id offset 0) m
      cross join lateral (select home.path from unit home where home.id = m.home_unit_id offset 0) home
      where num_nonnulls(s.weight, s.decision, s.decided_id, s.end_reason, m.ended_on, m.merged_into_id) = 0
        and s.unit_id = m.home_unit_id
        and home.path < $2[width_bucket(home.path, $1)] and home.path < $4[width_bucket(home.path, $3)]
        -- No number of the row leads to anybody else.
        and p.card_number_digest = s.citizen_id_digest and (s.card_number_digest is null or s.card_number_digest = s.citizen_id_digest)
        and (s.old_card_number_digest is null or not exists (
          select from member_private o where o.old_card_number_digest = s.old_card_number_digest and o.member_id <> m.id))
        -- What the row says is said in the same letters.
        and s.full_name = m.full_name
        and (s.sex is null or s.sex = m.sex)
        and (s.file_number is null or s.file_number = m.file_number)
        and (s.standing is null or s.standing = m.standing)
        and (s.activity is null or s.activity = m.activity)
        and (s.joined_on is null or (s.joined_on, s.joined_on_precision) = (m.joined_on, m.joined_on_precision))
        and (s.admission_decided_on is null
          or (s.admission_decided_on, s.admission_decided_on_precision) = (m.admission_decided_on, m.admission_decided_on_precision))
        and (s.official_on is null or (s.official_on, s.official_on_precision) = (m.official_on, m.official_on_precision))
        and (s.citizen_id is null or s.citizen_id = p.citizen_id)
        and (s.card_number is null or s.card_number = p.card_number)
        and (s.old_card_number is null or s.old_card_number = p.old_card_number)
        and (s.old_identity_number is null or s.old_identity_number = p.old_identity_number)
        and (s.birth_date is null or s.birth_date = p.birth_date)
        and (s.phone is null or s.phone = p.phone)
        and (s.address is null or s.address = p.address)
        and (s.other_name is null or s.other_name = p.other_name)
        and (s.ethnicity is null or s.ethnicity = p.ethnicity)
        and (s.religion is null or s.religion = p.religion)
        and (s.hometown is null or s.hometown = p.hometown)
        and (s.card_issued_by is null or s.card_issued_by = p.card_issued_by)
        and (s.card_issued_on is null or s.card_issued_on = p.card_issued_on)
    ), other as materialized (
      select s.* from pg_temp.staged s where not exists (select from repeated r where r.sheet = s.sheet and r.row = s.row)
    ), numbered as materialized (
      select s.sheet, s.row, min(found.rank) as rank, found.member_id
      from other s cross join lateral (
        select 1 as rank, p.member_id from member_private p where p.citizen_id_digest = s.citizen_id_digest
        union all
        select 2, p.member_id from member_private p where p.card_number_digest = s.card_number_digest
        union all
        -- The new card number is the citizen ID: a file may have it in either column.
        select 2, p.member_id from member_private p
        where p.card_number_digest = s.citizen_id_digest and s.card_number_digest is distinct from s.citizen_id_digest
        union all
        select 1, p.member_id from member_private p
        where p.citizen_id_digest = s.card_number_digest and s.card_number_digest is distinct from s.citizen_id_digest
        union all
        select 2, p.member_id from member_private p where p.old_card_number_digest = s.old_card_number_digest
      ) found
      group by s.sheet, s.row, found.member_id
    ), met as materialized (
      select * from numbered
      union all
      select s.sheet, s.row, 3, p.member_id
      from (
        select s.sheet, s.row, s.person_digest from other s
        where s.person_digest is not null and not exists (select from numbered n where n.sheet = s.sheet and n.row = s.row)
      ) s cross join lateral (select p.member_id from member_private p where p.person_digest = s.person_digest offset 0) p
    ), unmet as materialized (
      select s.sheet, s.row, s.unit_id, s.name_folded, s.birth_year, s.is_birth_year_alone, s.person_year_digest, s.joined_on, s.joined_on_precision
      from other s
      where s.unit_id is not null and s.name_folded is not null and not exists (select from met where met.sheet = s.sheet and met.row = s.row)
    ), here as materialized (
      -- Looked for in the cell alone: a name and a year are many people's elsewhere.
      select m.*
      from (select distinct unit_id from unmet) named join unit cell on cell.id = named.unit_id and cell.path < $4[width_bucket(cell.path, $3)]
      cross join lateral (
        select m.id, m.home_unit_id, m.name_folded, m.joined_on, m.joined_on_precision from member m
        where m.home_unit_id = cell.id and m.merged_into_id is null offset 0) m
    ), named as materialized (
      select u.*, h.id, h.joined_on as their_joined_on, h.joined_on_precision as their_precision
      from unmet u join here h on h.home_unit_id = u.unit_id and h.name_folded = u.name_folded
    ), aged as materialized (
      select n.*, p.birth_year as their_year, n.birth_year = p.birth_year and (n.is_birth_year_alone or p.person_digest = n.person_year_digest) as is_age
      from named n left join lateral (select * from member_private p where p.member_id = n.id offset 0) p on true
    )
    select r.sheet, r.row, 1, r.id, r.version from repeated r
    union all
    select met.sheet, met.row, met.rank, case when home.path < $2[width_bucket(home.path, $1)] and home.path < $4[width_bucket(home.path, $3)]
      then coalesce(m.merged_into_id, m.id) end, null
    from met cross join lateral (select m.id, m.merged_into_id, m.home_unit_id from member m where m.id = met.member_id offset 0) m
    left join unit home on home.id = m.home_unit_id
    union all
    select a.sheet, a.row, 4, a.id, null from aged a where a.is_age
    union all
    select a.sheet, a.row, 5, a.id, null from aged a
    where a.joined_on = a.their_joined_on and a.joined_on_precision = a.their_precision and (a.birth_year is null or a.their_year is null)
      and not exists (select from aged b where b.sheet = a.sheet and b.row = a.row and b.is_age)
  $find$ using range_lower, range_upper, scope_lower(), scope_upper();
end $$;
revoke execute on function roster_candidates(text[], text[]) from public;
grant execute on function roster_candidates(text[], text[]) to chibo_app;

-- Of each cell at or below the unit of a batch that has members, how many they are, and how many of them no row means: counts alone, and none of a
-- batch outside the ranges of the settings. The second net would be looked at once for every member.
create function roster_missing(batch uuid) returns table (unit_id uuid, base bigint, missing bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with meant as materialized (
    select distinct r.member_id from import_row r where r.batch_id = batch and r.member_id is not null and r.outcome <> 'NEW'
  )
  select home.id, count(*), count(*) filter (where meant.member_id is null)
  from import_batch b join unit top on top.id = b.unit_id and top.path < (scope_upper())[width_bucket(top.path, scope_lower())]
  join unit home on home.path >= top.path and home.path < top.path || '~'
  join member m on m.home_unit_id = home.id and m.ended_on is null and m.merged_into_id is null
  left join meant on meant.member_id = m.id
  where b.id = batch
  group by home.id
$$;
revoke execute on function roster_missing(uuid) from public;
grant execute on function roster_missing(uuid) to chibo_app;

-- Rows are asked for by their batch: nobody looks for them by the cell.
drop index import_row_unit;
