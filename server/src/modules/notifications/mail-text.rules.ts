import { notificationPath, vietnameseDate, type Locale, type NotificationPlace } from '@chibo/shared'

/** A line as a mail tells it. Nothing in it names a person. */
export interface MailedLine extends NotificationPlace {
  /** of the account */
  readonly locale: Locale
  /** what its kind is called, in that language */
  readonly label: string
  /** today's name of the unit; null: it is about none */
  readonly unitName: string | null
  /** ISO */
  readonly dueOn: string | null
  readonly count: number | null
}

/** What a mail says. */
export interface MailText {
  /** one line */
  readonly subject: string
  readonly text: string
}

const WORDS = {
  vi: {
    unit: 'Tổ chức',
    date: 'Ngày',
    count: { TASKS: 'Số nhiệm vụ', RESOLUTIONS: 'Số văn bản', others: 'Số buổi' },
    reason:
      'Thư này do hệ thống tự gửi vì tài khoản của đồng chí nhận thông báo qua thư điện tử. Đổi hoặc tắt tại',
  },
  en: {
    unit: 'Unit',
    date: 'Date',
    count: { TASKS: 'Tasks', RESOLUTIONS: 'Documents', others: 'Meetings' },
    reason: 'Sent by the system, because your account receives notifications by e-mail. Change that at',
  },
} as const

/** A mail about a line: what, of which unit, when, and where in the dashboard; under an origin without a final slash. */
export function mailText(line: MailedLine, publicUrl: string): MailText {
  const { locale, label, dueOn, count } = line
  const words = WORDS[locale]
  const unitName = line.unitName === null ? null : oneLine(line.unitName)
  const date = dueOn === null ? null : locale === 'vi' ? vietnameseDate(dueOn) : dueOn
  const facts = [
    unitName !== null && `${words.unit}: ${unitName}`,
    date !== null && `${words.date}: ${date}`,
    count !== null && `${countWord(line)}: ${String(count)}`,
  ].filter((fact) => fact !== false)
  return {
    subject: [label, unitName, date].filter((part) => part !== null).join(' – '),
    text: [
      label,
      '',
      ...facts,
      '',
      `${publicUrl}${notificationPath(line)}`,
      '',
      `${words.reason} ${publicUrl}/profile`,
      '',
    ].join('\n'),
  }
}

/** What a line counts. */
function countWord({ locale, page }: MailedLine): string {
  const { count } = WORDS[locale]
  return page === 'TASKS' || page === 'RESOLUTIONS' ? count[page] : count.others
}

/** Text without ends of lines and other characters that steer: of a header they would make several. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
