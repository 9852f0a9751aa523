import { expect, it } from 'vitest'
import type { UnitStateFragment } from '../../gql/graphql.ts'
import { compareView, presetDays, sidesOf, WITHOUT_DISTRICTS } from './compareView.ts'

it('reads a URL, puts the earlier day first, and takes defaults for what is wrong', () => {
  expect(compareView({})).toEqual({ ...WITHOUT_DISTRICTS, under: undefined, change: undefined })
  expect(compareView({ from: '2026-01-01', to: '2022-05-18', under: 'unit_1', change: 'MERGED' })).toEqual({
    from: '2022-05-18',
    to: '2026-01-01',
    under: 'unit_1',
    change: 'MERGED',
  })
  expect(compareView({ from: '2025-02-30', to: 'x', change: 'LOST' })).toEqual(compareView({}))
})

it('offers days, each pair once', () => {
  expect(presetDays('2026-11-30', undefined)).toEqual([
    { why: 'districts', ...WITHOUT_DISTRICTS },
    { why: 'thisYear', from: '2025-12-31', to: '2026-11-30' },
    { why: 'twelveMonths', from: '2025-11-01', to: '2026-11-30' },
  ])
  expect(presetDays('2026-11-30', '2022-05-18')[0]).toEqual({
    why: 'shown',
    from: '2022-05-18',
    to: '2026-11-30',
  })
  expect(presetDays('2026-11-30', '2025-12-31').map(({ why }) => why)).toEqual([
    'shown',
    'districts',
    'twelveMonths',
  ])
})

it('marks what differs where a unit exists on both days, and tells what stands in its place', () => {
  const state: UnitStateFragment = {
    code: '1',
    name: 'Chi bộ Một',
    committeeName: null,
    placeName: null,
    kind: { code: 'cell', label: 'Chi bộ' },
    parent: { unit: { id: 'p' }, name: 'Đảng bộ huyện' },
  }
  const base = { unit: { id: 'u' }, predecessors: [], successors: [] }
  const [, renamed] = sidesOf(
    { ...base, changes: ['RENAMED'], before: state, after: { ...state, name: 'Chi bộ Hai' } },
    WITHOUT_DISTRICTS,
  )
  expect(renamed.differs).toEqual({ name: true, code: false, kind: false, parent: false })
  const successor = { unit: { id: 's' }, name: 'Chi bộ Ba' }
  const [was, gone] = sidesOf(
    { ...base, changes: ['MERGED'], before: state, after: null, successors: [successor] },
    WITHOUT_DISTRICTS,
  )
  expect(was).toMatchObject({ day: '2025-06-30', differs: { name: false }, instead: [] })
  expect(gone).toMatchObject({ day: '2025-07-01', state: undefined, instead: [successor] })
})
