import { describe, expect, it } from 'vitest'
import {
  countRoll,
  entryOf,
  isComplete,
  letterOf,
  markOnKey,
  moveOnKey,
  UNMARKED,
  withSpoke,
} from './rollCall.ts'
import type { Mark } from './rollCall.ts'

const came: Mark = { status: 'PRESENT', reason: '', spoke: true }
const excused: Mark = { status: 'EXCUSED', reason: 'Ốm', spoke: false }

describe('keys', () => {
  it.each([
    [UNMARKED, 'P', { status: 'PRESENT', reason: '', spoke: false }],
    [came, 'L', { status: 'LATE', reason: '', spoke: true }],
    [came, 'U', { status: 'UNEXCUSED', reason: '', spoke: false }],
    [excused, 'E', excused],
    [excused, 'P', { status: 'PRESENT', reason: '', spoke: false }],
    [came, 'S', { ...came, spoke: false }],
    [UNMARKED, 'S', came],
    [excused, 'Delete', UNMARKED],
    [came, 'X', undefined],
  ])('%o with %s', (mark, letter, next) => expect(markOnKey(mark, letter)).toEqual(next))

  it('reads the letter also from an input method', () => {
    expect(letterOf({ key: 'e', code: 'KeyE' })).toBe('E')
    expect(letterOf({ key: 'Process', code: 'KeyE' })).toBe('E')
    expect(letterOf({ key: 'ArrowDown', code: 'ArrowDown' })).toBe('ArrowDown')
  })

  it('moves within the list', () => {
    const keys = ['ArrowDown', 'Enter', 'ArrowUp', 'Home', 'End', 'x']
    expect(keys.map((key) => moveOnKey(5, 4, key))).toEqual([4, 4, 3, 0, 4, undefined])
    expect(moveOnKey(0, 0, 'Enter')).toBeUndefined()
  })
})

it('sends what belongs to a mark', () => {
  expect(entryOf('m', excused)).toEqual({ memberId: 'm', status: 'EXCUSED', reason: 'Ốm', spoke: null })
  expect(entryOf('m', came)).toEqual({ memberId: 'm', status: 'PRESENT', reason: null, spoke: true })
  expect([isComplete(excused), isComplete({ ...excused, reason: ' ' }), isComplete(UNMARKED)]).toEqual([
    true,
    false,
    true,
  ])
  expect(withSpoke(excused, false)).toEqual(excused)
})

it('counts the expected and keeps the others beside', () => {
  const marks = new Map<string, Mark>([
    ['a', came],
    ['b', { status: 'LATE', reason: '', spoke: false }],
    ['c', excused],
    ['x', came],
  ])
  const people = ['a', 'b', 'c', 'd', 'x'].map((id) => ({ id, name: id, expected: id !== 'x' }))
  expect(countRoll(people, (id) => marks.get(id) ?? UNMARKED)).toEqual({
    PRESENT: 1,
    LATE: 1,
    EXCUSED: 1,
    UNEXCUSED: 0,
    expected: 4,
    unmarked: 1,
    spoke: 1,
    beside: 1,
    rate: 50,
  })
  expect(countRoll([], () => UNMARKED).rate).toBeUndefined()
})
