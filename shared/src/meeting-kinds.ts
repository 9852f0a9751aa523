import type { Labels } from './vocabulary.ts'

/** Who attends meetings of a kind. */
export const ATTENDED_BY = ['MEMBERS', 'SEATS', 'INVITED'] as const
export type AttendedBy = (typeof ATTENDED_BY)[number]
export const ATTENDED_BY_LABELS: Labels<AttendedBy> = {
  MEMBERS: { vi: 'Toàn thể đảng viên', en: 'All members' },
  SEATS: { vi: 'Các ủy viên của cơ quan', en: 'The seats of a body' },
  INVITED: { vi: 'Người được triệu tập', en: 'Those invited' },
}

/** How often meetings of a kind are held. */
export const MEETING_RHYTHMS = ['MONTHLY', 'QUARTERLY', 'TERM'] as const
export type MeetingRhythm = (typeof MEETING_RHYTHMS)[number]
export const MEETING_RHYTHM_LABELS: Labels<MeetingRhythm> = {
  MONTHLY: { vi: 'Hằng tháng', en: 'Monthly' },
  QUARTERLY: { vi: 'Hằng quý', en: 'Quarterly' },
  TERM: { vi: 'Theo nhiệm kỳ', en: 'By term' },
}
