import { expect, it } from 'vitest'
import {
  committeeUnit,
  homeUnit,
  isShutOut,
  mayAnywhere,
  mayOn,
  overviewUnit,
  treeRoots,
  unitWith,
} from './rights.ts'
import type { Viewer } from './session.ts'

type Grant = Viewer['grants'][number]
const grant = (id: string, kind: string, role: Grant['role'], source: Grant['source']): Grant => ({
  role,
  source,
  roleLabel: role,
  unit: {
    id,
    name: id,
    kind: { code: kind, label: kind },
    parent: kind === 'cell' ? { id: 'district', name: 'district' } : null,
  },
})
const viewer = (...grants: Grant[]): Viewer => ({
  id: 'a',
  name: 'A',
  memberId: null,
  locale: 'vi',
  today: '2022-05-18',
  grants,
})

it('opens on what was granted by hand, a committee before a cell', () => {
  const both = viewer(
    grant('cell', 'cell', 'WORK_GROUP_MEMBER', 'WORK_GROUP'),
    grant('district', 'district', 'COMMITTEE_OFFICE', 'GRANT'),
  )
  expect(homeUnit(both)?.id).toBe('district')
  expect(committeeUnit(both)?.id).toBe('district')
  expect(homeUnit(viewer())).toBeUndefined()
})

it('leads people of a cell to the working groups of the committee above', () => {
  const member = viewer(grant('cell', 'cell', 'WORK_GROUP_MEMBER', 'WORK_GROUP'))
  expect(homeUnit(member)?.id).toBe('cell')
  expect(committeeUnit(member)?.id).toBe('district')
  expect(overviewUnit(member)?.id).toBe('district')
  expect(overviewUnit(viewer(grant('cell', 'cell', 'CELL_SECRETARY', 'OFFICE')))?.id).toBe('cell')
})

it('knows who may record visits anywhere', () => {
  expect(mayAnywhere(viewer(grant('d', 'district', 'INSPECTION', 'GRANT')), 'visit.record')).toBe(false)
  expect(mayAnywhere(viewer(grant('d', 'district', 'COMMITTEE_OFFICE', 'GRANT')), 'visit.record')).toBe(true)
  expect(mayAnywhere(undefined, 'visit.record')).toBe(false)
})

it('shuts nobody out whom it does not know yet', () => {
  const inspection = viewer(grant('d', 'district', 'INSPECTION', 'GRANT'))
  expect(isShutOut(inspection, 'visit.record')).toBe(true)
  expect(isShutOut(inspection, 'meeting.read')).toBe(false)
  expect(isShutOut(undefined, 'visit.record')).toBe(false)
})

it('knows on which units a right holds', () => {
  const office = viewer(grant('d', 'district', 'COMMITTEE_OFFICE', 'GRANT'))
  expect(mayOn(office, 'meeting.write', [{ id: 'c' }, { id: 'd' }])).toBe(true)
  expect(mayOn(office, 'meeting.write', [{ id: 'c' }])).toBe(false)
  expect(mayOn(office, 'scorecard.submitOfficial', [{ id: 'd' }])).toBe(false)
})

it('knows where first a right holds', () => {
  const both = viewer(
    grant('c', 'cell', 'CELL_SECRETARY', 'OFFICE'),
    grant('d', 'district', 'ORGANIZATION_BOARD', 'GRANT'),
  )
  expect(unitWith(both, 'access.write')?.id).toBe('d')
  expect(unitWith(both, 'meeting.write')?.id).toBe('c')
  expect(unitWith(both, 'audit.read')?.id).toBe('d')
  expect(unitWith(undefined, 'audit.read')).toBeUndefined()
})

it('shows a unit granted twice once', () => {
  const twice = viewer(
    grant('d', 'district', 'AUDITOR', 'GRANT'),
    grant('d', 'district', 'INSPECTION', 'GRANT'),
  )
  expect(treeRoots(twice)).toHaveLength(1)
  const below = viewer(
    grant('district', 'district', 'AUDITOR', 'GRANT'),
    grant('c', 'cell', 'CELL_SECRETARY', 'OFFICE'),
  )
  expect(treeRoots(below).map((unit) => unit.id)).toEqual(['district'])
})
