import { describe, expect, it } from 'vitest'
import { problemsOf } from './input.ts'
import { addMeetingGuestsInput, recordAttendanceInput } from './rolls.ts'

const problems = (schema: typeof addMeetingGuestsInput | typeof recordAttendanceInput, input: unknown) => {
  const parsed = schema.safeParse(input)
  return parsed.success ? [] : problemsOf(parsed.error).map(({ code, path }) => `${code} ${path.join('.')}`)
}
const CAME = '2026-01-10T07:35:00+07:00'
const WENT = '2026-01-10T09:00:00+07:00'

describe('the input of recordAttendance', () => {
  const entry = (more: object = {}) => ({ memberId: 'a', status: 'PRESENT', ...more })
  it.each([
    [[entry()], []],
    [[entry({ mode: 'ONLINE', spoke: true, reason: 'x' })], []],
    [[entry({ status: 'LATE', mode: 'IN_ROOM' })], []],
    [[entry({ status: null })], []],
    [[entry({ status: 'EXCUSED', reason: 'Ốm' })], []],
    [[entry({ status: 'EXCUSED' })], ['EXCUSE_WITHOUT_REASON entries.0.reason']],
    [[entry({ status: 'UNEXCUSED', mode: 'ONLINE' })], ['DID_NOT_ATTEND entries.0.mode']],
    [[entry({ status: null, spoke: true })], ['DID_NOT_ATTEND entries.0.spoke']],
    [[entry({ status: 'UNEXCUSED', spoke: false })], []],
    [[entry({ status: 'EXCUSED', reason: 'Ốm', arrivedAt: CAME })], ['DID_NOT_ATTEND entries.0.arrivedAt']],
    [[entry({ status: null, leftAt: WENT })], ['DID_NOT_ATTEND entries.0.leftAt']],
    [[entry({ arrivedAt: CAME, leftAt: WENT })], []],
    [[entry({ arrivedAt: WENT, leftAt: CAME })], ['LEAVES_BEFORE_ARRIVING entries.0.leftAt']],
    [[entry({ arrivedAt: CAME, leftAt: CAME })], ['LEAVES_BEFORE_ARRIVING entries.0.leftAt']],
    [[entry({ arrivedAt: 'seven' })], ['INVALID_DATETIME entries.0.arrivedAt']],
    [[{ memberId: 'a' }], ['REQUIRED entries.0.status']],
    [
      [
        { memberId: 'a', spoke: false },
        { memberId: 'b', arrivedAt: CAME },
      ],
      [],
    ],
    [[entry(), entry()], ['DUPLICATE entries.1.memberId']],
    [[], ['REQUIRED entries']],
    [Array.from({ length: 501 }, (_, i) => entry({ memberId: String(i) })), ['TOO_MANY entries']],
  ])('%j: %j', (entries, expected) => {
    expect(problems(recordAttendanceInput, { meetingId: 'm', entries })).toEqual(expected)
  })
})

describe('the input of addMeetingGuests', () => {
  const guest = (more: object = {}) => ({ kind: 'OBSERVER', name: 'Nguyễn Văn An', ...more })
  it.each([
    [[guest()], []],
    [[guest({ office: 'Bí thư', arrivedAt: CAME, leftAt: WENT })], []],
    [[guest({ name: undefined, memberId: 'a' })], []],
    [[guest({ memberId: 'a' })], ['MEMBER_OR_NAME guests.0']],
    [[guest({ name: ' ' })], ['MEMBER_OR_NAME guests.0']],
    [
      [guest({ name: null, memberId: 'a' }), guest({ name: null, memberId: 'a' })],
      ['DUPLICATE guests.1.memberId'],
    ],
    [[guest({ arrivedAt: WENT, leftAt: CAME })], ['LEAVES_BEFORE_ARRIVING guests.0.leftAt']],
    [[guest({ kind: 'HOST' })], ['INVALID_VALUE guests.0.kind']],
    [[], ['REQUIRED guests']],
    [Array.from({ length: 101 }, () => guest()), ['TOO_MANY guests']],
  ])('%j: %j', (guests, expected) => {
    expect(problems(addMeetingGuestsInput, { meetingId: 'm', guests })).toEqual(expected)
  })
})
