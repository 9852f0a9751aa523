import { z } from 'zod'
import {
  code,
  day,
  id,
  MAX_LINE,
  MAX_TEXT,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
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
  'REORGANIZATION',
] as const
export type ConsequenceSubject = (typeof CONSEQUENCE_SUBJECTS)[number]
export const CONSEQUENCE_SUBJECT_LABELS: Labels<ConsequenceSubject> = {
  UNIT: { vi: 'Tổ chức đảng', en: 'Unit' },
  MEMBER: { vi: 'Đảng viên', en: 'Member' },
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

/** The most steps of one reorganization: the country's of 2025 has about 4,200. */
export const MAX_OPERATIONS = 20_000
/** The most units of one step, old or new. */
export const MAX_OPERATION_UNITS = 2_000
/** The most allotments given at once. */
export const MAX_ALLOTMENTS = 5_000

const key = z.string().min(1).max(200)

const result = z
  .object({
    /** By which lines, parents and allotments name this unit within the draft. */
    key,
    /** One that is there; absent: a new one. */
    unitId: id.nullish(),
    code: code.nullish(),
    kind: code.nullish(),
    /** Of the place, after which organization and committee are called unless names are given. */
    placeName: optionalText(MAX_LINE),
    name: optionalText(MAX_LINE),
    committeeName: optionalText(MAX_LINE),
    /** The unit above: one that is there, or one of the draft by its key. */
    parentId: id.nullish(),
    parentKey: key.nullish(),
  })
  .superRefine(({ unitId, code, kind, placeName, name, parentId, parentKey }, context) => {
    if (parentId != null && parentKey != null) report(context, 'ONE_KEY', ['parentId'])
    if (unitId != null) return
    if (code == null) report(context, 'REQUIRED', ['code'])
    if (kind == null) report(context, 'REQUIRED', ['kind'])
    if (name === undefined && placeName === undefined) report(context, 'REQUIRED', ['name'])
    if (parentId == null && parentKey == null) report(context, 'REQUIRED', ['parentId'])
  })

const operation = z.object({
  kind: z.enum(REORGANIZATION_OPERATIONS),
  /** Old units. */
  unitIds: z.array(id).max(MAX_OPERATION_UNITS).nullish(),
  /** What there is after it. */
  results: z.array(result).max(MAX_OPERATION_UNITS).nullish(),
  /** Which old unit goes into which; absent: every one into every one. */
  lines: z
    .array(z.object({ unitId: id, key }))
    .max(MAX_OPERATION_UNITS)
    .nullish(),
  grantsFollow: z.boolean().nullish(),
  discipline: z.boolean().nullish(),
})

/** One step as a client sends it. */
export type ReorganizationOperationInput = z.input<typeof operation>
/** One step as it was understood. */
export type ReorganizationOperation = z.output<typeof operation>
/** A unit after a step, as it was understood. */
export type ReorganizationResult = z.output<typeof result>

const operations = z.array(operation).min(1).max(MAX_OPERATIONS)

interface Steps {
  readonly operations?: readonly ReorganizationOperation[] | null | undefined
}

/** How many old units, and how many after it, each kind of step has: least and most. */
const SHAPES: Readonly<
  Record<
    ReorganizationOperationKind,
    { readonly old: readonly [number, number]; readonly after: readonly [number, number] }
  >
> = {
  CREATE: { old: [0, 0], after: [1, 1] },
  SPLIT: { old: [1, 1], after: [2, MAX_OPERATION_UNITS] },
  MERGE: { old: [1, MAX_OPERATION_UNITS], after: [1, MAX_OPERATION_UNITS] },
  MOVE: { old: [0, 0], after: [1, 1] },
  RENAME: { old: [0, 0], after: [1, 1] },
  CHANGE_KIND: { old: [0, 0], after: [1, 1] },
  END: { old: [1, MAX_OPERATION_UNITS], after: [0, MAX_OPERATION_UNITS] },
}

/** What MOVE, RENAME and CHANGE_KIND say of the one unit that lives on. */
const SAYS: Partial<Record<ReorganizationOperationKind, (one: ReorganizationResult) => boolean>> = {
  MOVE: ({ parentId, parentKey }) => parentId != null || parentKey != null,
  RENAME: ({ code, name, placeName }) => code != null || name !== undefined || placeName !== undefined,
  CHANGE_KIND: ({ kind }) => kind != null,
}

function checkSteps({ operations }: Steps, context: z.RefinementCtx): void {
  const keys = (operations ?? []).flatMap((one) => (one.results ?? []).map(({ key }) => key))
  const known = new Set(keys)
  if (known.size < keys.length) report(context, 'DUPLICATE', ['operations'])
  ;(operations ?? []).forEach((step, index) => checkStep(step, ['operations', index], known, context))
}

function checkStep(
  step: ReorganizationOperation,
  path: readonly (string | number)[],
  known: ReadonlySet<string>,
  context: z.RefinementCtx,
): void {
  const [old, after] = [step.unitIds ?? [], step.results ?? []]
  const shape = SHAPES[step.kind]
  const lies = (count: number, [least, most]: readonly [number, number]) => count >= least && count <= most
  if (!lies(old.length, shape.old)) report(context, 'OPERATION_SHAPE', [...path, 'unitIds'])
  if (!lies(after.length, shape.after)) report(context, 'OPERATION_SHAPE', [...path, 'results'])
  for (const at of repeated(old)) report(context, 'DUPLICATE', [...path, 'unitIds', at])
  after.forEach((one, at) => {
    const says = SAYS[step.kind]
    if (says && (one.unitId == null || !says(one)))
      report(context, 'OPERATION_SHAPE', [...path, 'results', at])
    if (step.kind === 'CREATE' && one.unitId != null)
      report(context, 'OPERATION_SHAPE', [...path, 'results', at, 'unitId'])
    if (one.parentKey != null && !known.has(one.parentKey))
      report(context, 'NOT_FOUND', [...path, 'results', at, 'parentKey'])
  })
  ;(step.lines ?? []).forEach(({ unitId, key }, at) => {
    if (!old.includes(unitId)) report(context, 'NOT_FOUND', [...path, 'lines', at, 'unitId'])
    if (!known.has(key)) report(context, 'NOT_FOUND', [...path, 'lines', at, 'key'])
  })
}

const head = {
  title: requiredText(MAX_LINE),
  /** Number of the decision. */
  number: requiredText(MAX_LINE),
  signedOn: day,
  effectiveOn: day,
}

/** What `createReorganization` takes, with the rules that need no database. */
export const createReorganizationInput = z
  .object({
    /** Whose committee decides. */
    unitId: id,
    ...head,
    notes: optionalText(MAX_TEXT),
    operations,
  })
  .superRefine(checkSteps)
/** A draft as a client sends it. */
export type CreateReorganizationInput = z.input<typeof createReorganizationInput>
/** A draft as it was understood. */
export type CreateReorganization = z.output<typeof createReorganizationInput>

/** What `updateReorganization` takes: what is absent stays; `operations` replace all that were there. */
export const updateReorganizationInput = z
  .object({
    id,
    expectedVersion: version,
    title: head.title.nullish(),
    number: head.number.nullish(),
    signedOn: day.nullish(),
    effectiveOn: day.nullish(),
    notes: optionalText(MAX_TEXT),
    operations: operations.nullish(),
  })
  .superRefine(checkSteps)
/** A changed draft as it was understood. */
export type UpdateReorganization = z.output<typeof updateReorganizationInput>

const allotted = z
  .object({ memberId: id.nullish(), unitId: id.nullish(), key: key.nullish() })
  .superRefine(({ memberId, unitId }, context) => {
    if ((memberId == null) === (unitId == null)) report(context, 'ONE_KEY', ['memberId'])
  })

/** What `allotReorganization` takes: where members, and units directly below, of divided units go. */
export const allotReorganizationInput = z.object({
  id,
  expectedVersion: version,
  /** Each replaces what was said of the member or unit before; without a key it is taken back. */
  allotments: z.array(allotted).max(MAX_ALLOTMENTS).nullish(),
  /** Members of `unitId` not allotted yet whose address holds the text go to the unit with the key. */
  residences: z
    .array(z.object({ unitId: id, contains: requiredText(MAX_LINE), key }))
    .max(MAX_OPERATION_UNITS)
    .nullish(),
})
/** Allotments as they were understood. */
export type AllotReorganization = z.output<typeof allotReorganizationInput>

/** What `previewReorganization`, `approveReorganization` and `withdrawReorganization` take. */
export const reorganizationStepInput = z.object({ id, expectedVersion: version })
/** The next step of a reorganization. */
export type ReorganizationStep = z.output<typeof reorganizationStepInput>

/** What `reverseReorganization` takes: the decision that annuls it, or none where it was entered in error. */
export const reverseReorganizationInput = z.object({
  id,
  expectedVersion: version,
  decision: z.object({ number: head.number, signedOn: day }).nullish(),
})
/** A reversal as it was understood. */
export type ReverseReorganization = z.output<typeof reverseReorganizationInput>
