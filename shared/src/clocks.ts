import { z } from 'zod'
import { id, report } from './input.ts'
import type { Labels } from './vocabulary.ts'

/** What falls due with members, and the calendars that tell of it. */

export const CLOCK_KINDS = [
  'PROBATION_ENDING',
  'PAPER_DUE',
  'PRESENTATION_DUE',
  'STAY_ENDING',
  'EXEMPTION_ENDING',
  'BADGE_ROUND',
  'ABSENT',
  'EXCUSED_RUNNING',
] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

export const CLOCK_KIND_LABELS: Labels<ClockKind> = {
  PROBATION_ENDING: { vi: 'Hết thời gian dự bị', en: 'Probation over' },
  PAPER_DUE: { vi: 'Hạn cấp giấy giới thiệu sinh hoạt', en: 'Letter of introduction due' },
  PRESENTATION_DUE: { vi: 'Hạn nộp giấy giới thiệu sinh hoạt', en: 'Letter to be presented' },
  STAY_ENDING: { vi: 'Hết hạn sinh hoạt tạm thời', en: 'Temporary stay ends' },
  EXEMPTION_ENDING: { vi: 'Hết hạn tạm miễn sinh hoạt', en: 'Temporary exemption ends' },
  BADGE_ROUND: { vi: 'Đủ tuổi Đảng nhận Huy hiệu Đảng', en: 'Party badge due' },
  ABSENT: { vi: 'Vắng liên tục không lý do', en: 'Absent without reason for months' },
  EXCUSED_RUNNING: { vi: 'Vắng có lý do liên tiếp', en: 'Excused several times in a row' },
}

/** How a calendar says of how many people something falls due on a day: `{count}`, without a name. */
export const CLOCK_TITLES: Labels<ClockKind> = {
  PROBATION_ENDING: {
    vi: '{count} đảng viên hết thời gian dự bị',
    en: 'Probation over: {count}',
  },
  PAPER_DUE: {
    vi: '{count} giấy giới thiệu sinh hoạt đến hạn cấp',
    en: 'Letters of introduction due: {count}',
  },
  PRESENTATION_DUE: {
    vi: '{count} giấy giới thiệu sinh hoạt đến hạn nộp',
    en: 'Letters to be presented: {count}',
  },
  STAY_ENDING: {
    vi: '{count} đảng viên hết hạn sinh hoạt tạm thời',
    en: 'Temporary stays ending: {count}',
  },
  EXEMPTION_ENDING: {
    vi: '{count} đảng viên hết hạn tạm miễn sinh hoạt',
    en: 'Temporary exemptions ending: {count}',
  },
  BADGE_ROUND: {
    vi: '{count} đảng viên đủ tuổi Đảng nhận Huy hiệu Đảng',
    en: 'Party badges due: {count}',
  },
  ABSENT: {
    vi: '{count} đảng viên vắng liên tục không lý do',
    en: 'Absent without reason for months: {count}',
  },
  EXCUSED_RUNNING: {
    vi: '{count} đảng viên vắng có lý do liên tiếp',
    en: 'Excused several times in a row: {count}',
  },
}

/** From so many excuses one after another in a year it is told of them: the form of scores takes a point for one more. */
export const EXCUSES_RUNNING = 3

/** How far ahead it can be asked what falls due, in days. */
export const CLOCK_HORIZON_MAX = 731
/** How far ahead it is told where nobody says, in days. */
export const CLOCK_HORIZON = 365

/** What `createCalendarFeed` takes. */
export const createCalendarFeedInput = z
  .object({
    unitId: id,
    kinds: z
      .array(z.enum(CLOCK_KINDS))
      .max(CLOCK_KINDS.length)
      .transform((kinds) => CLOCK_KINDS.filter((kind) => kinds.includes(kind))),
    /** whether it tells of meetings; absent: it does not */
    meetings: z.boolean().nullish(),
  })
  .superRefine(({ kinds, meetings }, context) => {
    if (kinds.length === 0 && meetings !== true) report(context, 'REQUIRED', ['kinds'])
  })
/** A calendar to be made as it was understood. */
export type CreateCalendarFeed = z.output<typeof createCalendarFeedInput>
