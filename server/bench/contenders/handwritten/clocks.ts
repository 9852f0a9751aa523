import type { Statement } from './statement.ts'

/**
 * What falls due in a province within a year, by kind. Each member is looked at once, as the second net asks for each of
 * them, with their own stays and transfers; absences are found from the meetings.
 */
export const clockCounts: Statement = {
  values: ({ variables, lower, upper, today }) => [variables['under'], lower, upper, today],
  text: `
with top as (select path from unit where id = $1::uuid and path >= $2::text and path < $3::text),
cell as (select x.id from top join unit x on x.path >= top.path and x.path < top.path || '~'),
steps as materialized (select * from badge_steps($4::date, $4::date + 365)),
since as materialized (
  select ($4::date - make_interval(months => r.amount))::date as day, r.amount as months from member_rule r where r.code = 'ABSENCE_ALERT' and r.during @> $4::date
), person as (
  select stays.of as stays, going.papers, going.late_papers, going.presentations, going.late_presentations,
    case when m.standing = 'PROBATIONARY' then coalesce(m.probation_until, (
      select (last_day_known(m.joined_on, m.joined_on_precision) + make_interval(months => r.amount))::date from member_rule r
      where r.code = 'PROBATION' and r.during @> last_day_known(m.joined_on, m.joined_on_precision))) end as probation,
    case when m.activity = 'TEMPORARILY_EXEMPT' then (
      select upper(a.during) - 1 from member_activity a where a.member_id = m.id and a.during @> $4::date) end as exemption,
    m.standing = 'OFFICIAL' and (select rounds from steps)[width_bucket(case when m.admission_decided_on is null
      then last_day_known(m.joined_on, m.joined_on_precision)
      else last_day_known(m.admission_decided_on, m.admission_decided_on_precision) end, (select bounds from steps))] is not null as badge
  from cell join member m on m.home_unit_id = cell.id
  cross join lateral (
    select count(*) as of from membership s where s.member_id = m.id and s.kind = 'TEMPORARY' and s.during @> $4::date
      and upper(s.during) - 1 <= $4::date + 365) stays
  cross join lateral (
    select count(*) filter (where t.state = 'DECIDED' and t.paper_due_on <= $4::date + 365) as papers,
      count(*) filter (where t.state = 'DECIDED' and t.paper_due_on < $4::date) as late_papers,
      count(*) filter (where t.state = 'SENT' and t.present_due_on <= $4::date + 365) as presentations,
      count(*) filter (where t.state = 'SENT' and t.present_due_on < $4::date) as late_presentations
    from transfer t where t.member_id = m.id and t.state in ('DECIDED', 'SENT')) going
  where m.ended_on is null and m.merged_into_id is null
), figure as (
  select count(*) filter (where probation <= $4::date + 365) as probations, count(*) filter (where probation < $4::date) as late_probations,
    sum(papers) as papers, sum(late_papers) as late_papers, sum(presentations) as presentations, sum(late_presentations) as late_presentations,
    sum(stays) as stays, count(*) filter (where exemption <= $4::date + 365) as exemptions, count(*) filter (where badge) as badges
  from person
), arriving as (
  select count(*) as of, count(*) filter (where t.present_due_on < $4::date) as late from cell join transfer t on t.to_unit_id = cell.id
  where t.state = 'SENT' and t.present_due_on <= $4::date + 365 and not exists (
    select from member m where m.id = t.member_id and m.home_unit_id in (select id from cell) and m.ended_on is null)
), absent as (
  select count(*) as of from (
    select h.unit_id, a.member_id from (
      select m.id, m.unit_id, count(*) over (partition by m.unit_id) as times from cell join meeting m on m.unit_id = cell.id
      where m.kind_code = 'regular' and m.body_id is null and m.state in ('CLOSED', 'SEALED')
        and m.held_on > (select day from since) and m.held_on <= $4::date) h
    join attendance a on a.meeting_id = h.id and a.status = 'UNEXCUSED' and a.expected
    group by h.unit_id, a.member_id, h.times having count(*) = h.times and count(*) >= (select months from since)) missed
  join member m on m.id = missed.member_id and m.home_unit_id = missed.unit_id and m.activity = 'ACTIVE' and m.ended_on is null
    and m.merged_into_id is null
), year as materialized (
  select m.id, m.unit_id, m.starts_at from cell join meeting m on m.unit_id = cell.id
  where m.kind_code = 'regular' and m.body_id is null and m.state in ('CLOSED', 'SEALED')
    and m.held_on >= make_date(extract(year from $4::date)::integer, 1, 1) and m.held_on <= $4::date
), running as (
  select count(*) as of from (
    select h.unit_id, a.member_id from year h
    join attendance a on a.meeting_id = h.id and a.status = 'EXCUSED' and a.expected
    group by h.unit_id, a.member_id having count(*) >= 3) often
  join member m on m.id = often.member_id and m.home_unit_id = often.unit_id and m.activity = 'ACTIVE' and m.ended_on is null
    and m.merged_into_id is null
  where (
    select count(*) filter (where latest.status = 'EXCUSED') from (
      select a.status from year h join attendance a on a.meeting_id = h.id and a.member_id = often.member_id and a.expected
      where h.unit_id = often.unit_id order by h.starts_at desc, h.id desc limit 3) latest) = 3
)
select row_to_json(answer) as answer from (select (select json_agg(row_to_json(c)) from (
  select k.kind, k.count, k.overdue from figure f, arriving, absent, running, lateral (values
    ('PROBATION_ENDING', f.probations, f.late_probations), ('PAPER_DUE', f.papers, f.late_papers),
    ('PRESENTATION_DUE', f.presentations + arriving.of, f.late_presentations + arriving.late), ('STAY_ENDING', f.stays, 0),
    ('EXEMPTION_ENDING', f.exemptions, 0), ('BADGE_ROUND', f.badges, 0), ('ABSENT', absent.of, 0),
    ('EXCUSED_RUNNING', running.of, 0)) as k (kind, count, overdue)) c
) as "clockCounts") answer`,
}
