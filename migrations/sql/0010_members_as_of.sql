-- Members as of a day, what is not asked for left out: standing, activity and the cell for a time are looked up where a
-- statement reads them. As joins they were made for every member, also to count them, and with them a statement had more
-- tables than the planner puts in order: it went through all members to count those of one cell.
create or replace function member_as_of(day date) returns table (
  id uuid, full_name text, sort_name text, name_folded text, sex text, file_number text,
  joined_on date, joined_on_precision text, official_on date, official_on_precision text, invented boolean, version integer,
  standing text, activity text, home_unit_id uuid, temporary_unit_id uuid, ended_on date,
  gate_home_unit_id uuid, gate_temporary_unit_id uuid
) language sql stable parallel safe as $$
  select m.id, m.full_name::text, m.sort_name collate "vi-x-icu", m.name_folded, m.sex, m.file_number,
    m.joined_on, m.joined_on_precision, m.official_on, m.official_on_precision, m.invented, m.version,
    (select s.standing from member_standing s where s.member_id = m.id and s.during @> day),
    (select a.activity from member_activity a where a.member_id = m.id and a.during @> day),
    h.unit_id,
    (select t.unit_id from membership t where t.member_id = m.id and t.kind = 'TEMPORARY' and t.during @> day),
    m.ended_on, m.home_unit_id, m.temporary_unit_id
  from member m
  join membership h on h.member_id = m.id and h.kind = 'HOME' and h.during @> day
$$;
