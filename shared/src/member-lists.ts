import type { Labels } from './vocabulary.ts'

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
