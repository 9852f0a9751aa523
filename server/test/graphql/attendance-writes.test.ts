import { randomUUID } from 'node:crypto'
import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tell } from '../../bench/meetings/clerk.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'

let app: TestApp
let send: Mutations
let board: string
let secretary: string
let people: string[]
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createMeeting: 'meeting { id version }',
    updateMeeting: 'meeting { id version }',
    recordAttendance:
      'meeting { id version state attendanceSummary { expected present late excused unexcused rate { percent } speakingRate { numerator } } }',
  })
  board = await app.signIn('demo')
  secretary = await app.token('CELL_SECRETARY', '188-05')
  people = await send.members('188-05')
})
afterAll(() => app.close())

/** A meeting of cell 188-05, whose members are `people`; the nth one. */
async function meeting(startsAt = '2025-12-03T07:30:00+07:00', code = '188-05'): Promise<string> {
  const unitId = await send.unit(code)
  const { payload } = await send.done('createMeeting', { unitId, kind: 'regular', startsAt }, board)
  return String(Object(payload['meeting']).id)
}
const mark = (index: number, more: object = {}) => ({ memberId: people[index], status: 'PRESENT', ...more })
const record = (meetingId: string, entries: object[], credential = secretary) =>
  send.send('recordAttendance', { meetingId, entries }, credential)
const lines = () =>
  send.rows(
    `select a.member_id, a.status, a.mode, a.reason, a.spoke from attendance a
     where a.meeting_id = (select id from meeting order by id desc limit 1) and a.status is not null`,
  )

describe('recordAttendance', () => {
  test('makes the roll, marks those named, leaves the rest and the version', async () => {
    const id = await meeting()
    const answer = await send.done(
      'recordAttendance',
      {
        meetingId: id,
        entries: [
          mark(0, { spoke: true }),
          mark(1, { status: 'LATE', reason: 'Tắc đường', mode: 'ONLINE' }),
          mark(2, { status: 'EXCUSED', reason: ' Ốm ' }),
          mark(3, { status: 'UNEXCUSED' }),
        ],
      },
      secretary,
    )
    const roll = await send.text(
      'select count(*) from attendance where expected and meeting_id = (select id from meeting order by id desc limit 1)',
    )
    expect(answer.payload['meeting']).toMatchObject({
      id,
      version: 1,
      state: 'PLANNED',
      attendanceSummary: {
        expected: Number(roll),
        present: 1,
        late: 1,
        excused: 1,
        unexcused: 1,
        speakingRate: { numerator: 1 },
      },
    })
    expect(await lines()).toHaveLength(4)
    expect(await lines()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ status: 'PRESENT', mode: 'IN_ROOM', reason: null, spoke: true }),
        expect.objectContaining({ status: 'LATE', mode: 'ONLINE', reason: 'Tắc đường', spoke: false }),
        expect.objectContaining({ status: 'EXCUSED', mode: null, reason: 'Ốm', spoke: false }),
        expect.objectContaining({ status: 'UNEXCUSED', mode: null, reason: null, spoke: false }),
      ]),
    )
    const audited = await send.audited()
    expect(audited).toMatchObject({ action: 'ATTENDANCE_RECORD', by_somebody: true })
    expect(audited['changes']).not.toContain('EXCUSED')
    expect(audited['changes']).not.toContain('Ốm')
  })

  test('marks again: mode and speaking stay with who comes still, a null status takes the mark back', async () => {
    const id = await meeting()
    await record(id, [mark(0, { mode: 'ONLINE', spoke: true }), mark(1)])
    await record(id, [mark(0, { status: 'LATE' }), { memberId: people[1], status: null }])
    expect(await lines()).toMatchObject([{ status: 'LATE', mode: 'ONLINE', spoke: true }])
    await record(id, [mark(0, { status: 'UNEXCUSED' })])
    expect(await lines()).toMatchObject([{ status: 'UNEXCUSED', mode: null, spoke: false }])
  })

  test('goes on with the roll that opening wrote, and after closing', async () => {
    const id = await meeting()
    const through = async (state: 'OPEN' | 'CLOSED', expectedVersion: number) =>
      send.done(
        'updateMeeting',
        { id, expectedVersion, ...(await into(state, id, app, secretary)) },
        secretary,
      )
    await through('OPEN', 1)
    expect((await record(id, [mark(0)])).problems).toEqual([])
    await through('CLOSED', 2)
    expect((await record(id, [mark(1)])).problems).toEqual([])
    expect(await lines()).toHaveLength(2)
  })

  test('keeps the roll as it was made when the register is corrected later', async () => {
    const id = await meeting()
    await record(id, [mark(0)])
    const [, second] = await send.rows(
      "select m.id, m.home_unit_id from member m join unit u on u.id = m.home_unit_id where u.code = '188-05' order by m.sort_key, m.id",
    )
    const before = await lines()
    await send.rows(
      "update member_activity set activity = 'SUSPENDED' where member_id = $1 and upper_inf(during)",
      [second?.['id']],
    )
    expect((await record(id, [mark(0)])).problems).toEqual([])
    expect(await lines()).toEqual(before)
    await send.rows(
      "update member_activity set activity = 'ACTIVE' where member_id = $1 and upper_inf(during)",
      [second?.['id']],
    )
  })
})

