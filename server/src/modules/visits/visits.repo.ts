import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { NamedPerson } from '../members/index.ts'

type Executor = Transaction<DB>

/** A meeting with the path of its unit, held against those who change it meanwhile; undefined if there is none. */
export function findMeeting(executor: Executor, id: string) {
  return executor
    .selectFrom('meeting')
    .innerJoin('unit', 'unit.id', 'meeting.unit_id')
    .select([
      'meeting.id',
      'meeting.unit_id as unitId',
      'meeting.held_on as heldOn',
      'meeting.starts_at as startsAt',
      'meeting.state',
      'unit.path',
    ])
    .where('meeting.id', '=', id)
    .forShare('meeting')
    .executeTakeFirst()
}

/** A group with the path of its founding unit, and whether it existed on a day; undefined if there is none. */
export function findGroup(executor: Executor, id: string, day: string) {
  return executor
    .selectFrom('work_group')
    .innerJoin('unit', 'unit.id', 'work_group.unit_id')
    .select([
      'work_group.id',
      'unit.path as founderPath',
      sql<boolean>`work_group.during @> ${day}::date`.as('inForce'),
    ])
    .where('work_group.id', '=', id)
    .executeTakeFirst()
}

/** Units a group was ever assigned, with their paths and whether they were on a day. */
export function findAssignments(executor: Executor, groupId: string, day: string) {
  return executor
    .selectFrom('work_group_assignment')
    .innerJoin('unit', 'unit.id', 'work_group_assignment.unit_id')
    .select([
      'unit.id as unitId',
      'unit.path',
      sql<boolean>`work_group_assignment.during @> ${day}::date`.as('onDay'),
    ])
    .where('work_group_assignment.work_group_id', '=', groupId)
    .execute()
}

/** Members of a group serving on a day, the leader first. */
export function findServing(executor: Executor, groupId: string, day: string) {
  return executor
    .selectFrom('work_group_member')
    .select(['id', 'member_id as memberId', 'person_name as name', 'person_office as office', 'leader'])
    .where('work_group_id', '=', groupId)
    .where(sql<boolean>`during @> ${day}::date`)
    .orderBy('leader', 'desc')
    .orderBy('id')
    .execute()
}

/** The visit of a group to a meeting, locked against others who correct it; undefined if none was recorded. */
export function findVisit(executor: Executor, groupId: string, meetingId: string) {
  return executor
    .selectFrom('visit')
    .select(['id', 'version', 'advice', 'outside_assignment_reason as outsideAssignmentReason'])
    .where('work_group_id', '=', groupId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()
}

/** A visit's own columns. */
export interface VisitRow {
  readonly id: string
  readonly groupId: string
  readonly meetingId: string
  readonly unitId: string
  readonly visitedOn: string
  readonly advice: string | null
  readonly outsideAssignmentReason: string | null
}

/** Inserts a visit, or corrects the one of the same id; answers its version. */
export async function saveVisit(executor: Executor, row: VisitRow, isNew: boolean): Promise<number> {
  const values = { advice: row.advice, outside_assignment_reason: row.outsideAssignmentReason }
  if (isNew) {
    await executor
      .insertInto('visit')
      .values({
        ...values,
        id: row.id,
        work_group_id: row.groupId,
        meeting_id: row.meetingId,
        unit_id: row.unitId,
        visited_on: row.visitedOn,
      })
      .execute()
    return 1
  }
  const { version } = await executor
    .updateTable('visit')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', row.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Replaces who went and what they remarked. */
export async function saveVisitors(
  executor: Executor,
  visitId: string,
  visitors: readonly NamedPerson[],
  remarks: readonly { readonly author: NamedPerson; readonly text: string }[],
): Promise<void> {
  await executor.deleteFrom('visit_visitor').where('visit_id', '=', visitId).execute()
  await executor.deleteFrom('visit_remark').where('visit_id', '=', visitId).execute()
  await executor
    .insertInto('visit_visitor')
    .values(
      visitors.map((person, position) => ({
        visit_id: visitId,
        position,
        member_id: person.memberId,
        person_name: person.name,
        person_office: person.office,
      })),
    )
    .execute()
  if (remarks.length === 0) return
  await executor
    .insertInto('visit_remark')
    .values(
      remarks.map(({ author, text }, position) => ({
        visit_id: visitId,
        position,
        author_member_id: author.memberId,
        author_name: author.name,
        author_office: author.office,
        text,
      })),
    )
    .execute()
}
