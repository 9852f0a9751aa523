import { z } from 'zod'
import {
  clearableText,
  code,
  id,
  instant,
  integer,
  MAX_LINE,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import { ERROR_POLICIES, MAX_ROWS } from './member-acts.ts'
import { SCOPES, type Labels } from './vocabulary.ts'

/** The most slots that one request creates. */
export const MAX_CREATED_SLOTS = 5_000

/** Where a slot of the plan stands. */
export const SLOT_STATES = ['PLANNED', 'REGISTERED', 'RETURNED', 'APPROVED', 'CANCELLED'] as const
export type SlotState = (typeof SLOT_STATES)[number]
export const SLOT_STATE_LABELS: Labels<SlotState> = {
  PLANNED: { vi: 'Chưa đăng ký', en: 'Not registered' },
  REGISTERED: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
  RETURNED: { vi: 'Trả lại', en: 'Returned' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
}

/** What became of what was to be held in a period. */
export const SLOT_OUTCOMES = ['MET', 'LATE', 'MERGED', 'MISSING', 'DUE', 'UPCOMING', 'NOT_EXPECTED'] as const
export type SlotOutcome = (typeof SLOT_OUTCOMES)[number]
export const SLOT_OUTCOME_LABELS: Labels<SlotOutcome> = {
  MET: { vi: 'Đã họp', en: 'Held' },
  LATE: { vi: 'Họp muộn', en: 'Held late' },
  MERGED: { vi: 'Họp ghép', en: 'Held together with another' },
  MISSING: { vi: 'Không họp', en: 'Not held' },
  DUE: { vi: 'Trong kỳ', en: 'Due now' },
  UPCOMING: { vi: 'Chưa đến kỳ', en: 'Not due yet' },
  NOT_EXPECTED: { vi: 'Không phải họp', en: 'Not expected' },
}

/** What `createPlanSlots` takes. */
export const createPlanSlotsInput = z
  .object({
    unitId: id,
    /** how far below the unit; it alone if absent */
    scope: z.enum(SCOPES).nullish(),
    year: integer(1900, 2199),
    kinds: z.array(code).min(1).max(20),
  })
  .superRefine(({ kinds }, context) => {
    for (const index of repeated(kinds)) report(context, 'DUPLICATE', ['kinds', index])
  })
export type CreatePlanSlotsInput = z.input<typeof createPlanSlotsInput>
export type CreatePlanSlots = z.output<typeof createPlanSlotsInput>

const errorPolicy = z.enum(ERROR_POLICIES).nullish()
const named = { slotId: id, expectedVersion: version }

function checkOnce(context: z.RefinementCtx, slots: readonly { readonly slotId: string }[]): void {
  for (const index of repeated(slots.map(({ slotId }) => slotId)))
    report(context, 'DUPLICATE', ['slots', index, 'slotId'])
}

/** What `registerPlanSlots` takes. */
export const registerPlanSlotsInput = z
  .object({
    slots: z
      .array(
        z.object({
          ...named,
          startsAt: instant,
          endsAt: instant.nullish(),
          place: requiredText(MAX_LINE),
          /** absent: as it was planned */
          topic: optionalText(MAX_LINE),
        }),
      )
      .min(1)
      .max(MAX_ROWS),
    errorPolicy,
  })
  .superRefine(({ slots }, context) => {
    checkOnce(context, slots)
  })
export type RegisterPlanSlotsInput = z.input<typeof registerPlanSlotsInput>
export type RegisterPlanSlots = z.output<typeof registerPlanSlotsInput>
/** A slot as it is registered. */
export type RegisteredSlot = RegisterPlanSlots['slots'][number]

const slots = z.array(z.object(named)).min(1).max(MAX_ROWS)

/** What `approvePlanSlots` takes. */
export const approvePlanSlotsInput = z.object({ slots, errorPolicy }).superRefine(({ slots }, context) => {
  checkOnce(context, slots)
})
export type ApprovePlanSlotsInput = z.input<typeof approvePlanSlotsInput>
export type ApprovePlanSlots = z.output<typeof approvePlanSlotsInput>

/** What `returnPlanSlots` takes. */
export const returnPlanSlotsInput = z
  .object({ slots, reason: requiredText(), errorPolicy })
  .superRefine(({ slots }, context) => {
    checkOnce(context, slots)
  })
export type ReturnPlanSlotsInput = z.input<typeof returnPlanSlotsInput>
export type ReturnPlanSlots = z.output<typeof returnPlanSlotsInput>

/** What `mergePlanSlot` takes. */
export const mergePlanSlotInput = z.object({
  id,
  expectedVersion: version,
  intoSlotId: id,
  reason: requiredText(),
})
export type MergePlanSlot = z.output<typeof mergePlanSlotInput>

/** What `cancelPlanSlot` takes. */
export const cancelPlanSlotInput = z.object({ id, expectedVersion: version, reason: requiredText() })
export type CancelPlanSlot = z.output<typeof cancelPlanSlotInput>

/** What `updatePlanSlot` takes. */
export const updatePlanSlotInput = z.object({ id, expectedVersion: version, topic: clearableText(MAX_LINE) })
export type UpdatePlanSlot = z.output<typeof updatePlanSlotInput>
