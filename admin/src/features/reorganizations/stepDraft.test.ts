import { updateReorganizationInput } from '@chibo/shared'
import { expect, it } from 'vitest'
import type { ReorganizationStepFragment, StepResultFragment } from '../../gql/graphql.ts'
import { emptyResult, emptyStep, operationOf } from './stepDraft.ts'
import type { StepDraft } from './stepDraft.ts'
import { asInput, draftOf, isWhole } from './storedStep.ts'

let count = 0
const makeKey = () => `k${++count}`
const UNITS = [
  { id: 'a', name: 'Chi bộ A' },
  { id: 'b', name: 'Chi bộ B' },
]
const NEW = { ...emptyResult('n'), code: 'N', kind: 'cell', placeName: ' Thôn N ', parentId: 'p' }
const accepts = (step: StepDraft) =>
  updateReorganizationInput.safeParse({ id: 'r', expectedVersion: 1, operations: [operationOf(step)] })
    .success

const cell = { code: 'cell', label: 'Chi bộ' }
const result = (next: Partial<StepResultFragment>): StepResultFragment => ({
  key: 'n',
  isNew: true,
  unit: null,
  code: 'N',
  kind: cell,
  name: null,
  committeeName: null,
  placeName: 'Thôn N',
  parentUnit: { id: 'p', name: 'Xã P' },
  parentResult: null,
  ...next,
})
const there = (id: string) =>
  result({
    key: 'o',
    isNew: false,
    unit: { id, name: id, kind: cell },
    code: null,
    kind: null,
    placeName: null,
    parentUnit: null,
  })
function stored(
  kind: ReorganizationStepFragment['kind'],
  ids: readonly string[],
  results: StepResultFragment[],
): ReorganizationStepFragment {
  return {
    position: 0,
    kind,
    units: ids.map((id) => ({ id, name: id, kind: cell })),
    results,
    lines: ids.flatMap((id) => results.map(({ key }) => ({ unit: { id }, result: { key } }))),
    grantsFollow: false,
    discipline: false,
  }
}

it('merges into a new unit, or into one of those chosen', () => {
  const step = { ...emptyStep('MERGE', makeKey), units: UNITS, results: [NEW] }
  expect(operationOf(step)).toEqual({
    kind: 'MERGE',
    unitIds: ['a', 'b'],
    results: [{ key: 'n', code: 'N', kind: 'cell', placeName: 'Thôn N', parentId: 'p' }],
    grantsFollow: false,
  })
  expect(accepts(step)).toBe(true)
  const into = { ...step, isIntoOld: true, successorId: 'b' }
  expect(operationOf(into).results).toEqual([{ key: into.oldKey, unitId: 'b' }])
  expect(accepts({ ...into, successorId: undefined })).toBe(false)
  expect(accepts(emptyStep('MERGE', makeKey))).toBe(false)
})

it('splits into new units, beside which the old one may live on', () => {
  const step = { ...emptyStep('SPLIT', makeKey), units: UNITS.slice(0, 1) }
  expect(step.results).toHaveLength(2)
  const one = { ...step, results: [NEW], isIntoOld: true }
  expect(operationOf(one).results).toEqual([
    expect.objectContaining({ key: 'n' }),
    { key: step.oldKey, unitId: 'a' },
  ])
  expect(accepts(one)).toBe(true)
  expect(accepts({ ...one, isIntoOld: false })).toBe(false)
})

it('says of a unit that is renamed only what differs', () => {
  const before = { code: 'A', name: 'Chi bộ Thôn A', committeeName: null, placeName: 'Thôn A' }
  const named = { ...emptyResult('r'), code: 'A', placeName: 'Thôn A Mới' }
  const step = { ...emptyStep('RENAME', makeKey), units: UNITS.slice(0, 1), results: [named], before }
  expect(operationOf(step)).toEqual({
    kind: 'RENAME',
    results: [{ key: 'r', unitId: 'a', placeName: 'Thôn A Mới' }],
  })
  expect(accepts({ ...step, results: [{ ...named, placeName: 'Thôn A' }] })).toBe(false)
})

it('hangs under a unit that is there, or under one of the decision', () => {
  const step = { ...emptyStep('CREATE', makeKey), results: [{ ...NEW, parentKey: 'x' }] }
  expect(operationOf(step).results?.[0]).not.toHaveProperty('parentId')
  expect(operationOf(step).results?.[0]).toMatchObject({ parentKey: 'x' })
})

it.each([
  stored('MERGE', ['a', 'b'], [result({})]),
  stored('MERGE', ['a', 'b'], [there('b')]),
  stored('SPLIT', ['a'], [result({}), result({ key: 'm', code: 'M' })]),
  stored('SPLIT', ['a'], [result({}), there('a')]),
  stored('END', ['a'], []),
  stored('END', ['a'], [there('b')]),
  stored('CREATE', [], [result({ name: 'Tên', committeeName: null, placeName: null })]),
])('writes a stored $kind again as it was', (step) => {
  const draft = draftOf(step)
  expect(draft).toBeDefined()
  if (!draft) return
  const plain = (operation: ReturnType<typeof asInput>) => ({
    kind: operation.kind,
    unitIds: operation.unitIds ?? [],
    results: (operation.results ?? []).map((one) =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)),
    ),
  })
  expect(plain(operationOf(draft))).toEqual(plain(asInput(step)))
})

it('leaves to files what forms do not write, and what is not told whole', () => {
  const many = stored('MERGE', ['a', 'b'], [result({}), result({ key: 'm' })])
  expect(draftOf(many)).toBeUndefined()
  expect(isWhole(many)).toBe(true)
  expect(isWhole({ ...many, lines: [{ unit: null, result: { key: 'n' } }] })).toBe(false)
})
