import { entity } from '../../graphql/define.ts'
import { catalogue } from '../../graphql/parts.ts'

/** What meeting: regular, thematic … */
export const MeetingKind = catalogue('MeetingKind', 'meeting_kind')

/** How meetings of a kind are held in units of a kind. */
export const MeetingKindRule = entity<
  | 'id'
  | 'kind_code'
  | 'unit_kind_code'
  | 'body_kind_code'
  | 'attended_by'
  | 'rhythm'
  | 'times'
  | 'fixed_day'
  | 'counts_for_kind_code'
  | 'after_kind_code'
  | 'after_min_days'
  | 'after_max_days'
  | 'items_from_before'
  | 'source'
>({
  name: 'MeetingKindRule',
  table: 'meeting_kind_rule',
  scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
})
