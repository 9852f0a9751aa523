-- Whom rows of a roster may mean, by each key alone: whoever they are and wherever. Of somebody outside the ranges given, or of the settings, it
-- tells nothing but that there is somebody. "staged" is the session's own table of the rows that are looked at just now, a slice of a file: each is
-- looked up by itself, however many members there are. A better key (rank 1 is the best) is believed alone: the others are looked up for rows
-- that it does not lead to anybody.
drop function roster_candidates(text[], text[]);
create function roster_candidates(range_lower text[], range_upper text[])
returns table (sheet smallint, "row" integer, rank integer, member_id uuid)
language plpgsql stable security definer rows 1000 set search_path = public, pg_temp as $$
begin
  return query execute $find$
    with numbered as materialized (
      select s.sheet, s.row, min(found.rank) as rank, found.member_id
      from pg_temp.staged s cross join lateral (
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
        select s.sheet, s.row, s.person_digest from pg_temp.staged s
        where s.person_digest is not null and not exists (select from numbered n where n.sheet = s.sheet and n.row = s.row)
      ) s cross join lateral (select p.member_id from member_private p where p.person_digest = s.person_digest offset 0) p
    ), unmet as materialized (
      select s.sheet, s.row, s.unit_id, s.name_folded, s.birth_year, s.is_birth_year_alone, s.person_year_digest, s.joined_on, s.joined_on_precision
      from pg_temp.staged s
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
    select met.sheet, met.row, met.rank, case when home.path < $2[width_bucket(home.path, $1)] and home.path < $4[width_bucket(home.path, $3)]
      then coalesce(m.merged_into_id, m.id) end
    from met cross join lateral (select m.id, m.merged_into_id, m.home_unit_id from member m where m.id = met.member_id offset 0) m
    left join unit home on home.id = m.home_unit_id
    union all
    select a.sheet, a.row, 4, a.id from aged a where a.is_age
    union all
    select a.sheet, a.row, 5, a.id from aged a
    where a.joined_on = a.their_joined_on and a.joined_on_precision = a.their_precision and (a.birth_year is null or a.their_year is null)
      and not exists (select from aged b where b.sheet = a.sheet and b.row = a.row and b.is_age)
  $find$ using range_lower, range_upper, scope_lower(), scope_upper();
end $$;
revoke execute on function roster_candidates(text[], text[]) from public;
grant execute on function roster_candidates(text[], text[]) to chibo_app;

-- Enters the members whom a batch calls new. The second net is looked at for all of them at once, not five times for each: nobody is entered where one
-- of the cells lies outside the ranges of the settings.
create function enter_roster(batch uuid, since date, decision uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  range_lower text[] := scope_lower();
  range_upper text[] := scope_upper();
begin
  if exists (select from import_row r left join unit u on u.id = r.unit_id
    where r.batch_id = batch and r.outcome = 'NEW' and (u.path < range_upper[width_bucket(u.path, range_lower)]) is not true) then
    raise insufficient_privilege using message = 'a cell of the batch lies outside the scope';
  end if;
  insert into member (id, full_name, sort_name, name_folded, sex, file_number, joined_on, joined_on_precision,
    admission_decided_on, admission_decided_on_precision, official_on, official_on_precision, standing, activity, home_unit_id)
  select r.member_id, r.full_name, r.sort_name, r.name_folded, r.sex, r.file_number, r.joined_on, coalesce(r.joined_on_precision, 'DAY'),
    r.admission_decided_on, coalesce(r.admission_decided_on_precision, 'DAY'), r.official_on, coalesce(r.official_on_precision, 'DAY'),
    r.standing, coalesce(r.activity, 'ACTIVE'), r.unit_id
  from import_row r where r.batch_id = batch and r.outcome = 'NEW';
  insert into member_private (member_id, citizen_id, citizen_id_digest, card_number, card_number_digest, old_card_number, old_card_number_digest,
    old_identity_number, old_identity_number_digest, birth_date, birth_year, person_digest, phone, address, other_name, ethnicity, religion, hometown,
    card_issued_by, card_issued_on)
  select r.member_id, r.citizen_id, r.citizen_id_digest, r.card_number, r.card_number_digest, r.old_card_number, r.old_card_number_digest,
    r.old_identity_number, r.old_identity_number_digest, r.birth_date, r.birth_year, r.person_digest, r.phone, r.address, r.other_name, r.ethnicity,
    r.religion, r.hometown, r.card_issued_by, r.card_issued_on
  from import_row r where r.batch_id = batch and r.outcome = 'NEW';
  insert into membership (id, member_id, unit_id, kind, during, decision_id)
  select uuidv7(), r.member_id, r.unit_id, 'HOME', daterange(since, null), decision
  from import_row r where r.batch_id = batch and r.outcome = 'NEW';
  insert into member_standing (member_id, standing, during, decision_id)
  select r.member_id, r.standing, daterange(since, null), decision
  from import_row r where r.batch_id = batch and r.outcome = 'NEW';
  insert into member_activity (member_id, activity, during, decision_id)
  select r.member_id, coalesce(r.activity, 'ACTIVE'), daterange(since, null), decision
  from import_row r where r.batch_id = batch and r.outcome = 'NEW';
end $$;
revoke execute on function enter_roster(uuid, date, uuid) from public;
grant execute on function enter_roster(uuid, date, uuid) to chibo_app;

-- A batch is analyzed as soon as its rows are there, while somebody waits: a tenth of the usual sample tells enough of columns with few values.
alter table import_row alter column batch_id set statistics 10, alter column outcome set statistics 10, alter column member_id set statistics 10;
