import { sql, type CompiledQuery, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { daterange } from './work-groups.repo.ts'
import type { Days } from './work-groups.rules.ts'

type Executor = Transaction<DB>

/** A unit that is to be assigned. */
export interface AssignableUnit {
  readonly id: string
  /** today's path */
  readonly path: string
  /** null where it did not exist on the first day */
  readonly pathOnDay: string | null
  /** whether it lies below the founding unit, or is it, on the first day */
  readonly below: boolean
  /** whether it is assigned to the group at that time already */
  readonly assigned: boolean
  /** names of other groups that cover it at that time */
  readonly coveredBy: readonly string[]
}

/** What an assignment would be. */
export interface Wanted extends Days {
  readonly from: string
  readonly unitIds: readonly string[]
  readonly founderUnitId: string
  /** null for a group that is being founded */
  readonly groupId: string | null
  /** a group whose assignment ends as this one begins */
  readonly insteadOf?: string
}

/** Units that are to be assigned, with what stands against it; those that do not exist are left out. */
export async function findAssignable(executor: Executor, wanted: Wanted): Promise<AssignableUnit[]> {
  const range = sql`${daterange(wanted)}::daterange`
  const own = [wanted.groupId, wanted.insteadOf].filter((one) => one != null)
  const { rows } = await sql<AssignableUnit>`
    select u.id, u.path, p.path as "pathOnDay", coalesce(starts_with(p.path, f.path), false) as below,
      exists (select from work_group_assignment a
        where a.unit_id = u.id and a.work_group_id = ${wanted.groupId}::uuid and a.during && ${range}) as assigned,
      array(select distinct g.name::text from work_group_assignment a join work_group g on g.id = a.work_group_id
        where a.unit_id = u.id and a.work_group_id <> all (${own}::uuid[]) and a.during * g.during && ${range}
        order by 1) as "coveredBy"
    from unit u
    left join unit_placement p on p.unit_id = u.id and p.during @> ${wanted.from}::date
    left join unit_placement f on f.unit_id = ${wanted.founderUnitId}::uuid and f.during @> ${wanted.from}::date
    where u.id = any (${wanted.unitIds})`.execute(executor)
  return rows
}

/** Assignments that are to be written. */
export interface NewAssignments {
  /** in the order of the units */
  readonly ids: readonly string[]
  readonly writes: readonly CompiledQuery[]
}

/** What assigns units to a group. */
export function newAssignments(
  executor: Executor,
  groupId: string,
  unitIds: readonly string[],
  days: Days,
  decisionId: string | null,
): NewAssignments {
  const ids = unitIds.map(() => newUuid())
  const insertion = sql`
    insert into work_group_assignment (id, work_group_id, unit_id, during, decision_id)
    select a.id, ${groupId}, a.unit_id, ${daterange(days)}, ${decisionId}
    from unnest(${ids}::uuid[], ${unitIds}::uuid[]) as a (id, unit_id)`
  return { ids, writes: ids.length === 0 ? [] : [insertion.compile(executor)] }
}

/** An assignment with today's path of its unit. */
export interface AssignmentRow extends Days {
  readonly id: string
  readonly groupId: string
  readonly unitId: string
  readonly path: string
  readonly version: number
}

/** An assignment, locked for a change; undefined if there is none. */
export async function findAssignment(executor: Executor, id: string): Promise<AssignmentRow | undefined> {
  const { rows } = await sql<AssignmentRow>`
    select a.id, a.work_group_id as "groupId", a.unit_id as "unitId", u.path, a.version,
      lower(a.during) as "from", upper(a.during) as "to"
    from work_group_assignment a join unit u on u.id = a.unit_id where a.id = ${id} for no key update of a`.execute(
    executor,
  )
  return rows[0]
}

/** What sets the end of an assignment. */
export function assignmentEnd(
  executor: Executor,
  id: string,
  days: Days,
  decisionId: string | null,
): CompiledQuery {
  return executor
    .updateTable('work_group_assignment')
    .set((eb) => ({
      during: daterange(days),
      version: eb('version', '+', 1),
      ...(decisionId === null ? {} : { ended_by_decision_id: decisionId }),
    }))
    .where('id', '=', id)
    .compile()
}

/** Whether units are assigned to a group from a day on, or later. */
export async function beginsFrom(executor: Executor, groupId: string, day: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from work_group_assignment
      where work_group_id = ${groupId} and lower(during) >= ${day}::date) as found`.execute(executor)
  return rows[0]?.found ?? false
}

/** What ends the assignments of a group that reach beyond a day. */
export function assignmentsEnd(
  executor: Executor,
  groupId: string,
  day: string,
  decisionId: string | null,
): CompiledQuery {
  return sql`
    update work_group_assignment set during = daterange(lower(during), ${day}::date), version = version + 1,
      ended_by_decision_id = coalesce(${decisionId}::uuid, ended_by_decision_id)
    where work_group_id = ${groupId} and coalesce(upper(during), 'infinity') > ${day}::date`.compile(executor)
}
