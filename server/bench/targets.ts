import { fromUUID } from 'typeid-js'
import type { Connections } from '../src/database/pool.ts'
import { SETS, type ParameterSet } from './parameters.ts'

/** A meeting that one operation writes to again and again. */
export interface Target {
  readonly meetingId: string
  /** What is written at a turn: neighbouring turns differ. @param version of what is corrected, where it has one */
  readonly write: (turn: number, version: number) => ParameterSet
}

/** People on one roll call. */
const ROLL = 30

/** The attendance of thirty people at closed meetings of large cells: everybody came, or some came late or not. */
export async function drawRolls({ pool }: Connections, provinceId: string): Promise<Target[]> {
  const { rows } = await pool.query<{ id: string; members: string[] }>(
    `select m.id, (array_agg(a.member_id::text order by a.member_id))[1:${String(ROLL)}] as members
     from meeting m join attendance a on a.meeting_id = m.id join unit u on u.id = m.unit_id, unit p
     where p.id = $1 and u.path > p.path and u.path < p.path || '~' and m.state = 'CLOSED'
     group by m.id having count(*) >= ${String(ROLL)} order by md5(m.id::text) limit ${String(SETS)}`,
    [provinceId],
  )
  return rows.map(({ id, members }) => ({
    meetingId: id,
    write: (turn) => {
      const entries = members.map((memberId, i) => ({ memberId, ...markOf(turn % 2 === 0 ? 0 : i) }))
      const named = entries.map(({ memberId, ...mark }) => ({ memberId: typed(memberId, 'member'), ...mark }))
      return {
        graphql: { input: { meetingId: typed(id, 'meeting'), entries: named } },
        plain: { meetingId: id, entries },
      }
    },
  }))
}

function markOf(i: number): Record<string, unknown> {
  if (i % 5 === 1) return { status: 'EXCUSED', reason: 'Việc gia đình' }
  if (i % 5 === 3) return { status: 'LATE', reason: 'Mưa lớn' }
  return { status: 'PRESENT', spoke: i % 5 === 2 }
}

interface Criterion {
  readonly code: string
  readonly max: number
}

/** Corrections of the scores that cells gave themselves at closed meetings: all points, or all but one. */
export async function drawScores({ pool }: Connections, provinceId: string): Promise<Target[]> {
  const { rows } = await pool.query<{ id: string; template: string; criteria: Criterion[] }>(
    `select m.id, s.template_id as template,
       (select json_agg(json_build_object('code', k.code, 'max', k.max_points) order by k.position)
        from scorecard_criterion k where k.template_id = s.template_id) as criteria
     from meeting m join scorecard s on s.meeting_id = m.id and s.kind = 'SELF' join unit u on u.id = m.unit_id, unit p
     where p.id = $1 and u.path > p.path and u.path < p.path || '~' and m.state = 'CLOSED'
     order by md5(m.id::text) limit ${String(SETS)}`,
    [provinceId],
  )
  return rows.map(({ id, template, criteria }) => ({
    meetingId: id,
    write: (turn, expectedVersion) => {
      const items = criteria.map(({ code, max }, i) =>
        i === 0 && turn % 2 === 1
          ? { code, points: max - 1, reason: 'Chuẩn bị chậm' }
          : { code, points: max },
      )
      const rest = { kind: 'SELF', items, expectedVersion }
      return {
        graphql: {
          input: { meetingId: typed(id, 'meeting'), templateId: typed(template, 'template'), ...rest },
        },
        plain: { meetingId: id, templateId: template, ...rest },
      }
    },
  }))
}

function typed(id: string, prefix: string): string {
  return fromUUID(id, prefix).toString()
}
