import { entity } from '../../graphql/define.ts'
import { Meeting } from '../meetings/meetings.entity.ts'

/** Columns of minutes that fields read. */
export type MinutesColumn =
  | 'id'
  | 'meeting_id'
  | 'state'
  | 'facts'
  | 'texts'
  | 'sign'
  | 'read_back_at'
  | 'chair_account_id'
  | 'chair_approved_at'
  | 'secretary_account_id'
  | 'secretary_approved_at'
  | 'scan_document_id'
  | 'correction_reason'
  | 'document_id'
  | 'version'

/** Minutes of a meeting; read where the meeting is. */
export const Minutes = entity<MinutesColumn>({
  name: 'Minutes',
  prefix: 'minutes',
  table: 'minutes',
  scope: { kind: 'via', column: 'meeting_id', target: () => Meeting },
})
