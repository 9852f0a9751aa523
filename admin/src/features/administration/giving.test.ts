import type { Role } from '@chibo/shared'
import { expect, it } from 'vitest'
import type { Viewer } from '../../app/session/session.ts'
import { giversOf, isOver, rolesToGive } from './giving.ts'

const viewer = (role: Role): Viewer => ({
  id: 'a',
  name: 'A',
  memberId: null,
  locale: 'vi',
  today: '2022-05-18',
  grants: [
    {
      role,
      roleLabel: role,
      source: 'GRANT',
      unit: { id: 'd', name: 'd', kind: { code: 'district', label: 'district' }, parent: null },
    },
  ],
})

it('gives what one’s role gives, where it holds', () => {
  const below = [{ id: 'c' }, { id: 'd' }]
  expect(rolesToGive(viewer('ORGANIZATION_BOARD'), below)).not.toContain('SYSTEM_ADMIN')
  expect(rolesToGive(viewer('ORGANIZATION_BOARD'), below)).toContain('INSPECTION')
  expect(rolesToGive(viewer('SYSTEM_ADMIN'), below)).toContain('AUDITOR')
  expect(rolesToGive(viewer('SYSTEM_ADMIN'), [{ id: 'c' }])).toEqual([])
  expect(rolesToGive(viewer('COMMITTEE_OFFICE'), below)).toEqual([])
  expect(rolesToGive(undefined, below)).toEqual([])
})

it('knows who gives a role', () => {
  expect(giversOf('INSPECTION')).toEqual(['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'])
  expect(giversOf('AUDITOR')).toEqual(['SYSTEM_ADMIN'])
})

it('knows which roles are over: taken away, or past their last day', () => {
  expect(isOver({ revokedAt: null, validTo: null }, '2022-05-18')).toBe(false)
  expect(isOver({ revokedAt: null, validTo: '2022-05-19' }, '2022-05-18')).toBe(false)
  expect(isOver({ revokedAt: null, validTo: '2022-05-18' }, '2022-05-18')).toBe(true)
  expect(isOver({ revokedAt: '2022-05-01T00:00:00Z', validTo: null }, '2022-05-18')).toBe(true)
})
