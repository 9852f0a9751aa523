import { z } from 'zod'
import { ITEM_FIELDS } from './agenda.ts'
import {
  clearableText,
  code,
  day,
  id,
  integer,
  MAX_LINE,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import { ERROR_POLICIES, MAX_ROWS } from './member-acts.ts'
import type { Labels } from './vocabulary.ts'

/** Where a task stands. Whether it is overdue the clock says: DOMAIN section 5. */
export const TASK_STATES = [
  'ASSIGNED',
  'IN_PROGRESS',
  'REPORTED',
  'RETURNED',
  'ACCEPTED',
  'CANCELLED',
] as const
export type TaskState = (typeof TASK_STATES)[number]
export const TASK_STATE_LABELS: Labels<TaskState> = {
  ASSIGNED: { vi: 'Đã giao', en: 'Assigned' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  REPORTED: { vi: 'Đã báo cáo', en: 'Reported' },
  RETURNED: { vi: 'Trả lại', en: 'Returned' },
  ACCEPTED: { vi: 'Đã nghiệm thu', en: 'Accepted' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
}

/** What became of a task that was accepted. */
export const TASK_OUTCOMES = ['MET', 'NOT_MET'] as const
export type TaskOutcome = (typeof TASK_OUTCOMES)[number]
export const TASK_OUTCOME_LABELS: Labels<TaskOutcome> = {
  MET: { vi: 'Hoàn thành', en: 'Met' },
  NOT_MET: { vi: 'Không hoàn thành', en: 'Not met' },
}

/** What is done with a task. Each is kept, with who did it and when. */
export const TASK_ACT_KINDS = [
  'ASSIGN',
  'PROGRESS',
  'REPORT',
  'RETURN',
  'ACCEPT',
  'EXTEND',
  'CANCEL',
  'RETARGET',
  'REVIEW',
] as const
export type TaskActKind = (typeof TASK_ACT_KINDS)[number]
export const TASK_ACT_KIND_LABELS: Labels<TaskActKind> = {
  ASSIGN: { vi: 'Giao', en: 'Assigned' },
  PROGRESS: { vi: 'Cập nhật tiến độ', en: 'Progress' },
  REPORT: { vi: 'Báo cáo kết quả', en: 'Reported' },
  RETURN: { vi: 'Trả lại', en: 'Returned' },
  ACCEPT: { vi: 'Nghiệm thu', en: 'Accepted' },
  EXTEND: { vi: 'Gia hạn', en: 'Extended' },
  CANCEL: { vi: 'Hủy', en: 'Cancelled' },
  RETARGET: { vi: 'Điều chỉnh chỉ tiêu', en: 'Changed the target' },
  REVIEW: { vi: 'Kiểm điểm tại buổi họp', en: 'Reviewed at a meeting' },
}

/** What a meeting says of a task that came back to it: done or not for good, given more time, or left to go on. */
export const TASK_VERDICTS = ['DONE', 'NOT_DONE', 'EXTENDED', 'GOES_ON'] as const
export type TaskVerdict = (typeof TASK_VERDICTS)[number]
export const TASK_VERDICT_LABELS: Labels<TaskVerdict> = {
  DONE: { vi: 'Hoàn thành', en: 'Done' },
  NOT_DONE: { vi: 'Không hoàn thành', en: 'Not done' },
  EXTENDED: { vi: 'Gia hạn', en: 'Extended' },
  GOES_ON: { vi: 'Tiếp tục thực hiện', en: 'Goes on' },
}

/** What is done with a task that is there: from which states, and to which; null: it stays where it stands. */
export const TASK_MOVES = {
  PROGRESS: { from: ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'], to: 'IN_PROGRESS' },
  REPORT: { from: ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'], to: 'REPORTED' },
  RETURN: { from: ['REPORTED'], to: 'RETURNED' },
  ACCEPT: { from: ['REPORTED'], to: 'ACCEPTED' },
  EXTEND: { from: ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'], to: null },
  CANCEL: { from: ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'], to: 'CANCELLED' },
  RETARGET: { from: ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'], to: null },
} as const satisfies Record<string, { readonly from: readonly TaskState[]; readonly to: TaskState | null }>
export type TaskMove = keyof typeof TASK_MOVES

/** Whether something can be done with a task where it stands. */
export function canMove(state: TaskState, move: TaskMove): boolean {
  const from: readonly TaskState[] = TASK_MOVES[move].from
  return from.includes(state)
}

/** Whether nothing is done with a task any more. */
export function hasTaskEnded(state: TaskState): boolean {
  return state === 'ACCEPTED' || state === 'CANCELLED'
}

/** The most helpers of a task, units and members together. */
export const MAX_TASK_HELPERS = 50
/** The most pieces of evidence at one act. */
export const MAX_EVIDENCE = 30
/** The largest figure of a measure. */
export const MAX_MEASURED = 999_999_999_999

/** A figure of a measure: not negative, at most two decimals. */
const measured = z
  .number()
  .refine(
    (value) => value >= 0 && value <= MAX_MEASURED && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    { params: { problem: 'OUT_OF_RANGE', values: { min: 0, max: MAX_MEASURED } } },
  )

const ids = z.array(id).max(MAX_TASK_HELPERS)
const evidence = z.array(id).max(MAX_EVIDENCE).nullish()
const errorPolicy = z.enum(ERROR_POLICIES).nullish()
/** whether what is worth knowing of owners comes as what is wrong, and nothing is stored */
const refuseIfWarned = z.boolean().nullish()

interface Helpers {
  readonly helperUnitIds?: readonly string[] | null | undefined
  readonly helperMemberIds?: readonly string[] | null | undefined
}

function reportHelpers({ helperUnitIds, helperMemberIds }: Helpers, context: z.RefinementCtx): void {
  for (const index of repeated(helperUnitIds ?? [])) report(context, 'DUPLICATE', ['helperUnitIds', index])
  for (const index of repeated(helperMemberIds ?? []))
    report(context, 'DUPLICATE', ['helperMemberIds', index])
  const count = (helperUnitIds?.length ?? 0) + (helperMemberIds?.length ?? 0)
  if (count > MAX_TASK_HELPERS) report(context, 'TOO_MANY', ['helperMemberIds'], { max: MAX_TASK_HELPERS })
}

interface Measured {
  readonly measure?: string | null | undefined
  readonly target?: number | null | undefined
  readonly measureMax?: number | null | undefined
}

function reportMeasure({ measure, target, measureMax }: Measured, context: z.RefinementCtx): void {
  if (measure == null && (target != null || measureMax != null)) report(context, 'REQUIRED', ['measure'])
  if (target != null && measureMax != null && target > measureMax)
    report(context, 'RESULT_OUT_OF_RANGE', ['target'], { max: measureMax })
}

/** One task that is given. */
const givenTask = z
  .object({
    title: requiredText(MAX_LINE),
    /** among the tasks that matter most */
    key: z.boolean().nullish(),
    field: z.enum(ITEM_FIELDS).nullish(),
    /** what is counted: "hộ", "% kế hoạch" */
    measure: optionalText(MAX_LINE),
    target: measured.nullish(),
    /** the largest figure that can be: 100 of a share in per cent */
    measureMax: measured.nullish(),
    /** the unit that is to do it, or the one of the member who is */
    ownerUnitId: id.nullish(),
    ownerMemberId: id.nullish(),
    helperUnitIds: ids.nullish(),
    helperMemberIds: ids.nullish(),
    /** absent: today */
    startsOn: day.nullish(),
    dueOn: day,
    parentId: id.nullish(),
  })
  .superRefine((task, context) => {
    if (task.ownerUnitId == null && task.ownerMemberId == null) report(context, 'REQUIRED', ['ownerUnitId'])
    reportHelpers(task, context)
    reportMeasure(task, context)
  })

/** What `createTasks` takes. */
export const createTasksInput = z.object({
  /** the unit that gives them */
  unitId: id,
  meetingId: id.nullish(),
  itemId: id.nullish(),
  /** the resolution that they carry out */
  resolutionId: id.nullish(),
  /** the kind of the unit's meetings to which they are reported */
  reportKind: code.nullish(),
  reportBodyId: id.nullish(),
  tasks: z.array(givenTask).min(1).max(MAX_ROWS),
  errorPolicy,
  refuseIfWarned,
})
export type CreateTasksInput = z.input<typeof createTasksInput>
export type CreateTasks = z.output<typeof createTasksInput>
export type GivenTask = CreateTasks['tasks'][number]

/** What `updateTask` takes: what is absent stays. */
export const updateTaskInput = z
  .object({
    id,
    expectedVersion: version,
    title: requiredText(MAX_LINE).optional(),
    key: z.boolean().optional(),
    field: z.enum(ITEM_FIELDS).nullish(),
    measure: clearableText(MAX_LINE),
    target: measured.nullish(),
    measureMax: measured.nullish(),
    /** why the target changes */
    reason: optionalText(),
    ownerUnitId: id.optional(),
    ownerMemberId: id.nullish(),
    helperUnitIds: ids.optional(),
    helperMemberIds: ids.optional(),
    refuseIfWarned,
  })
  .superRefine(reportHelpers)
export type UpdateTaskInput = z.input<typeof updateTaskInput>
export type UpdateTask = z.output<typeof updateTaskInput>

/** What `reportTaskProgress` takes. */
export const reportTaskProgressInput = z
  .object({
    tasks: z
      .array(
        z
          .object({
            taskId: id,
            expectedVersion: version,
            /** per cent */
            progress: integer(0, 100).nullish(),
            /** of the measure, up to now */
            value: measured.nullish(),
            text: optionalText(),
            evidenceIds: evidence,
          })
          .superRefine(({ progress, value, text, evidenceIds }, context) => {
            if (progress == null && value == null && text === undefined && (evidenceIds ?? []).length === 0)
              report(context, 'REQUIRED', ['progress'])
            for (const index of repeated(evidenceIds ?? []))
              report(context, 'DUPLICATE', ['evidenceIds', index])
          }),
      )
      .min(1)
      .max(MAX_ROWS),
    errorPolicy,
  })
  .superRefine(({ tasks }, context) => {
    for (const index of repeated(tasks.map(({ taskId }) => taskId)))
      report(context, 'DUPLICATE', ['tasks', index, 'taskId'])
  })
export type ReportTaskProgressInput = z.input<typeof reportTaskProgressInput>
export type ReportTaskProgress = z.output<typeof reportTaskProgressInput>

const oneTask = { id, expectedVersion: version }

/** What `reportTask` takes: it is done, or as much of it as will be. */
export const reportTaskInput = z.object({
  ...oneTask,
  result: requiredText(),
  value: measured.nullish(),
  /** the day it was done; absent: today */
  doneOn: day.nullish(),
  evidenceIds: evidence,
})
export type ReportTaskInput = z.input<typeof reportTaskInput>
export type ReportTask = z.output<typeof reportTaskInput>

/** What `acceptTask` takes. */
export const acceptTaskInput = z
  .object({ ...oneTask, outcome: z.enum(TASK_OUTCOMES), cause: optionalText(), doneOn: day.nullish() })
  .superRefine(({ outcome, cause }, context) => {
    if (outcome === 'NOT_MET' && cause === undefined) report(context, 'CAUSE_REQUIRED', ['cause'])
  })
export type AcceptTaskInput = z.input<typeof acceptTaskInput>
export type AcceptTask = z.output<typeof acceptTaskInput>

/** What `returnTask` and `cancelTask` take. */
export const taskWithReasonInput = z.object({ ...oneTask, reason: requiredText() })
export type TaskWithReasonInput = z.input<typeof taskWithReasonInput>
export type TaskWithReason = z.output<typeof taskWithReasonInput>

/** What `extendTask` takes. */
export const extendTaskInput = z.object({ ...oneTask, dueOn: day, reason: requiredText() })
export type ExtendTaskInput = z.input<typeof extendTaskInput>
export type ExtendTask = z.output<typeof extendTaskInput>

/** What a meeting says of one task. */
const taskVerdict = z
  .object({
    taskId: id,
    expectedVersion: version,
    verdict: z.enum(TASK_VERDICTS),
    /** what came of it; absent: as it was reported */
    result: optionalText(),
    /** of the measure */
    value: measured.nullish(),
    /** why it was not done, or not yet */
    cause: optionalText(),
    /** the day it was done; absent: as it was reported, else the day of the meeting */
    doneOn: day.nullish(),
    /** the new day of one that is extended */
    dueOn: day.nullish(),
  })
  .superRefine(({ verdict, cause, dueOn }, context) => {
    if ((verdict === 'NOT_DONE' || verdict === 'EXTENDED') && cause === undefined)
      report(context, 'CAUSE_REQUIRED', ['cause'])
    if (verdict === 'EXTENDED' && dueOn == null) report(context, 'REQUIRED', ['dueOn'])
  })

/** What `reviewTasks` takes. */
export const reviewTasksInput = z
  .object({ meetingId: id, verdicts: z.array(taskVerdict).min(1).max(MAX_ROWS), errorPolicy })
  .superRefine(({ verdicts }, context) => {
    for (const index of repeated(verdicts.map(({ taskId }) => taskId)))
      report(context, 'DUPLICATE', ['verdicts', index, 'taskId'])
  })
export type ReviewTasksInput = z.input<typeof reviewTasksInput>
export type ReviewTasks = z.output<typeof reviewTasksInput>
/** What a meeting says of one task, as it was understood. */
export type GivenVerdict = ReviewTasks['verdicts'][number]

/** What `draftAgenda` takes. */
export const draftAgendaInput = z.object({ meetingId: id, expectedAgendaVersion: version })
export type DraftAgendaInput = z.input<typeof draftAgendaInput>
export type DraftAgenda = z.output<typeof draftAgendaInput>
