import type { Label } from '../vocabulary.ts'

/** Monthly interim reviews. */
export const INTERIM_REVIEW_MESSAGES = {
  INTERIM_REVIEW_DONE: {
    vi: 'Sơ kết tháng này đã hoàn tất, không sửa được nữa.',
    en: 'The review of this month is done: it does not change any more.',
  },
  INTERIM_REVIEW_OUT_OF_DATE: {
    vi: 'Nhiệm vụ đã thay đổi từ khi tổng hợp. Hãy tổng hợp lại trước khi hoàn tất.',
    en: 'Tasks have changed since it was composed. Compose it again before it is done.',
  },
} as const satisfies Record<string, Label>
