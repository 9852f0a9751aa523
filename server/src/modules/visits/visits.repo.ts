import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { dayOf } from '../meetings/index.ts'
import type { NamedPerson } from '../members/index.ts'

type Executor = Transaction<DB>

/** A group with the path of its founding unit, and whether it existed on the day of a meeting; undefined if there is none. */
export function findGroup(executor: Executor, id: string, meetingId: string) {
  return executor
    .selectFrom('work_group')
    .innerJoin('unit', 'unit.id', 'work_group.unit_id')
    .select([
      'work_group.id',
      'unit.path as founderPath',
      sql<boolean>`work_group.during @> ${dayOf(meetingId)}`.as('inForce'),
    ])
    .where('work_group.id', '=', id)
    .executeTakeFirst()
}

/** Units a group was ever assigned, with their paths and whether they were on the day of a meeting. */
export function findAssignments(executor: Executor, groupId: string, meetingId: string) {
  return executor
    .selectFrom('work_group_assignment')
    .innerJoin('unit', 'unit.id', 'work_group_assignment.unit_id')
    .select([
      'unit.id as unitId',
      'unit.path',
      sql<boolean>`work_group_assignment.during @> ${dayOf(meetingId)}`.as('onDay'),
    ])
    .where('work_group_assignment.work_group_id', '=', groupId)
    .execute()
}

/** Members of a group serving on the day of a meeting, the leader first. */
export function findServing(executor: Executor, groupId: string, meetingId: string) {
  return executor
    .selectFrom('work_group_member')
    .select(['id', 'member_id as memberId', 'person_name as name', 'person_office as office', 'leader'])
    .where('work_group_id', '=', groupId)
    .where(sql<boolean>`during @> ${dayOf(meetingId)}`)
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

/** The insertion of a visit in its first version. */
export function visitInsertion(executor: Executor, row: VisitRow): CompiledQuery {
  return executor
    .insertInto('visit')
    .values({
      id: row.id,
      work_group_id: row.groupId,
      meeting_id: row.meetingId,
      unit_id: row.unitId,
      visited_on: row.visitedOn,
      advice: row.advice,
      outside_assignment_reason: row.outsideAssignmentReason,
    })
    .compile()
}

/** The correction of a visit, which becomes its next version. */
export function visitChange(executor: Executor, row: VisitRow): CompiledQuery {
  return executor
    .updateTable('visit')
    .set((eb) => ({
      advice: row.advice,
      outside_assignment_reason: row.outsideAssignmentReason,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', row.id)
    .compile()
}

/** What takes back who went and what they remarked. */
export function visitorsDeletion(executor: Executor, visitId: string): CompiledQuery[] {
  return [
    executor.deleteFrom('visit_visitor').where('visit_id', '=', visitId).compile(),
    executor.deleteFrom('visit_remark').where('visit_id', '=', visitId).compile(),
  ]
}

/** What enters who went and what they remarked. */
export function visitorsInsertion(
  executor: Executor,
  visitId: string,
  visitors: readonly NamedPerson[],
  remarks: readonly { readonly author: NamedPerson; readonly text: string }[],
): CompiledQuery[] {
  const visitorRows = sql`
    insert into visit_visitor (visit_id, position, member_id, person_name, person_office)
    select ${visitId}, p.place - 1, p.member_id, p.name, p.office from ${numbered(visitors)}`
  if (remarks.length === 0) return [visitorRows.compile(executor)]
  const remarkRows = sql`
    insert into visit_remark (visit_id, position, author_member_id, author_name, author_office, text)
    select ${visitId}, p.place - 1, p.member_id, p.name, p.office, (${remarks.map(({ text }) => text)}::text[])[p.place]
    from ${numbered(remarks.map(({ author }) => author))}`
  return [visitorRows.compile(executor), remarkRows.compile(executor)]
}

/** Rows of people `p`, with their place from 1. */
function numbered(people: readonly NamedPerson[]): RawBuilder<unknown> {
  const column = (name: keyof NamedPerson) => people.map((person) => person[name])
  return sql`unnest(${column('memberId')}::uuid[], ${column('name')}::text[], ${column('office')}::text[])
    with ordinality as p (member_id, name, office, place)`
}
