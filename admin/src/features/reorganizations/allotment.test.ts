import { expect, it } from 'vitest'
import type { ReorganizationStepFragment, StepResultFragment } from '../../gql/graphql.ts'
import { allotmentsOf, countByTarget, dividedUnits, settledUnits, withChanges } from './allotment.ts'

const cell = { code: 'cell', label: 'Chi bộ' }
const fresh = (key: string, placeName: string): StepResultFragment => ({
  key,
  isNew: true,
  unit: null,
  code: key,
  kind: cell,
  name: null,
  committeeName: null,
  placeName,
  parentUnit: { id: 'p', name: 'P' },
  parentResult: null,
})
const living = (id: string): StepResultFragment => ({
  ...fresh(`${id}-o`, ''),
  isNew: false,
  unit: { id, name: `Chi bộ ${id}`, kind: cell },
  code: null,
  kind: null,
  placeName: null,
  parentUnit: null,
})
const step = (ids: string[], results: StepResultFragment[]): ReorganizationStepFragment => ({
  position: 0,
  kind: 'SPLIT',
  units: ids.map((id) => ({ id, name: `Chi bộ ${id}`, kind: cell })),
  results,
  lines: ids.flatMap((id) => results.map(({ key }) => ({ unit: { id }, result: { key } }))),
  grantsFollow: false,
  discipline: false,
})
const PATTERNS = [{ kind: 'cell', placeWord: '', organization: 'Chi bộ {place}', committee: null }]

it('finds the units that are divided, and into what', () => {
  const steps = [
    step(['merged', 'other'], [fresh('m', 'Gộp')]),
    step(['split'], [fresh('x', 'Trên'), fresh('y', 'Dưới')]),
    step(['stays'], [fresh('z', 'Mới'), living('stays')]),
  ]
  expect(dividedUnits(steps, PATTERNS)).toEqual([
    {
      id: 'split',
      name: 'Chi bộ split',
      ends: true,
      targets: [
        { key: 'x', name: 'Chi bộ Trên' },
        { key: 'y', name: 'Chi bộ Dưới' },
      ],
    },
    { id: 'stays', name: 'Chi bộ stays', ends: false, targets: [{ key: 'z', name: 'Chi bộ Mới' }] },
  ])
  expect([...settledUnits(steps)]).toEqual(['merged', 'other', 'split'])
})

it('counts who goes where, and tells only what changed', () => {
  const subjects = (['a', 'b', 'c'] as const).map((id) => ({
    id,
    kind: id === 'c' ? ('unit' as const) : ('member' as const),
    name: id,
    note: '',
  }))
  const changes = new Map([
    ['a', undefined],
    ['c', 'x'],
  ])
  const allotted = withChanges(new Map([['a', 'x']]), changes)
  expect([...countByTarget(subjects, allotted)]).toEqual([
    ['', 2],
    ['x', 1],
  ])
  expect(allotmentsOf(subjects, changes)).toEqual([
    { memberId: 'a', key: null },
    { unitId: 'c', key: 'x' },
  ])
})
