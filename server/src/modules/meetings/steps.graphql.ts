import { sql } from 'kysely'
import { implement, type Fields } from '../../graphql/define.ts'
import {
  NoticeAudienceEnum,
  NoticeChannelEnum,
  StepExemptionEnum,
  StepStateEnum,
} from '../../graphql/enums.ts'
import type { MeetingColumn } from './meetings.entity.ts'
import { plannedStepFields } from './planned-step.graphql.ts'
import { asPlanned, MeetingNotice, MeetingStep, stepsOf } from './steps.entity.ts'

implement(
  MeetingStep,
  'A step of a meeting by its template, with what became of it. Records of the meeting tell of most; the others are recorded by hand.',
  (f) => ({
    ...plannedStepFields(f),
    byRecords: f.boolean({
      column: 'by_records',
      description: 'Whether records of the meeting tell of it; else `recordMeetingStep` does.',
    }),
    exempt: f.value(StepExemptionEnum, {
      column: 'exempt',
      nullable: true,
      description: 'Why the template does not ask for it at this meeting; null: it does.',
    }),
    state: f.value(StepStateEnum, {
      column: 'state',
      description:
        'What became of it. A step is not needed where the template exempts it, or where there is nothing that it could be about. What was passed stays so, although records tell of it later.',
    }),
    reason: f.string({
      column: 'reason',
      nullable: true,
      description: 'Why the meeting went on without it; of those passed alone.',
    }),
    at: f.dateTime({
      column: 'at',
      nullable: true,
      description: 'When it was recorded, or passed; null where records tell of it.',
    }),
    by: byField(f),
  }),
)

implement(
  MeetingNotice,
  'That somebody was told of a meeting, by whatever channel. It is never taken back.',
  (f) => ({
    id: f.id(),
    audience: f.value(NoticeAudienceEnum, { column: 'audience', description: 'Who was told.' }),
    channel: f.value(NoticeChannelEnum, { column: 'channel', description: 'How.' }),
    givenAt: f.dateTime({ column: 'given_at', description: 'When.' }),
    note: f.string({ column: 'note', nullable: true, description: 'What else there is to say of it.' }),
    by: byField(f),
  }),
)

function byField<C extends string>(f: Fields<C | 'by_account' | 'by_token'>) {
  return f.string({
    sql: (row) =>
      sql`coalesce((select a.display_name from account as a where a.id = ${row.col('by_account')}), (select t.name from api_token as t where t.id = ${row.col('by_token')}))`,
    nullable: true,
    description: 'Name of the account or token that wrote it down.',
  })
}

/** How a meeting goes: its steps, and who was told of it. */
export function stepFields(f: Fields<MeetingColumn>) {
  return {
    steps: f.many(() => MeetingStep, {
      source: (meeting) => stepsOf(meeting.col('id')),
      order: asPlanned,
      looks: 'near',
      description: 'Its steps by its template, in their order; none for a meeting without a template.',
    }),
    nextStep: f.one(() => MeetingStep, {
      source: (meeting) =>
        sql`(select * from ${stepsOf(meeting.col('id'), sql`step.state = 'OPEN'`)} limit 1)`,
      nullable: true,
      looks: 'near',
      description: 'The first one of them that is not done; null: none is left.',
    }),
    notices: f.many(() => MeetingNotice, {
      through: 'meeting_id',
      order: (notice) => sql`${notice.col('given_at')}, ${notice.col('id')}`,
      description: 'Who was told of it, the first ones first.',
    }),
  }
}
