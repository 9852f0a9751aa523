import { z } from 'zod'
import { id, MAX_LINE, report, requiredText, version } from './input.ts'
import { actDecisionInput } from './member-acts.ts'
import type { Labels } from './vocabulary.ts'

/** One person entered twice: why two members may be the same, and how they become one. */

/** What two members have in common that speaks for one person, what tells most first. */
export const DUPLICATE_REASONS = [
  'SAME_OLD_CARD',
  'SAME_NAME_AND_BIRTH_DATE',
  'SAME_FILE_NUMBER',
  'SAME_NAME_AND_JOINING',
  'SIMILAR_NAME_AND_BIRTH_YEAR',
] as const
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

export const DUPLICATE_REASON_LABELS: Labels<DuplicateReason> = {
  SAME_OLD_CARD: { vi: 'Trùng số thẻ cũ', en: 'Same old card number' },
  SAME_NAME_AND_BIRTH_DATE: { vi: 'Trùng họ tên và ngày sinh', en: 'Same name and birth date' },
  SAME_FILE_NUMBER: { vi: 'Trùng số lý lịch', en: 'Same number of the CV file' },
  SAME_NAME_AND_JOINING: { vi: 'Trùng họ tên và ngày vào Đảng', en: 'Same name and day of joining' },
  SIMILAR_NAME_AND_BIRTH_YEAR: {
    vi: 'Họ tên gần giống, cùng năm sinh',
    en: 'Similar name, same birth year',
  },
}

/**
 * What each reason adds to a score. A number that is given out once tells most; names that are alike tell little where
 * hundreds bear the same one.
 */
export const DUPLICATE_WEIGHTS: Readonly<Record<DuplicateReason, number>> = {
  SAME_OLD_CARD: 60,
  SAME_NAME_AND_BIRTH_DATE: 60,
  SAME_FILE_NUMBER: 50,
  SAME_NAME_AND_JOINING: 40,
  SIMILAR_NAME_AND_BIRTH_YEAR: 20,
}

/** The highest score. */
export const DUPLICATE_SCORE_MAX = 100

/** How much speaks for one person: what the reasons add up to, 100 at most. */
export function duplicateScore(reasons: readonly DuplicateReason[]): number {
  return Math.min(
    DUPLICATE_SCORE_MAX,
    reasons.reduce((sum, reason) => sum + DUPLICATE_WEIGHTS[reason], 0),
  )
}

/** Reasons that rest on sensitive values: for those alone who may read these of both. */
export const PRIVATE_DUPLICATE_REASONS: readonly DuplicateReason[] = [
  'SAME_OLD_CARD',
  'SAME_NAME_AND_BIRTH_DATE',
  'SIMILAR_NAME_AND_BIRTH_YEAR',
]

/** What of a member can be taken from the one who is merged; the history is taken whole. */
export const MEMBER_MERGE_FIELDS = [
  'FULL_NAME',
  'SEX',
  'FILE_NUMBER',
  'JOINED_ON',
  'OFFICIAL_ON',
  'ADMISSION_DECIDED_ON',
  'CITIZEN_ID',
  'CARD_NUMBER',
  'OLD_CARD_NUMBER',
  'BIRTH_DATE',
  'PHONE',
  'ADDRESS',
  'OTHER_NAME',
  'ETHNICITY',
  'RELIGION',
  'HOMETOWN',
  'OLD_IDENTITY_NUMBER',
  'CARD_ISSUED_BY',
  'CARD_ISSUED_ON',
  'HISTORY',
] as const
export type MemberMergeField = (typeof MEMBER_MERGE_FIELDS)[number]

export const MEMBER_MERGE_FIELD_LABELS: Labels<MemberMergeField> = {
  FULL_NAME: { vi: 'Họ và tên', en: 'Full name' },
  SEX: { vi: 'Giới tính', en: 'Sex' },
  FILE_NUMBER: { vi: 'Số lý lịch', en: 'File number' },
  JOINED_ON: { vi: 'Ngày vào Đảng', en: 'Joined on' },
  OFFICIAL_ON: { vi: 'Ngày chính thức', en: 'Official on' },
  ADMISSION_DECIDED_ON: { vi: 'Ngày quyết định kết nạp', en: 'Admission decided on' },
  CITIZEN_ID: { vi: 'Số định danh cá nhân', en: 'Citizen ID' },
  CARD_NUMBER: { vi: 'Số thẻ đảng viên', en: 'Card number' },
  OLD_CARD_NUMBER: { vi: 'Số thẻ cũ', en: 'Old card number' },
  BIRTH_DATE: { vi: 'Ngày sinh', en: 'Birth date' },
  PHONE: { vi: 'Điện thoại', en: 'Phone' },
  ADDRESS: { vi: 'Địa chỉ', en: 'Address' },
  OTHER_NAME: { vi: 'Tên gọi khác', en: 'Other name' },
  ETHNICITY: { vi: 'Dân tộc', en: 'Ethnicity' },
  RELIGION: { vi: 'Tôn giáo', en: 'Religion' },
  HOMETOWN: { vi: 'Quê quán', en: 'Hometown' },
  OLD_IDENTITY_NUMBER: { vi: 'Số CMND cũ', en: 'Old identity number' },
  CARD_ISSUED_BY: { vi: 'Nơi cấp thẻ', en: 'Card issued by' },
  CARD_ISSUED_ON: { vi: 'Ngày cấp thẻ', en: 'Card issued on' },
  HISTORY: {
    vi: 'Quá trình: chi bộ, tư cách, sinh hoạt, lý do rời Đảng',
    en: 'History: cells, standing, activity, end',
  },
}

/** What `mergeMembers` takes, with the rules that need no database. */
export const mergeMembersInput = z
  .object({
    /** who stays */
    memberId: id,
    expectedVersion: version,
    /** who was entered a second time */
    mergedMemberId: id,
    mergedExpectedVersion: version,
    take: z.array(z.enum(MEMBER_MERGE_FIELDS)).max(MEMBER_MERGE_FIELDS.length).nullish(),
    reason: requiredText(MAX_LINE),
    decision: actDecisionInput.nullish(),
  })
  .superRefine(({ memberId, mergedMemberId }, context) => {
    if (memberId === mergedMemberId) report(context, 'DUPLICATE', ['mergedMemberId'])
  })
export type MergeMembers = z.output<typeof mergeMembersInput>

/** Two members. */
const pair = { memberId: id, otherMemberId: id }

function checkPair(given: z.output<z.ZodObject<typeof pair>>, context: z.RefinementCtx): void {
  if (given.memberId === given.otherMemberId) report(context, 'DUPLICATE', ['otherMemberId'])
}

/** What `dismissDuplicate` takes. */
export const dismissDuplicateInput = z
  .object({ ...pair, reason: requiredText(MAX_LINE) })
  .superRefine(checkPair)
export type DismissDuplicate = z.output<typeof dismissDuplicateInput>

/** What `takeBackDismissal` takes. */
export const takeBackDismissalInput = z.object(pair).superRefine(checkPair)
export type TakeBackDismissal = z.output<typeof takeBackDismissalInput>
