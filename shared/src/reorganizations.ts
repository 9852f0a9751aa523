import type { Labels } from './vocabulary.ts'

/** Where a reorganization stands: a draft is previewed, approved, and has effect on its day. */
export const REORGANIZATION_STATES = [
  'DRAFT',
  'PREVIEWED',
  'APPROVED',
  'EFFECTIVE',
  'WITHDRAWN',
  'REVERSED',
] as const
export type ReorganizationState = (typeof REORGANIZATION_STATES)[number]
export const REORGANIZATION_STATE_LABELS: Labels<ReorganizationState> = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  PREVIEWED: { vi: 'Đã xem trước', en: 'Previewed' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
  EFFECTIVE: { vi: 'Có hiệu lực', en: 'In effect' },
  WITHDRAWN: { vi: 'Đã rút', en: 'Withdrawn' },
  REVERSED: { vi: 'Đã hủy bỏ', en: 'Reversed' },
}

/** What one step of a reorganization does (DOMAIN section 2). */
export const REORGANIZATION_OPERATIONS = [
  'CREATE',
  'SPLIT',
  'MERGE',
  'MOVE',
  'RENAME',
  'CHANGE_KIND',
  'END',
] as const
export type ReorganizationOperationKind = (typeof REORGANIZATION_OPERATIONS)[number]
export const REORGANIZATION_OPERATION_LABELS: Labels<ReorganizationOperationKind> = {
  CREATE: { vi: 'Thành lập', en: 'Create' },
  SPLIT: { vi: 'Chia tách', en: 'Split' },
  MERGE: { vi: 'Hợp nhất, sáp nhập', en: 'Merge' },
  MOVE: { vi: 'Chuyển trực thuộc', en: 'Move' },
  RENAME: { vi: 'Đổi tên', en: 'Rename' },
  CHANGE_KIND: { vi: 'Đổi loại hình', en: 'Change kind' },
  END: { vi: 'Kết thúc, giải thể', en: 'End' },
}

/** How a unit came out of another. */
export const LINEAGE_KINDS = ['CONTINUED', 'MERGED', 'SPLIT', 'HANDED_OVER'] as const
export type LineageKind = (typeof LINEAGE_KINDS)[number]
export const LINEAGE_KIND_LABELS: Labels<LineageKind> = {
  CONTINUED: { vi: 'Kế tục', en: 'Continued' },
  MERGED: { vi: 'Hợp nhất, sáp nhập', en: 'Merged' },
  SPLIT: { vi: 'Chia tách', en: 'Split' },
  HANDED_OVER: { vi: 'Bàn giao', en: 'Handed over' },
}

/** By what a member, or a unit below, of a divided unit was allotted. */
export const ALLOTMENT_RULES = ['LIST', 'RESIDENCE', 'FILE'] as const
export type AllotmentRule = (typeof ALLOTMENT_RULES)[number]
export const ALLOTMENT_RULE_LABELS: Labels<AllotmentRule> = {
  LIST: { vi: 'Theo danh sách', en: 'By list' },
  RESIDENCE: { vi: 'Theo nơi ở', en: 'By residence' },
  FILE: { vi: 'Theo tệp', en: 'By file' },
}

