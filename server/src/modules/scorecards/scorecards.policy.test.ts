import { SCORECARD_KINDS, type Role } from '@chibo/shared'
import { expect, test } from 'vitest'
import { createViewer } from '../../auth/viewers/viewer.ts'
import { maySubmit } from './scorecards.policy.ts'

const CELL = '000000010002'
const viewer = (role: Role, path: string) =>
  createViewer({
    kind: 'ACCOUNT',
    accountId: 'a',
    tokenId: null,
    sessionId: null,
    memberId: null,
    name: 'A',
    locale: 'vi',
    grants: [{ role, unitId: 'u', path, source: 'GRANT', sourceId: 's', from: null, to: null }],
  })

test.each<[Role, string, string[]]>([
  ['ORGANIZATION_BOARD', '00000001', ['SELF', 'OBSERVER', 'OFFICIAL']],
  ['ORGANIZATION_BOARD', CELL, ['SELF', 'OBSERVER']],
  ['ORGANIZATION_BOARD', '00000002', []],
  ['INTEGRATOR_WRITE', '0000', ['SELF', 'OBSERVER', 'OFFICIAL']],
  ['CELL_SECRETARY', CELL, ['SELF']],
  ['MEMBER_IN_CHARGE', CELL, ['OBSERVER']],
  ['WORK_GROUP_MEMBER', CELL, ['OBSERVER']],
  ['COMMITTEE_OFFICE', '00000001', []],
  ['INTEGRATOR_READ', '00000001', []],
  ['SYSTEM_ADMIN', '0000', []],
])('%s at %s may give %j', (role, path, kinds) => {
  expect(SCORECARD_KINDS.filter((kind) => maySubmit(viewer(role, path), kind, CELL))).toEqual(kinds)
})
