import { idOf, SITUATIONS } from './places.ts'
import { of, type Recipe } from './recipe.ts'

const DECISION = ['decision.number', 'decision.signedOn']
const CLOSED = { effectiveOn: '2026-01-10', reason: 'Sai hồ sơ' }

/** Mutations on members who go from one cell to another. */
export const TRANSFER_RECIPES: Readonly<Record<string, Recipe>> = {
  transferMembers: {
    // Any unit may be named, as papers go everywhere.
    slots: { 'members.memberId': of('member'), toUnitId: { ...of('unit'), isNamedByAll: true } },
    plain: [
      'decidedOn',
      ...DECISION,
      'errorPolicy',
      'kind',
      'members.expectedVersion',
      'paperNumber',
      'paperOn',
      'reason',
      'toName',
      'toUnitCode',
      'until',
    ],
    payload: 'transfers { id } results { id }',
    variants: [''],
    ids: (place) => ({
      'members.memberId': idOf('member', place),
      toUnitId: idOf('unit', SITUATIONS[place].partner),
    }),
    input: (id) => ({
      members: [{ memberId: id('members.memberId'), expectedVersion: 1 }],
      toUnitId: id('toUnitId'),
      kind: 'HOME',
      decidedOn: '2026-01-05',
    }),
    verdict: (rules, ids) =>
      rules.onLeaving(ids['members.memberId'], ids['toUnitId'], 'members.0.memberId', 'toUnitId'),
  },
  issueTransferPapers: onTransfers('SENDER', ['DECIDED'], { paperOn: '2026-01-10' }, [
    'paperNumber',
    'paperOn',
  ]),
  receiveTransfers: onTransfers('RECEIVER', ['SENT'], { receivedOn: '2026-01-10' }, [
    ...DECISION,
    'receivedOn',
  ]),
  returnTransfers: onTransfers('RECEIVER', ['SENT'], CLOSED, ['effectiveOn']),
  cancelTransfers: onTransfers('SENDER', ['DECIDED', 'SENT'], CLOSED, ['effectiveOn']),
  endStays: {
    slots: { 'members.memberId': of('member') },
    plain: [...DECISION, 'effectiveOn', 'errorPolicy', 'members.expectedVersion', 'reason'],
    payload: 'acts { id } results { id }',
    variants: [''],
    ids: (place) => ({ 'members.memberId': idOf('member', place) }),
    input: (id) => ({
      members: [{ memberId: id('members.memberId'), expectedVersion: 1 }],
      effectiveOn: '2026-01-10',
    }),
    verdict: (rules, ids) => rules.onStay(ids['members.memberId'], 'members.0.memberId'),
  },
}

/** A mutation of one side on transfers that have come so far. */
function onTransfers(
  side: 'SENDER' | 'RECEIVER',
  states: readonly string[],
  said: object,
  plain: readonly string[],
): Recipe {
  const slot = 'transfers.transferId'
  const block = states.includes('SENT') ? 'transfer' : 'transfer for a time'
  return {
    slots: { [slot]: of('transfer', block) },
    plain: [...plain, 'errorPolicy', 'reason', 'transfers.expectedVersion'],
    payload: 'transfers { id } results { id }',
    variants: [''],
    ids: (place) => ({ [slot]: idOf(block, place) }),
    input: (id) => ({ transfers: [{ transferId: id(slot), expectedVersion: 1 }], ...said }),
    verdict: (rules, ids) => rules.onTransfer(ids[slot], side, states, 'transfers.0.transferId'),
  }
}
