import type { Labels } from './vocabulary.ts'

/** Why those who were summoned may be left out of the base of a vote; of several reasons the first in this order holds. */
export const VOTE_CATEGORIES = [
  'SUSPENDED',
  'PROSECUTED',
  'DETAINED',
  'TRANSFERRED',
  'EXEMPT',
  'TEMPORARILY_EXEMPT',
  'ELSEWHERE',
  'SPECIAL_DUTY',
  'EXCUSED',
] as const
export type VoteCategory = (typeof VOTE_CATEGORIES)[number]
export const VOTE_CATEGORY_LABELS: Labels<VoteCategory> = {
  SUSPENDED: { vi: 'Bị đình chỉ sinh hoạt', en: 'Suspended' },
  PROSECUTED: { vi: 'Bị truy tố', en: 'Prosecuted' },
  DETAINED: { vi: 'Bị tạm giam', en: 'Detained' },
  TRANSFERRED: { vi: 'Đã chuyển sinh hoạt', en: 'Transferred' },
  EXEMPT: { vi: 'Miễn sinh hoạt', en: 'Exempt' },
  TEMPORARILY_EXEMPT: { vi: 'Tạm miễn sinh hoạt', en: 'Temporarily exempt' },
  ELSEWHERE: { vi: 'Tạm thời sinh hoạt nơi khác', en: 'Temporarily elsewhere' },
  SPECIAL_DUTY: { vi: 'Làm nhiệm vụ đặc biệt', en: 'On special duty' },
  EXCUSED: { vi: 'Vắng có lý do cả buổi', en: 'Excused for the whole time' },
}
