import type { Label } from '../vocabulary.ts'

/** Votes of meetings. */
export const VOTE_MESSAGES = {
  VOTE_KIND_NOT_VALID: {
    vi: 'Loại biểu quyết này không có vào ngày {date}.',
    en: 'There was no such kind of vote on {date}.',
  },
  VOTE_WITHOUT_BASE: {
    vi: 'Buổi sinh hoạt chưa có danh sách, hoặc không ai được tính để biểu quyết.',
    en: 'The meeting has no roll, or nobody on it counts in a vote.',
  },
  VOTE_EXCEEDS_BASE: {
    vi: 'Số phiếu ({cast}) nhiều hơn số người được tính ({base}).',
    en: 'There are more votes ({cast}) than people who count ({base}).',
  },
  VOTE_EXCEEDS_PRESENT: {
    vi: 'Số phiếu ({cast}) nhiều hơn số người có quyền biểu quyết đã điểm danh có mặt ({present}).',
    en: 'There are more votes ({cast}) than voters marked as present ({present}).',
  },
  INVALID_OF_OPEN_VOTE: {
    vi: 'Biểu quyết công khai không có phiếu không hợp lệ.',
    en: 'An open vote has no invalid ballots.',
  },
  BALLOTS_OF_SECRET_VOTE: {
    vi: 'Bỏ phiếu kín thì chỉ ghi số phiếu, không ghi ai biểu quyết thế nào.',
    en: 'Of a secret ballot counts are kept, and not who voted how.',
  },
  BALLOTS_DIFFER: {
    vi: 'Danh sách biểu quyết không khớp với số phiếu.',
    en: 'Who voted how does not agree with the counts.',
  },
  NOT_A_VOTER: {
    vi: 'Không có quyền biểu quyết ở buổi sinh hoạt này, hoặc vắng mặt.',
    en: 'Has no vote at this meeting, or was absent.',
  },
} as const satisfies Record<string, Label>
