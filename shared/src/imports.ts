import type { Problem } from './errors.ts'
import { ROSTER_FIELD_LABELS, ROSTER_FIELDS } from './roster.ts'
import {
  MEMBER_PRIVATE_FIELDS,
  STANDING_LABELS,
  STANDINGS,
  type Labels,
  type MemberPrivateField,
} from './vocabulary.ts'

/** What there is to say of files that were taken in: kinds, states, and what becomes of each row. */

/** What a file is of. */
export const IMPORT_KINDS = ['MEMBERS', 'UNITS', 'REORGANIZATION'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]
export const IMPORT_KIND_LABELS: Labels<ImportKind> = {
  MEMBERS: { vi: 'Danh sách đảng viên', en: 'Members' },
  UNITS: { vi: 'Tổ chức đảng', en: 'Organizations' },
  REORGANIZATION: { vi: 'Sắp xếp tổ chức', en: 'Reorganization' },
}

/** How far a file has come. */
export const IMPORT_STATES = [
  'RECEIVING',
  'READING',
  'UNREADABLE',
  'PREVIEWED',
  'COMMITTING',
  'COMMITTED',
  'UNDOING',
  'UNDONE',
  'CANCELLED',
  'FAILED',
  'EXPIRED',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]
export const IMPORT_STATE_LABELS: Labels<ImportState> = {
  RECEIVING: { vi: 'Đang tải lên', en: 'Being received' },
  READING: { vi: 'Đang đọc', en: 'Being read' },
  UNREADABLE: { vi: 'Không đọc được', en: 'Not readable' },
  PREVIEWED: { vi: 'Chờ ghi', en: 'Previewed' },
  COMMITTING: { vi: 'Đang ghi', en: 'Being written' },
  COMMITTED: { vi: 'Đã ghi', en: 'Written' },
  UNDOING: { vi: 'Đang hoàn tác', en: 'Being undone' },
  UNDONE: { vi: 'Đã hoàn tác', en: 'Undone' },
  CANCELLED: { vi: 'Đã bỏ', en: 'Given up' },
  FAILED: { vi: 'Không hoàn thành', en: 'Failed' },
  EXPIRED: { vi: 'Hết hạn xem trước', en: 'Expired' },
}

/** What becomes of a row. */
export const IMPORT_OUTCOMES = [
  'NEW',
  'UPDATED',
  'UNCHANGED',
  'TRANSFER',
  'UNDECIDED',
  'REJECTED',
  'SKIPPED',
] as const
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]
export const IMPORT_OUTCOME_LABELS: Labels<ImportOutcome> = {
  NEW: { vi: 'Thêm mới', en: 'New' },
  UPDATED: { vi: 'Cập nhật', en: 'Updated' },
  UNCHANGED: { vi: 'Không đổi', en: 'Unchanged' },
  TRANSFER: { vi: 'Chuyển sinh hoạt', en: 'Transfer' },
  UNDECIDED: { vi: 'Cần quyết định', en: 'Undecided' },
  REJECTED: { vi: 'Không nhận', en: 'Rejected' },
  SKIPPED: { vi: 'Bỏ qua', en: 'Skipped' },
}

/** By what the member is known whom a row means. */
export const IMPORT_MATCHES = [
  'DECISION',
  'CITIZEN_ID',
  'CARD_NUMBER',
  'NAME_AND_BIRTH_DATE',
  'NAME_AND_BIRTH_YEAR',
  'NAME_AND_JOINING',
] as const
export type ImportMatch = (typeof IMPORT_MATCHES)[number]
export const IMPORT_MATCH_LABELS: Labels<ImportMatch> = {
  DECISION: { vi: 'Do người nhập quyết định', en: 'Decided by whoever imports' },
  CITIZEN_ID: { vi: 'Theo số định danh cá nhân', en: 'By citizen ID' },
  CARD_NUMBER: { vi: 'Theo số thẻ đảng viên', en: 'By card number' },
  NAME_AND_BIRTH_DATE: { vi: 'Theo họ tên và ngày sinh', en: 'By name and birth date' },
  NAME_AND_BIRTH_YEAR: { vi: 'Theo họ tên và năm sinh', en: 'By name and birth year' },
  NAME_AND_JOINING: { vi: 'Theo họ tên và ngày vào Đảng', en: 'By name and day of joining' },
}

/** What of a member a row may change, or a message may be about: columns of a roster, and what a state comes to. */
export const IMPORT_FIELDS = [...ROSTER_FIELDS, 'STANDING', 'ACTIVITY'] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]
export const IMPORT_FIELD_LABELS: Labels<ImportField> = {
  ...ROSTER_FIELD_LABELS,
  STANDING: { vi: 'Chính thức hay dự bị', en: 'Standing' },
  ACTIVITY: { vi: 'Tình trạng sinh hoạt', en: 'Activity' },
}

/** Columns of a roster from which a birth date is put together. */
const PARTS_OF_BIRTH: readonly ImportField[] = [
  'MEN_BIRTH_DATE',
  'WOMEN_BIRTH_DATE',
  'BIRTH_DAY',
  'BIRTH_MONTH',
  'BIRTH_YEAR',
]

/** Fields whose values only those may read who may read sensitive values. */
export const PRIVATE_IMPORT_FIELDS: readonly ImportField[] = IMPORT_FIELDS.filter(
  (field) => privateFieldOf(field) !== undefined,
)

/** The sensitive field of a member that a field of a roster is, or is a part of; undefined: it is not sensitive. */
export function privateFieldOf(field: ImportField): MemberPrivateField | undefined {
  if (PARTS_OF_BIRTH.includes(field)) return 'BIRTH_DATE'
  return MEMBER_PRIVATE_FIELDS.find((name) => name === field)
}

/** A problem whose sentence calls the fields that it names, and a standing, as the screen does. */
export function withFieldLabels(problem: Problem): Problem {
  const { field: fieldName, other: otherName, standing: standingName } = problem.values ?? {}
  const field = IMPORT_FIELDS.find((name) => name === fieldName)
  const other = IMPORT_FIELDS.find((name) => name === otherName)
  const standing = STANDINGS.find((name) => name === standingName)
  if (!field && !other && !standing) return problem
  const values = {
    ...(field && { fieldVi: IMPORT_FIELD_LABELS[field].vi, fieldEn: IMPORT_FIELD_LABELS[field].en }),
    ...(other && { otherVi: IMPORT_FIELD_LABELS[other].vi, otherEn: IMPORT_FIELD_LABELS[other].en }),
    ...(standing && { standingVi: STANDING_LABELS[standing].vi, standingEn: STANDING_LABELS[standing].en }),
  }
  return { ...problem, values: { ...problem.values, ...values } }
}
