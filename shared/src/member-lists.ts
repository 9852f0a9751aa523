import { z } from 'zod'
import { code, day, MAX_LINE, optionalText } from './input.ts'
import { MEMBER_END_REASONS } from './member-acts.ts'
import { ACTIVITIES, LOCALES, SEXES, STANDINGS, type Labels } from './vocabulary.ts'

/** How lists of members are asked for. */

/** Whether somebody is a member, or was one: they stand on separate registers. */
export const MEMBER_STATES = ['MEMBER', 'ENDED'] as const
export type MemberState = (typeof MEMBER_STATES)[number]
export const MEMBER_STATE_LABELS: Labels<MemberState> = {
  MEMBER: { vi: 'Đảng viên', en: 'Member' },
  ENDED: { vi: 'Không còn là đảng viên của tổ chức', en: 'No longer a member here' },
}

/** Somebody takes part in another cell than their own for a time: one who belongs here, or one who belongs elsewhere. */
export const TEMPORARY_STAYS = ['ELSEWHERE', 'HERE'] as const
export type TemporaryStay = (typeof TEMPORARY_STAYS)[number]
export const TEMPORARY_STAY_LABELS: Labels<TemporaryStay> = {
  ELSEWHERE: { vi: 'Đang sinh hoạt tạm thời nơi khác', en: 'Temporarily elsewhere' },
  HERE: { vi: 'Nơi khác đến sinh hoạt tạm thời', en: 'Here for a time' },
}

/** Lists as a clerk prints them: under which headings the members stand. */
export const MEMBER_LISTS = ['REGISTER', 'BY_CELL', 'BY_STATE', 'BY_BADGE_ROUND', 'NATIONAL'] as const
export type MemberListKind = (typeof MEMBER_LISTS)[number]
export const MEMBER_LIST_LABELS: Labels<MemberListKind> = {
  REGISTER: { vi: 'Danh sách đảng viên', en: 'Register of members' },
  BY_CELL: { vi: 'Danh sách đảng viên theo chi bộ', en: 'Members by cell' },
  BY_STATE: { vi: 'Danh sách đảng viên theo tình trạng', en: 'Members by state' },
  BY_BADGE_ROUND: { vi: 'Danh sách xét tặng Huy hiệu Đảng', en: 'Members due for a Party badge' },
  NATIONAL: { vi: 'Danh sách đảng viên theo mẫu rà soát toàn quốc', en: 'National sheet of members' },
}

/** What a list is written as; `json` is what pages show of it. */
export const MEMBER_LIST_FORMATS = ['xlsx', 'csv', 'json'] as const
export type MemberListFormat = (typeof MEMBER_LIST_FORMATS)[number]

/** How a member of a list stands, in the order of headings. */
export const MEMBER_LIST_STATES = [
  'OFFICIAL',
  'PROBATIONARY',
  'ELSEWHERE',
  'EXEMPT',
  'TEMPORARILY_EXEMPT',
  'SUSPENDED',
  'ENDED',
  'UNKNOWN',
] as const
export type MemberListState = (typeof MEMBER_LIST_STATES)[number]
export const MEMBER_LIST_STATE_LABELS: Labels<MemberListState> = {
  OFFICIAL: { vi: 'Chính thức', en: 'Official' },
  PROBATIONARY: { vi: 'Dự bị', en: 'Probationary' },
  ELSEWHERE: { vi: 'Sinh hoạt tạm thời nơi khác', en: 'Temporarily elsewhere' },
  EXEMPT: { vi: 'Miễn sinh hoạt', en: 'Exempt' },
  TEMPORARILY_EXEMPT: { vi: 'Tạm miễn sinh hoạt', en: 'Temporarily exempt' },
  SUSPENDED: { vi: 'Đình chỉ sinh hoạt', en: 'Suspended' },
  ENDED: { vi: 'Không còn là đảng viên của tổ chức', en: 'No longer a member here' },
  UNKNOWN: { vi: 'Chưa rõ', en: 'Not known' },
}

const years = z.coerce.number().int().min(0).max(150).optional()

/** Which members, as addresses say it: of the list's page, of its print view and of its file. */
export const MemberFilterParameters = z.strictObject({
  name: optionalText(MAX_LINE),
  standing: z.enum(STANDINGS).optional(),
  activity: z.enum(ACTIVITIES).optional(),
  office: code.optional(),
  sex: z.enum(SEXES).optional(),
  ageFrom: years,
  ageTo: years,
  partyAgeFrom: years,
  partyAgeTo: years,
  joinedFrom: day.optional(),
  joinedTo: day.optional(),
  temporarily: z.enum(TEMPORARY_STAYS).optional(),
  state: z.enum(MEMBER_STATES).optional(),
  endReason: z.enum(MEMBER_END_REASONS).optional(),
  endedFrom: day.optional(),
  endedTo: day.optional(),
})
export type MemberFilterParameters = z.infer<typeof MemberFilterParameters>

/** A whole list: of which unit, as of which day, under which headings. */
export const MemberListParameters = MemberFilterParameters.extend({
  /** its id, or the code that it bears on the day */
  unit: code,
  scope: z.enum(['SUBTREE', 'UNIT']).default('SUBTREE'),
  asOf: day.optional(),
  list: z.enum(MEMBER_LISTS).default('REGISTER'),
  format: z.enum(MEMBER_LIST_FORMATS).default('xlsx'),
  /** of its headings; without it the reader's own */
  locale: z.enum(LOCALES).optional(),
})
export type MemberListParameters = z.infer<typeof MemberListParameters>

/** The conditions of `members(where:)` that such parameters stand for; those left out are not there. */
export function memberConditions(given: MemberFilterParameters) {
  const { name, standing, activity, office, sex, temporarily, state, endReason } = given
  const span = <T>(from: T | undefined, to: T | undefined) =>
    from === undefined && to === undefined
      ? undefined
      : { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) }
  const age = span(given.ageFrom, given.ageTo)
  const partyAge = span(given.partyAgeFrom, given.partyAgeTo)
  const joinedOn = span(given.joinedFrom, given.joinedTo)
  const endedOn = span(given.endedFrom, given.endedTo)
  return {
    ...(name !== undefined && { name: { contains: name } }),
    ...(standing && { standing: { eq: standing } }),
    ...(activity && { activity: { eq: activity } }),
    ...(office !== undefined && { office: { eq: office } }),
    ...(sex && { sex: { eq: sex } }),
    ...(age && { age }),
    ...(partyAge && { partyAge }),
    ...(joinedOn && { joinedOn }),
    ...(temporarily && { temporarily: { eq: temporarily } }),
    ...(state && { state: { eq: state } }),
    ...(endReason && { endReason: { eq: endReason } }),
    ...(endedOn && { endedOn }),
  }
}
