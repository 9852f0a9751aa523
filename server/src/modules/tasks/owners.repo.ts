import { ACTIVITIES, type Activity } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../database/tables.gen.ts'

type Executor = Transaction<DB>

/** A unit that may give tasks, or be given some. */
export interface UnitFound {
  readonly id: string
  /** today's */
  readonly path: string
  readonly inForce: boolean
  /** of the place that it covers; null: none is known */
  readonly placeName: string | null
}

/** Units by their ids, in any order. */
export async function findUnits(executor: Executor, ids: readonly string[]): Promise<UnitFound[]> {
  const { rows } = await sql<UnitFound>`
    select id, path, in_force as "inForce", place_name as "placeName" from unit where id = any (${ids}::uuid[])`.execute(
    executor,
  )
  return rows
}

/** How a member stands on a day, as far as giving them something to do goes. */
export interface MemberLoad {
  readonly id: string
  readonly homeUnitId: string | null
  /** today's */
  readonly homePath: string | null
  readonly temporaryUnitId: string | null
  /** today's */
  readonly temporaryPath: string | null
  /** null: none on that day */
  readonly activity: Activity | null
  /** whether they stay elsewhere for a time */
  readonly away: boolean
  readonly onDuty: boolean
  /** tasks that are theirs and have not ended */
  readonly openTasks: number
}

const Activities = z.enum(ACTIVITIES).nullable()

/** Members by their ids, in any order, as far as the second net shows them. */
export async function findLoads(
  executor: Executor,
  ids: readonly string[],
  day: string,
): Promise<MemberLoad[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Omit<MemberLoad, 'activity'> & { activity: unknown }>`
    select m.id, m.home_unit_id as "homeUnitId", home.path as "homePath", m.temporary_unit_id as "temporaryUnitId",
      stay.path as "temporaryPath",
      (select a.activity from member_activity a where a.member_id = m.id and a.during @> ${day}::date) as activity,
      exists (select from membership s where s.member_id = m.id and s.kind = 'TEMPORARY' and s.during @> ${day}::date) as away,
      exists (select from member_hindrance k
        where k.member_id = m.id and k.kind = 'SPECIAL_DUTY' and k.during @> ${day}::date) as "onDuty",
      (select count(*)::int from task t where t.owner_member_id = m.id and t.state not in ('ACCEPTED', 'CANCELLED')) as "openTasks"
    from member m left join unit home on home.id = m.home_unit_id left join unit stay on stay.id = m.temporary_unit_id
    where m.id = any (${ids}::uuid[])`.execute(executor)
  return rows.map((row) => ({ ...row, activity: Activities.parse(row.activity) }))
}

/** To which meetings tasks are reported, and where they are given. */
export interface Reporting {
  readonly kind?: string | null
  readonly bodyId?: string | null
  /** of the meeting at which they are given */
  readonly templateId?: string | null
}

/** What tasks of a unit go by on a day. */
export interface TaskGround {
  /** from how many open tasks on somebody is loaded; null: no rule says */
  readonly loadedFrom: number | null
  readonly isKind: boolean
  readonly isBody: boolean
  /** whether the template asks that tasks are reviewed */
  readonly reviewsTasks: boolean
}

/** The rules of a day, whether there is such a kind of meetings and such a body of the unit, and what the template asks for. */
export async function findTaskGround(
  executor: Executor,
  unitId: string,
  { kind = null, bodyId = null, templateId = null }: Reporting,
  day: string,
): Promise<TaskGround> {
  const { rows } = await sql<TaskGround>`
    select (select r.amount from task_rule r where r.code = 'LOADED_FROM' and r.during @> ${day}::date) as "loadedFrom",
      exists (select from meeting_kind k where k.code = ${kind}) as "isKind",
      exists (select from body b where b.id = ${bodyId} and b.unit_id = ${unitId}) as "isBody",
      exists (select from meeting_template_step s where s.template_id = ${templateId} and s.code = 'TASKS_REVIEWED') as "reviewsTasks"`.execute(
    executor,
  )
  return rows[0] ?? { loadedFrom: null, isKind: false, isBody: false, reviewsTasks: false }
}
