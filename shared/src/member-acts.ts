import { z } from 'zod'
import { day, id, MAX_LINE, optionalText, repeated, report, requiredText, version } from './input.ts'
import { HINDRANCES, type Labels } from './vocabulary.ts'

/** What is done to members and offices between two meetings: the acts, and what every one of them says. */

/** Acts on the register. Each is kept with its day, decision and reason, and can be undone while nothing followed. */
export const MEMBER_ACT_KINDS = [
  'ENTER',
  'ADMIT',
  'CORRECT',
  'CONFIRM',
  'EXTEND_PROBATION',
  'EXEMPT',
  'EXEMPT_TEMPORARILY',
  'RESUME',
  'SUSPEND',
  'HINDER',
  'RELEASE',
  'TRANSFER',
  'ISSUE_PAPER',
  'RECEIVE',
  'RETURN_TRANSFER',
  'CANCEL_TRANSFER',
  'END_STAY',
  'STRIKE_OFF',
  'EXPEL',
  'LEAVE',
  'DECEASE',
  'APPOINT',
  'END_OFFICE',
  'SEAT',
  'END_SEAT',
  'MERGE',
] as const
export type MemberActKind = (typeof MEMBER_ACT_KINDS)[number]

export const MEMBER_ACT_KIND_LABELS: Labels<MemberActKind> = {
  ENTER: { vi: 'Ghi vào danh sách đảng viên', en: 'Entered in the register' },
  ADMIT: { vi: 'Kết nạp', en: 'Admitted' },
  CORRECT: { vi: 'Đính chính hồ sơ', en: 'Corrected' },
  CONFIRM: { vi: 'Công nhận chính thức', en: 'Confirmed as official' },
  EXTEND_PROBATION: { vi: 'Kéo dài thời gian dự bị', en: 'Probation extended' },
  EXEMPT: { vi: 'Miễn sinh hoạt', en: 'Exempted from meetings' },
  EXEMPT_TEMPORARILY: { vi: 'Tạm miễn sinh hoạt', en: 'Temporarily exempted from meetings' },
  RESUME: { vi: 'Trở lại sinh hoạt', en: 'Attends again' },
  SUSPEND: { vi: 'Đình chỉ sinh hoạt', en: 'Suspended' },
  HINDER: {
    vi: 'Làm nhiệm vụ đặc biệt, bị khởi tố hoặc tạm giam',
    en: 'On special duty, prosecuted or detained',
  },
  RELEASE: {
    vi: 'Hết nhiệm vụ đặc biệt, hết bị khởi tố hoặc tạm giam',
    en: 'Special duty, prosecution or detention over',
  },
  TRANSFER: { vi: 'Chuyển sinh hoạt đi', en: 'Transfer decided' },
  ISSUE_PAPER: { vi: 'Cấp giấy giới thiệu sinh hoạt', en: 'Letter of introduction issued' },
  RECEIVE: { vi: 'Tiếp nhận sinh hoạt', en: 'Received' },
  RETURN_TRANSFER: { vi: 'Trả lại hồ sơ chuyển sinh hoạt', en: 'Transfer returned' },
  CANCEL_TRANSFER: { vi: 'Hủy chuyển sinh hoạt', en: 'Transfer cancelled' },
  END_STAY: { vi: 'Kết thúc sinh hoạt tạm thời', en: 'Temporary stay ended' },
  STRIKE_OFF: { vi: 'Xóa tên', en: 'Struck off' },
  EXPEL: { vi: 'Khai trừ', en: 'Expelled' },
  LEAVE: { vi: 'Xin ra khỏi Đảng', en: 'Left the Party' },
  DECEASE: { vi: 'Từ trần', en: 'Deceased' },
  APPOINT: { vi: 'Giữ chức vụ', en: 'Appointed to an office' },
  END_OFFICE: { vi: 'Thôi giữ chức vụ', en: 'Office ended' },
  SEAT: { vi: 'Tham gia cấp ủy', en: 'Took a seat' },
  END_SEAT: { vi: 'Thôi tham gia cấp ủy', en: 'Seat ended' },
  MERGE: { vi: 'Gộp hồ sơ trùng', en: 'Merged with a duplicate' },
}

/** Why somebody is a member no longer. */
export const MEMBER_END_REASONS = ['TRANSFERRED', 'STRUCK_OFF', 'EXPELLED', 'LEFT', 'DECEASED'] as const
export type MemberEndReason = (typeof MEMBER_END_REASONS)[number]
export const MEMBER_END_REASON_LABELS: Labels<MemberEndReason> = {
  TRANSFERRED: { vi: 'Chuyển đi', en: 'Transferred' },
  STRUCK_OFF: { vi: 'Xóa tên', en: 'Struck off' },
  EXPELLED: { vi: 'Khai trừ', en: 'Expelled' },
  LEFT: { vi: 'Xin ra khỏi Đảng', en: 'Left' },
  DECEASED: { vi: 'Từ trần', en: 'Deceased' },
}

