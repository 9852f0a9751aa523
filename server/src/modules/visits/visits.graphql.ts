import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { byId } from '../../graphql/node.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { NamedReference } from '../members/members.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Scorecard } from '../scorecards/scorecards.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { WorkGroup } from '../work-groups/work-groups.entity.ts'
import { Visit, VisitRemark } from './visits.entity.ts'

implement(Visit, 'A working group attended a meeting.', (f) => ({
  id: f.id(),
  workGroup: f.one(() => WorkGroup, {
    key: 'work_group_id',
    nullable: true,
    description: 'The group; null for a caller who may see the visit but not the group.',
  }),
  meeting: f.one(() => Meeting, { key: 'meeting_id', nullable: true, description: 'The meeting attended.' }),
  unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Whose meeting.' }),
  visitedOn: f.date({ column: 'visited_on', description: 'The day of the meeting.' }),
  visitors: f.many(() => NamedReference, {
    source: (row) =>
      sql`(select v.position, v.member_id, v.person_name as name, v.person_office as office from visit_visitor as v where v.visit_id = ${row.col('id')})`,
    order: (visitor) => sql.ref(`${visitor.alias}.position`),
    description: 'Who went.',
  }),
  remarks: f.many(() => VisitRemark, {
    source: (row) => sql`(select r.* from visit_remark as r where r.visit_id = ${row.col('id')})`,
    order: (remark) => remark.col('position'),
    description: 'What each of them remarked.',
  }),
  advice: f.string({ column: 'advice', nullable: true, description: 'What the group advised the unit.' }),
  outsideAssignmentReason: f.string({
    column: 'outside_assignment_reason',
    nullable: true,
    description: 'Why the group came to a unit that was not assigned to it that day.',
  }),
  scorecard: f.one(() => Scorecard, {
    through: 'visit_id',
    nullable: true,
    description: 'The score the group gave as observer.',
  }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

implement(VisitRemark, 'What one visitor remarked on the meeting.', (f) => ({
  author: namedReference(
    f,
    { member: 'author_member_id', name: 'author_name', office: 'author_office' },
    { description: 'Who remarked.' },
  ),
  text: f.string({ column: 'text', description: 'The remark.' }),
}))

byId('visit', () => Visit, 'One visit.')
rootField('visits', 'connection', () => Visit, { description: 'Visits, latest first.', under: true })
