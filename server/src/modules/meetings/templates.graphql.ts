import { sql } from 'kysely'
import { entity, implement, rootField } from '../../graphql/define.ts'
import { ItemFieldEnum, ItemPurposeEnum, StepExemptionEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { endDay, firstDay, kindOf } from '../../graphql/parts.ts'
import { Unit, UnitKind } from '../units/units.entity.ts'
import { MeetingKind } from './kinds.entity.ts'
import { plannedStepFields } from './planned-step.graphql.ts'
import { MeetingTemplate } from './templates.entity.ts'

const part = { scope: { kind: 'part' } } as const
const TemplateStep = entity<
  'position' | 'code' | 'phase' | 'label_vi' | 'label_en' | 'minutes' | 'gate' | 'exempt'
>({ name: 'TemplateStep', ...part })
const TemplateItem = entity<
  'position' | 'depth' | 'title' | 'field' | 'purpose' | 'minutes' | 'reviews_tasks'
>({
  name: 'TemplateItem',
  ...part,
})
const MinutesSection = entity<'position' | 'code' | 'title' | 'text'>({ name: 'MinutesSection', ...part })

implement(
  MeetingTemplate,
  'How meetings of a kind go: steps, agenda, texts of the minutes. Dated and versioned; in force for the issuing unit and all below, where no nearer unit issued one.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Who issued it.' }),
    kind: f.one(() => MeetingKind, { ...kindOf('kind_code'), description: 'For which meetings.' }),
    unitKind: f.one(() => UnitKind, {
      ...kindOf('unit_kind_code'),
      nullable: true,
      description: 'In units of which kind; null: of any.',
    }),
    code: f.string({ column: 'code', description: 'The same over all its versions.' }),
    version: f.int({ column: 'version', description: 'Counts from 1.' }),
    title: f.string({ column: 'title', description: 'Its title.' }),
    guidance: f.string({
      column: 'guidance',
      nullable: true,
      description: 'What the committee asks to be talked about.',
    }),
    source: f.string({ column: 'source', description: 'The guidance it follows.' }),
    validFrom: f.date({
      sql: (row) => firstDay(row, 'valid'),
      nullable: true,
      description: 'The first day.',
    }),
    validTo: f.date({
      sql: (row) => endDay(row, 'valid'),
      nullable: true,
      description: 'The day after the last.',
    }),
    steps: f.many(() => TemplateStep, {
      source: (row) =>
        sql`(select s.* from meeting_template_step as s where s.template_id = ${row.col('id')})`,
      order: (step) => step.col('position'),
      description: 'What is done, in its order.',
    }),
    items: f.many(() => TemplateItem, {
      source: (row) =>
        sql`(select i.* from meeting_template_item as i where i.template_id = ${row.col('id')})`,
      order: (item) => item.col('position'),
      description: 'The agenda to begin with: a tree, from top to bottom.',
    }),
    minutesSections: f.many(() => MinutesSection, {
      source: (row) =>
        sql`(select s.value ->> 'code' as code, s.value ->> 'title' as title, s.value ->> 'text' as text, s.position from jsonb_array_elements(${row.col('minutes_sections')}) with ordinality as s (value, position))`,
      order: (section) => section.col('position'),
      description: 'Texts that the minutes are to have, in their order.',
    }),
  }),
)

implement(TemplateStep, 'A step of a meeting.', (f) => ({
  ...plannedStepFields(f),
  exempt: f.value(StepExemptionEnum, {
    column: 'exempt',
    nullable: true,
    description: 'When nothing waits for it; null: always something does.',
  }),
}))

implement(TemplateItem, 'An item of the agenda that a meeting begins with.', (f) => ({
  reviewsTasks: f.boolean({
    column: 'reviews_tasks',
    description: 'Whether tasks that come back to the meeting are reviewed under it.',
  }),
  depth: f.int({ column: 'depth', description: '1 for an item of the agenda itself, 2 and 3 below it.' }),
  title: f.string({ column: 'title', description: 'Its title.' }),
  field: f.value(ItemFieldEnum, {
    column: 'field',
    nullable: true,
    description: 'The field of work; null: none of them.',
  }),
  purpose: f.value(ItemPurposeEnum, { column: 'purpose', description: 'What it asks for.' }),
  minutes: f.int({
    column: 'minutes',
    nullable: true,
    description: 'How long it is planned to take, in minutes; null: not said.',
  }),
}))

implement(MinutesSection, 'A text of the minutes.', (f) => ({
  code: f.string({ column: 'code', description: 'Its code in the template.' }),
  title: f.string({ column: 'title', description: 'Its heading; minutes are Vietnamese.' }),
  text: f.string({
    column: 'text',
    nullable: true,
    description: 'What stands there to begin with; null: nothing.',
  }),
}))

byId('meetingTemplate', () => MeetingTemplate, 'One template.')
rootField('meetingTemplates', 'connection', () => MeetingTemplate, {
  description: 'Templates of meetings, by the unit that issued them.',
  under: true,
})
