import { ERROR_MESSAGES } from '@chibo/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINDING_CODES, findingsOf, type KindRules, type SizeRule, type UnitShape } from './kinds.rules.ts'

const size = (code: string, change: Partial<SizeRule>): SizeRule => ({
  code,
  kind: 'cell',
  underKind: null,
  given: null,
  measure: 'MEMBERS',
  min: null,
  max: null,
  severity: 'WARN',
  ...change,
})
const declared = (...kinds: string[]) => ({ label: { vi: 'Tên', en: 'Name' }, kinds: new Set(kinds) })
const rules: KindRules = {
  offices: new Map([
    ['secretary', declared('cell', 'commune')],
    ['village-head', declared('cell')],
  ]),
  bodies: new Map([
    ['cell-committee', { ...declared('cell'), committeeOf: new Set(['cell']) }],
    ['executive-committee', { ...declared('commune'), committeeOf: new Set(['commune']) }],
    ['party-group', { ...declared('cell'), committeeOf: new Set<string>() }],
  ]),
  sizes: [
    size('official', { measure: 'OFFICIAL_MEMBERS', min: 3 }),
    size('committee', {
      measure: 'COMMITTEE_SEATS',
      given: { measure: 'OFFICIAL_MEMBERS', min: 9, max: null },
      min: 1,
    }),
    size('no-committee', {
      measure: 'COMMITTEE_SEATS',
      given: { measure: 'OFFICIAL_MEMBERS', min: null, max: 8 },
      max: 0,
    }),
    size('seats', { measure: 'COMMITTEE_SEATS', max: 7 }),
    size('groups', { measure: 'PARTY_GROUPS', given: { measure: 'MEMBERS', min: 31, max: null }, min: 1 }),
    size('grassroots', { underKind: 'district', max: 29, severity: 'REFUSE' }),
  ],
}

const cell = (change: Partial<UnitShape> = {}): UnitShape => ({
  name: 'Chi bộ A',
  kind: 'cell',
  parentKind: 'commune',
  headcount: { members: 12, official: 11 },
  offices: ['secretary'],
  bodies: [{ kind: 'cell-committee', seats: 3 }],
  groupsBelow: 0,
  ...change,
})
const told = (unit: UnitShape): string[] =>
  findingsOf(unit, rules).map(
    ({ rule, severity, problem }) =>
      `${severity} ${rule ?? '-'} ${problem.code} ${String(problem.values?.['count'] ?? '')}`,
  )
const committee = (seats: number) => [{ kind: 'cell-committee', seats }]
const members = (official: number, all = official) => ({ members: all, official })

describe('sizes', () => {
  test.each<[string, Partial<UnitShape>, string[]]>([
    ['a cell that is as it shall be', {}, []],
    [
      'two official members',
      { headcount: members(2, 5), bodies: [] },
      ['WARN official OFFICIAL_MEMBERS_TOO_FEW 2'],
    ],
    ['three official members', { headcount: members(3), bodies: [] }, []],
    ['eight without a committee', { headcount: members(8), bodies: [] }, []],
    ['eight with one', { headcount: members(8) }, ['WARN no-committee COMMITTEE_SEATS_TOO_MANY 3']],
    ['nine without one', { headcount: members(9), bodies: [] }, ['WARN committee COMMITTEE_SEATS_TOO_FEW 0']],
    [
      'nine with an empty one',
      { headcount: members(9), bodies: committee(0) },
      ['WARN committee COMMITTEE_SEATS_TOO_FEW 0'],
    ],
    ['seven seats', { bodies: committee(7) }, []],
    ['eight seats', { bodies: committee(8) }, ['WARN seats COMMITTEE_SEATS_TOO_MANY 8']],
    [
      'seats of a group are none of the committee',
      { bodies: [...committee(7), { kind: 'party-group', seats: 5 }] },
      [],
    ],
    ['thirty members', { headcount: members(30) }, []],
    ['thirty-one members', { headcount: members(31) }, ['WARN groups PARTY_GROUPS_TOO_FEW 0']],
    [
      'with a group as a body',
      { headcount: members(31), bodies: [...committee(5), { kind: 'party-group', seats: 0 }] },
      [],
    ],
    ['with a group below', { headcount: members(31), groupsBelow: 2 }, []],
    ['29 under a district', { headcount: members(29), parentKind: 'district' }, []],
    [
      '30 under a district',
      { headcount: members(30), parentKind: 'district' },
      ['REFUSE grassroots MEMBERS_TOO_MANY 30'],
    ],
    ['30 at the top', { headcount: members(30), parentKind: null }, []],
    ['nobody registered', { headcount: null, bodies: [] }, []],
    ['nobody left', { headcount: members(0), bodies: [] }, ['WARN official OFFICIAL_MEMBERS_TOO_FEW 0']],
    ['another kind', { kind: 'commune', headcount: members(1), bodies: [] }, []],
  ])('%s', (_name, change, findings) => {
    expect(told(cell(change))).toEqual(findings)
  })
})

