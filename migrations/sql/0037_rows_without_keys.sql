-- Rows of previews follow from a file, as pairs follow from members: they refer to the batch and the cell without a key, which cost a
-- look-up each for every row. Whoever reads them comes from the batch; they go with its file.
alter table import_row drop constraint import_row_batch_id_fkey, drop constraint import_row_unit_id_fkey;

-- Whom rows of a roster may mean, by each key alone: whoever they are and wherever. Of somebody outside the ranges given, or of the settings, it
-- tells nothing but that there is somebody. "staged" is the session's own table of rows that are being read. A better key is believed
-- alone: the others are looked up for rows that it does not lead to anybody.
create or replace function roster_candidates(range_lower text[], range_upper text[])
returns table (sheet smallint, "row" integer, key text, member_id uuid)
language plpgsql stable security definer rows 1000 set search_path = public, pg_temp as $$
begin
  return query execute $find$
    with numbered as materialized (
      select s.sheet, s.row, 'CITIZEN_ID' as key, p.member_id from pg_temp.staged s join member_private p on p.citizen_id_digest = s.citizen_id_digest
      union all
      select s.sheet, s.row, 'CARD_NUMBER', p.member_id from pg_temp.staged s join member_private p on p.card_number_digest = s.card_number_digest
      union all
      -- The new card number is the citizen ID: a file may have it in either column.
      select s.sheet, s.row, 'CARD_NUMBER', p.member_id from pg_temp.staged s join member_private p on p.card_number_digest = s.citizen_id_digest
      where s.card_number_digest is distinct from s.citizen_id_digest
      union all
      select s.sheet, s.row, 'CITIZEN_ID', p.member_id from pg_temp.staged s join member_private p on p.citizen_id_digest = s.card_number_digest
      where s.card_number_digest is distinct from s.citizen_id_digest
      union all
      select s.sheet, s.row, 'CARD_NUMBER', p.member_id from pg_temp.staged s join member_private p on p.old_card_number_digest = s.old_card_number_digest
    ), met as materialized (
      select * from numbered
      union all
      select s.sheet, s.row, 'NAME_AND_BIRTH_DATE', p.member_id from pg_temp.staged s join member_private p on p.person_digest = s.person_digest
      where not exists (select from numbered n where n.sheet = s.sheet and n.row = s.row)
    ), unmet as materialized (
      select s.sheet, s.row, s.unit_id, s.name_folded, s.birth_year, s.is_birth_year_alone, s.person_year_digest, s.joined_on, s.joined_on_precision
      from pg_temp.staged s
      where s.unit_id is not null and s.name_folded is not null and not exists (select from met where met.sheet = s.sheet and met.row = s.row)
    ), here as materialized (
      -- Looked for in the cell alone: a name and a year are many people's elsewhere.
      select m.id, m.home_unit_id, m.name_folded, m.joined_on, m.joined_on_precision, p.birth_year, p.person_digest
      from member m left join member_private p on p.member_id = m.id
      where m.home_unit_id in (select u.id from unit u where u.id in (select unit_id from unmet) and u.path < $4[width_bucket(u.path, $3)])
        and m.merged_into_id is null
    ), aged as materialized (
      select u.sheet, u.row, 'NAME_AND_BIRTH_YEAR', h.id
      from unmet u join here h on h.home_unit_id = u.unit_id and h.name_folded = u.name_folded and h.birth_year = u.birth_year
      where u.is_birth_year_alone or h.person_digest = u.person_year_digest
    )
    select met.sheet, met.row, met.key, case when home.path < $2[width_bucket(home.path, $1)] and home.path < $4[width_bucket(home.path, $3)]
      then coalesce(m.merged_into_id, m.id) end
    from met join member m on m.id = met.member_id
    left join unit home on home.id = m.home_unit_id
    union all
    select * from aged
    union all
    select u.sheet, u.row, 'NAME_AND_JOINING', h.id
    from unmet u join here h on h.home_unit_id = u.unit_id and h.name_folded = u.name_folded and h.joined_on = u.joined_on
      and h.joined_on_precision = u.joined_on_precision
    where (u.birth_year is null or h.birth_year is null) and not exists (select from aged a where a.sheet = u.sheet and a.row = u.row)
  $find$ using range_lower, range_upper, scope_lower(), scope_upper();
end $$;
