import { expect, it } from 'vitest'
import { toggleSheet } from './format.ts'

it('takes sheets in and leaves them out, in the order of their tabs', () => {
  const all = [{ name: 'A' }, { name: 'B' }, { name: 'C' }]
  expect(toggleSheet(['C'], 'A', all)).toEqual(['A', 'C'])
  expect(toggleSheet(['A', 'C'], 'A', all)).toEqual(['C'])
  expect(toggleSheet(['C'], 'C', all)).toEqual([])
})
