import { PERMISSIONS } from '@chibo/shared'
import { expect, it } from 'vitest'
import { permits, PERMISSIONS_BY_NOUN } from './roleMatrix.ts'
import { texts as en } from './texts.en.ts'
import { texts as vi } from './texts.vi.ts'

it('shows every permission once, under a noun that has a name in every language', () => {
  const shown = PERMISSIONS_BY_NOUN.flatMap(({ permissions }) => permissions)
  expect([...shown].sort()).toEqual([...PERMISSIONS].sort())
  for (const { noun } of PERMISSIONS_BY_NOUN)
    for (const texts of [vi, en]) expect(Object.keys(texts.noun), noun).toContain(noun)
})

it('says what a role permits', () => {
  expect(permits('SYSTEM_ADMIN', 'member.read')).toBe(false)
  expect(permits('SYSTEM_ADMIN', 'access.write')).toBe(true)
})
