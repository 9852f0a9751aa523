import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'

let app: TestApp
let send: Mutations
let board: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createMeeting: 'meeting { id version }',
    updateMeeting: 'meeting { id version state }',
  })
  board = await app.signIn('demo')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())

const MEETING = { kind: 'regular', startsAt: '2025-12-03T07:30:00+07:00' }
const create = (changes: object = {}, credential = board) =>
  send.done('createMeeting', { ...MEETING, unitId: cell, ...changes }, credential)
const written = (answer: Awaited<ReturnType<typeof create>>) => {
  const { id, version } = Object(answer.payload['meeting'])
  return { id: String(id), expectedVersion: Number(version) }
}

describe('opening writes the roll', () => {
  const roll = async (meetingId: string) =>
    send.rows(
      `select a.member_id, a.expected, a.not_expected_reason, a.standing, a.activity, a.membership_kind, a.voting, a.status
       from attendance a join meeting m on m.id = a.meeting_id
       where a.meeting_id = (select object_id from audit_record where action = 'MEETING_OPEN' and $1 <> '' order by id desc limit 1) order by 1`,
      [meetingId],
    )
  const open = async (input: object, credential: string) => {
    const meeting = written(await create(input, credential))
    await send.done(
      'updateMeeting',
      { ...meeting, ...(await into('OPEN', meeting.id, app, credential)) },
      credential,
    )
    return roll(meeting.id)
  }

  test('as it stood that day, whatever the clerk may read today: the rolls of the demo, one by one', async () => {
    const meetings = await send.rows(
      `select distinct on (u.code) u.code, u.id as unit_id, m.id, m.held_on, a.count from meeting m join unit u on u.id = m.unit_id
       join lateral (select count(*) from attendance where meeting_id = m.id) a on true
       where m.held_on < '2023-01-01' order by u.code, m.held_on desc`,
    )
    expect(meetings.length).toBe(32)
    let unusual = 0
    for (const { code, unit_id, id, held_on } of meetings) {
      const secretary = await app.token('CELL_SECRETARY', String(code))
      const opened = await open(
        { unitId: encodeId('unit', String(unit_id)), startsAt: `${String(held_on)}T20:00:00+07:00` },
        secretary,
      )
      const demo = await send.rows(
        `select member_id, expected, not_expected_reason,
           standing, activity, membership_kind, voting, null as status from attendance where meeting_id = $1 order by 1`,
        [id],
      )
      expect(opened, String(code)).toEqual(demo)
      unusual += opened.filter(
        (line) => line['not_expected_reason'] !== null || line['membership_kind'] !== 'HOME',
      ).length
    }
    expect(unusual).toBeGreaterThan(5)
  })

  test('with who has moved away since, and without who has come since', async () => {
    const moved = await send.text(
      "select m.member_id from membership m join unit u on u.id = m.unit_id where u.code = '188-27' and upper(m.during) = '2022-03-10'",
    )
    const before = await open(
      { unitId: await send.unit('188-27'), startsAt: '2022-03-09T23:30:00+07:00' },
      await app.token('CELL_SECRETARY', '188-27'),
    )
    expect(before.map((line) => line['member_id'])).toContain(moved)
    const after = await open(
      { unitId: await send.unit('188-27'), startsAt: '2022-03-10T00:30:00+07:00' },
      await app.token('CELL_SECRETARY', '188-27'),
    )
    expect(after.map((line) => line['member_id'])).not.toContain(moved)
    const there = await open(
      { unitId: await send.unit('188-12'), startsAt: '2022-03-10T08:00:00+07:00' },
      await app.token('CELL_SECRETARY', '188-12'),
    )
    expect(there.map((line) => line['member_id'])).toContain(moved)
  })

  test('of a body: those who hold its seats', async () => {
    const seats = await send.rows(
      `select s.member_id from body_seat s join body b on b.id = s.body_id join unit u on u.id = b.unit_id
       where u.code = '188' and b.kind_code = 'standing-committee' and s.during @> '2022-05-10'::date order by 1`,
    )
    const bodyId = await send.id(
      'body',
      "select b.id from body b join unit u on u.id = b.unit_id where u.code = '188' and b.kind_code = 'standing-committee'",
    )
    const lines = await open(
      {
        unitId: await send.unit('188'),
        bodyId,
        kind: 'standing-committee',
        startsAt: '2022-05-10T08:00:00+07:00',
      },
      board,
    )
    expect(lines.map(({ member_id }) => ({ member_id }))).toEqual(seats)
    expect(lines.every((line) => line['voting'] === true)).toBe(true)
  })

  test('in a few statements, as many for a hundred members as for ten', async () => {
    const query = vi.spyOn(Client.prototype, 'query')
    const statements = async (code: string) => {
      const meeting = written(await create({ unitId: await send.unit(code) }))
      const opened = { ...meeting, ...(await into('OPEN', meeting.id, app, board)) }
      query.mockClear()
      await send.done('updateMeeting', opened, board)
      return query.mock.calls.length
    }
    const few = await statements('188-05')
    await send.rows(
      `with added as (insert into member (id, full_name, sort_name, name_folded, invented, standing, activity, home_unit_id)
         select gen_random_uuid(), 'Người ' || n, 'Người ' || n, 'nguoi ' || n, true, 'OFFICIAL', 'ACTIVE', u.id from generate_series(1, 100) n, unit u where u.code = '188-09' returning id, home_unit_id),
       standing as (insert into member_standing (member_id, standing, during) select id, 'OFFICIAL', '(,)' from added),
       activity as (insert into member_activity (member_id, activity, during) select id, 'ACTIVE', '(,)' from added)
       insert into membership (id, member_id, unit_id, kind, during) select gen_random_uuid(), id, home_unit_id, 'HOME', '(,)' from added`,
    )
    const many = await statements('188-09')
    const [{ count } = {}] = await send.rows(
      "select count(*)::int from attendance where meeting_id = (select object_id from audit_record where action = 'MEETING_OPEN' order by id desc limit 1)",
    )
    expect(count).toBeGreaterThan(100)
    expect(many).toBe(few)
    expect(few).toBeGreaterThan(5)
    expect(few).toBeLessThanOrEqual(14)
    query.mockRestore()
  })
})
