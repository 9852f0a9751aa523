import { sql } from 'kysely'
import { many, one, page, type Bounds, type Row } from './batch.ts'
import { within } from './bounds.ts'

const SCORE = sql`s.id, s.kind, s.total, s.max_points as max, s.band`

/** One working group. */
export async function findWorkGroup(id: string, bounds: Bounds): Promise<Row | null> {
  const { rows } =
    await sql<Row>`select g.id, g.ordinal, g.name, g.decision_id from work_group g join unit u on u.id = g.unit_id
    where g.id = ${id} and ${within(sql`u.path`, bounds)}`.execute(bounds.db)
  return rows[0] ?? null
}

export const recordLoaders = {
  Meeting: {
    attendanceSummary: one(
      'id',
      (
        ids,
        bounds,
      ) => sql`select s.*, json_build_object('percent', round(100 * (s.present + s.late)::numeric / nullif(s.expected, 0), 2)) as rate from (
        select m.id as parent, count(a.member_id) as expected, count(*) filter (where a.status = 'PRESENT') as present, count(*) filter (where a.status = 'LATE') as late,
          count(*) filter (where a.status = 'EXCUSED') as excused, count(*) filter (where a.status = 'UNEXCUSED') as unexcused
        from meeting m join unit u on u.id = m.unit_id left join attendance a on a.meeting_id = m.id and a.expected
        where m.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)} group by m.id) s`,
    ),
    visits: many(
      'id',
      (
        ids,
        bounds,
      ) => sql`select v.meeting_id as parent, v.id, v.visited_on as "visitedOn", v.work_group_id, v.meeting_id from visit v join unit u on u.id = v.unit_id
        where v.meeting_id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)} order by v.id`,
    ),
    scorecards: many(
      'id',
      (
        ids,
        bounds,
      ) => sql`select s.meeting_id as parent, ${SCORE} from scorecard s join unit u on u.id = s.unit_id
        where s.meeting_id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)} order by array_position(array['SELF', 'OBSERVER', 'OFFICIAL'], s.kind), s.id`,
    ),
  },
  Visit: {
    workGroup: one(
      'work_group_id',
      (
        ids,
        bounds,
      ) => sql`select g.id as parent, g.id, g.ordinal, g.name, g.decision_id from work_group g join unit u on u.id = g.unit_id
        where g.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)}`,
    ),
    meeting: one(
      'meeting_id',
      (
        ids,
        bounds,
      ) => sql`select m.id as parent, m.id, m.held_on as "heldOn", m.title, m.state from meeting m join unit u on u.id = m.unit_id
        where m.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)}`,
    ),
    scorecard: one(
      'id',
      (
        ids,
        bounds,
      ) => sql`select s.visit_id as parent, ${SCORE} from scorecard s join unit u on u.id = s.unit_id
        where s.visit_id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)}`,
    ),
  },
  Scorecard: {
    items: many(
      'id',
      (
        ids,
        bounds,
      ) => sql`select i.scorecard_id as parent, k.code, k.label, i.points, k.max_points as max, i.reason
        from scorecard s join unit u on u.id = s.unit_id join scorecard_item i on i.scorecard_id = s.id join scorecard_criterion k on k.id = i.criterion_id
        where s.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)} order by k.position`,
    ),
  },
  Member: {
    unit: one(
      'home_unit_id',
      (ids, bounds) => sql`select u.id as parent, u.id, u.code, u.name, u.path, u.kind_code from unit u
        where u.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)}`,
    ),
  },
  WorkGroup: {
    decision: one(
      'decision_id',
      (ids) =>
        sql`select id as parent, number, signed_on as "signedOn" from decision where id = any (${ids}::uuid[])`,
    ),
    members: many(
      'id',
      (
        ids,
        { today },
      ) => sql`select m.work_group_id as parent, m.leader, json_build_object('name', m.person_name, 'office', m.person_office) as person
        from work_group_member m where m.work_group_id = any (${ids}::uuid[]) and m.during @> ${today}::date
        order by not m.leader, m.person_name collate "vi-x-icu", m.id`,
    ),
    assignments: many(
      'id',
      (
        ids,
        bounds,
      ) => sql`select s.work_group_id as parent, s.unit_id from work_group_assignment s join unit u on u.id = s.unit_id
        where s.work_group_id = any (${ids}::uuid[]) and s.during @> ${bounds.today}::date and ${within(sql`u.path`, bounds)} order by u.code, s.id`,
    ),
    visits: page(
      'id',
      (
        ids,
        bounds,
        { first },
      ) => sql`select p.id as parent, v.* from unnest(${ids}::uuid[]) p (id) cross join lateral (
        select v.id, v.visited_on as "visitedOn", v.work_group_id, v.meeting_id from visit v join unit u on u.id = v.unit_id
        where v.work_group_id = p.id and ${within(sql`u.path`, bounds)} order by v.visited_on desc, v.id desc limit ${Number(first) + 1}) v`,
    ),
  },
  Assignment: {
    unit: one(
      'unit_id',
      (ids, bounds) => sql`select u.id as parent, u.id, u.code, u.name, u.path, u.kind_code from unit u
        where u.id = any (${ids}::uuid[]) and ${within(sql`u.path`, bounds)}`,
    ),
  },
}
