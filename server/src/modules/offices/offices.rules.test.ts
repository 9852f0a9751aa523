import { describe, expect, test } from 'vitest'
import {
  appointmentFindings,
  endProblems,
  within,
  type Appointment,
  type Candidate,
  type Holder,
  type OfficeFacts,
} from './offices.rules.ts'

const label = { vi: 'Bí thư', en: 'Secretary' }
const wanted: Appointment = { from: '2026-03-01', to: null, bodyId: null, placeName: null }
const member: Candidate = { memberId: 'an', personName: null, isMember: true, endsOn: null }
const facts: OfficeFacts = {
  unitName: 'Chi bộ A',
  unitKind: 'cell',
  unitEndsOn: null,
  unitPlace: 'Thôn A',
  office: { label, heldOf: 'UNIT' },
  declared: { maxHolders: 1, severity: 'REFUSE' },
  body: null,
  holders: [],
}
const ofBody: OfficeFacts['office'] = { label, heldOf: 'BODY' }
const ofPlace: OfficeFacts['office'] = { label, heldOf: 'PLACE' }
const held = (from: string | null, to: string | null, change: Partial<Holder> = {}): Holder => ({
  memberId: 'binh',
  name: 'Trần Bình',
  bodyId: null,
  placeName: null,
  from,
  to,
  ...change,
})

type Row = readonly [
  name: string,
  change: { wanted?: Partial<Appointment>; member?: Partial<Candidate>; facts?: Partial<OfficeFacts> },
  findings: readonly string[],
]

