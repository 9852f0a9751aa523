import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from './meetings.entity.ts'

/** A step of a meeting. Rows: of `meeting_steps`. */
export const MeetingStep = entity<
  | 'position'
  | 'code'
  | 'phase'
  | 'label_vi'
  | 'label_en'
  | 'minutes'
  | 'gate'
  | 'by_records'
  | 'exempt'
  | 'state'
  | 'reason'
  | 'at'
  | 'by_account'
  | 'by_token'
>({ name: 'MeetingStep', scope: { kind: 'part' } })

/** The steps of a meeting, with what became of them. */
export function stepsOf(meetingId: Sql, condition: Sql = sql`true`): Sql {
  return sql`(select step.* from meeting as met cross join lateral meeting_steps(met) as step
    where met.id = ${meetingId} and ${condition} order by step.position)`
}

/** Steps in their order. */
export function asPlanned(step: Row): Sql {
  return step.col('position')
}

/** That somebody was told of a meeting; read where the meeting is. */
export const MeetingNotice = entity<
  'id' | 'meeting_id' | 'audience' | 'channel' | 'given_at' | 'note' | 'by_account' | 'by_token'
>({
  name: 'MeetingNotice',
  prefix: 'notice',
  table: 'meeting_notice',
  scope: { kind: 'via', column: 'meeting_id', target: () => Meeting },
})
