import type { Label } from '../vocabulary.ts'

/** What is done to members between two meetings. */
export const MEMBER_ACT_MESSAGES = {
  ACT_UNDONE: { vi: 'Việc này đã được hoàn tác.', en: 'It has been undone already.' },
  ACT_FOLLOWED: {
    vi: 'Đã có việc khác dựa vào việc này, không hoàn tác được nữa.',
    en: 'Something was built on it since; it can be undone no more.',
  },
} as const satisfies Record<string, Label>
