import { entity } from '../../graphql/define.ts'
import { Member } from '../members/members.entity.ts'

/** Columns of an act that fields read. */
export type MemberActColumn =
  | 'id'
  | 'kind'
  | 'unit_id'
  | 'member_id'
  | 'effective_on'
  | 'decision_id'
  | 'reason'
  | 'batch_id'
  | 'made_at'
  | 'undone_at'
  | 'undone_reason'
  | 'version'

/** What was done to a member or an office, read where it is kept and by whoever may read the member. */
export const MemberAct = entity<MemberActColumn>({
  name: 'MemberAct',
  prefix: 'act',
  table: 'member_act',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'member.read' },
      { kind: 'via', column: 'member_id', target: () => Member },
    ],
  },
  placement: { unit: 'unit_id' },
})
