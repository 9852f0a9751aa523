import { z } from 'zod'
import { versionedInput } from './accounts.ts'
import { passGates } from './meeting-steps.ts'
import { MAX_MINUTES_SECTIONS } from './meeting-templates.ts'
import { clearableText, code, id, MAX_TEXT, repeated, report, requiredText } from './input.ts'
import type { Labels } from './vocabulary.ts'

/** How far minutes have come. What changes in them after they were read back leads them back to the draft. */
export const MINUTES_STATES = ['DRAFT', 'READ_BACK', 'APPROVED', 'SEALED'] as const
export type MinutesState = (typeof MINUTES_STATES)[number]
export const MINUTES_STATE_LABELS: Labels<MinutesState> = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  READ_BACK: { vi: 'Đã đọc lại', en: 'Read back' },
  APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
  SEALED: { vi: 'Đã khóa', en: 'Sealed' },
}

/** As whom somebody approves minutes: chair and secretary by their own accounts, or a clerk by the page that both signed. */
export const MINUTES_APPROVALS = ['CHAIR', 'SECRETARY', 'SIGNED_PAGE'] as const
export type MinutesApproval = (typeof MINUTES_APPROVALS)[number]
export const MINUTES_APPROVAL_LABELS: Labels<MinutesApproval> = {
  CHAIR: { vi: 'Chủ trì', en: 'Chair' },
  SECRETARY: { vi: 'Thư ký', en: 'Secretary' },
  SIGNED_PAGE: { vi: 'Trang đã ký', en: 'Signed page' },
}

/** By what a version was approved. */
export const MINUTES_APPROVED_BY = ['TWO_ACCOUNTS', 'SIGNED_PAGE'] as const
export type MinutesApprovedBy = (typeof MINUTES_APPROVED_BY)[number]
export const MINUTES_APPROVED_BY_LABELS: Labels<MinutesApprovedBy> = {
  TWO_ACCOUNTS: { vi: 'Hai tài khoản của chủ trì và thư ký', en: 'The accounts of chair and secretary' },
  SIGNED_PAGE: MINUTES_APPROVAL_LABELS.SIGNED_PAGE,
}

/** Types of files that a page with both signatures may be. */
export const SCAN_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']

/** The longest text of a section, in UTF-16 units. */
export const MAX_MINUTES_TEXT = 5 * MAX_TEXT

/** What minutes have to be written in where the meeting has no template that says more. */
export const DEFAULT_MINUTES_SECTION = { code: 'conclusion', title: 'Kết luận của chủ trì' } as const

/** What `composeMinutes` takes. */
export const composeMinutesInput = z.object({ meetingId: id })
export type ComposeMinutes = z.output<typeof composeMinutesInput>

/** What `updateMinutes` takes: texts of sections; those that are absent stay. */
export const updateMinutesInput = versionedInput
  .extend({
    texts: z
      .array(
        z.object({
          /** Of a section of these minutes. */
          code,
          /** Blank and null clear it. */
          text: clearableText(MAX_MINUTES_TEXT).transform((text) => text ?? ''),
        }),
      )
      .min(1)
      .max(MAX_MINUTES_SECTIONS),
  })
  .superRefine(({ texts }, context) => {
    for (const index of repeated(texts.map((one) => one.code)))
      report(context, 'DUPLICATE', ['texts', index, 'code'])
  })
export type UpdateMinutes = z.output<typeof updateMinutesInput>

/** What `approveMinutes` takes. */
export const approveMinutesInput = versionedInput
  .extend({
    as: z.enum(MINUTES_APPROVALS),
    /** The page that both signed: a PDF or picture among the papers of the meeting. */
    scanDocumentId: id.nullish(),
  })
  .superRefine(({ as, scanDocumentId }, context) => {
    if (as === 'SIGNED_PAGE' && scanDocumentId == null) report(context, 'SCAN_REQUIRED', ['scanDocumentId'])
  })
export type ApproveMinutes = z.output<typeof approveMinutesInput>

/** What `sealMinutes` takes. */
export const sealMinutesInput = versionedInput.extend({
  /** Gates that sealing waits for, each with the reason why it is passed over. */
  passGates: passGates.nullish(),
})
export type SealMinutes = z.output<typeof sealMinutesInput>

/** What `correctMinutes` takes. */
export const correctMinutesInput = versionedInput.extend({
  /** What is wrong; the next version prints it. */
  reason: requiredText(),
})
export type CorrectMinutes = z.output<typeof correctMinutesInput>
