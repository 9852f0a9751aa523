import type { Permission, Role } from '@chibo/shared'

const EVERYBODY = [
  'SYSTEM_ADMIN',
  'ORGANIZATION_BOARD',
  'COMMITTEE_OFFICE',
  'MEMBER_IN_CHARGE',
  'CELL_SECRETARY',
  'WORK_GROUP_MEMBER',
  'INSPECTION',
  'INTEGRATOR_READ',
  'INTEGRATOR_WRITE',
  'IMPORTER',
  'AUDITOR',
] as const satisfies readonly Role[]

/** Who reads what a committee's work leaves behind: neither those who run the system nor those who bring lists in. */
const READERS = EVERYBODY.filter((role) => !['SYSTEM_ADMIN', 'IMPORTER', 'AUDITOR'].includes(role))

/**
 * Who has which permission, as the rules have it: written down here a second time, and the other way round, so that a
 * slip in the server's own table shows.
 */
export const HOLDERS: Readonly<Record<Permission, readonly Role[]>> = {
  'unit.read': EVERYBODY,
  'member.read': [...READERS, 'IMPORTER'],
  // Who keeps the register, and the cell's own secretary.
  'member.readPrivate': ['ORGANIZATION_BOARD', 'CELL_SECRETARY', 'IMPORTER'],
  'meeting.read': READERS,
  'workGroup.read': READERS,
  'visit.read': READERS,
  'scorecard.read': READERS,
  'visit.record': ['ORGANIZATION_BOARD', 'COMMITTEE_OFFICE', 'WORK_GROUP_MEMBER', 'INTEGRATOR_WRITE'],
  'meeting.write': ['ORGANIZATION_BOARD', 'COMMITTEE_OFFICE', 'CELL_SECRETARY', 'INTEGRATOR_WRITE'],
  'meeting.approve': ['ORGANIZATION_BOARD', 'COMMITTEE_OFFICE', 'INTEGRATOR_WRITE'],
  'scorecard.submitSelf': ['ORGANIZATION_BOARD', 'CELL_SECRETARY', 'INTEGRATOR_WRITE'],
  'scorecard.submitObserver': [
    'ORGANIZATION_BOARD',
    'MEMBER_IN_CHARGE',
    'WORK_GROUP_MEMBER',
    'INTEGRATOR_WRITE',
  ],
  'scorecard.submitOfficial': ['ORGANIZATION_BOARD', 'INTEGRATOR_WRITE'],
  'workGroup.write': ['ORGANIZATION_BOARD', 'INTEGRATOR_WRITE'],
  'member.write': ['ORGANIZATION_BOARD', 'INTEGRATOR_WRITE'],
  // Who is given a file to take in; an integrator writes row by row.
  'member.import': ['ORGANIZATION_BOARD', 'IMPORTER'],
  'reorganization.read': [
    'ORGANIZATION_BOARD',
    'COMMITTEE_OFFICE',
    'INSPECTION',
    'INTEGRATOR_READ',
    'INTEGRATOR_WRITE',
  ],
  'reorganization.write': ['ORGANIZATION_BOARD', 'INTEGRATOR_WRITE'],
  'reorganization.approve': ['ORGANIZATION_BOARD'],
  'access.read': ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD', 'AUDITOR'],
  'access.write': ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  'audit.read': ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD', 'AUDITOR'],
}

/** Whether a role has a permission. */
export function permits(role: Role, permission: Permission): boolean {
  return HOLDERS[permission].includes(role)
}

/** Who may give which role, where their own holds; by the role that is given. */
export const GIVERS: Readonly<Record<Role, readonly Role[]>> = {
  SYSTEM_ADMIN: ['SYSTEM_ADMIN'],
  ORGANIZATION_BOARD: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  COMMITTEE_OFFICE: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  MEMBER_IN_CHARGE: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  CELL_SECRETARY: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  WORK_GROUP_MEMBER: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  INSPECTION: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  INTEGRATOR_READ: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  INTEGRATOR_WRITE: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  IMPORTER: ['SYSTEM_ADMIN', 'ORGANIZATION_BOARD'],
  // Nobody is watched by whom they have chosen.
  AUDITOR: ['SYSTEM_ADMIN'],
}
