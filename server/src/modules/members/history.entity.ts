import { entity } from '../../graphql/define.ts'

/** What a period of a member's history consists of. */
type Period = 'id' | 'member_id' | 'during' | 'decision_id'

/** From when to when somebody was probationary or official; shows with the member. */
export const StandingPeriod = entity<Period | 'standing'>({
  name: 'StandingPeriod',
  table: 'member_standing',
  scope: { kind: 'part' },
})

/** From when to when somebody was active, exempt or suspended; shows with the member. */
export const ActivityPeriod = entity<Period | 'activity'>({
  name: 'ActivityPeriod',
  table: 'member_activity',
  scope: { kind: 'part' },
})

/** From when to when something kept somebody from meetings or votes; shows with the member. */
export const HindrancePeriod = entity<Period | 'kind'>({
  name: 'HindrancePeriod',
  table: 'member_hindrance',
  scope: { kind: 'part' },
})

/** From when to when somebody was in a cell, or stayed elsewhere for a time; shows with the member. */
export const Membership = entity<Period | 'kind' | 'unit_id' | 'outside_name'>({
  name: 'Membership',
  table: 'membership',
  scope: { kind: 'part' },
})

/** Why and when somebody ceased to be a member; shows with the member. */
export const MemberEnd = entity<Period | 'reason'>({
  name: 'MemberEnd',
  table: 'member_end',
  scope: { kind: 'part' },
})
