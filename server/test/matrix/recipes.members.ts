import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

const ACT_DECISION = ['decision.number', 'decision.signedOn']

/** Mutations on members, and on what was done to them. */
export const MEMBER_RECIPES: Readonly<Record<string, Recipe>> = {
  actOnMembers: {
    slots: { 'members.memberId': of('member') },
    plain: [
      'act',
      ...ACT_DECISION,
      'effectiveOn',
      'errorPolicy',
      'members.expectedVersion',
      'reason',
      'until',
    ],
    payload: 'acts { id } results { id }',
    variants: ['EXEMPT', 'LEAVE'],
    ids: (place) => ({ 'members.memberId': idOf('member', place) }),
    input: (id, variant) => ({
      act: variant,
      effectiveOn: '2026-01-10',
      decision: { number: '3-QĐ', signedOn: '2026-01-05' },
      members: [{ memberId: id('members.memberId'), expectedVersion: 1 }],
    }),
    verdict: (rules, ids) => rules.onWrittenMember(ids['members.memberId'], 'members.0.memberId'),
  },
  undoMemberAct: {
    slots: { id: of('act') },
    plain: ['expectedVersion', 'reason'],
    payload: 'act { id }',
    variants: [''],
    ids: (place) => ({ id: idOf('act', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, reason: 'Ghi nhầm' }),
    verdict: (rules, ids) => rules.onAct(ids['id'], 'id'),
  },
}
