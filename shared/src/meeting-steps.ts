import { z } from 'zod'
import {
  code,
  id,
  instant,
  MAX_LINE,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import { MAX_TEMPLATE_STEPS } from './meeting-templates.ts'
import type { Labels } from './vocabulary.ts'

/** What became of a step of a meeting. */
export const STEP_STATES = ['OPEN', 'DONE', 'PASSED', 'NOT_NEEDED'] as const
export type StepState = (typeof STEP_STATES)[number]
export const STEP_STATE_LABELS: Labels<StepState> = {
  OPEN: { vi: 'Chưa xong', en: 'To be done' },
  DONE: { vi: 'Đã xong', en: 'Done' },
  PASSED: { vi: 'Bỏ qua có lý do', en: 'Passed over with a reason' },
  NOT_NEEDED: { vi: 'Không cần', en: 'Not needed' },
}

/** Who is told of a meeting. */
export const NOTICE_AUDIENCES = ['MEMBERS', 'MEMBER_IN_CHARGE', 'GUESTS'] as const
export type NoticeAudience = (typeof NOTICE_AUDIENCES)[number]
export const NOTICE_AUDIENCE_LABELS: Labels<NoticeAudience> = {
  MEMBERS: { vi: 'Người dự họp', en: 'Those who attend' },
  MEMBER_IN_CHARGE: { vi: 'Cấp ủy viên phụ trách', en: 'The committee member in charge' },
  GUESTS: { vi: 'Khách mời', en: 'Guests' },
}

/** How somebody is told of a meeting. */
export const NOTICE_CHANNELS = ['APP', 'MAIL', 'PAPER', 'PHONE', 'OTHER'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]
export const NOTICE_CHANNEL_LABELS: Labels<NoticeChannel> = {
  APP: { vi: 'Trên phần mềm', en: 'In the program' },
  MAIL: { vi: 'Thư điện tử', en: 'E-mail' },
  PAPER: { vi: 'Giấy mời', en: 'On paper' },
  PHONE: { vi: 'Điện thoại, tin nhắn', en: 'By telephone or message' },
  OTHER: { vi: 'Cách khác', en: 'Otherwise' },
}

/** Gates that a meeting passes although their step is not done, each for a reason. */
export const passGates = z
  .array(z.object({ code, reason: requiredText(MAX_LINE) }))
  .max(MAX_TEMPLATE_STEPS)
  .superRefine((gates, context) => {
    for (const index of repeated(gates.map((gate) => gate.code)))
      report(context, 'DUPLICATE', [index, 'code'])
  })

/** A gate that is passed, and why. */
export type PassedGate = z.output<typeof passGates>[number]

/** What `recordMeetingStep` and `takeBackMeetingStep` take. */
export const meetingStepInput = z.object({
  meetingId: id,
  /** The meeting's version. */
  expectedVersion: version,
  /** Of a step of its template. */
  code,
})

/** A step that was done by hand, as a client sends it. */
export type MeetingStepInput = z.input<typeof meetingStepInput>
/** A step that was done by hand, as it was understood. */
export type MeetingStep = z.output<typeof meetingStepInput>

/** What `giveMeetingNotice` takes. */
export const giveMeetingNoticeInput = z.object({
  meetingId: id,
  audience: z.enum(NOTICE_AUDIENCES),
  channel: z.enum(NOTICE_CHANNELS),
  /** Absent: now. */
  givenAt: instant.nullish(),
  note: optionalText(MAX_LINE),
})

/** A notice as a client sends it. */
export type GiveMeetingNoticeInput = z.input<typeof giveMeetingNoticeInput>
/** A notice as it was understood. */
export type GiveMeetingNotice = z.output<typeof giveMeetingNoticeInput>
