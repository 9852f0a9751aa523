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
  'meeting.approve',
  'scorecard.submitSelf',
  'scorecard.submitObserver',
  'scorecard.submitOfficial',
  'workGroup.write',
  'member.write',
  'member.import',
  'reorganization.read',
  'reorganization.write',
  'reorganization.approve',
  'access.read',
  'access.write',
  'audit.read',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** What each permission allows, in a few words: the noun and how far it goes. */
export const PERMISSION_LABELS: Labels<Permission> = {
  'unit.read': { vi: 'Xem tổ chức đảng', en: 'See units' },
  'member.read': { vi: 'Xem đảng viên', en: 'See members' },
  'member.readPrivate': {
    vi: 'Xem số định danh, số thẻ, ngày sinh, điện thoại, địa chỉ của đảng viên',
    en: 'See members’ citizen ID, card numbers, birth date, phone and address',
  },
  'meeting.read': { vi: 'Xem buổi sinh hoạt, điểm danh', en: 'See meetings and attendance' },
  'workGroup.read': { vi: 'Xem tổ công tác, phân công', en: 'See working groups and assignments' },
  'visit.read': { vi: 'Xem buổi dự, nhận xét', en: 'See visits and remarks' },
  'visit.record': { vi: 'Ghi nhận buổi dự', en: 'Record visits' },
  'scorecard.read': { vi: 'Xem phiếu chấm điểm', en: 'See scorecards' },
  'meeting.write': {
    vi: 'Lập, sửa buổi sinh hoạt; điểm danh',
    en: 'Plan and change meetings; call the roll',
  },
  'meeting.approve': {
    vi: 'Ban hành khung buổi họp, duyệt lịch họp của tổ chức cấp dưới',
    en: 'Issue templates of meetings, approve plans of the units below',
  },
  'scorecard.submitSelf': { vi: 'Tự chấm điểm chi bộ', en: 'Submit the cell’s own score' },
  'scorecard.submitObserver': { vi: 'Chấm điểm của người dự', en: 'Submit an observer’s score' },
  'scorecard.submitOfficial': {
    vi: 'Chấm điểm chính thức của cấp trên',
    en: 'Submit the superior’s official score',
  },
  'workGroup.write': { vi: 'Lập tổ công tác, phân công chi bộ', en: 'Found working groups and assign cells' },
  'member.write': {
    vi: 'Ghi danh sách đảng viên: hồ sơ, chuyển sinh hoạt, chức vụ',
    en: 'Keep the register: members, transfers, offices',
  },
  'member.import': { vi: 'Nhập danh sách đảng viên từ tệp', en: 'Import rosters of members from files' },
  'reorganization.read': { vi: 'Xem quyết định sắp xếp tổ chức', en: 'See reorganizations' },
  'reorganization.write': {
    vi: 'Soạn, xem trước, rút quyết định sắp xếp tổ chức',
    en: 'Draft, preview and withdraw reorganizations',
  },
  'reorganization.approve': {
    vi: 'Duyệt, hủy bỏ quyết định sắp xếp tổ chức',
    en: 'Approve and reverse reorganizations',
  },
  'access.read': { vi: 'Xem tài khoản, quyền, khóa kết nối', en: 'See accounts, grants and API tokens' },
  'access.write': {
    vi: 'Cấp và thu hồi tài khoản, quyền, khóa kết nối',
    en: 'Give and end accounts, grants and API tokens',
  },
  'audit.read': { vi: 'Xem nhật ký kiểm toán', en: 'Read the audit' },
}

/** Whether a permission only lets read: such a one reaches what units have succeeded, too. */
export function isReading(permission: Permission): boolean {
  return permission.includes('.read')
}

/** A permission as GraphQL spells it: `member.readPrivate` is `MEMBER_READ_PRIVATE`. */
export function permissionName(permission: Permission): string {
  return permission.replace(/[.A-Z]/g, (at) => (at === '.' ? '_' : `_${at}`)).toUpperCase()
}

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