describe('clerks at once', () => {
  test('lose no mark, whether they make the roll or find it, in whatever order they call', async () => {
    const clerks = await Promise.all([
      app.signIn('bithu'),
      app.token('CELL_SECRETARY', '188-05'),
      app.token('INTEGRATOR_WRITE', '188'),
    ])
    for (let round = 0; round < 5; round += 1) {
      const id = await meeting()
      const shares = people.map((_, index) => index % clerks.length)
      const answers = await Promise.all(
        clerks.flatMap((clerk, share) => {
          const mine = people.flatMap((_, index) => (shares[index] === share ? [mark(index)] : []))
          // Everybody also marks the first two, in one order or the other.
          const both = share % 2 === 0 ? [0, 1] : [1, 0]
          const shared = both.filter((index) => shares[index] !== share).map((index) => mark(index))
          return [record(id, [...shared, ...mine], clerk), record(id, [...mine].reverse(), clerk)]
        }),
      )
      for (const answer of answers) expect(answer.problems).toEqual([])
      expect(await lines()).toHaveLength(people.length)
    }
  })

  test('lose no mark whose answer never arrived: connections are cut, and what was sent is sent again', async () => {
    const meetingId = await meeting()
    const desk = { url: await app.listen(), token: secretary, meetingId, cut: 0.5 }
    const acknowledged = new Map<string, string>()
    const told = await Promise.all(
      Array.from({ length: 5 }, async (_, clerk) => {
        const mine = people.filter((_person, at) => at % 5 === clerk)
        let cut = 0
        for (const round of ['first', 'second', 'third']) {
          const marks = mine.map((memberId) => ({ memberId, status: 'LATE', reason: `${round} ${memberId}` }))
          cut += (await tell(desk, marks)).cut
          for (const { memberId, reason } of marks) acknowledged.set(memberId, reason)
          // Whoever notes speakers takes no mark back that another clerk makes meanwhile.
          const [anybody = ''] = acknowledged.keys()
          cut += (await tell(desk, [{ memberId: anybody, spoke: true }])).cut
        }
        return cut
      }),
    )
    expect(told.reduce((sum, cut) => sum + cut, 0)).toBeGreaterThan(0)
    const stored = await lines()
    const reasons = stored.map(
      (line) => [encodeId('member', Object(line).member_id), Object(line).reason] as const,
    )
    expect(new Map(reasons)).toEqual(acknowledged)
    expect(stored.filter((line) => Object(line).spoke === true)).toHaveLength(1)
  })

  test('wait for whoever cancels, and then record nothing', async () => {
    const id = await meeting()
    const [cancelled, marked] = await Promise.all([
      send.send('updateMeeting', { id, expectedVersion: 1, state: 'CANCELLED' }, board),
      record(id, [mark(0)]),
    ])
    const both = [cancelled.problems, marked.problems]
    expect([
      [[], ['MEETING_FINAL meetingId']],
      [['MEETING_HAS_RECORDS state'], []],
    ]).toContainEqual(both)
  })
})

describe('who may', () => {
  test('those who may write meetings there; others learn nothing', async () => {
    const id = await meeting()
    const as = async (role: Role, code: string) =>
      (await record(id, [mark(0)], await app.token(role, code))).problems
    expect(await as('INTEGRATOR_READ', '188')).toEqual(['FORBIDDEN meetingId'])
    expect(await as('MEMBER_IN_CHARGE', '188-05')).toEqual(['FORBIDDEN meetingId'])
    expect(await as('CELL_SECRETARY', '188-06')).toEqual(['NOT_FOUND meetingId'])
    expect(await as('COMMITTEE_OFFICE', '188')).toEqual([])
    expect(await as('CELL_SECRETARY', '188-05')).toEqual([])
  })
})

