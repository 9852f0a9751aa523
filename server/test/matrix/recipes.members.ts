import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'
import type { Rules, Verdict } from './rules.ts'

const ACT_DECISION = ['decision.number', 'decision.signedOn']

const PERSON = [
  'address',
  'admissionDecidedOn',
  'birthDate',
  'cardIssuedBy',
  'cardIssuedOn',
  'cardNumber',
  'citizenId',
  ...ACT_DECISION,
  'ethnicity',
  'fileNumber',
  'fullName',
  'hometown',
  'oldCardNumber',
  'oldIdentityNumber',
  'otherName',
  'phone',
  'reason',
  'religion',
  'sex',
]

/** Mutations on members, and on what was done to them. */
export const MEMBER_RECIPES: Readonly<Record<string, Recipe>> = {
  actOnMembers: {
    slots: { 'members.memberId': of('member') },
    plain: [
      'act',
      ...ACT_DECISION,
      'effectiveOn',
      'errorPolicy',
      'hindrance',
      'members.expectedVersion',
      'reason',
      'until',
    ],
    payload: 'acts { id } results { id }',
    variants: ['EXEMPT', 'LEAVE', 'HINDER'],
    ids: (place) => ({ 'members.memberId': idOf('member', place) }),
    input: (id, variant) => ({
      act: variant,
      ...(variant === 'HINDER' && { hindrance: 'DETAINED' }),
      effectiveOn: '2026-01-10',
      decision: { number: '3-QĐ', signedOn: '2026-01-05' },
      members: [{ memberId: id('members.memberId'), expectedVersion: 1 }],
    }),
    verdict: (rules, ids) => rules.onWrittenMember(ids['members.memberId'], 'members.0.memberId'),
  },
  enterMember: {
    slots: { unitId: of('unit') },
    plain: [...PERSON, 'activity', 'effectiveOn', 'joinedOn', 'officialOn', 'standing'],
    payload: 'member { id } act { id }',
    variants: ['', 'private'],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id, variant) => ({
      unitId: id('unitId'),
      effectiveOn: '2026-01-10',
      standing: 'OFFICIAL',
      fullName: 'Nguyễn Văn Mới',
      joinedOn: '2010',
      ...(variant === 'private' && { birthDate: '1980' }),
    }),
    verdict: (rules, ids, variant) => onEntry(rules, ids['unitId'], variant),
  },
  admitMember: {
    slots: { unitId: of('unit') },
    plain: [...PERSON, 'effectiveOn'],
    payload: 'member { id } act { id }',
    variants: ['', 'private'],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id, variant) => ({
      unitId: id('unitId'),
      effectiveOn: '2026-01-10',
      fullName: 'Nguyễn Văn Mới',
      ...(variant === 'private' && { birthDate: '1980' }),
    }),
    verdict: (rules, ids, variant) => onEntry(rules, ids['unitId'], variant),
  },
  correctMember: {
    slots: { memberId: of('member') },
    plain: [...PERSON, 'expectedVersion', 'joinedOn', 'officialOn'],
    payload: 'member { id } act { id }',
    variants: ['', 'private'],
    ids: (place) => ({ memberId: idOf('member', place) }),
    input: (id, variant) => ({
      memberId: id('memberId'),
      expectedVersion: 1,
      reason: 'Ghi nhầm',
      ...(variant === 'private' ? { birthDate: '1980' } : { fileNumber: '000009 HN' }),
    }),
    verdict: (rules, ids, variant) =>
      rules.onWrittenMember(ids['memberId'], 'memberId') ??
      (variant === 'private' && !rules.readsPrivate(ids['memberId']) ? 'FORBIDDEN birthDate' : undefined),
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

/** Somebody is entered in a unit; what only few may read is written by these. */
function onEntry(rules: Rules, unitId: string | undefined, variant: string): Verdict {
  return (
    rules.onUnit('member.write', unitId, 'unitId') ??
    (variant === 'private' && !rules.may('member.readPrivate', unitId) ? 'FORBIDDEN birthDate' : undefined)
  )
}
