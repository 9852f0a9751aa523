import { describe, expect, it } from 'vitest'
import {
  closingProblems,
  destinationProblems,
  heldWarnings,
  lateWarnings,
  receptionProblems,
  stayProblems,
  stayWarnings,
  transferProblems,
  type Destination,
  type OnDay,
  type TransferFacts,
} from './transfers.rules.ts'

const A = { unitId: 'a', name: 'Chi bộ A' }
const B = { unitId: 'b', name: 'Chi bộ B' }
const TO_B: Destination = { ...B, isInForce: true, takesMembers: true }
const OUTSIDE: Destination = { unitId: null, name: 'Đảng bộ khác', isInForce: true, takesMembers: true }
const AT_A: OnDay = { home: A, hasEnded: false, isMerged: false, later: null }
const AT = ['x']

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code)

describe('a transfer', () => {
  const member = { ...AT_A, joinedOn: '2010-02-03', openTo: null }
  it.each([
    ['to another cell', member, TO_B, '2026-01-05', []],
    ['out of what is kept', member, OUTSIDE, '2026-01-05', []],
    ['on the day of admission', member, TO_B, '2010-02-03', []],
    ['before admission', member, TO_B, '2010-02-02', ['BEFORE_ADMISSION']],
    ['of somebody whose admission is not known', { ...member, joinedOn: null }, TO_B, '1950-01-01', []],
    ['to one’s own cell', member, { ...TO_B, ...A }, '2026-01-05', ['OWN_CELL']],
    ['while one is under way', { ...member, openTo: 'Chi bộ C' }, TO_B, '2026-01-05', ['TRANSFER_OPEN']],
    ['of somebody at home nowhere', { ...member, home: null }, TO_B, '2026-01-05', ['NOT_AT_HOME']],
    ['of a member no more', { ...member, hasEnded: true }, TO_B, '2026-01-05', ['MEMBER_ENDED']],
    ['of a record that was merged', { ...member, isMerged: true }, TO_B, '2026-01-05', ['MEMBER_MERGED']],
    [
      'before a move that is entered',
      { ...member, later: { what: 'HOME' as const, day: '2026-01-09' } },
      TO_B,
      '2026-01-05',
      ['LATER_ACT'],
    ],
  ])('%s', (_name, who, to, day, expected) => {
    expect(codes(transferProblems(who, to, day, AT))).toEqual(expected)
  })

  it('leads to a cell or Party group that is there', () => {
    expect(destinationProblems(TO_B, '2026-01-05', AT)).toEqual([])
    expect(destinationProblems(OUTSIDE, '2026-01-05', AT)).toEqual([])
    expect(codes(destinationProblems({ ...TO_B, isInForce: false }, '2026-01-05', AT))).toEqual([
      'UNIT_NOT_IN_FORCE',
    ])
    expect(codes(destinationProblems({ ...TO_B, takesMembers: false }, '2026-01-05', AT))).toEqual([
      'TAKES_NO_MEMBERS',
    ])
  })
})

const SENT: TransferFacts = {
  kind: 'HOME',
  state: 'SENT',
  fromUnitId: 'a',
  toUnitId: 'b',
  decidedOn: '2026-01-05',
  paperOn: '2026-01-06',
  until: null,
}
const STAY: TransferFacts = { ...SENT, kind: 'TEMPORARY', until: '2026-09-01' }

describe('a reception', () => {
  it.each([
    ['on the day of the paper', SENT, AT_A, TO_B, '2026-01-06', []],
    ['before the paper', SENT, AT_A, TO_B, '2026-01-05', ['BEFORE_PAPER']],
    ['without a paper', { ...SENT, state: 'DECIDED' as const }, AT_A, TO_B, '2026-01-06', ['TRANSFER_STATE']],
    ['a second time', { ...SENT, state: 'RECEIVED' as const }, AT_A, TO_B, '2026-01-06', ['TRANSFER_STATE']],
    [
      'of somebody at home elsewhere meanwhile',
      SENT,
      { ...AT_A, home: { unitId: 'c', name: 'Chi bộ C' } },
      TO_B,
      '2026-01-06',
      ['SECOND_HOME'],
    ],
    ['of somebody at home there already', SENT, { ...AT_A, home: B }, TO_B, '2026-01-06', ['OWN_CELL']],
    [
      'in a cell that has ended',
      SENT,
      AT_A,
      { ...TO_B, isInForce: false },
      '2026-01-06',
      ['UNIT_NOT_IN_FORCE'],
    ],
    ['for a time', STAY, AT_A, TO_B, '2026-08-31', []],
    ['for a time that is over', STAY, AT_A, TO_B, '2026-09-01', ['STAY_OVER']],
    [
      'for a time, of somebody whose home moved meanwhile',
      STAY,
      { ...AT_A, home: { unitId: 'c', name: 'Chi bộ C' } },
      TO_B,
      '2026-01-06',
      [],
    ],
  ])('%s', (_name, transfer, member, to, day, expected) => {
    expect(codes(receptionProblems(transfer, member, to, day, AT))).toEqual(expected)
  })
})

