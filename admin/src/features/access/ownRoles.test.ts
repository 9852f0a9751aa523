import { expect, it } from 'vitest'
import { byRole } from './ownRoles.ts'

it('puts the units of a role together', () => {
  const held = (role: 'WORK_GROUP_MEMBER' | 'CELL_SECRETARY', unit: string) =>
    ({ role, source: 'OFFICE', unit: { id: unit, name: unit } }) as const
  const first = held('WORK_GROUP_MEMBER', 'a')
  const office = held('CELL_SECRETARY', 'c')
  const second = held('WORK_GROUP_MEMBER', 'b')
  expect(byRole([first, office, second])).toEqual([
    { role: 'WORK_GROUP_MEMBER', held: [first, second] },
    { role: 'CELL_SECRETARY', held: [office] },
  ])
})
