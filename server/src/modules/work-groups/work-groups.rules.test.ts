import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentProblems, coverageWarnings } from './assignments.rules.ts'
import {
  endProblems,
  includes,
  overlap,
  staff,
  withinProblems,
  type Serving,
  type Staffing,
} from './work-groups.rules.ts'

const told = (problems: readonly { code: string; path: readonly string[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`)
const days = (text: string) => {
  const [from = '', to = ''] = text.split('..')
  return { from: from || null, to: to || null }
}

describe('days', () => {
  test.each([
    ['2025-01-01..2025-02-01', '2025-02-01..', false],
    ['2025-01-01..2025-02-02', '2025-02-01..', true],
    ['..', '2025-02-01..2025-02-02', true],
    ['..2025-01-01', '2025-01-01..', false],
    ['2025-01-01..', '2025-06-01..', true],
  ])('%s and %s overlap: %s', (a, b, expected) => {
    expect(overlap(days(a), days(b))).toBe(expected)
    expect(overlap(days(b), days(a))).toBe(expected)
  })

  test.each([
    ['2025-01-01..', '2025-01-02', []],
    ['2025-01-01..', '2025-01-01', ['ENDS_BEFORE_START p']],
    ['2025-01-01..', '2024-12-31', ['ENDS_BEFORE_START p']],
    ['..', '1900-01-01', []],
    ['2025-01-01..2025-03-01', '2025-02-01', []],
    ['2025-01-01..2025-03-01', '2025-03-01', []],
    ['2025-01-01..2025-03-01', '2025-03-02', ['ALREADY_ENDED p']],
  ])('%s ending on %s: %j', (during, validTo, problems) => {
    expect(told(endProblems(days(during), validTo, ['p']))).toEqual(problems)
  })

  test.each([
    ['2025-01-01..', '2025-01-01..', []],
    ['2024-12-31..', '2025-01-01..', ['OUTSIDE_GROUP_DATES from']],
    ['2025-06-01..', '2025-01-01..2025-06-01', ['OUTSIDE_GROUP_DATES from']],
    ['2025-02-01..2025-06-02', '2025-01-01..2025-06-01', ['OUTSIDE_GROUP_DATES to']],
    ['2025-02-01..2025-06-01', '2025-01-01..2025-06-01', []],
    ['2025-02-01..', '..', []],
  ])('%s within a group of %s: %j', (during, group, problems) => {
    expect(told(withinProblems(days(during), days(group), { from: 'from', to: 'to' }))).toEqual(problems)
  })
})

describe('an assignment', () => {
  const unit = { pathOnDay: '00010002', below: true, assigned: false, coveredBy: [] }
  test.each([
    [{}, []],
    [{ pathOnDay: null, below: false }, ['UNIT_NOT_IN_FORCE unitIds.0']],
    [{ below: false }, ['UNIT_NOT_BELOW unitIds.0']],
    [{ assigned: true }, ['ALREADY_ASSIGNED unitIds.0']],
    [{ coveredBy: ['Tổ 1'] }, []],
  ])('of a unit %o: %j', (change, problems) => {
    expect(told(assignmentProblems({ ...unit, ...change }, '2025-01-01', ['unitIds', '0']))).toEqual(problems)
  })
  test('warns of each other group by name', () => {
    const warnings = coverageWarnings({ ...unit, coveredBy: ['Tổ 1', 'Tổ 2'] }, ['unitIds', '0'])
    expect(warnings.map(({ values }) => values)).toEqual([{ group: 'Tổ 1' }, { group: 'Tổ 2' }])
  })
})

describe('staffing', () => {
  const one = (id: string, leader: boolean, from = '2025-01-01', to: string | null = null): Serving => ({
    id,
    memberId: `m${id}`,
    name: id,
    office: null,
    leader,
    from,
    to,
  })
  const change = (more: Partial<Staffing>): Staffing => ({
    group: days('2025-01-01..'),
    on: '2025-06-01',
    ends: [],
    additions: [],
    leaderId: null,
    ...more,
  })
  const joins = (leader = false, memberId: string | null = 'mx') => ({
    memberId,
    name: 'x',
    office: null,
    leader,
  })
  const group = [one('a', true), one('b', false)]

  test.each([
    ['nothing', {}, []],
    ['one joins', { additions: [joins()] }, []],
    ['one leaves', { ends: [{ id: 'b', validTo: '2025-07-01' }] }, []],
    ['the leader leaves', { ends: [{ id: 'a', validTo: '2025-07-01' }] }, ['ONE_LEADER leaderId']],
    ['the leader leaves as another leads', { ends: [{ id: 'a', validTo: '2025-06-01' }], leaderId: 'b' }, []],
    [
      'the leader leaves before another leads',
      { ends: [{ id: 'a', validTo: '2025-05-01' }], leaderId: 'b' },
      ['ONE_LEADER leaderId'],
    ],
    [
      'the new leader leaves later',
      { ends: [{ id: 'b', validTo: '2025-08-01' }], leaderId: 'b' },
      ['ONE_LEADER leaderId'],
    ],
    ['one who joins leads', { additions: [joins(true)] }, []],
    ['the leader leads', { leaderId: 'a' }, []],
    ['nobody known leads', { leaderId: 'z' }, ['NOT_A_GROUP_MEMBER leaderId']],
    ['nobody known leaves', { ends: [{ id: 'z', validTo: '2025-07-01' }] }, ['NOT_FOUND endMembers.0.id']],
    ['one joins again', { additions: [joins(false, 'mb')] }, ['ALREADY_SERVING addMembers.0']],
    [
      'one joins again after leaving',
      { additions: [joins(false, 'mb')], ends: [{ id: 'b', validTo: '2025-06-01' }] },
      [],
    ],
    ['two of whom only names are known join', { additions: [joins(false, null), joins(false, null)] }, []],
    ['the group ends', { group: days('2025-01-01..2025-09-01') }, []],
    [
      'one joins after the group',
      { group: days('2025-01-01..2025-06-01'), additions: [joins()] },
      ['OUTSIDE_GROUP_DATES effectiveOn'],
    ],
    [
      'the group ends before somebody begins',
      { group: days('2025-01-01..2025-01-01') },
      ['BEGINS_LATER validTo'],
    ],
  ])('%s', (_name, more, problems) => {
    expect(told(staff(group, change(more)).problems)).toEqual(problems)
  })

  test('keeps history: whoever served on a day before the change served and led then as before', () => {
    const day = fc
      .integer({ min: 0, max: 11 })
      .map((month) => `2025-${String(month + 1).padStart(2, '0')}-01`)
    const changes = fc.record({
      on: day,
      ends: fc
        .subarray(['a', 'b', 'c'])
        .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), validTo: day })))),
      additions: fc.array(
        fc.boolean().map((leader) => joins(leader, null)),
        { maxLength: 2 },
      ),
      leaderId: fc.constantFrom(null, 'a', 'b', 'c'),
      group: fc.constantFrom(days('2025-01-01..'), days('2025-01-01..2025-11-01')),
    })
    const served = [
      one('a', true, '2025-01-01', '2025-05-01'),
      one('b', true, '2025-05-01'),
      one('c', false, '2025-02-01'),
    ]
    const on = (serving: readonly Serving[], day: string) =>
      serving
        .filter((each) => includes(each, day))
        .map(({ name, leader }) => `${name} ${String(leader)}`)
        .sort()
    fc.assert(
      fc.property(changes, (more) => {
        const { serving, problems } = staff(served, change(more))
        fc.pre(problems.length === 0)
        const touched = [
          ...more.ends.map(({ validTo }) => validTo),
          ...(more.additions.length > 0 || more.leaderId !== null ? [more.on] : []),
        ]
        const since = touched.sort()[0] ?? '2025-13-01'
        for (let month = 1; month <= 12; month += 1) {
          const each = `2025-${String(month).padStart(2, '0')}-15`
          if (!includes(more.group, each)) expect(on(serving, each)).toEqual([])
          else if (each < since) expect(on(serving, each)).toEqual(on(served, each))
          else expect(serving.filter((person) => person.leader && includes(person, each))).toHaveLength(1)
        }
        for (const before of served) expect(serving.filter(({ id }) => id === before.id)).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })
})
