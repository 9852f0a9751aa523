import { expect, it } from 'vitest'
import type { LineageFragment, UnitStateFragment } from '../../gql/graphql.ts'
import {
  chaptersOf,
  dayOfRelative,
  differences,
  firstPredecessors,
  lastSuccessors,
  presenceOn,
} from './unitLife.ts'

const decision = { number: '21-QĐ/HU', signedOn: '2025-02-12', title: null }
const state = (parts: Partial<UnitStateFragment> = {}): UnitStateFragment => ({
  code: '188-01',
  name: 'Chi bộ Một',
  committeeName: null,
  placeName: 'Một',
  kind: { code: 'cell', label: 'Chi bộ' },
  parent: { unit: { id: 'p' }, name: 'Đảng bộ huyện' },
  ...parts,
})
const line = (unitName: string, happenedOn: string): LineageFragment => ({
  kindLabel: 'Hợp nhất, sáp nhập',
  happenedOn,
  unitName,
  unitCode: unitName,
  unit: { id: unitName },
  decision,
  reorganization: null,
})

it.each([
  [null, null, '2022-01-01', 'there'],
  ['2022-01-01', '2025-03-01', '2021-12-31', 'notYet'],
  ['2022-01-01', '2025-03-01', '2022-01-01', 'there'],
  ['2022-01-01', '2025-03-01', '2025-02-28', 'there'],
  ['2022-01-01', '2025-03-01', '2025-03-01', 'ended'],
] as const)('from %s to %s, on %s: %s', (validFrom, validTo, day, presence) =>
  expect(presenceOn({ validFrom, validTo }, day)).toBe(presence),
)

it('tells of an event what events of its kind change, nothing else', () => {
  const before = state()
  const after = state({ code: '188-02', name: 'Chi bộ Hai', placeName: null, parent: null })
  const event = { kindLabel: '', on: '2025-03-01', decision: null, before, after }
  expect(differences({ ...event, kind: 'RENAMED' })).toEqual([
    { what: 'name', from: 'Chi bộ Một', to: 'Chi bộ Hai' },
    { what: 'placeName', from: 'Một', to: undefined },
    { what: 'code', from: '188-01', to: '188-02' },
  ])
  expect(differences({ ...event, kind: 'MOVED' })).toEqual([
    { what: 'parent', from: 'Đảng bộ huyện', to: undefined },
  ])
  expect(differences({ ...event, kind: 'ENDED', after: null })).toEqual([])
})

it('puts what happened on a day into one chapter, and gives what left a living unit its own', () => {
  const event = { kindLabel: '', before: null, after: null, decision: null }
  const history = [
    { ...event, kind: 'CREATED' as const, on: null },
    { ...event, kind: 'MOVED' as const, on: '2025-03-01', decision },
    { ...event, kind: 'RENAMED' as const, on: '2025-03-01', decision },
    { ...event, kind: 'ENDED' as const, on: '2026-01-01' },
  ]
  const life = {
    history,
    predecessors: [line('A', '2025-03-01')],
    successors: [line('B', '2024-01-01'), line('C', '2026-01-01')],
  }
  const chapters = chaptersOf(life, [{ id: 'r', number: '21-QĐ/HU', effectiveOn: '2025-03-01' }])
  expect(
    chapters.map(({ on, events, predecessors, successors, reorganizationId }) => [
      on,
      events.map(({ kind }) => kind),
      predecessors.length,
      successors.length,
      reorganizationId,
    ]),
  ).toEqual([
    [null, ['CREATED'], 0, 0, undefined],
    ['2024-01-01', [], 0, 1, undefined],
    ['2025-03-01', ['MOVED', 'RENAMED'], 1, 0, 'r'],
    ['2026-01-01', ['ENDED'], 0, 1, undefined],
  ])
  expect(chapters[1]?.decision).toEqual(decision)
  expect(firstPredecessors({ ...life, validFrom: null })).toEqual([])
  expect(firstPredecessors({ ...life, validFrom: '2025-03-01' })).toEqual(life.predecessors)
  expect(lastSuccessors({ ...life, validTo: '2026-01-01' }).map(({ unitName }) => unitName)).toEqual(['C'])
})

it('leads to a day on which the other unit exists', () => {
  expect(dayOfRelative('predecessor', '2025-03-01', '2026-01-01')).toBe('2025-02-28')
  expect(dayOfRelative('predecessor', '2025-03-01', '2022-01-01')).toBeUndefined()
  expect(dayOfRelative('successor', '2025-03-01', '2022-01-01')).toBe('2025-03-01')
  expect(dayOfRelative('successor', '2025-03-01', '2026-01-01')).toBeUndefined()
})