describe('bad input stores nothing and names the field', () => {
  const cases: [string, () => object[] | Promise<object[]>, string][] = [
    [
      'a stranger to the meeting',
      async () => [mark(0), { ...mark(1), memberId: (await send.members('188-06'))[0] }],
      'NOT_ON_ROLL entries.1.memberId',
    ],
    [
      'nobody at all',
      () => [mark(0), mark(1), { ...mark(2), memberId: encodeId('member', randomUUID()) }],
      'NOT_ON_ROLL entries.2.memberId',
    ],
    [
      'a group member’s id',
      () => [{ ...mark(0), memberId: encodeId('groupmember', randomUUID()) }],
      'INVALID_ID entries.0.memberId',
    ],
    ['a member twice', () => [mark(0), mark(1), mark(0, { status: 'LATE' })], 'DUPLICATE entries.2.memberId'],
    [
      'an excuse without a reason',
      () => [mark(0), mark(1, { status: 'EXCUSED' })],
      'EXCUSE_WITHOUT_REASON entries.1.reason',
    ],
    [
      'a blank reason',
      () => [mark(0, { status: 'EXCUSED', reason: '  ' })],
      'EXCUSE_WITHOUT_REASON entries.0.reason',
    ],
    [
      'a mode of somebody absent',
      () => [mark(0, { status: 'UNEXCUSED', mode: 'ONLINE' })],
      'DID_NOT_ATTEND entries.0.mode',
    ],
    [
      'a mode of nobody marked',
      () => [{ memberId: people[0], mode: 'IN_ROOM' }],
      'DID_NOT_ATTEND entries.0.mode',
    ],
    [
      'an absent speaker',
      () => [mark(0, { status: 'UNEXCUSED', spoke: true })],
      'DID_NOT_ATTEND entries.0.spoke',
    ],
    ['no entry', () => [], 'REQUIRED entries'],
    ['too many entries', () => Array.from({ length: 501 }, () => mark(0)), 'TOO_MANY entries'],
    ['NUL in a reason', () => [mark(0, { reason: 'a\u0000' })], 'INVALID_TEXT entries.0.reason'],
  ]

  test.each(cases)('%s', async (_name, entries, problem) => {
    const fresh = await meeting()
    const opened = await meeting()
    await record(opened, [mark(4)])
    for (const id of [fresh, opened]) {
      const before = await send.stored()
      const answer = await record(id, await entries())
      expect(answer.errors).toBeUndefined()
      expect(answer.payload?.['meeting']).toBeNull()
      expect(answer.problems).toContain(problem)
      expect(await send.stored()).toBe(before)
    }
  })

  test('a meeting not yet begun, a cancelled and a sealed one, an unknown one', async () => {
    const ahead = await meeting('2026-01-16T07:30:00+07:00')
    expect((await record(ahead, [mark(0)])).problems).toEqual(['MEETING_NOT_BEGUN meetingId'])
    const cancelled = await meeting()
    await send.done('updateMeeting', { id: cancelled, expectedVersion: 1, state: 'CANCELLED' }, board)
    expect((await record(cancelled, [mark(0)])).problems).toEqual(['MEETING_FINAL meetingId'])
    const sealed = await meeting()
    await send.rows(
      "update meeting set state = 'SEALED' where id = (select id from meeting order by id desc limit 1)",
    )
    expect((await record(sealed, [mark(0)])).problems).toEqual(['MEETING_FINAL meetingId'])
    expect((await record(encodeId('meeting', randomUUID()), [mark(0)])).problems).toEqual([
      'NOT_FOUND meetingId',
    ])
  })

  test('the same key with another body', async () => {
    const meetingId = await meeting()
    const key = { 'idempotency-key': randomUUID() }
    await send.done('recordAttendance', { meetingId, entries: [mark(0)] }, secretary, key)
    const before = await send.stored()
    const other = await send.send('recordAttendance', { meetingId, entries: [mark(1)] }, secretary, key)
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await send.stored()).toBe(before)
  })
})
