import { idOf, SITUATIONS } from './places.ts'
import { of, type Ids, type Recipe } from './recipe.ts'
import type { Rules, Verdict } from './rules.ts'

/** Mutations on people who were entered twice. */
export const DUPLICATE_RECIPES: Readonly<Record<string, Recipe>> = {
  mergeMembers: {
    slots: { memberId: of('member'), mergedMemberId: of('member', 'twin') },
    plain: [
      'decision.number',
      'decision.signedOn',
      'expectedVersion',
      'mergedExpectedVersion',
      'reason',
      'take',
    ],
    payload: 'member { id } merged { id } act { id }',
    variants: [''],
    ids: (place) => ({ memberId: idOf('member', place), mergedMemberId: idOf('twin', place) }),
    input: (id) => ({
      memberId: id('memberId'),
      expectedVersion: 1,
      mergedMemberId: id('mergedMemberId'),
      mergedExpectedVersion: 1,
      reason: 'Nhập hai lần',
    }),
    verdict: (rules, ids) =>
      both(rules, ids, 'mergedMemberId') ??
      (rules.areTwo(ids['memberId'], ids['mergedMemberId']) ? 'DIFFERENT_PEOPLE mergedMemberId' : undefined),
  },
  dismissDuplicate: {
    slots: { memberId: of('member'), otherMemberId: of('member', 'twin') },
    plain: ['reason'],
    payload: 'members { id }',
    variants: ['', 'taken: they were judged'],
    ids: (place, variant) => ({
      memberId: idOf('member', place),
      otherMemberId: variant === '' ? idOf('twin', place) : idOf('member', SITUATIONS[place].partner),
    }),
    input: (id) => ({
      memberId: id('memberId'),
      otherMemberId: id('otherMemberId'),
      reason: 'Hai người',
    }),
    verdict: (rules, ids) =>
      both(rules, ids, 'otherMemberId') ??
      (rules.areJudged(ids['memberId'], ids['otherMemberId'])
        ? 'ALREADY_DISMISSED otherMemberId'
        : undefined),
  },
  takeBackDismissal: {
    slots: { memberId: of('member'), otherMemberId: of('member') },
    plain: [],
    payload: 'members { id }',
    variants: [''],
    ids: (place) => ({
      memberId: idOf('member', place),
      otherMemberId: idOf('member', SITUATIONS[place].partner),
    }),
    input: (id) => ({ memberId: id('memberId'), otherMemberId: id('otherMemberId') }),
    verdict: (rules, ids) =>
      (ids['memberId'] === ids['otherMemberId'] ? 'DUPLICATE otherMemberId' : undefined) ??
      both(rules, ids, 'otherMemberId') ??
      (rules.areJudged(ids['memberId'], ids['otherMemberId']) ? undefined : 'NOT_FOUND otherMemberId'),
  },
}

/** Both are written by whoever may write where they are at home. */
function both(rules: Rules, ids: Ids, other: string): Verdict {
  return rules.onWrittenMember(ids['memberId'], 'memberId') ?? rules.onWrittenMember(ids[other], other)
}
