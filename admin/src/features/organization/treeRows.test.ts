import { expect, it } from 'vitest'
import { treeRows } from './treeRows.ts'

const unit = (id: string, parent = false) => ({
  id,
  name: `Unit ${id}`,
  children: { nodes: parent ? [{ id: 'x' }] : [] },
})

it('lists the units whose ancestors are open, with their places', () => {
  const state = {
    roots: [unit('district', true)],
    children: new Map([['district', [unit('a'), unit('commune', true)]]]),
    expanded: new Set(['district']),
    loading: new Set(['commune']),
  }
  const rows = treeRows(state)
  expect(rows.map((row) => [row.id, row.level, row.position, row.siblings, row.expandable])).toEqual([
    ['district', 1, 1, 1, true],
    ['a', 2, 1, 2, false],
    ['commune', 2, 2, 2, true],
  ])
  expect(rows[2]?.loading).toBe(true)
  expect(treeRows({ ...state, expanded: new Set() }).map((row) => row.id)).toEqual(['district'])
})
