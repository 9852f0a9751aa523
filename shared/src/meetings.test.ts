import { describe, expect, it } from 'vitest'
import { problemsOf } from './input.ts'
import { createMeetingInput, hasBegun, updateMeetingInput, wasHeld } from './meetings.ts'

const problems = (schema: typeof createMeetingInput | typeof updateMeetingInput, input: unknown) => {
  const parsed = schema.safeParse(input)
  return parsed.success ? [] : problemsOf(parsed.error).map(({ code, path }) => `${code} ${path.join('.')}`)
}
const meeting = { unitId: 'u', kind: 'regular', startsAt: '2022-05-03T07:30:00+07:00' }

describe('the input of createMeeting', () => {
  it.each([
    ['2022-05-03T00:30:00Z', true],
    ['2022-05-03T00:30Z', true],
    ['2022-05-03T00:30:00.123Z', true],
    ['2024-02-29T23:59:59+07:00', true],
    ['2023-02-29T07:00:00Z', false],
    ['2022-05-03T24:00:00Z', false],
    ['2022-05-03T07:60:00Z', false],
    ['2022-05-03T07:30:00', false],
    ['2022-05-03', false],
    ['2022-05-03T07:30:00+15:00', false],
    ['0000-01-01T00:00:00Z', false],
    ['9999-12-31T23:59:59Z', false],
    ['today', false],
  ])('takes the instant %s: %s', (startsAt, taken) => {
    expect(problems(createMeetingInput, { ...meeting, startsAt })).toEqual(
      taken ? [] : ['INVALID_DATETIME startsAt'],
    )
  })

  it.each(['\u0000', 'regular\u0000', '\ud83d'])('refuses a kind that cannot be looked for: %j', (kind) => {
    expect(problems(createMeetingInput, { ...meeting, kind })).toEqual(['INVALID_TEXT kind'])
    expect(problems(updateMeetingInput, { id: 'm', expectedVersion: 1, kind })).toEqual(['INVALID_TEXT kind'])
  })

  it('compares instants, not their texts', () => {
    expect(problems(createMeetingInput, { ...meeting, endsAt: '2022-05-03T01:00:00Z' })).toEqual([])
    expect(problems(createMeetingInput, { ...meeting, endsAt: '2022-05-03T08:00:00+08:00' })).toEqual([
      'ENDS_BEFORE_START endsAt',
    ])
    expect(problems(createMeetingInput, { ...meeting, endsAt: '2022-05-04T00:30:01Z' })).toEqual([
      'MEETING_TOO_LONG endsAt',
    ])
  })

  it('drops blank titles', () => {
    expect(createMeetingInput.parse({ ...meeting, title: ' ', place: ' Hội trường ' })).toMatchObject({
      title: undefined,
      place: 'Hội trường',
    })
  })
})

describe('the input of updateMeeting', () => {
  it('tells what is absent from what is cleared', () => {
    const parsed = updateMeetingInput.parse({
      id: 'm',
      expectedVersion: 1,
      title: ' ',
      place: null,
      bodyId: null,
    })
    expect(parsed).toMatchObject({ title: null, place: null, bodyId: null })
    expect(parsed.chairMemberId).toBeUndefined()
    expect(updateMeetingInput.parse({ id: 'm', expectedVersion: 1 }).title).toBeUndefined()
  })

  it('needs a version that can be', () => {
    expect(problems(updateMeetingInput, { id: 'm', expectedVersion: 0 })).toEqual([
      'INVALID_VALUE expectedVersion',
    ])
  })
})

describe('a meeting', () => {
  const clock = { today: '2022-05-03', now: new Date('2022-05-03T08:00:00+07:00') }
  const starts = (heldOn: string, time: string) => ({ heldOn, startsAt: new Date(`${heldOn}T${time}+07:00`) })
  it('has begun when its day or its hour has passed', () => {
    expect(hasBegun(starts('2022-05-02', '23:00:00'), clock)).toBe(true)
    expect(hasBegun(starts('2022-05-03', '08:00:00'), clock)).toBe(true)
    expect(hasBegun(starts('2022-05-03', '08:00:01'), clock)).toBe(false)
    expect(hasBegun(starts('2022-05-04', '00:00:00'), clock)).toBe(false)
  })
  it('was held unless it was cancelled', () => {
    expect(wasHeld({ ...starts('2022-05-02', '08:00:00'), state: 'PLANNED' }, clock)).toBe(true)
    expect(wasHeld({ ...starts('2022-05-02', '08:00:00'), state: 'CANCELLED' }, clock)).toBe(false)
  })
})
