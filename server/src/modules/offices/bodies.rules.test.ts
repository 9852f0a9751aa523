import { describe, expect, test } from 'vitest'
import {
  bodyProblems,
  seatingProblems,
  seatProblems,
  termProblems,
  termToEnd,
  type BodyFacts,
} from './bodies.rules.ts'

const codes = (problems: readonly { code: string; path: readonly string[] }[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('a seat', () => {
  const body = { from: '2025-01-01', to: null }
  const term = { from: '2025-01-01', to: '2030-01-01' }
  const member = { memberId: 'an', personName: null, isMember: true, endsOn: null }
  test.each<readonly [string, string, string | null, typeof term | null, readonly string[]]>([
    ['while the body lasts', '2025-01-01', null, null, []],
    ['before the body', '2024-12-31', null, null, ['OUTSIDE_BODY_DATES effectiveOn']],
    ['for the term', '2025-06-01', '2030-01-01', term, []],
    ['beyond the term', '2025-06-01', '2030-01-02', term, ['OUTSIDE_TERM termId']],
    ['for no day', '2025-06-01', '2025-06-01', term, ['ENDS_BEFORE_START until']],
  ])('%s', (_name, from, to, within, problems) => {
    expect(codes(seatingProblems({ from, to }, { body, term: within }))).toEqual(problems)
  })

  test('somebody has one at a time', () => {
    const facts = { body, term: null, seats: [{ from: '2025-01-01', to: '2026-01-01' }] }
    expect(codes(seatProblems({ from: '2025-12-31', to: null }, member, facts))).toEqual([
      'SEATED_ALREADY memberId',
    ])
    expect(seatProblems({ from: '2026-01-01', to: null }, member, facts)).toEqual([])
  })
})

describe('a body', () => {
  const facts: BodyFacts = {
    unitName: 'Chi bộ A',
    unitKind: 'cell',
    label: { vi: 'Chi ủy', en: 'Cell committee' },
    isDeclared: true,
    others: [],
  }
  const wanted = { kind: 'cell-committee', name: 'Chi ủy', from: '2026-03-01', to: null }
  const group = { ...wanted, kind: 'party-group', name: 'Tổ 1' }
  const there = (name: string, to: string | null) => ({ others: [{ name, from: null, to }] })
  test.each<readonly [string, typeof wanted, Partial<BodyFacts>, readonly string[]]>([
    ['that the kind of the unit has', wanted, {}, []],
    ['before the unit was there', wanted, { unitKind: null }, ['UNIT_NOT_IN_FORCE validFrom']],
    ['of no kind', wanted, { label: null }, ['BODY_KIND_UNKNOWN kind']],
    ['of another kind', wanted, { isDeclared: false }, ['BODY_NOT_OF_KIND kind']],
    ['beside one like it', wanted, there('Chi ủy', null), ['BODY_THERE_ALREADY kind']],
    ['after one like it', wanted, there('Chi ủy', '2026-03-01'), []],
    ['a second Party group', group, there('Tổ 2', null), []],
    ['a second one of the same name', group, there('Tổ 1', null), ['BODY_THERE_ALREADY kind']],
  ])('%s', (_name, body, change, problems) => {
    expect(codes(bodyProblems(body, { ...facts, ...change }))).toEqual(problems)
  })
})

describe('a term', () => {
  const first = { id: '1', ordinal: 1, from: '2020-01-01', to: '2025-01-01' }
  const second = { id: '2', ordinal: 2, from: '2025-01-01', to: null }
  test.each<readonly [string, number, string, string | null, readonly string[], string | undefined]>([
    ['after an open one ends it', 3, '2030-01-01', null, [], '2'],
    ['with a number that is taken', 2, '2030-01-01', null, ['TERM_ORDINAL_TAKEN ordinal'], '2'],
    ['before all', 7, '2015-01-01', '2020-01-01', [], undefined],
    ['into the next', 7, '2019-01-01', '2020-01-02', ['TERM_OVERLAPS validFrom'], undefined],
    ['over a later one', 7, '2024-01-01', null, ['TERM_OVERLAPS validFrom'], '1'],
    ['for no day', 7, '2030-01-01', '2030-01-01', ['ENDS_BEFORE_START validTo'], '2'],
    ['on the first day of another', 7, '2025-01-01', null, ['TERM_OVERLAPS validFrom'], undefined],
  ])('%s', (_name, ordinal, from, to, problems, ended) => {
    expect(codes(termProblems({ ordinal, from, to }, [first, second]))).toEqual(problems)
    expect(termToEnd({ from }, [first, second])?.id).toBe(ended)
  })
})
