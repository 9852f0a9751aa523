import { expect, it } from 'vitest'
import { differs, shownShares } from './shares.ts'

const none = { numerator: 0, denominator: 0, percent: null, stated: null }

it.each([
  [86.19, 82.21, true],
  [39.3, 39.3, false],
  [60.7, 61, false],
  [60.7, 60, true],
  [65.22, null, false],
])('%s beside %s as printed: differs %s', (percent, stated, other) =>
  expect(differs(percent, stated)).toBe(other),
)

it('shows shares that say something, with the source of what was printed', () => {
  const unit = {
    id: 'u',
    statedFigures: [{ figure: 'MEMBER_SHARE:cell', source: 'Báo cáo' }],
    cellMembers: { numerator: 4374, denominator: 5075, percent: 86.19, stated: 82.21 },
    villageHeads: { numerator: 79, denominator: 201, percent: 39.3, stated: null },
    frontHeads: none,
  }
  expect(shownShares(unit)).toEqual([
    { name: 'cellMembers', share: unit.cellMembers, source: 'Báo cáo', differs: true },
    { name: 'villageHeads', share: unit.villageHeads, source: undefined, differs: false },
  ])
  const nearlyAll = { numerator: 6106, denominator: 6122, percent: 99.74, stated: null }
  expect(shownShares({ ...unit, cellMembers: nearlyAll, villageHeads: none })).toEqual([])
  expect(shownShares(undefined)).toEqual([])
})
