import { idOf } from './places.ts'
import { of, type Recipe } from './recipe.ts'

/** What every act on offices and seats says besides. */
const ACT = ['decision.number', 'decision.signedOn', 'effectiveOn', 'errorPolicy', 'reason']
const DAY = '2026-01-02'

/** Recipes of what is done with offices, bodies, seats and terms. */
export const OFFICE_RECIPES: Readonly<Record<string, Recipe>> = {
  appointOfficers: {
    slots: {
      'offices.unitId': of('unit'),
      'offices.bodyId': of('body'),
      'offices.memberId': of('member'),
    },
    plain: [
      ...ACT,
      'offices.effectiveOn',
      'offices.kind',
      'offices.personName',
      'offices.placeName',
      'until',
    ],
    payload: 'offices { id } acts { id }',
    variants: [''],
    ids: (place) => ({ 'offices.unitId': idOf('unit', place) }),
    input: (id) => ({
      offices: [
        {
          kind: id('offices.bodyId') === undefined ? 'deputy-secretary' : 'committee-member',
          unitId: id('offices.unitId'),
          bodyId: id('offices.bodyId'),
          memberId: id('offices.memberId'),
          personName: id('offices.memberId') === undefined ? 'Nguyễn Thị Mới' : undefined,
        },
      ],
      effectiveOn: DAY,
    }),
    verdict: (rules, ids) => {
      const { 'offices.unitId': unitId, 'offices.bodyId': bodyId, 'offices.memberId': memberId } = ids
      const problems = [
        ...(memberId === undefined ? [] : [rules.onDeputy(memberId, unitId, 'offices.0')]),
        rules.onMember(memberId, 'offices.0.memberId'),
        bodyId === undefined || rules.isBodyOf(bodyId, unitId) ? undefined : 'NOT_FOUND offices.0.bodyId',
      ]
      return (
        rules.onUnit('member.write', unitId, 'offices.0.unitId') ??
        (problems.flatMap((problem) => problem ?? []).join() || undefined)
      )
    },
  },
  endOffices: {
    slots: { 'offices.officeId': of('office') },
    plain: [...ACT, 'offices.expectedVersion'],
    payload: 'offices { id } acts { id }',
    variants: [''],
    ids: (place) => ({ 'offices.officeId': idOf('office', place) }),
    input: (id) => ({
      offices: [{ officeId: id('offices.officeId'), expectedVersion: 1 }],
      effectiveOn: DAY,
    }),
    verdict: (rules, ids) => rules.onOffice(ids['offices.officeId'], 'offices.0.officeId'),
  },
  seatMembers: {
    slots: { bodyId: of('body'), termId: of('term'), 'seats.memberId': of('member') },
    plain: [...ACT, 'seats.personName', 'seats.personOffice', 'until'],
    payload: 'seats { id } acts { id }',
    variants: [''],
    ids: (place) => ({ bodyId: idOf('body', place) }),
    input: (id) => ({
      bodyId: id('bodyId'),
      termId: id('termId'),
      seats: [
        {
          memberId: id('seats.memberId'),
          personName: id('seats.memberId') === undefined ? 'Nguyễn Thị Mới' : undefined,
        },
      ],
      effectiveOn: DAY,
    }),
    verdict: (rules, ids) => {
      const { bodyId, termId, 'seats.memberId': memberId } = ids
      return (
        rules.onBody(bodyId, 'bodyId') ??
        (termId === undefined || rules.isTermBeside(termId, bodyId) ? undefined : 'NOT_FOUND termId') ??
        rules.onMember(memberId, 'seats.0.memberId') ??
        // The member of the place has a seat in its body.
        (memberId === idOf('member', 'own') ? 'SEATED_ALREADY seats.0.memberId' : undefined)
      )
    },
  },
  endSeats: {
    slots: { 'seats.seatId': of('seat') },
    plain: [...ACT, 'seats.expectedVersion'],
    payload: 'seats { id } acts { id }',
    variants: [''],
    ids: (place) => ({ 'seats.seatId': idOf('seat', place) }),
    input: (id) => ({ seats: [{ seatId: id('seats.seatId'), expectedVersion: 1 }], effectiveOn: DAY }),
    verdict: (rules, ids) => rules.onSeat(ids['seats.seatId'], 'seats.0.seatId'),
  },
  createBody: {
    slots: { unitId: of('unit') },
    plain: ['decision.number', 'decision.signedOn', 'kind', 'name', 'validFrom'],
    payload: 'body { id }',
    variants: [''],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id) => ({ unitId: id('unitId'), kind: 'executive-committee', validFrom: DAY }),
    verdict: (rules, { unitId }) =>
      rules.onUnit('member.write', unitId, 'unitId') ??
      (unitId === idOf('unit', 'child') ? 'BODY_NOT_OF_KIND kind' : undefined),
  },
  endBody: {
    slots: { id: of('body', 'empty body') },
    plain: ['expectedVersion', 'validTo'],
    payload: 'body { id }',
    variants: ['', 'taken: somebody sits in it'],
    ids: (place, variant) => ({ id: idOf(variant === '' ? 'empty body' : 'body', place) }),
    input: (id) => ({ id: id('id'), expectedVersion: 1, validTo: DAY }),
    verdict: (rules, ids, variant) =>
      rules.onBody(ids['id'], 'id') ?? (variant === '' ? undefined : 'BODY_IN_USE validTo'),
  },
  createTerm: {
    slots: { unitId: of('unit') },
    plain: ['ordinal', 'validFrom', 'validTo'],
    payload: 'term { id }',
    variants: ['', 'taken: the number is'],
    ids: (place) => ({ unitId: idOf('unit', place) }),
    input: (id, variant) => ({
      unitId: id('unitId'),
      ordinal: variant === '' ? 26 : 25,
      validFrom: DAY,
    }),
    verdict: (rules, { unitId }, variant) =>
      rules.onUnit('member.write', unitId, 'unitId') ??
      (variant === '' ? undefined : 'TERM_ORDINAL_TAKEN ordinal'),
  },
}
