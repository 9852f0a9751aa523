import { expect, test } from 'vitest'
import { livesIn, ranked } from './owner-suggestions.rules.ts'

test('the fewest open tasks come first, of these who is known to live in the place, and names keep their order', () => {
  const candidates = [
    { name: 'An', openTasks: 1, sameResidence: true },
    { name: 'Bình', openTasks: 0, sameResidence: null },
    { name: 'Châu', openTasks: 0, sameResidence: false },
    { name: 'Dung', openTasks: 0, sameResidence: true },
    { name: 'Giang', openTasks: 1, sameResidence: true },
  ]
  expect(ranked(candidates).map(({ name }) => name)).toEqual(['Dung', 'Bình', 'Châu', 'An', 'Giang'])
})

test.each<[string | null, string | null, boolean | null]>([
  ['Thôn 1', 'số 5, thôn 1, xã Trí Phú', true],
  ['Thôn 1', 'Thôn 12, xã Trí Phú', false],
  ['Xã Tượng Văn', 'THÔN 3, XÃ TƯỢNG  VĂN', true],
  ['Khu phố 2', 'Xã Bằng Hành', false],
  [null, 'Xã Bằng Hành', null],
  ['Thôn 1', null, null],
])('of %s, %s tells %s', (placeName, address, told) => {
  expect(livesIn(placeName, address)).toBe(told)
})