/** What each role is for, in one sentence. */
export const ROLE_PURPOSES: Labels<Role> = {
  SYSTEM_ADMIN: {
    vi: 'Vận hành hệ thống, cấp tài khoản; không xem đảng viên.',
    en: 'Runs the system and gives accounts; sees no members.',
  },
  ORGANIZATION_BOARD: {
    vi: 'Quản lý tổ chức, đảng viên và mọi hồ sơ trong phạm vi.',
    en: 'Keeps the organization, its members and all records in its range.',
  },
  COMMITTEE_OFFICE: {
    vi: 'Chuẩn bị, ghi chép sinh hoạt và buổi dự của cấp ủy.',
    en: 'Prepares and records the meetings and visits of a committee.',
  },
  MEMBER_IN_CHARGE: {
    vi: 'Theo dõi và chấm điểm các tổ chức được phân công phụ trách.',
    en: 'Follows and scores the units in their charge.',
  },
  CELL_SECRETARY: {
    vi: 'Điều hành sinh hoạt chi bộ: điểm danh, tự chấm điểm.',
    en: 'Runs the cell’s meetings: roll call and its own score.',
  },
  WORK_GROUP_MEMBER: {
    vi: 'Dự sinh hoạt, nhận xét và chấm điểm các chi bộ được phân công.',
    en: 'Attends, remarks on and scores the assigned cells.',
  },
  INSPECTION: { vi: 'Xem hồ sơ để kiểm tra, giám sát.', en: 'Reads the records for inspection.' },
  INTEGRATOR_READ: { vi: 'Chương trình khác đọc dữ liệu.', en: 'Another program that reads.' },
  INTEGRATOR_WRITE: {
    vi: 'Chương trình khác đọc và ghi dữ liệu.',
    en: 'Another program that reads and writes.',
  },
  IMPORTER: { vi: 'Nhập danh sách đảng viên từ tệp.', en: 'Imports member rosters from files.' },
  AUDITOR: { vi: 'Xem nhật ký và ai có quyền gì.', en: 'Reads the audit, and who may do what.' },
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
  'meeting.approve',
  'scorecard.submitSelf',
  'scorecard.submitObserver',
  'scorecard.submitOfficial',
  'workGroup.write',
  'member.write',
]

/** What each role permits. System administrators run the system and read no members. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  SYSTEM_ADMIN: ['unit.read', 'access.read', 'access.write', 'audit.read'],
  ORGANIZATION_BOARD: [
    ...READING,
    'member.readPrivate',
    ...WRITING,
    'member.import',
    'reorganization.read',
    'reorganization.write',
    'reorganization.approve',
    'access.read',
    'access.write',
    'audit.read',
  ],
  COMMITTEE_OFFICE: [...READING, 'visit.record', 'meeting.write', 'meeting.approve', 'reorganization.read'],
  MEMBER_IN_CHARGE: [...READING, 'scorecard.submitObserver'],
  CELL_SECRETARY: [...READING, 'member.readPrivate', 'meeting.write', 'scorecard.submitSelf'],
  WORK_GROUP_MEMBER: [...READING, 'visit.record', 'scorecard.submitObserver'],
  INSPECTION: [...READING, 'reorganization.read'],
  INTEGRATOR_READ: [...READING, 'reorganization.read'],
  INTEGRATOR_WRITE: [...READING, ...WRITING, 'reorganization.read', 'reorganization.write'],
  IMPORTER: ['unit.read', 'member.read', 'member.readPrivate', 'member.import'],
  AUDITOR: ['unit.read', 'access.read', 'audit.read'],
}

/** Roles that the holder of a role may give to others, where that role holds. */
export const ROLES_TO_GRANT: Readonly<Record<Role, readonly Role[]>> = {
  SYSTEM_ADMIN: ROLES,
  ORGANIZATION_BOARD: [
    'ORGANIZATION_BOARD',
    'COMMITTEE_OFFICE',
    'MEMBER_IN_CHARGE',
    'CELL_SECRETARY',
    'WORK_GROUP_MEMBER',
    'INSPECTION',
    'INTEGRATOR_READ',
    'INTEGRATOR_WRITE',
    'IMPORTER',
  ],
  COMMITTEE_OFFICE: [],
  MEMBER_IN_CHARGE: [],
  CELL_SECRETARY: [],
  WORK_GROUP_MEMBER: [],
  INSPECTION: [],
  INTEGRATOR_READ: [],
  INTEGRATOR_WRITE: [],
  IMPORTER: [],
  AUDITOR: [],
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

/** Whether the unit with a path lies in one of some ranges. */
export function isWithin(ranges: ReturnType<Actor['ranges']>, path: string): boolean {
  return ranges.some((range) => path >= range.lower && path < range.upper)
}

/** Whether an actor has a permission on the unit with a path. */
export function covers(actor: Pick<Actor, 'ranges'>, permission: Permission, path: string): boolean {
  return isWithin(actor.ranges(permission), path)
}

/**
 * Whether an actor has a permission from a unit above the one with a path: what the superior decides, nobody decides for
 * themselves.
 */
export function coversFromAbove(actor: Pick<Actor, 'grants'>, permission: Permission, path: string): boolean {
  return actor.grants.some(
    (grant) =>
      ROLE_PERMISSIONS[grant.role].includes(permission) &&
      grant.path.length < path.length &&
      path.startsWith(grant.path),
  )
}

/** Whether an actor may know of the unit with a path: where units may be read, and above, where their names may. */
export function knowsUnit(actor: Pick<Actor, 'ranges' | 'ancestorPaths'>, path: string): boolean {
  return covers(actor, 'unit.read', path) || actor.ancestorPaths.includes(path)
}
