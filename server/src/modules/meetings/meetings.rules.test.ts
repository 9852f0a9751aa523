import { MEETING_STATES } from '@chibo/shared'
import { describe, expect, test } from 'vitest'
import { attendanceProblems } from './attendance.rules.ts'
import { meetingProblems, type PlannedMeeting, type RecordedMeeting } from './meetings.rules.ts'

const clock = { today: '2026-01-15', now: new Date('2026-01-15T09:00:00+07:00') }
const planned: PlannedMeeting = {
  unitId: 'u',
  bodyId: null,
  kind: 'regular',
  startsAt: new Date('2026-01-15T08:00:00+07:00'),
  endsAt: null,
  state: 'PLANNED',
}
const recorded: RecordedMeeting = { ...planned, heldOn: '2026-01-15', hasRecords: false }
const fine = { heldOn: '2026-01-15', unitInForce: true, bodyInForce: true, kindValid: true }
const told = (problems: ReturnType<typeof meetingProblems>) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('a new meeting', () => {
  test.each([
    [{}, {}, []],
    [{}, { unitInForce: false }, ['UNIT_NOT_IN_FORCE unitId']],
    [{}, { kindValid: false }, ['MEETING_KIND_NOT_VALID kind']],
    [{ bodyId: 'b' }, { bodyInForce: false }, ['BODY_NOT_IN_FORCE bodyId']],
    [{ endsAt: new Date('2026-01-15T07:59:59+07:00') }, {}, ['ENDS_BEFORE_START endsAt']],
    [{ endsAt: new Date('2026-01-16T08:00:00+07:00') }, {}, []],
    [{ endsAt: new Date('2026-01-16T08:00:01+07:00') }, {}, ['MEETING_TOO_LONG endsAt']],
    [
      { bodyId: 'b' },
      { unitInForce: false, kindValid: false, bodyInForce: false },
      ['UNIT_NOT_IN_FORCE unitId', 'MEETING_KIND_NOT_VALID kind', 'BODY_NOT_IN_FORCE bodyId'],
    ],
  ] as const)('%o on a day %o: %j', (meeting, day, problems) => {
    expect(told(meetingProblems({ ...planned, ...meeting }, { ...fine, ...day }, clock))).toEqual(problems)
  })
})

describe('a change', () => {
  test.each([
    // What does not change is not looked at again: the register may have been corrected since.
    [{}, {}, { unitInForce: false, kindValid: false, bodyInForce: false }, []],
    [{ heldOn: '2026-01-14' }, {}, { unitInForce: false }, ['UNIT_NOT_IN_FORCE startsAt']],
    [{ unitId: 'v' }, {}, { unitInForce: false }, ['UNIT_NOT_IN_FORCE unitId']],
    [{ heldOn: '2026-01-14' }, {}, { kindValid: false }, ['MEETING_KIND_NOT_VALID startsAt']],
    [{ kind: 'x' }, {}, { kindValid: false }, ['MEETING_KIND_NOT_VALID kind']],
    [
      { heldOn: '2026-01-14', bodyId: 'b' },
      { bodyId: 'b' },
      { bodyInForce: false },
      ['BODY_NOT_IN_FORCE startsAt'],
    ],
    [{ unitId: 'v', bodyId: 'b' }, { bodyId: 'b' }, { bodyInForce: false }, ['BODY_NOT_IN_FORCE bodyId']],
    [{ hasRecords: true, heldOn: '2026-01-14' }, {}, {}, ['MEETING_HAS_RECORDS startsAt']],
    [{ hasRecords: true, unitId: 'v' }, {}, {}, ['MEETING_HAS_RECORDS unitId']],
    [{ hasRecords: true, bodyId: 'b' }, {}, {}, ['MEETING_HAS_RECORDS bodyId']],
    [{ hasRecords: true }, { state: 'CANCELLED' }, {}, ['MEETING_HAS_RECORDS state']],
    [{ hasRecords: true }, { kind: 'thematic' }, {}, []],
  ] as const)('from %o to %o on a day %o: %j', (before, next, day, problems) => {
    const found = meetingProblems({ ...planned, ...next }, { ...fine, ...day }, clock, {
      ...recorded,
      ...before,
    })
    expect(told(found)).toEqual(problems)
  })

  test('moves between states along two ways alone', () => {
    const allowed = MEETING_STATES.flatMap((from) =>
      MEETING_STATES.filter((to) => {
        const found = meetingProblems({ ...planned, state: to }, fine, clock, { ...recorded, state: from })
        return from !== to && found.length === 0
      }).map((to) => `${from} → ${to}`),
    )
    expect(allowed).toEqual(['PLANNED → OPEN', 'PLANNED → CANCELLED', 'OPEN → CLOSED'])
  })

  test.each([
    ['2026-01-15T09:00:00+07:00', '2026-01-15', []],
    ['2026-01-15T09:00:01+07:00', '2026-01-15', ['MEETING_NOT_BEGUN state']],
    ['2026-01-16T00:00:00+07:00', '2026-01-16', ['MEETING_NOT_BEGUN state']],
    ['2026-01-14T23:59:59+07:00', '2026-01-14', []],
  ])('opens from its beginning on: %s', (startsAt, heldOn, problems) => {
    const next = { ...planned, startsAt: new Date(startsAt), state: 'OPEN' as const }
    const found = meetingProblems(next, { ...fine, heldOn }, clock, { ...recorded, heldOn })
    expect(told(found)).toEqual(problems)
  })

  test('does not move the beginning of an open meeting ahead of now', () => {
    const next = { ...planned, startsAt: new Date('2026-01-15T10:00:00+07:00'), state: 'OPEN' as const }
    const found = meetingProblems(next, fine, clock, { ...recorded, state: 'OPEN' })
    expect(told(found)).toEqual(['MEETING_NOT_BEGUN startsAt'])
  })
})

describe('attendance', () => {
  test.each([
    ['PLANNED', '2026-01-15', []],
    ['OPEN', '2026-01-15', []],
    ['CLOSED', '2026-01-15', []],
    ['SEALED', '2026-01-15', ['MEETING_FINAL']],
    ['CANCELLED', '2026-01-15', ['MEETING_FINAL']],
    ['PLANNED', '2026-01-16', ['MEETING_NOT_BEGUN']],
  ] as const)('of a meeting %s on %s: %j', (state, heldOn, codes) => {
    const meeting = { state, heldOn, startsAt: new Date(`${heldOn}T08:00:00+07:00`) }
    expect(attendanceProblems(meeting, clock).map(({ code }) => code)).toEqual(codes)
  })
})
