import { sql } from 'kysely'
import { implement } from '../../graphql/define.ts'
import { ItemFieldEnum, ItemOutcomeEnum, ItemPurposeEnum } from '../../graphql/enums.ts'
import { Document } from '../documents/documents.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { byDueDayThen, MeetingTask, tasksBefore } from '../tasks/meeting-tasks.entity.ts'
import { asTaken } from '../votes/vote-fields.entity.ts'
import { Vote } from '../votes/votes.entity.ts'
import { byArrival, holds } from './agenda-fields.entity.ts'
import { AgendaItem, placeOf, Speech } from './agenda.entity.ts'

implement(AgendaItem, 'An item of the agenda of a meeting.', (f) => ({
  id: f.id(),
  number: f.string({
    sql: (row) => sql`array_to_string(${placeOf(row)}, '.')`,
    description: 'Its number in the agenda: `2.1` is the first one below the second.',
  }),
  depth: f.int({
    sql: (row) => sql`cardinality(${placeOf(row)})`,
    description: '1 for an item of the agenda itself, at most 3.',
  }),
  parentId: f.value('ID', {
    column: 'parent_id',
    finish: { idPrefix: 'item' },
    nullable: true,
    description: 'The item that it is a part of.',
  }),
  title: f.string({ column: 'title', description: 'What it is about.' }),
  field: f.value(ItemFieldEnum, { column: 'field', nullable: true, description: 'Its field of work.' }),
  purpose: f.value(ItemPurposeEnum, { column: 'purpose', description: 'What it asks for.' }),
  aboutMoney: f.boolean({ column: 'about_money', description: 'Whether money is decided about.' }),
  presenter: namedReference(
    f,
    { member: 'presenter_member_id', name: 'presenter_name', office: 'presenter_office' },
    { nullable: true, description: 'Who presents it.' },
  ),
  plannedMinutes: f.int({
    column: 'planned_minutes',
    nullable: true,
    description: 'How many minutes it is to take.',
  }),
  begunAt: f.dateTime({ column: 'begun_at', nullable: true, description: 'When it was begun.' }),
  endedAt: f.dateTime({ column: 'ended_at', nullable: true, description: 'When it was ended.' }),
  conclusion: f.string({ column: 'conclusion', nullable: true, description: 'What the chair concluded.' }),
  outcome: f.value(ItemOutcomeEnum, {
    column: 'outcome',
    nullable: true,
    description: 'What became of it; null while that is open.',
  }),
  fromItem: f.one(() => AgendaItem, {
    key: 'from_item_id',
    nullable: true,
    description: 'The item as the body before dealt with it.',
  }),
  papers: f.many(() => Document, {
    where: (paper, row) =>
      sql`${holds(paper)} and ${paper.col('id')} in (select p.document_id from agenda_paper as p where p.agenda_item_id = ${row.col('id')})`,
    order: byArrival,
    description: 'Papers of the meeting that belong to it, the first ones first.',
  }),
  speeches: f.many(() => Speech, {
    through: 'agenda_item_id',
    order: (speech) => sql`${speech.col('said_at')}, ${speech.col('id')}`,
    description: 'Who spoke about it, in their order.',
  }),
  votes: f.many(() => Vote, {
    through: 'agenda_item_id',
    order: asTaken,
    description: 'Votes about it, in their order.',
  }),
  tasks: f.many(() => MeetingTask, {
    source: (row) => tasksBefore(row.col('meeting_id'), sql`came.agenda_item_id = ${row.col('id')}`),
    order: byDueDayThen,
    looks: 'near',
    description: 'Tasks that came back to the meeting and are reviewed under it.',
  }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

implement(Speech, 'Somebody spoke at a meeting.', (f) => ({
  id: f.id(),
  item: f.one(() => AgendaItem, {
    key: 'agenda_item_id',
    nullable: true,
    description: 'About which item; null: to the meeting as a whole.',
  }),
  person: namedReference(
    f,
    { member: 'member_id', name: 'person_name', office: 'person_office' },
    { description: 'Who spoke: a member on the roll, or a guest.' },
  ),
  minutes: f.int({ column: 'minutes', nullable: true, description: 'For how many minutes.' }),
  opinion: f.string({ column: 'opinion', nullable: true, description: 'What they said.' }),
  saidAt: f.dateTime({ column: 'said_at', description: 'When it was recorded.' }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))
