import {
  draftInterimReview,
  INTERIM_REVIEW_STATE_LABELS,
  interimReviewFacts,
  LOCALES,
  ProblemError,
  type InterimReviewText,
} from '@chibo/shared'
import { sql } from 'kysely'
import { z } from 'zod'
import { implement, rootField, type Fields } from '../../graphql/define.ts'
import { InterimReviewStateEnum, TaskOutcomeEnum, TaskStateEnum } from '../../graphql/enums.ts'
import { decodeId } from '../../graphql/ids.ts'
import { labelOf, Share, shareOf } from '../../graphql/parts.ts'
import { jsonText } from '../../graphql/read/answer.ts'
import { dayArg, fromArg } from '../../graphql/read/values.ts'
import { Task } from '../tasks/tasks.entity.ts'
import { Unit } from '../units/units.entity.ts'
import {
  InterimReview,
  InterimReviewDraft,
  InterimReviewTask,
  type InterimReviewColumn,
} from './interim-reviews.entity.ts'

implement(
  InterimReview,
  'How the tasks of a unit went in a month, and what follows from that: facts, composed out of its tasks and never typed, and texts that people write.',
  (f) => ({
    id: f.id(),
    unit: f.one(() => Unit, { key: 'unit_id', anyState: true, description: 'The unit.' }),
    month: f.date({ column: 'month', description: 'The month, by its first day.' }),
    state: f.value(InterimReviewStateEnum, { column: 'state', description: 'Where it stands.' }),
    stateLabel: f.string({
      sql: (row, cx) => labelOf(row.col('state'), INTERIM_REVIEW_STATE_LABELS, cx),
      description: "The state in the reader's language.",
    }),
    asOf: f.date({
      sql: (row) => sql`(${row.col('facts')} ->> 'asOf')::date`,
      description:
        'By which day the facts tell: the last one of the month, or the one on which they were composed.',
    }),
    rate: f.one(() => Share, {
      source: ({ col }) => {
        const rate = (part: string) => sql`(${col('facts')} -> 'rate' ->> ${sql.lit(part)})::int`
        return shareOf(rate('numerator'), rate('denominator'), sql`(${col('facts')} ->> 'asOf')::date`)
      },
      description:
        'Execution rate: tasks that were met in time / those that were due by then, or were accepted.',
    }),
    tasks: f.many(() => InterimReviewTask, {
      source: (
        row,
      ) => sql`(select told.* from rows from (jsonb_to_recordset(${row.col('facts')} -> 'tasks') as (id uuid, title text, key boolean,
          owner text, "dueOn" date, state text, outcome text, overdue boolean, "doneOn" date, measure text, target numeric, "resultValue" numeric,
          result text, cause text)) with ordinality as told (id, title, key, owner, due_on, state, outcome, overdue, done_on, measure, target,
          result_value, result, cause, position))`,
      order: (task) => task.col('position'),
      description:
        'Tasks that the unit does or gave others to do, and that were due in the month or ended in it, by the days on which they were due.',
    }),
    ...textFields(f),
    drafts: f.one(() => InterimReviewDraft, {
      source: (row) => sql`(select ${row.col('facts')} as facts)`,
      description: 'What the facts say by themselves.',
    }),
    doneAt: f.dateTime({
      column: 'done_at',
      nullable: true,
      description: 'When it was done; from then on nothing of it changes.',
    }),
    version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
  }),
)

function textFields(f: Fields<InterimReviewColumn>) {
  const text = (column: InterimReviewText, description: string) =>
    f.string({ column, nullable: true, description: `${description} Null: nothing is said.` })
  return {
    results: text('results', 'What was reached.'),
    shortcomings: text('shortcomings', 'What was not.'),
    causes: text('causes', 'Why it was not.'),
    lessons: text('lessons', 'What follows from that.'),
  }
}

implement(InterimReviewTask, 'A task as the records told it when a review was composed.', (f) => ({
  task: f.one(() => Task, {
    key: 'id',
    nullable: true,
    description: 'The task as it stands today, for whoever may read it.',
  }),
  title: f.string({ column: 'title', description: 'What was to be done.' }),
  key: f.boolean({ column: 'key', description: 'Whether it was among those that matter most.' }),
  owner: f.string({ column: 'owner', description: 'Who was to do it, by name.' }),
  dueOn: f.date({ column: 'due_on', description: 'The day by which it was to be done.' }),
  state: f.value(TaskStateEnum, { column: 'state', description: 'Where it stood.' }),
  outcome: f.value(TaskOutcomeEnum, {
    column: 'outcome',
    nullable: true,
    description: 'What had become of it; null: it was not accepted.',
  }),
  overdue: f.boolean({
    column: 'overdue',
    description: 'Whether it was late: neither reported nor ended, and its day was over.',
  }),
  doneOn: f.date({ column: 'done_on', nullable: true, description: 'The day it was done.' }),
  measure: f.string({ column: 'measure', nullable: true, description: 'What was counted.' }),
  target: f.float({ column: 'target', nullable: true, description: 'How much of it was to be reached.' }),
  resultValue: f.float({ column: 'result_value', nullable: true, description: 'How much of it was.' }),
  result: f.string({ column: 'result', nullable: true, description: 'What came of it, as it was reported.' }),
  cause: f.string({ column: 'cause', nullable: true, description: 'Why it was not met.' }),
}))

const Told = z.tuple([z.enum(LOCALES), interimReviewFacts])

implement(InterimReviewDraft, "What the facts of a review say in words, in the reader's language.", (f) => {
  const draft = (name: InterimReviewText, description: string) =>
    f.string({
      sql: (row, cx) => sql`json_build_array(${sql.lit(cx.locale)}, ${row.col('facts')})::text`,
      finish: (text) => {
        const json = z.string().parse(JSON.parse(`"${text}"`))
        const [locale, facts] = Told.parse(JSON.parse(json))
        return jsonText(draftInterimReview(facts, locale)[name] ?? '')
      },
      description,
    })
  return {
    results: draft('results', 'What was reached.'),
    shortcomings: draft('shortcomings', 'What was not.'),
    causes: draft('causes', 'Why it was not; empty where nothing is to be told.'),
    lessons: draft('lessons', 'What follows from that; empty where nothing is to be told.'),
  }
})

rootField('interimReview', 'one', () => InterimReview, {
  description:
    'The interim review of a month of a unit. Null where there is none, or the caller may not read it.',
  args: (t) => ({
    unit: t({ type: 'ID', required: true, description: 'The unit.' }),
    month: t({ type: 'Date', required: true, description: 'Any day of the month.' }),
  }),
  where: (review, _here, cx, args) => {
    const unit = args.get('unit')
    if (!unit) throw new ProblemError({ code: 'REQUIRED', path: ['unit'] })
    const unitId = cx.param(
      fromArg(unit, (value, path) => decodeId(['unit'], value, path)),
      'uuid',
    )
    return sql`${review.col('unit_id')} = ${unitId}
      and ${review.col('month')} = date_trunc('month', ${dayArg(cx, args, 'month')}::timestamp)::date`
  },
})
