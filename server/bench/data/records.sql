-- What the invented organization of the bench has done: a year of monthly meetings with the rolls of the last three,
-- working groups that visited every meeting of the last half-year, and a score of eight lines for each visit.

-- A whole number below a bound that a label decides, and an id that it decides (in the form of version 7).
create function pg_temp.draw(label text, bound integer) returns integer language sql immutable as $$
  select ('x' || substr(md5(label), 1, 7))::bit(28)::integer % bound
$$;
create function pg_temp.id(label text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(label) placing '7' from 13) placing '8' from 17)::uuid
$$;

create temporary table cell as
  select u.id, u.code, u.parent_id as commune_id, row_number() over (partition by u.parent_id order by u.path) as number
  from unit u where u.kind_code = 'cell' and u.code like 'BENCH-%';

insert into meeting (id, unit_id, kind_code, title, place, starts_at, ends_at, state, chair_name, chair_office)
select pg_temp.id('meeting ' || c.code || m), c.id, 'regular', 'Sinh hoạt chi bộ thường kỳ', 'Nhà văn hóa',
  day + time '12:00', day + time '14:00', 'CLOSED', 'Người chủ trì (giả định)', 'Bí thư Chi bộ'
from cell c
cross join generate_series(0, 11) as m
cross join lateral (select date '2025-07-01' + make_interval(months => m) + make_interval(days => pg_temp.draw(c.code || m, 28)) as day) d;

insert into attendance (meeting_id, member_id, expected, standing, activity, membership_kind, voting, status, mode, reason, spoke)
select m.id, p.id, true, p.standing, p.activity, 'HOME', p.standing = 'OFFICIAL', s.status,
  case when s.status in ('PRESENT', 'LATE') then 'IN_ROOM' end, case when s.status = 'EXCUSED' then 'Việc gia đình' end,
  s.status = 'PRESENT' and s.drawn % 5 = 0
from meeting m
join cell c on c.id = m.unit_id
join member p on p.home_unit_id = c.id and p.joined_on <= m.held_on
cross join lateral (select pg_temp.draw(m.id::text || p.id, 100) as drawn) d
cross join lateral (select d.drawn, case when d.drawn < 85 then 'PRESENT' when d.drawn < 90 then 'LATE' when d.drawn < 98 then 'EXCUSED' else 'UNEXCUSED' end as status) s
where m.held_on >= '2026-04-01';

insert into decision (id, issuer_unit_id, number, signed_on, effective_on, title)
select pg_temp.id('decision ' || u.code), u.id, '1-QĐ/' || u.code, '2025-07-01', '2025-07-01', 'Thành lập các tổ công tác'
from unit u where u.kind_code = 'commune' and u.code like 'BENCH-%';

-- One group for six cells of a commune.
create temporary table covered as
  select c.*, ((c.number - 1) / 6 + 1)::smallint as ordinal, u.code as commune_code,
    pg_temp.id('group ' || u.code || ((c.number - 1) / 6 + 1)) as group_id, pg_temp.id('decision ' || u.code) as decision_id
  from cell c join unit u on u.id = c.commune_id;

insert into work_group (id, unit_id, ordinal, name, decision_id, during)
select distinct group_id, commune_id, ordinal, 'Tổ công tác số ' || ordinal, decision_id, daterange('2025-07-01', null) from covered;

insert into work_group_assignment (id, work_group_id, unit_id, during, decision_id)
select pg_temp.id('assignment ' || code), group_id, id, daterange('2025-07-01', null), decision_id from covered;

insert into work_group_member (id, work_group_id, member_id, person_name, person_office, leader, during, decision_id)
select pg_temp.id('serves ' || c.code), c.group_id, p.id, p.full_name, case when c.number % 6 = 1 then 'Ủy viên Ban Thường vụ' else 'Đảng ủy viên' end,
  c.number % 6 = 1, daterange('2025-07-01', null), c.decision_id
from covered c
cross join lateral (select m.id, m.full_name from member m where m.home_unit_id = c.id order by m.sort_name, m.id limit 1) p
where c.number % 6 <> 0;

insert into visit (id, work_group_id, meeting_id, unit_id, visited_on, advice)
select pg_temp.id('visit ' || m.id), c.group_id, m.id, c.id, m.held_on, 'Phân công đảng viên theo từng việc.'
from meeting m join covered c on c.id = m.unit_id where m.held_on >= '2026-01-01';

insert into visit_visitor (visit_id, position, member_id, person_name, person_office)
select v.id, w.position, w.member_id, w.person_name, w.person_office
from visit v
cross join lateral (select (row_number() over (order by g.id) - 1)::smallint as position, g.* from work_group_member g
  where g.work_group_id = v.work_group_id order by g.id limit 2) w
where v.work_group_id in (select group_id from covered);

insert into scorecard_template (id, unit_id, code, version, title, valid)
select pg_temp.id('template ' || u.code), u.id, 'BENCH', 1, 'Phiếu đánh giá (giả định)', '[2025-07-01,)'
from unit u where u.kind_code = 'province' and u.code like 'BENCH-%';

insert into scorecard_template_band (template_id, band, min_points)
select t.id, b.band, b.points from scorecard_template t
cross join (values ('GOOD', 90), ('FAIR', 70), ('AVERAGE', 50), ('POOR', 0)) as b (band, points) where t.code = 'BENCH';

insert into scorecard_criterion (id, template_id, position, code, group_label, label, max_points, scoring)
select pg_temp.id('criterion ' || t.id || n), t.id, n, 'T' || n, 'Nhóm ' || n % 3, 'Tiêu chí thứ ' || n, case n % 2 when 0 then 10 else 15 end, '{"type":"NUMBER"}'
from scorecard_template t cross join generate_series(1, 8) as n where t.code = 'BENCH';

create temporary table scored as
  select v.id as visit_id, v.meeting_id, v.unit_id, v.visited_on, pg_temp.id('scorecard ' || v.id) as id, t.id as template_id
  from visit v
  join covered c on c.id = v.unit_id
  join unit u on u.id = c.commune_id
  join scorecard_template t on t.unit_id = u.parent_id and t.code = 'BENCH';

create temporary table item as
  select s.id as scorecard_id, k.id as criterion_id, s.template_id, k.max_points - pg_temp.draw(s.id::text || k.id, 3) as points,
    k.max_points, pg_temp.draw(s.id::text || k.id, 3) as lost
  from scored s join scorecard_criterion k on k.template_id = s.template_id;

insert into scorecard (id, meeting_id, unit_id, template_id, kind, visit_id, scored_on, author_name, author_office, total, max_points, band)
select s.id, s.meeting_id, s.unit_id, s.template_id, 'OBSERVER', s.visit_id, s.visited_on, 'Người chấm (giả định)', 'Đảng ủy viên', i.total, i.max_points,
  case when i.total >= 90 then 'GOOD' when i.total >= 70 then 'FAIR' else 'AVERAGE' end
from scored s join (select scorecard_id, sum(points) as total, sum(max_points) as max_points from item group by 1) i on i.scorecard_id = s.id;

insert into scorecard_item (scorecard_id, criterion_id, template_id, points, reason)
select scorecard_id, criterion_id, template_id, points, case when lost > 0 then 'Chưa đạt' end from item;