/** How far a transfer has come. */
export const TRANSFER_STATES = ['DECIDED', 'SENT', 'RECEIVED', 'RETURNED', 'CANCELLED'] as const
export type TransferState = (typeof TRANSFER_STATES)[number]
export const TRANSFER_STATE_LABELS: Labels<TransferState> = {
  DECIDED: { vi: 'Chờ cấp giấy giới thiệu', en: 'Letter due' },
  SENT: { vi: 'Chờ tiếp nhận', en: 'On the way' },
  RECEIVED: { vi: 'Đã tiếp nhận', en: 'Received' },
  RETURNED: { vi: 'Bị trả lại', en: 'Returned' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
}

/** Spans and ages that regulations set, kept as dated data. */
export const MEMBER_RULE_CODES = [
  'PROBATION',
  'JOINING_AGE',
  'TRANSFER_PAPER',
  'TRANSFER_PRESENTATION',
  'STAY_SHORTEST',
  'STAY_LONGEST',
  'ABSENCE_ALERT',
] as const
export type MemberRuleCode = (typeof MEMBER_RULE_CODES)[number]

/** What becomes of a bulk input in which some rows are wrong. */
export const ERROR_POLICIES = ['REJECT_ALL', 'SKIP_BAD_ROWS'] as const
export type ErrorPolicy = (typeof ERROR_POLICIES)[number]

/** The most rows of a bulk input. */
export const MAX_ROWS = 200

/** A signed decision as an act names it: it has effect on the act's own day. */
export const actDecisionInput = z.object({ number: requiredText(MAX_LINE), signedOn: day })

/** What every act says of itself. */
export const actFields = {
  effectiveOn: day,
  decision: actDecisionInput.nullish(),
  reason: optionalText(),
}

/** An act is undone as if it had not been; why is kept. */
export const undoMemberActInput = z.object({ id, expectedVersion: version, reason: requiredText() })
export type UndoMemberAct = z.output<typeof undoMemberActInput>

/** What is done to members one by one or to a list of them: to their standing, their activity, their membership. */
export const MEMBER_STATE_ACTS = [
  'CONFIRM',
  'EXTEND_PROBATION',
  'EXEMPT',
  'EXEMPT_TEMPORARILY',
  'RESUME',
  'SUSPEND',
  'HINDER',
  'RELEASE',
  'STRIKE_OFF',
  'EXPEL',
  'LEAVE',
  'DECEASE',
] as const satisfies readonly MemberActKind[]
export type MemberStateAct = (typeof MEMBER_STATE_ACTS)[number]

/** Acts that hold up to a day; the others hold until another one. */
const UNTIL_A_DAY: readonly MemberStateAct[] = ['EXTEND_PROBATION', 'EXEMPT_TEMPORARILY', 'HINDER']

/** Acts that say which hindrance they are about. */
export const ON_HINDRANCES: readonly MemberStateAct[] = ['HINDER', 'RELEASE']

/** One act on a list of members. */
export const actOnMembersInput = z
  .object({
    act: z.enum(MEMBER_STATE_ACTS),
    ...actFields,
    until: day.nullish(),
    /** Of HINDER and RELEASE. */
    hindrance: z.enum(HINDRANCES).nullish(),
    members: z
      .array(z.object({ memberId: id, expectedVersion: version }))
      .min(1)
      .max(MAX_ROWS),
    errorPolicy: z.enum(ERROR_POLICIES).nullish(),
  })
  .superRefine(({ act, effectiveOn, until, hindrance, members }, context) => {
    if (hindrance == null) {
      if (ON_HINDRANCES.includes(act)) report(context, 'REQUIRED', ['hindrance'])
    } else if (!ON_HINDRANCES.includes(act)) report(context, 'INVALID_VALUE', ['hindrance'])
    if (until == null) {
      if (act === 'EXTEND_PROBATION') report(context, 'REQUIRED', ['until'])
    } else if (!UNTIL_A_DAY.includes(act)) report(context, 'INVALID_VALUE', ['until'])
    else if (until <= effectiveOn) report(context, 'ENDS_BEFORE_START', ['until'])
    for (const index of repeated(members.map(({ memberId }) => memberId)))
      report(context, 'DUPLICATE', ['members', index, 'memberId'])
  })
export type ActOnMembers = z.output<typeof actOnMembersInput>
