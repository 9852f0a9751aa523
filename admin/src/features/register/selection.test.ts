import { expect, it } from 'vitest'
import { NOTHING_CHOSEN, toggled } from './selection.ts'
import type { Selection } from './selection.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const after = (...steps: readonly [id: string, range?: boolean][]) =>
  steps.reduce<Selection<{ id: string }>>(
    (selection, [id, range]) => toggled(selection, rows, id, range),
    NOTHING_CHOSEN,
  )
const ids = ({ chosen }: Selection<{ id: string }>) => [...chosen.keys()].sort().join('')

it('chooses rows and puts them back', () => {
  expect(ids(after(['a'], ['c']))).toBe('ac')
  expect(ids(after(['a'], ['c'], ['a']))).toBe('c')
})

it('takes all between two rows, whichever was first, and puts back all between two', () => {
  expect(ids(after(['b'], ['d', true]))).toBe('bcd')
  expect(ids(after(['d'], ['b', true]))).toBe('bcd')
  expect(ids(after(['a'], ['d', true], ['b', true]))).toBe('a')
})

it('keeps what is chosen of other pages, and ignores a row that is not on screen', () => {
  const selection = after(['a'])
  const elsewhere = toggled(selection, [{ id: 'x' }, { id: 'y' }], 'y', true)
  expect(ids(elsewhere)).toBe('ay')
  expect(toggled(selection, rows, 'z').chosen.size).toBe(1)
})
