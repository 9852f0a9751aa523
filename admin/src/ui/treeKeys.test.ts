import { expect, it } from 'vitest'
import { moveOnKey } from './treeKeys.ts'
import type { TreeRow } from './treeKeys.ts'

const row = (id: string, level: number, expandable = false, expanded = false): TreeRow => ({
  id,
  label: id,
  level,
  expandable,
  expanded,
  loading: false,
  position: 1,
  siblings: 1,
})
const rows = [row('huyện', 1, true, true), row('an', 2), row('ấp', 2, true), row('bình', 2)]

it.each([
  ['huyện', 'ArrowDown', { kind: 'focus', id: 'an' }],
  ['huyện', 'ArrowUp', undefined],
  ['bình', 'ArrowDown', undefined],
  ['bình', 'ArrowUp', { kind: 'focus', id: 'ấp' }],
  ['ấp', 'Home', { kind: 'focus', id: 'huyện' }],
  ['ấp', 'End', { kind: 'focus', id: 'bình' }],
  ['huyện', 'ArrowRight', { kind: 'focus', id: 'an' }],
  ['ấp', 'ArrowRight', { kind: 'toggle', id: 'ấp' }],
  ['an', 'ArrowRight', undefined],
  ['huyện', 'ArrowLeft', { kind: 'toggle', id: 'huyện' }],
  ['bình', 'ArrowLeft', { kind: 'focus', id: 'huyện' }],
  ['huyện', 'B', { kind: 'focus', id: 'bình' }],
  ['bình', 'h', { kind: 'focus', id: 'huyện' }],
  ['an', 'Enter', undefined],
  ['an', ' ', undefined],
  [undefined, 'ArrowDown', { kind: 'focus', id: 'huyện' }],
])('%s, %s', (current, key, expected) => {
  expect(moveOnKey(rows, current, key)).toEqual(expected)
})