describe('offices and bodies', () => {
  test.each<[string, Partial<UnitShape>, string[]]>([
    ['those of its kind', { offices: ['secretary', 'village-head', 'secretary'] }, []],
    [
      'an office of another kind',
      { kind: 'commune', offices: ['village-head'], bodies: [] },
      ['REFUSE - OFFICE_NOT_OF_KIND '],
    ],
    [
      'the same twice',
      { kind: 'commune', offices: ['village-head', 'village-head'], bodies: [] },
      ['REFUSE - OFFICE_NOT_OF_KIND '],
    ],
    [
      'a body of another kind',
      { bodies: [...committee(3), { kind: 'executive-committee', seats: 9 }] },
      ['REFUSE - BODY_NOT_OF_KIND '],
    ],
    ['what nobody has declared', { offices: ['captain'] }, ['REFUSE - OFFICE_NOT_OF_KIND ']],
  ])('%s', (_name, change, findings) => {
    expect(told(cell(change))).toEqual(findings)
  })
})

const shapes: fc.Arbitrary<UnitShape> = fc.record({
  name: fc.constant('Chi bộ A'),
  kind: fc.constantFrom('cell', 'commune', 'group'),
  parentKind: fc.constantFrom('district', 'commune', null),
  headcount: fc.option(
    fc
      .record({ official: fc.nat(40), probationary: fc.nat(4) })
      .map(({ official, probationary }) => members(official, official + probationary)),
  ),
  offices: fc.array(fc.constantFrom('secretary', 'village-head')),
  bodies: fc.array(fc.record({ kind: fc.constantFrom(...rules.bodies.keys()), seats: fc.nat(12) })),
  groupsBelow: fc.nat(2),
})

test('has a sentence in both languages for each finding, with every figure filled in', () => {
  fc.assert(
    fc.property(shapes, (unit) => {
      for (const { problem } of findingsOf(unit, rules)) {
        expect(FINDING_CODES).toContain(problem.code)
        for (const text of Object.values(ERROR_MESSAGES[problem.code]))
          for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) expect(problem.values).toHaveProperty(name)
      }
    }),
  )
})

test('finds neither more nor less whatever order things come in', () => {
  fc.assert(
    fc.property(shapes, (unit) => {
      const turned = {
        ...unit,
        offices: unit.offices.toReversed(),
        bodies: unit.bodies.toReversed(),
      }
      const turnedRules = { ...rules, sizes: rules.sizes.toReversed() }
      expect(findingsOf(turned, turnedRules)).toEqual(findingsOf(unit, rules))
    }),
  )
})

test('a finding names a rule of the unit’s kind whose bounds its figure breaks', () => {
  fc.assert(
    fc.property(shapes, (unit) => {
      for (const { rule, severity, problem } of findingsOf(unit, rules)) {
        if (rule === null) continue
        const broken = rules.sizes.find(({ code }) => code === rule)
        const count = Number(problem.values?.['count'])
        expect(broken).toMatchObject({ kind: unit.kind, severity })
        expect(count < (broken?.min ?? 0) || count > (broken?.max ?? Infinity)).toBe(true)
      }
    }),
  )
})
