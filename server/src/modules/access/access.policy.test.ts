import { ROLE_PERMISSIONS, ROLES, ROLES_TO_GRANT, type Role } from '@chibo/shared'
import { describe, expect, it, test } from 'vitest'
import { createViewer } from '../../auth/viewers/viewer.ts'
import { mayGrant, rightOnGrant, rightOnHolder, rightToGiveAccess } from './access.policy.ts'

function actor(...held: [Role, string][]) {
  return createViewer({
    kind: 'ACCOUNT',
    accountId: 'a',
    tokenId: null,
    sessionId: null,
    memberId: null,
    name: 'Người thử (giả định)',
    locale: 'vi',
    grants: held.map(([role, path]) => ({
      role,
      path,
      unitId: path,
      source: 'GRANT',
      sourceId: path,
      from: null,
      to: null,
    })),
  })
}

test('whoever may give a role has access.write by a role that names it', () => {
  for (const role of ROLES)
    expect([role, ROLES_TO_GRANT[role].length > 0]).toEqual([
      role,
      ROLE_PERMISSIONS[role].includes('access.write'),
    ])
})

test('nobody but a system administrator gives what they do not have themselves', () => {
  for (const giver of ROLES.filter((role) => role !== 'SYSTEM_ADMIN'))
    for (const given of ROLES_TO_GRANT[giver])
      expect(ROLE_PERMISSIONS[given].filter((one) => !ROLE_PERMISSIONS[giver].includes(one))).toEqual([])
})

describe('giving roles', () => {
  const board = actor(['ORGANIZATION_BOARD', '00000001'], ['INSPECTION', '0000'])
  it.each([
    ['CELL_SECRETARY', '000000010001', true],
    ['CELL_SECRETARY', '00000001', true],
    ['CELL_SECRETARY', '00000002', false],
    ['CELL_SECRETARY', '0000', false],
    ['SYSTEM_ADMIN', '000000010001', false],
    ['AUDITOR', '000000010001', false],
  ] as const)('%s on %s: %s', (role, path, allowed) => {
    expect(mayGrant(board, { role, path })).toBe(allowed)
    const right = allowed ? 'WRITE' : path.startsWith('00000001') ? 'BEYOND' : 'NONE'
    expect(rightOnGrant(board, { role, path })).toBe(right)
  })
})

test('a unit is known, or not, to those who may not give access there', () => {
  const board = actor(['ORGANIZATION_BOARD', '00000001'], ['INSPECTION', '00000003'])
  expect(rightToGiveAccess(board, '000000010002')).toBe('WRITE')
  expect(rightToGiveAccess(board, '00000003')).toBe('SEE')
  expect(rightToGiveAccess(board, '0000')).toBe('SEE')
  expect(rightToGiveAccess(board, '00000002')).toBe('NONE')
})

test('an account that can do more than one may give is not changed', () => {
  const board = actor(['ORGANIZATION_BOARD', '00000001'])
  const kept = { path: '00000001', held: [{ role: 'CELL_SECRETARY', path: '000000010001' }] } as const
  expect(rightOnHolder(board, kept)).toBe('WRITE')
  expect(rightOnHolder(board, { ...kept, held: [] })).toBe('WRITE')
  expect(rightOnHolder(board, { ...kept, path: '0000' })).toBe('NONE')
  expect(rightOnHolder(actor(['AUDITOR', '0000']), kept)).toBe('SEE')
  const elsewhere = [...kept.held, { role: 'CELL_SECRETARY', path: '00000002' } as const]
  expect(rightOnHolder(board, { ...kept, held: elsewhere })).toBe('BEYOND')
  const higher = [...kept.held, { role: 'SYSTEM_ADMIN', path: '000000010001' } as const]
  expect(rightOnHolder(board, { ...kept, held: higher })).toBe('BEYOND')
})
