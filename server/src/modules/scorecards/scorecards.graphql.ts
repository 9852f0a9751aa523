import { BAND_LABELS } from '@chibo/shared'
import { sql } from 'kysely'
import { entity, implement, rootField } from '../../graphql/define.ts'
import { BandEnum, CriterionScoringEnum, ScorecardKindEnum } from '../../graphql/enums.ts'
import { byId } from '../../graphql/node.ts'
import { endDay, firstDay, labelOf } from '../../graphql/parts.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { asPlanned, MeetingStep, stepsOf } from '../meetings/steps.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { Visit } from '../visits/visits.entity.ts'
import { Scorecard, ScorecardTemplate } from './scorecards.entity.ts'

const part = { scope: { kind: 'part' } } as const
const ScorecardItem = entity<
  'code' | 'group_label' | 'label' | 'points' | 'max_points' | 'reason' | 'position'
>({
  name: 'ScorecardItem',
  ...part,
})
const TemplateBand = entity<'band' | 'min_points'>({ name: 'TemplateBand', ...part })
const Criterion = entity<'code' | 'group_label' | 'label' | 'max_points' | 'scoring' | 'position'>({
  name: 'Criterion',
  ...part,
})
const CriterionStep = entity<'points' | 'label'>({ name: 'CriterionStep', ...part })

implement(
  ScorecardTemplate,
  'A form for scoring meetings: dated, versioned, in force for the issuing unit and all below.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Who issued it.' }),
    code: f.string({ column: 'code', description: 'The same over all its versions.' }),
    version: f.int({ column: 'version', description: 'Counts from 1.' }),
    title: f.string({ column: 'title', description: 'Its title.' }),
    source: f.string({ column: 'source', nullable: true, description: 'The guidance it follows.' }),
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
    maxPoints: f.float({
      sql: (row) =>
        sql`(select coalesce(sum(c.max_points), 0) from scorecard_criterion as c where c.template_id = ${row.col('id')})`,
      description: 'The most it can give: the sum of its criteria.',
    }),
    bands: f.many(() => TemplateBand, {
      source: (row) =>
        sql`(select b.* from scorecard_template_band as b where b.template_id = ${row.col('id')})`,
      order: (band) => sql`${band.col('min_points')} desc`,
      description: 'Bands, best first.',
    }),
    criteria: f.many(() => Criterion, {
      source: (row) => sql`(select c.* from scorecard_criterion as c where c.template_id = ${row.col('id')})`,
      order: (criterion) => criterion.col('position'),
      description: 'What is scored, in the order of the form.',
    }),
  }),
)

implement(TemplateBand, 'The lowest points of a band.', (f) => ({
  band: f.value(BandEnum, { column: 'band', description: 'The band.' }),
  minPoints: f.float({ column: 'min_points', description: 'From how many points.' }),
}))

implement(Criterion, 'A line of a form.', (f) => ({
  code: f.string({ column: 'code', description: 'Its code in the form.' }),
  group: f.string({ column: 'group_label', description: 'The group it stands in.' }),
  label: f.string({ column: 'label', description: 'What is asked.' }),
  max: f.float({ column: 'max_points', description: 'The most points.' }),
  scoring: f.value(CriterionScoringEnum, {
    sql: (row) => sql`${row.col('scoring')} ->> 'type'`,
    description: 'How points are given.',
  }),
  steps: f.many(() => CriterionStep, {
    source: (row) =>
      sql`(select * from jsonb_to_recordset(coalesce(${row.col('scoring')} -> 'steps', '[]'::jsonb)) as step (points numeric, label text))`,
    order: (step) => sql`${step.col('points')} desc`,
    description: 'The points to choose from, for a ladder; empty otherwise.',
  }),
}))

implement(CriterionStep, 'A step of a ladder.', (f) => ({
  points: f.float({ column: 'points', description: 'The points.' }),
  label: f.string({ column: 'label', description: 'When they are given.' }),
}))

implement(
  Scorecard,
  'A filled-in form: the score of a meeting. Own, observers’ and official ones stand side by side.',
  (f) => ({
    id: f.id(),
    meeting: f.one(() => Meeting, { key: 'meeting_id', nullable: true, description: 'The meeting scored.' }),
    passedGates: f.many(() => MeetingStep, {
      source: (card) => stepsOf(card.col('meeting_id'), sql`step.state = 'PASSED'`),
      order: asPlanned,
      looks: 'near',
      description: 'Steps that the meeting went on without, each with the reason that was given.',
    }),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'Whose meeting.' }),
    kind: f.value(ScorecardKindEnum, { column: 'kind', description: 'Who scored.' }),
    author: namedReference(
      f,
      { member: 'author_member_id', name: 'author_name', office: 'author_office' },
      { description: 'Who signed the score.' },
    ),
    template: f.one(() => ScorecardTemplate, {
      key: 'template_id',
      nullable: true,
      description: 'The form.',
    }),
    visit: f.one(() => Visit, {
      key: 'visit_id',
      nullable: true,
      description: 'The visit at which it was given.',
    }),
    items: f.many(() => ScorecardItem, {
      source: (row) =>
        sql`(select c.code, c.group_label, c.label, c.max_points, c.position, i.points, i.reason from scorecard_item as i join scorecard_criterion as c on c.id = i.criterion_id where i.scorecard_id = ${row.col('id')})`,
      order: (item) => item.col('position'),
      description: 'Line by line.',
    }),
    scoredOn: f.date({ column: 'scored_on', description: 'The day of the meeting.' }),
    total: f.float({ column: 'total', description: 'The sum of its items.' }),
    max: f.float({ column: 'max_points', description: 'The most that could be reached.' }),
    band: f.value(BandEnum, { column: 'band', description: 'The band reached.' }),
    bandLabel: f.string({
      sql: (row, cx) => labelOf(row.col('band'), BAND_LABELS, cx),
      description: "The band in the reader's language.",
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

implement(ScorecardItem, 'A line of a filled-in form.', (f) => ({
  code: f.string({ column: 'code', description: 'The code of the criterion.' }),
  group: f.string({ column: 'group_label', description: 'The group it stands in.' }),
  label: f.string({ column: 'label', description: 'What is asked.' }),
  points: f.float({ column: 'points', description: 'Points given.' }),
  max: f.float({ column: 'max_points', description: 'The most points.' }),
  reason: f.string({ column: 'reason', nullable: true, description: 'Why points were taken off.' }),
}))

byId('scorecard', () => Scorecard, 'One score.')
rootField('scorecards', 'connection', () => Scorecard, { description: 'Scores, latest first.', under: true })
byId('scorecardTemplate', () => ScorecardTemplate, 'One form.')
rootField('scorecardTemplates', 'connection', () => ScorecardTemplate, {
  description: 'Forms, by the unit that issued them.',
  under: true,
})
