import { describe, expect, it } from 'vitest'
import {
  countRoll,
  entryOf,
  isComplete,
  letterOf,
  markOnKey,
  instantAt,
  moveOnKey,
  togetherEntry,
  UNMARKED,
  withSpoke,
} from './rollCall.ts'
import type { Mark } from './rollCall.ts'

const came: Mark = { ...UNMARKED, status: 'PRESENT', spoke: true }
const excused: Mark = { ...UNMARKED, status: 'EXCUSED', reason: 'Ốm' }

describe('keys', () => {
  it.each([
    [UNMARKED, 'P', { ...UNMARKED, status: 'PRESENT' }],
    [came, 'L', { ...came, status: 'LATE' }],
    [came, 'U', { ...UNMARKED, status: 'UNEXCUSED' }],
    [excused, 'E', excused],
    [excused, 'P', { ...UNMARKED, status: 'PRESENT' }],
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

it('sends what became of the mark before, and nothing else', () => {
  const at = '2026-01-10T00:40:00.000Z'
  expect(entryOf('m', excused, came)).toEqual({ memberId: 'm', status: 'EXCUSED', reason: 'Ốm' })
  expect(entryOf('m', came, UNMARKED)).toEqual({
    memberId: 'm',
    status: 'PRESENT',
    reason: null,
    spoke: true,
  })
  expect(entryOf('m', { ...came, spoke: false }, came)).toEqual({ memberId: 'm', spoke: false })
  expect(entryOf('m', { ...came, arrivedAt: at }, came)).toEqual({ memberId: 'm', arrivedAt: at })
  expect(entryOf('m', UNMARKED, excused)).toEqual({ memberId: 'm', status: null, reason: null })
  const spoke = { memberId: 'm', spoke: true }
  expect(togetherEntry({ memberId: 'm', status: 'LATE' }, spoke)).toEqual({ ...spoke, status: 'LATE' })
  const gone = { memberId: 'm', status: 'UNEXCUSED' } as const
  expect(togetherEntry(spoke, gone)).toEqual(gone)
  expect([isComplete(excused), isComplete({ ...excused, reason: ' ' }), isComplete(UNMARKED)]).toEqual([
    true,
    false,
    true,
  ])
  expect(withSpoke(excused, false)).toEqual(excused)
})

it('places a time of day around midnight', () => {
  const night = '2026-03-31T16:30:00.000Z'
  expect(instantAt(night, '23:45')).toBe('2026-03-31T16:45:00.000Z')
  expect(instantAt(night, '00:15')).toBe('2026-03-31T17:15:00.000Z')
  expect(instantAt('2026-01-10T00:30:00.000Z', '07:20')).toBe('2026-01-10T00:20:00.000Z')
})

it('counts the expected and keeps the others beside', () => {
  const marks = new Map<string, Mark>([
    ['a', came],
    ['b', { ...UNMARKED, status: 'LATE' }],
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
