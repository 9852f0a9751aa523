import type { Labels } from './vocabulary.ts'

/**
 * What can be permitted on a unit and everything below it. A grant's bounds belong to the permission: a reader may
 * see members of unit A with their card numbers, and those of unit B without.
 */
export const PERMISSIONS = [
  'unit.read',
  'member.read',
  'member.readPrivate',
  'meeting.read',
  'workGroup.read',
  'visit.read',
  'visit.record',
  'scorecard.read',
  'meeting.write',
  'scorecard.submitSelf',
  'scorecard.submitObserver',
  'scorecard.submitOfficial',
  'workGroup.write',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = [
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
] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Labels<Role> = {
  SYSTEM_ADMIN: { vi: 'Quản trị hệ thống', en: 'System administrator' },
  ORGANIZATION_BOARD: { vi: 'Ban tổ chức', en: 'Organization board' },
  COMMITTEE_OFFICE: { vi: 'Văn phòng cấp ủy', en: 'Committee office' },
  MEMBER_IN_CHARGE: { vi: 'Cấp ủy viên phụ trách', en: 'Committee member in charge' },
  CELL_SECRETARY: { vi: 'Bí thư chi bộ', en: 'Cell secretary' },
  WORK_GROUP_MEMBER: { vi: 'Thành viên tổ công tác', en: 'Working group member' },
  INSPECTION: { vi: 'Ủy ban kiểm tra', en: 'Inspection committee' },
  INTEGRATOR_READ: { vi: 'Kết nối đọc', en: 'Integrator, reading' },
  INTEGRATOR_WRITE: { vi: 'Kết nối ghi', en: 'Integrator, writing' },
  IMPORTER: { vi: 'Nhập danh sách', en: 'Importer' },
  AUDITOR: { vi: 'Kiểm toán', en: 'Auditor' },
}

const READING: readonly Permission[] = [
  'unit.read',
  'member.read',
  'meeting.read',
  'workGroup.read',
  'visit.read',
  'scorecard.read',
]

const WRITING: readonly Permission[] = [
  'visit.record',
  'meeting.write',
  'scorecard.submitSelf',
  'scorecard.submitObserver',
  'scorecard.submitOfficial',
  'workGroup.write',
]

/** What each role permits. System administrators run the system and read no members. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  SYSTEM_ADMIN: ['unit.read'],
  ORGANIZATION_BOARD: [...READING, 'member.readPrivate', ...WRITING],
  COMMITTEE_OFFICE: [...READING, 'visit.record', 'meeting.write'],
  MEMBER_IN_CHARGE: [...READING, 'scorecard.submitObserver'],
  CELL_SECRETARY: [...READING, 'member.readPrivate', 'meeting.write', 'scorecard.submitSelf'],
  WORK_GROUP_MEMBER: [...READING, 'visit.record', 'scorecard.submitObserver'],
  INSPECTION: READING,
  INTEGRATOR_READ: READING,
  INTEGRATOR_WRITE: [...READING, ...WRITING],
  IMPORTER: ['unit.read', 'member.read', 'member.readPrivate'],
  AUDITOR: ['unit.read'],
}

/** Where an effective grant comes from. */
export const GRANT_SOURCES = ['GRANT', 'OFFICE', 'WORK_GROUP', 'CHARGE'] as const
export type GrantSource = (typeof GRANT_SOURCES)[number]

/** What a policy needs to know of who acts. */
export interface Actor {
  /** the member the account belongs to */
  readonly memberId: string | null
  readonly grants: readonly { readonly role: Role; readonly path: string }[]
  readonly ancestorPaths: readonly string[]
  ranges(permission: Permission): readonly { readonly lower: string; readonly upper: string }[]
}

/** Whether an actor has a permission on the unit with a path. */
export function covers(actor: Pick<Actor, 'ranges'>, permission: Permission, path: string): boolean {
  return actor.ranges(permission).some((range) => path >= range.lower && path < range.upper)
}

/** Whether an actor may know of the unit with a path: where units may be read, and above, where their names may. */
export function knowsUnit(actor: Pick<Actor, 'ranges' | 'ancestorPaths'>, path: string): boolean {
  return covers(actor, 'unit.read', path) || actor.ancestorPaths.includes(path)
}
