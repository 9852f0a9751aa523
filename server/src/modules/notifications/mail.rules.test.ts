import { expect, test } from 'vitest'
import { nextAttempt, waitAfter } from './mail.rules.ts'
import { mailText, type MailedLine } from './mail-text.rules.ts'

test('waits a minute behind the first attempt and six hours at most, twelve hours in all', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((attempt) => waitAfter(attempt) / 60)
  expect(minutes).toEqual([1, 3, 9, 27, 81, 243, 360])
})

test.each([
  ['a mailbox that there is none of', 1, { step: 'EENVELOPE', status: 550 }, null],
  ['a mail that is not taken', 1, { step: 'EMESSAGE', status: 554 }, null],
  ['a server that is busy', 1, { step: 'EENVELOPE', status: 451 }, 60],
  ['a server that is busy for the eighth time', 8, { step: 'EENVELOPE', status: 451 }, null],
  ['a wrong password', 1, { step: 'EAUTH', status: 535 }, 60],
  ['a server that serves nobody', 2, { step: 'EPROTOCOL', status: 554 }, 180],
  ['no answer', 7, { step: 'ETIMEDOUT', status: null }, 21_600],
])('%s at attempt %i', (_what, attempt, failure, seconds) => {
  expect(nextAttempt(attempt, failure)).toBe(seconds)
})

const LINE: MailedLine = {
  locale: 'vi',
  label: 'Đến hạn đăng ký lịch sinh hoạt',
  unitName: 'Chi bộ thôn Trí Phú',
  dueOn: '2026-02-05',
  count: 2,
  page: 'PLAN',
  unitId: 'unit_01',
  meetingId: null,
}

test('a mail tells what, of which unit, when and where', () => {
  expect(mailText(LINE, 'https://chibo.example.org')).toEqual({
    subject: 'Đến hạn đăng ký lịch sinh hoạt – Chi bộ thôn Trí Phú – 05/02/2026',
    text: `Đến hạn đăng ký lịch sinh hoạt

Tổ chức: Chi bộ thôn Trí Phú
Ngày: 05/02/2026
Số buổi: 2

https://chibo.example.org/plan?unit=unit_01

Thư này do hệ thống tự gửi vì tài khoản của đồng chí nhận thông báo qua thư điện tử. Đổi hoặc tắt tại https://chibo.example.org/profile
`,
  })
})

test('in English, about a meeting, and without what there is not', () => {
  const text = mailText(
    {
      ...LINE,
      locale: 'en',
      label: 'A notice',
      unitName: null,
      dueOn: null,
      count: null,
      page: 'MEETING',
      meetingId: 'meeting_01',
    },
    'http://127.0.0.1:4000',
  )
  expect(text.subject).toBe('A notice')
  expect(text.text).toContain('A notice\n\n\nhttp://127.0.0.1:4000/meetings/meeting_01\n')
})

test('a name makes no second header and no second line', () => {
  const { subject, text } = mailText(
    { ...LINE, unitName: 'Chi bộ\r\nBcc: all@example.org\u2028\u0000x' },
    'https://chibo.example.org',
  )
  expect(subject).toBe('Đến hạn đăng ký lịch sinh hoạt – Chi bộ Bcc: all@example.org x – 05/02/2026')
  expect(text).toContain('\nTổ chức: Chi bộ Bcc: all@example.org x\n')
})