describe('a transfer that nobody is received by', () => {
  const decided = { ...SENT, state: 'DECIDED' as const, paperOn: null }
  it.each([
    ['returned', SENT, 'RETURNED' as const, '2026-01-06', []],
    ['returned before its paper', SENT, 'RETURNED' as const, '2026-01-05', ['BEFORE_PAPER']],
    ['returned before it was sent', decided, 'RETURNED' as const, '2026-01-06', ['TRANSFER_STATE']],
    ['cancelled', decided, 'CANCELLED' as const, '2026-01-05', []],
    ['cancelled on its way', SENT, 'CANCELLED' as const, '2026-01-05', []],
    ['cancelled before it was decided', SENT, 'CANCELLED' as const, '2026-01-04', ['BEFORE_DECISION']],
  ])('%s', (_name, transfer, closing, day, expected) => {
    expect(codes(closingProblems(transfer, closing, day, AT))).toEqual(expected)
  })
})

it('ends a stay that there is', () => {
  expect(stayProblems({ stay: B, later: null }, '2026-01-06', AT)).toEqual([])
  expect(codes(stayProblems({ stay: null, later: null }, '2026-01-06', AT))).toEqual(['NO_STAY'])
  const later = { what: 'STAY' as const, day: '2026-01-06' }
  expect(codes(stayProblems({ stay: B, later }, '2026-01-06', AT))).toEqual(['LATER_ACT'])
})

it('warns of stays that are too short or too long, with the rule’s source', () => {
  const shortest = { day: '2026-04-05', source: 'Điều 1' }
  const longest = { day: '2028-01-05', source: 'Điều 2' }
  expect(stayWarnings('2026-04-05', shortest, longest, AT)).toEqual([])
  expect(stayWarnings('2028-01-05', shortest, longest, AT)).toEqual([])
  expect(stayWarnings('2026-04-04', shortest, longest, AT)).toEqual([
    { code: 'STAY_TOO_SHORT', path: AT, values: { date: '05/04/2026', source: 'Điều 1' } },
  ])
  expect(codes(stayWarnings('2028-01-06', shortest, longest, AT))).toEqual(['STAY_TOO_LONG'])
})

it('warns of what comes after it was due, not on the day', () => {
  const due = { day: '2026-03-30', source: 'Điều 3' }
  expect(lateWarnings('PAPER_LATE', '2026-03-30', due, AT)).toEqual([])
  expect(codes(lateWarnings('PAPER_LATE', '2026-03-31', due, AT))).toEqual(['PAPER_LATE'])
  expect(lateWarnings('PRESENTED_LATE', '2026-03-31', null, AT)).toEqual([])
})

it('warns of what is held in the cell that is left for another one, by name to whoever may read it', () => {
  const held = [
    { vi: 'Bí thư', en: 'Secretary' },
    { vi: 'Chi ủy', en: 'Chi ủy' },
  ]
  const member = { name: 'Nguyễn Văn An', home: { unitId: 'a', name: 'Chi bộ A' }, held }
  const values = { name: 'Nguyễn Văn An', unit: 'Chi bộ A' }
  const to = { kind: 'HOME', toUnitId: 'b' } as const
  expect(heldWarnings(member, to, true, AT)).toEqual([
    {
      code: 'STILL_HOLDS',
      path: AT,
      values: { ...values, heldVi: 'Bí thư, Chi ủy', heldEn: 'Secretary, Chi ủy' },
    },
  ])
  expect(heldWarnings(member, to, false, AT)).toEqual([
    {
      code: 'STILL_HOLDS',
      path: AT,
      values: { ...values, heldVi: 'chức vụ hoặc tham gia cấp ủy', heldEn: 'an office or a seat' },
    },
  ])
  expect(heldWarnings({ ...member, held: [] }, to, true, AT)).toEqual([])
  // For a time: they are at home there as before. Out of the register: all that they hold ends.
  expect(heldWarnings(member, { ...to, kind: 'TEMPORARY' }, true, AT)).toEqual([])
  expect(heldWarnings(member, { ...to, toUnitId: null }, true, AT)).toEqual([])
})