describe('an appointment', () => {
  test.each<Row>([
    ['of a member to a vacant office', {}, []],
    ['of somebody by name', { member: { memberId: null, personName: 'Lê Văn Cường' } }, []],
    ['of nobody', { member: { memberId: null } }, ['REFUSE MEMBER_OR_NAME memberId']],
    ['of a member and a name', { member: { personName: 'Lê' } }, ['REFUSE MEMBER_OR_NAME memberId']],
    ['of one who is not yet a member', { member: { isMember: false } }, ['REFUSE NOT_YET_MEMBER memberId']],
    [
      'of one who was',
      { member: { isMember: false, endsOn: '2026-03-01' } },
      ['REFUSE MEMBER_ENDED memberId'],
    ],
    ['beyond the end of membership', { member: { endsOn: '2026-06-01' } }, ['REFUSE MEMBER_ENDED memberId']],
    ['until membership ends', { member: { endsOn: '2026-06-01' }, wanted: { to: '2026-06-01' } }, []],
    ['for no day', { wanted: { to: '2026-03-01' } }, ['REFUSE ENDS_BEFORE_START effectiveOn']],
    ['for one day', { wanted: { to: '2026-03-02' } }, []],
    ['before the unit was there', { facts: { unitKind: null } }, ['REFUSE UNIT_NOT_IN_FORCE unitId']],
    ['until the unit ends', { wanted: { to: '2026-07-01' }, facts: { unitEndsOn: '2026-07-01' } }, []],
    [
      'beyond the end of the unit',
      { wanted: { to: '2026-07-02' }, facts: { unitEndsOn: '2026-07-01' } },
      ['REFUSE OUTLASTS_UNIT unitId'],
    ],
    ['to what is no office', { facts: { office: null } }, ['REFUSE OFFICE_KIND_UNKNOWN kind']],
    ['to an office of another kind', { facts: { declared: null } }, ['REFUSE OFFICE_NOT_OF_KIND kind']],
    ['of a body, none named', { facts: { office: ofBody } }, ['REFUSE OFFICE_OF_BODY bodyId']],
    ['of a unit, a body named', { wanted: { bodyId: 'b' } }, ['REFUSE OFFICE_OF_NO_BODY bodyId']],
    [
      'of a body that is not of the unit',
      { wanted: { bodyId: 'b' }, facts: { office: ofBody } },
      ['REFUSE NOT_FOUND bodyId'],
    ],
    [
      'of a body that ends before',
      { wanted: { bodyId: 'b' }, facts: { office: ofBody, body: { from: null, to: '2030-01-01' } } },
      ['REFUSE OUTSIDE_BODY_DATES bodyId'],
    ],
    [
      'of a body while it lasts',
      {
        wanted: { bodyId: 'b', to: '2030-01-01' },
        facts: { office: ofBody, body: { from: null, to: '2030-01-01' } },
      },
      [],
    ],
    ['of the place of the unit', { facts: { office: ofPlace } }, []],
    ['of another place', { wanted: { placeName: 'Thôn B' }, facts: { office: ofPlace } }, []],
    [
      'of a place, nowhere',
      { facts: { office: ofPlace, unitPlace: null } },
      ['REFUSE OFFICE_OF_PLACE placeName'],
    ],
    ['of a unit, a place named', { wanted: { placeName: 'B' } }, ['REFUSE OFFICE_OF_NO_PLACE placeName']],
    [
      'to an office that is taken',
      { facts: { holders: [held('2020-01-01', null)] } },
      ['REFUSE OFFICE_TAKEN kind'],
    ],
    ['from the day on which it becomes free', { facts: { holders: [held(null, '2026-03-01')] } }, []],
    ['a day too early', { facts: { holders: [held(null, '2026-03-02')] } }, ['REFUSE OFFICE_TAKEN kind']],
    [
      'to one that somebody takes later',
      { facts: { holders: [held('2027-01-01', null)] } },
      ['REFUSE OFFICE_TAKEN kind'],
    ],
    [
      'until somebody else takes it',
      { wanted: { to: '2027-01-01' }, facts: { holders: [held('2027-01-01', null)] } },
      [],
    ],
    [
      'that is declared to warn',
      {
        facts: { declared: { maxHolders: 1, severity: 'WARN' }, holders: [held('2020-01-01', null)] },
      },
      ['WARN OFFICE_TAKEN kind'],
    ],
    [
      'to one that any number may hold',
      {
        facts: { declared: { maxHolders: null, severity: 'REFUSE' }, holders: [held('2020-01-01', null)] },
      },
      [],
    ],
    [
      'as the second of two, others one after the other',
      {
        facts: {
          declared: { maxHolders: 2, severity: 'REFUSE' },
          holders: [held('2020-01-01', '2026-06-01'), held('2026-06-01', null)],
        },
      },
      [],
    ],
    [
      'as the third of two, others at once for a day',
      {
        facts: {
          declared: { maxHolders: 2, severity: 'REFUSE' },
          holders: [held('2020-01-01', '2026-06-02'), held('2026-06-01', null)],
        },
      },
      ['REFUSE OFFICE_TAKEN kind'],
    ],
    [
      'of a place whose neighbour has one',
      { facts: { office: ofPlace, holders: [held('2020-01-01', null, { placeName: 'Thôn B' })] } },
      [],
    ],
    [
      'to what they hold themselves',
      { facts: { holders: [held('2020-01-01', null, { memberId: 'an' })] } },
      ['REFUSE OFFICE_HELD_ALREADY memberId'],
    ],
  ])('%s', (_name, change, findings) => {
    const found = appointmentFindings(
      { ...wanted, ...change.wanted },
      { ...member, ...change.member },
      { ...facts, ...change.facts },
    )
    expect(
      found.map(({ severity, problem }) => `${severity} ${problem.code} ${problem.path.join('.')}`),
    ).toEqual(findings)
  })
})

describe('the end of what is held', () => {
  test.each<readonly [string, string | null, string | null, string, readonly string[]]>([
    ['open', '2020-01-01', null, '2026-03-01', []],
    ['without a known beginning', null, null, '2026-03-01', []],
    ['on its first day', '2026-03-01', null, '2026-03-01', ['ENDS_BEFORE_START']],
    ['after one day', '2026-02-28', null, '2026-03-01', []],
    ['on the day it ends anyway', '2020-01-01', '2026-03-01', '2026-03-01', ['ALREADY_ENDED']],
    ['before the day it was to end', '2020-01-01', '2026-03-02', '2026-03-01', []],
  ])('%s', (_name, from, to, day, problems) => {
    expect(endProblems({ from, to }, day).map(({ code }) => code)).toEqual(problems)
  })
})

test('days lie within others when neither bound is outside', () => {
  const outer = { from: '2025-01-01', to: '2030-01-01' }
  expect(within({ from: '2025-01-01', to: '2030-01-01' }, outer)).toBe(true)
  expect(within({ from: '2024-12-31', to: '2030-01-01' }, outer)).toBe(false)
  expect(within({ from: '2025-01-01', to: '2030-01-02' }, outer)).toBe(false)
  expect(within({ from: '2025-01-01', to: null }, outer)).toBe(false)
  expect(within({ from: null, to: '2026-01-01' }, outer)).toBe(false)
  expect(within({ from: null, to: null }, { from: null, to: null })).toBe(true)
})