/** What a consequence of a reorganization is about. */
export const CONSEQUENCE_SUBJECTS = [
  'UNIT',
  'MEMBER',
  'TRANSFER',
  'OFFICE',
  'BODY',
  'SEAT',
  'TERM',
  'CHARGE',
  'WORK_GROUP',
  'WORK_GROUP_MEMBER',
  'WORK_GROUP_ASSIGNMENT',
  'CLUSTER',
  'CLUSTER_UNIT',
  'CLUSTER_TURN',
  'MEETING',
  'GRANT',
  'TEMPLATE',
  'MEETING_TEMPLATE',
  'PLAN_SLOT',
  'REORGANIZATION',
] as const
export type ConsequenceSubject = (typeof CONSEQUENCE_SUBJECTS)[number]
export const CONSEQUENCE_SUBJECT_LABELS: Labels<ConsequenceSubject> = {
  UNIT: { vi: 'Tổ chức đảng', en: 'Unit' },
  MEMBER: { vi: 'Đảng viên', en: 'Member' },
  TRANSFER: { vi: 'Chuyển sinh hoạt', en: 'Transfer' },
  OFFICE: { vi: 'Chức vụ', en: 'Office' },
  BODY: { vi: 'Cấp ủy, cơ quan', en: 'Body' },
  SEAT: { vi: 'Ủy viên', en: 'Seat' },
  TERM: { vi: 'Nhiệm kỳ', en: 'Term' },
  CHARGE: { vi: 'Cấp ủy viên phụ trách', en: 'Charge' },
  WORK_GROUP: { vi: 'Tổ công tác', en: 'Working group' },
  WORK_GROUP_MEMBER: { vi: 'Thành viên tổ công tác', en: 'Working group member' },
  WORK_GROUP_ASSIGNMENT: { vi: 'Phân công của tổ', en: 'Group assignment' },
  CLUSTER: { vi: 'Cụm', en: 'Cluster' },
  CLUSTER_UNIT: { vi: 'Đơn vị trong cụm', en: 'Unit of a cluster' },
  CLUSTER_TURN: { vi: 'Lượt sinh hoạt điểm', en: 'Turn of a cluster' },
  MEETING: { vi: 'Buổi sinh hoạt', en: 'Meeting' },
  GRANT: { vi: 'Quyền truy cập', en: 'Grant' },
  TEMPLATE: { vi: 'Khung tiêu chí', en: 'Scorecard template' },
  MEETING_TEMPLATE: { vi: 'Khung buổi họp', en: 'Meeting template' },
  PLAN_SLOT: { vi: 'Lịch họp', en: 'Planned meeting' },
  REORGANIZATION: { vi: 'Quyết định sắp xếp', en: 'Reorganization' },
}

/**
 * What becomes of it. From UNALLOTTED on it is a finding: UNALLOTTED, WITHOUT_CELL and REFUSED keep the
 * reorganization from being approved, the others warn.
 */
export const CONSEQUENCE_CHANGES = [
  'CREATED',
  'MOVES',
  'RENAMED',
  'KIND_CHANGES',
  'ENDS',
  'FOLLOWS',
  'CANCELLED',
  'UNALLOTTED',
  'WITHOUT_CELL',
  'WITHOUT_SECRETARY',
  'WITHOUT_WORK_GROUP',
  'WITHOUT_ACCESS',
  'AT_ODDS',
  'CONFLICT',
  'REFUSED',
] as const
export type ConsequenceChange = (typeof CONSEQUENCE_CHANGES)[number]
export const CONSEQUENCE_CHANGE_LABELS: Labels<ConsequenceChange> = {
  CREATED: { vi: 'Thành lập', en: 'Created' },
  MOVES: { vi: 'Chuyển', en: 'Moves' },
  RENAMED: { vi: 'Đổi tên', en: 'Renamed' },
  KIND_CHANGES: { vi: 'Đổi loại hình', en: 'Kind changes' },
  ENDS: { vi: 'Kết thúc', en: 'Ends' },
  FOLLOWS: { vi: 'Theo sang đơn vị mới', en: 'Follows' },
  CANCELLED: { vi: 'Hủy', en: 'Cancelled' },
  UNALLOTTED: { vi: 'Chưa phân về đâu', en: 'Not allotted' },
  WITHOUT_CELL: { vi: 'Không còn chi bộ', en: 'Left without a cell' },
  WITHOUT_SECRETARY: { vi: 'Không có bí thư', en: 'Left without a secretary' },
  WITHOUT_WORK_GROUP: { vi: 'Không có tổ công tác', en: 'Left without a working group' },
  WITHOUT_ACCESS: { vi: 'Không còn quyền truy cập', en: 'Left without access' },
  AT_ODDS: { vi: 'Không khớp quy định của loại hình', en: 'At odds with its kind' },
  CONFLICT: { vi: 'Trùng với dự thảo khác', en: 'Conflicts with another draft' },
  REFUSED: { vi: 'Không thực hiện được', en: 'Refused' },
}

/** Findings that keep a reorganization from being approved. */
export const BLOCKING_CHANGES = [
  'UNALLOTTED',
  'WITHOUT_CELL',
  'REFUSED',
] as const satisfies readonly ConsequenceChange[]

/** Why a reversal undoes an act: a decision annuls it, or it should never have been entered. */
export const REVERSALS = ['DECISION', 'ENTERED_IN_ERROR'] as const
export type Reversal = (typeof REVERSALS)[number]
export const REVERSAL_LABELS: Labels<Reversal> = {
  DECISION: { vi: 'Theo quyết định hủy bỏ', en: 'By a decision' },
  ENTERED_IN_ERROR: { vi: 'Nhập nhầm', en: 'Entered in error' },
}
