import { z } from 'zod'
import {
  clearableText,
  code,
  day,
  id,
  MAX_LINE,
  month,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import { MAX_RECIPIENTS } from './documents.ts'
import type { Labels } from './vocabulary.ts'

/** The longest text of a resolution, in UTF-16 units. */
export const MAX_RESOLUTION = 100_000
/** The most documents that belong to a resolution. */
export const MAX_ATTACHMENTS = 50

/** Where a resolution stands, in the order in which it gets there; the last three are ends. */
export const RESOLUTION_STATES = [
  'DRAFT',
  'DISCUSSED',
  'ADOPTED',
  'DISSEMINATED',
  'IN_FORCE',
  'REVIEWED',
  'COMPLETED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const
export type ResolutionState = (typeof RESOLUTION_STATES)[number]
export const RESOLUTION_STATE_LABELS: Labels<ResolutionState> = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  DISCUSSED: { vi: 'Đã thảo luận', en: 'Discussed' },
  ADOPTED: { vi: 'Đã thông qua', en: 'Adopted' },
  DISSEMINATED: { vi: 'Đã quán triệt', en: 'Disseminated' },
  IN_FORCE: { vi: 'Đang thực hiện', en: 'In force' },
  REVIEWED: { vi: 'Đã sơ kết', en: 'Reviewed' },
  COMPLETED: { vi: 'Đã hoàn thành', en: 'Completed' },
  SUPERSEDED: { vi: 'Đã được thay thế', en: 'Superseded' },
  WITHDRAWN: { vi: 'Đã thu hồi', en: 'Withdrawn' },
}

/** What is done to a resolution. */
export const RESOLUTION_ACTS = [
  'DRAFT',
  'DISCUSS',
  'ADOPT',
  'DISSEMINATE',
  'TAKE_EFFECT',
  'REVIEW',
  'COMPLETE',
  'SUPERSEDE',
  'WITHDRAW',
  'SUPPLEMENT',
] as const
export type ResolutionAct = (typeof RESOLUTION_ACTS)[number]
export const RESOLUTION_ACT_LABELS: Labels<ResolutionAct> = {
  DRAFT: { vi: 'Dự thảo', en: 'Drafted' },
  DISCUSS: { vi: 'Thảo luận', en: 'Discussed' },
  ADOPT: { vi: 'Thông qua, ban hành', en: 'Adopted' },
  DISSEMINATE: { vi: 'Gửi, quán triệt', en: 'Disseminated' },
  TAKE_EFFECT: { vi: 'Đưa vào thực hiện', en: 'Took effect' },
  REVIEW: { vi: 'Sơ kết', en: 'Reviewed' },
  COMPLETE: { vi: 'Hoàn thành', en: 'Completed' },
  SUPERSEDE: { vi: 'Thay thế', en: 'Superseded' },
  WITHDRAW: { vi: 'Thu hồi', en: 'Withdrawn' },
  SUPPLEMENT: { vi: 'Bổ sung', en: 'Supplemented' },
}

const title = requiredText(MAX_LINE)
const text = requiredText(MAX_RESOLUTION)
const attachmentIds = z.array(id).max(MAX_ATTACHMENTS).nullish()

function reportAttachments(
  input: { readonly attachmentIds?: readonly string[] | null | undefined },
  context: z.RefinementCtx,
): void {
  for (const index of repeated(input.attachmentIds ?? []))
    report(context, 'DUPLICATE', ['attachmentIds', index])
}

/** What `createResolution` takes. */
export const createResolutionInput = z
  .object({
    unitId: id,
    /** A body of the unit; absent: that of the meeting, else the unit itself. */
    bodyId: id.nullish(),
    /** Code of a type that resolutions are of: `NQ`, `KL`, `TB` … */
    type: code,
    title,
    text,
    key: z.boolean().nullish(),
    /** A meeting of the unit where it is to be decided. */
    meetingId: id.nullish(),
    /** One that it carries out. */
    carriesOutId: id.nullish(),
    /** Absent: the day of its adoption. */
    inForceOn: day.nullish(),
    /** The last day. */
    endsOn: day.nullish(),
    /** The month that it is for, by its first day. */
    month: month.nullish(),
    attachmentIds,
  })
  .superRefine(reportAttachments)
export type CreateResolution = z.output<typeof createResolutionInput>

/** What `updateResolution` takes: what is absent stays, null clears what may be missing. */
export const updateResolutionInput = z
  .object({
    id,
    expectedVersion: version,
    bodyId: id.nullish(),
    type: code.nullish(),
    title: title.nullish(),
    text: text.nullish(),
    key: z.boolean().nullish(),
    meetingId: id.nullish(),
    carriesOutId: id.nullish(),
    inForceOn: day.nullish(),
    endsOn: day.nullish(),
    month: month.nullish(),
    /** All of them anew. */
    attachmentIds,
  })
  .superRefine(reportAttachments)
export type UpdateResolution = z.output<typeof updateResolutionInput>

const act = {
  id,
  expectedVersion: version,
  /** The day of the act; absent: today. */
  actedOn: day.nullish(),
  /** A meeting of the unit at which it was done. */
  meetingId: id.nullish(),
  reason: optionalText(),
}

/** What `discussResolution`, `takeEffectResolution`, `reviewResolution` and `completeResolution` take. */
export const actOnResolutionInput = z.object(act)
export type ActOnResolution = z.output<typeof actOnResolutionInput>

/** What `withdrawResolution` takes. */
export const withdrawResolutionInput = z.object({ ...act, reason: requiredText() })

/** What `supersedeResolution` takes. */
export const supersedeResolutionInput = z.object({ ...act, supersededById: id })
export type SupersedeResolution = z.output<typeof supersedeResolutionInput>

const decision = {
  id,
  expectedVersion: version,
  /** The vote by which it was adopted, of a meeting of the unit. */
  voteId: id.nullish(),
  /** Why there was none, for types that need none. */
  noVoteReason: clearableText(),
  /** Absent: the meeting of the vote. */
  meetingId: id.nullish(),
  /** The day that it bears; absent: that of the meeting, else today. */
  adoptedOn: day.nullish(),
}

function reportDecision(
  { voteId, noVoteReason }: { voteId?: string | null | undefined; noVoteReason?: string | null | undefined },
  context: z.RefinementCtx,
): void {
  if (voteId != null && noVoteReason != null) report(context, 'VOTE_OR_REASON', ['noVoteReason'])
}

/** What `adoptResolution` takes. */
export const adoptResolutionInput = z
  .object({
    ...decision,
    /** Absent: as it was drafted, else the day of adoption. */
    inForceOn: day.nullish(),
  })
  .superRefine(reportDecision)
export type AdoptResolution = z.output<typeof adoptResolutionInput>

/** What `supplementResolution` takes. */
export const supplementResolutionInput = z
  .object({ ...decision, title, text, reason: requiredText() })
  .superRefine(reportDecision)
export type SupplementResolution = z.output<typeof supplementResolutionInput>

const recipients = z.array(id).max(MAX_RECIPIENTS).nullish()

/** What `disseminateResolution` takes. */
export const disseminateResolutionInput = z
  .object({
    id,
    expectedVersion: version,
    unitIds: recipients,
    memberIds: recipients,
    /** Until when receipt is asked for. */
    dueOn: day.nullish(),
    /** Until when the units are to adopt what carries it out. */
    programmeDueOn: day.nullish(),
  })
  .superRefine(({ unitIds, memberIds, programmeDueOn }, context) => {
    if (!unitIds?.length && !memberIds?.length) report(context, 'REQUIRED', ['unitIds'])
    if (programmeDueOn != null && !unitIds?.length) report(context, 'REQUIRED', ['unitIds'])
    for (const index of repeated(unitIds ?? [])) report(context, 'DUPLICATE', ['unitIds', index])
    for (const index of repeated(memberIds ?? [])) report(context, 'DUPLICATE', ['memberIds', index])
  })
export type DisseminateResolution = z.output<typeof disseminateResolutionInput>

/** What `acknowledgeDissemination` takes: the recipient, a unit or a member. */
export const acknowledgeDisseminationInput = z
  .object({ resolutionId: id, unitId: id.nullish(), memberId: id.nullish() })
  .superRefine(({ unitId, memberId }, context) => {
    if ((unitId == null) === (memberId == null)) report(context, 'ONE_KEY', ['unitId'])
  })
export type AcknowledgeDissemination = z.output<typeof acknowledgeDisseminationInput>
