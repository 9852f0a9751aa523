import { MEMBER_ACT_KIND_LABELS, MEMBER_STATE_ACTS, TRANSFER_KIND_LABELS } from '@chibo/shared'
import type { MemberStateAct, TransferKind } from '@chibo/shared'
import { labelOf } from '../../app/i18n/labels.ts'
import type { MemberState } from './memberState.ts'

/** What can be done to a member by one form: to their state, or with their cell. */
export type OfferedAct = MemberStateAct | 'TRANSFER' | 'STAY' | 'END_STAY' | 'APPOINT' | 'SEAT'

/** Acts of one sort, in the order in which they are offered. */
export interface ActGroup {
  readonly group: 'standing' | 'activity' | 'moving' | 'offices' | 'leaving'
  readonly acts: readonly OfferedAct[]
}

/** All acts, by what they are on. */
export const ACT_GROUPS: readonly ActGroup[] = [
  { group: 'standing', acts: ['CONFIRM', 'EXTEND_PROBATION'] },
  { group: 'activity', acts: ['EXEMPT', 'EXEMPT_TEMPORARILY', 'RESUME', 'SUSPEND', 'HINDER', 'RELEASE'] },
  { group: 'moving', acts: ['TRANSFER', 'STAY', 'END_STAY'] },
  { group: 'offices', acts: ['APPOINT', 'SEAT'] },
  { group: 'leaving', acts: ['STRIKE_OFF', 'EXPEL', 'LEAVE', 'DECEASE'] },
]

/** Acts on several by one decision: an office is held by one, a seat is one's own. */
export const ACTS_ON_SEVERAL: readonly ActGroup[] = ACT_GROUPS.filter(({ group }) => group !== 'offices')

/** Whether an act is one on the state of members. */
export const isStateAct = (act: OfferedAct): act is MemberStateAct =>
  MEMBER_STATE_ACTS.some((one) => one === act)

/** What an act is called. */
export function actLabel(act: OfferedAct): string {
  if (act === 'TRANSFER') return labelOf(TRANSFER_KIND_LABELS, 'HOME')
  if (act === 'STAY') return labelOf(TRANSFER_KIND_LABELS, 'TEMPORARY')
  return labelOf(MEMBER_ACT_KIND_LABELS, act)
}

/** How a member stands, and which transfers of theirs are under way. */
export type ActingState = MemberState & { readonly open: readonly TransferKind[] }

/** Whether an act makes sense in a state; what the rules say of the day the server knows. */
const MAKES_SENSE: Readonly<Record<OfferedAct, (state: ActingState) => boolean>> = {
  CONFIRM: ({ standing }) => standing === 'PROBATIONARY',
  EXTEND_PROBATION: ({ standing }) => standing === 'PROBATIONARY',
  EXEMPT: ({ activity }) => activity === 'ACTIVE' || activity === 'TEMPORARILY_EXEMPT',
  EXEMPT_TEMPORARILY: ({ activity }) => activity === 'ACTIVE' || activity === 'TEMPORARILY_EXEMPT',
  RESUME: ({ activity }) => activity !== null && activity !== 'ACTIVE',
  SUSPEND: ({ activity }) => activity !== 'SUSPENDED',
  HINDER: () => true,
  RELEASE: () => true,
  TRANSFER: ({ open }) => !open.includes('HOME'),
  STAY: ({ stay, open }) => !stay && !open.includes('TEMPORARY'),
  END_STAY: ({ stay }) => stay !== undefined,
  APPOINT: () => true,
  SEAT: () => true,
  STRIKE_OFF: () => true,
  EXPEL: () => true,
  LEAVE: () => true,
  DECEASE: () => true,
}

/** The acts that make sense for a member, by what they are on; none for whom membership has ended. */
export function actsFor(state: ActingState): ActGroup[] {
  if (state.end) return []
  return ACT_GROUPS.map(({ group, acts }) => ({
    group,
    acts: acts.filter((act) => MAKES_SENSE[act](state)),
  })).filter(({ acts }) => acts.length > 0)
}
