import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Role } from '@chibo/shared'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { ClockPlace } from '../kit/clocks.ts'
import { Mutations } from '../kit/mutations.ts'
import { Told } from '../kit/told.ts'
import { typeId } from '../naive/ids.ts'

/** Calendars of what falls due: made and revoked by an account, fetched by whoever knows the secret. */
let app: TestApp
let place: ClockPlace
let send: Mutations
let board: string
let name: string
beforeAll(async () => {
  app = await createTestApp({ CHIBO_PUBLIC_URL: 'https://chibo.example.org' })
  place = new ClockPlace(app)
  await place.layOut()
  const due = await place.member({ joined_on: '1996-02-03' })
  name = place.nameOf(due)
  await place.member({ joined_on: '1996-02-02' })
  await place.member({ joined_on: '1996-03-03' })
  await place.member({ standing: 'PROBATIONARY', joined_on: '2025-01-10' })
  send = new Mutations(app, {
    createCalendarFeed: 'calendarFeed { id kinds meetings unit { code } version lastUsedAt } url',
    revokeCalendarFeed: 'calendarFeed { id revokedAt version }',
  })
  await app.database.owner.pool.query(
    `insert into access_grant (id, account_id, role, unit_id, during)
     select gen_random_uuid(), a.id, 'ORGANIZATION_BOARD', u.id, '(,)' from account a, unit u where a.username = 'demo' and u.code = 'TOP'`,
  )
  board = await app.signIn('demo')
})
afterAll(() => app.close())

const ALL = ['PROBATION_ENDING', 'BADGE_ROUND', 'ABSENT']
const Made = z.object({
  url: z.string(),
  calendarFeed: z.looseObject({ id: z.string(), version: z.number() }),
})

async function make(unitId: string, kinds: readonly string[] = ALL, who = board, meetings = false) {
  const { payload } = await send.done('createCalendarFeed', { unitId, kinds, meetings }, who)
  const { url, calendarFeed } = Made.parse(payload)
  return { path: url.replace('https://chibo.example.org', ''), url, ...calendarFeed }
}

/** The events of a calendar, as another program reads it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return {
      uid: event.uid,
      title: event.summary,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
    }
  })
}

/** Fetches a calendar, as a program does that is not signed in. */
function fetch(path: string, headers: Readonly<Record<string, string>> = {}) {
  return app.get(path, headers)
}

describe('a calendar', () => {
  test('tells of each day, cell and kind, without names', async () => {
    const { path, url } = await make(place.top)
    expect(url).toMatch(/^https:\/\/chibo\.example\.org\/calendar\/[\w-]{43}\.ics$/)
    const answer = await fetch(path)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
    })
    const events = eventsIn(answer.body)
    const here = place.here
    expect(events).toEqual([
      {
        uid: `2026-01-10-PROBATION_ENDING-${here}@chibo.example.org`,
        title: '1 đảng viên hết thời gian dự bị – HERE',
        day: '2026-01-10',
        end: '2026-01-11',
        isDay: true,
      },
      {
        uid: `2026-02-03-BADGE_ROUND-${here}@chibo.example.org`,
        title: '2 đảng viên đủ tuổi Đảng nhận Huy hiệu Đảng – HERE',
        day: '2026-02-03',
        end: '2026-02-04',
        isDay: true,
      },
      expect.objectContaining({
        day: '2026-05-19',
        title: '1 đảng viên đủ tuổi Đảng nhận Huy hiệu Đảng – HERE',
      }),
    ])
    expect(answer.body).not.toContain(name)
    // Written again its events are the same ones.
    expect(eventsIn((await fetch(path)).body).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
  })

  test('is written as RFC 5545 says: CRLF, lines of 75 octets, special characters escaped', async () => {
    await app.database.owner.pool.query(
      `update unit set name = 'Chi bộ Trường Trung học; phổ thông, chuyên \\ Nguyễn Đình Chiểu, thành phố Bến Tre' where code = 'HERE'`,
    )
    const { body } = await fetch((await make(place.here, ['BADGE_ROUND'])).path)
    await app.database.owner.pool.query(`update unit set name = 'HERE' where code = 'HERE'`)
    expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = body.split('\r\n')
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    expect(eventsIn(body)[0]?.title).toBe(
      '2 đảng viên đủ tuổi Đảng nhận Huy hiệu Đảng – Chi bộ Trường Trung học; phổ thông, chuyên \\ Nguyễn Đình Chiểu, thành phố Bến Tre',
    )
  })

  test('asks for no session, and heeds none; an anonymous program finds it by the secret alone', async () => {
    const { path } = await make(place.here)
    const stranger = await app.token('AUDITOR', 'ROOT')
    expect((await fetch(path, { authorization: `Bearer ${stranger}` })).statusCode).toBe(200)
    expect((await fetch(path)).statusCode).toBe(200)
  })

  test('is listed for the account that made it, and for nobody else', async () => {
    const { id, path } = await make(place.there, ['ABSENT'])
    await fetch(path)
    const LIST = `{ calendarFeeds { id kinds unit { code } lastUsedAt } }`
    const own = (await app.graphql(board, LIST)).data?.['calendarFeeds']
    expect(own).toContainEqual({
      id,
      kinds: ['ABSENT'],
      unit: { code: 'THERE' },
      lastUsedAt: expect.any(String),
    })
    for (const other of [await app.signIn('to1'), await app.token('SYSTEM_ADMIN', 'ROOT')]) {
      expect((await app.graphql(other, LIST)).data).toEqual({ calendarFeeds: [] })
      const node = await app.graphql(other, `query ($id: ID!) { node(id: $id) { id } }`, { id })
      expect(node.data).toEqual({ node: null })
      const revoked = await send.send('revokeCalendarFeed', { id, expectedVersion: 1 }, other)
      expect(revoked.problems).toEqual(['NOT_FOUND id'])
    }
  })

  test('is told to the audit when it is made and when it is revoked', async () => {
    const { id, version } = await make(place.here)
    await send.done('revokeCalendarFeed', { id, expectedVersion: version }, board)
    const { rows } = await app.database.owner.pool.query<{ action: string; changes: object }>(
      `select action, changes from audit_record where object_type = 'calendar_feed' order by id desc limit 2`,
    )
    expect(rows.map(({ action }) => action)).toEqual(['CALENDAR_FEED_REVOKE', 'CALENDAR_FEED_CREATE'])
    expect(JSON.stringify(rows)).not.toContain('calendar/')
  })
})

describe('meetings', () => {
  beforeAll(async () => {
    await app.database.owner.pool.query(
      `insert into meeting (id, unit_id, kind_code, title, place, starts_at, ends_at, state, version)
       select m.id::uuid, u.id, 'regular', $1, m.place, m.starts_at::timestamptz, m.ends_at::timestamptz, m.state, m.version
       from unit u, (values
         ('0190ffff-0000-7000-8000-000000000001', 'Hội trường; tầng 2', '2026-02-03T00:30:00+07', '2026-02-03T02:00:00+07', 'PLANNED', 3),
         ('0190ffff-0000-7000-8000-000000000002', null, '2026-02-05T19:30:00+07', null, 'CANCELLED', 2),
         ('0190ffff-0000-7000-8000-000000000003', null, '2025-12-15T19:30:00+07', null, 'SEALED', 1),
         ('0190ffff-0000-7000-8000-000000000004', null, '2025-12-14T19:30:00+07', null, 'SEALED', 1)) m (id, place, starts_at, ends_at, state, version)
       where u.code = 'HERE'`,
      [`Góp ý cho ${name}`],
    )
  })

  test('are told at their time in UTC, cancelled ones as such, without titles and names', async () => {
    const { path } = await make(place.top, [], board, true)
    const { body } = await fetch(path)
    const calendar = new ICAL.Component(ICAL.parse(body))
    expect(calendar.getFirstPropertyValue('name')).toBe('Lịch sinh hoạt – TOP')
    const events = calendar.getAllSubcomponents('vevent').map((one) => {
      const { uid, summary, location, startDate, endDate, sequence } = new ICAL.Event(one)
      const status = one.getFirstPropertyValue('status')
      const url = one.getFirstPropertyValue('url')
      return {
        uid,
        summary,
        location,
        starts: startDate.toString(),
        ends: endDate.toString(),
        sequence,
        status,
        url,
      }
    })
    const id = (nth: number): string => typeId('meeting', `0190ffff-0000-7000-8000-00000000000${String(nth)}`)
    // Of the last 31 days: the one of the 14th of December is too long ago.
    expect(events).toEqual([
      expect.objectContaining({
        uid: `${id(3)}@chibo.example.org`,
        starts: '2025-12-15T12:30:00Z',
        status: 'CONFIRMED',
      }),
      {
        uid: `${id(1)}@chibo.example.org`,
        summary: 'Sinh hoạt thường kỳ – HERE',
        location: 'Hội trường; tầng 2',
        starts: '2026-02-02T17:30:00Z',
        ends: '2026-02-02T19:00:00Z',
        sequence: 3,
        status: 'CONFIRMED',
        url: `https://chibo.example.org/meetings/${id(1)}`,
      },
      expect.objectContaining({
        uid: `${id(2)}@chibo.example.org`,
        starts: '2026-02-05T12:30:00Z',
        status: 'CANCELLED',
      }),
    ])
    expect(body).not.toContain(name)
    // Moved, it is the same event, with a higher number.
    await app.database.owner.pool.query(
      `update meeting set starts_at = '2026-02-04T01:30:00Z', ends_at = null, version = 4 where id = '0190ffff-0000-7000-8000-000000000001'`,
    )
    const again = new ICAL.Component(ICAL.parse((await fetch(path)).body))
    const moved = again.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(moved.filter(({ sequence }) => sequence === 4).map(({ uid }) => uid)).toEqual([
      `${id(1)}@chibo.example.org`,
    ])
  })

  test('stand beside what falls due, and are as many as there are', async () => {
    await app.database.owner.pool.query(
      `insert into meeting (id, unit_id, kind_code, starts_at, state)
       select gen_random_uuid(), u.id, 'regular', '2026-03-01T01:00:00Z'::timestamptz + n * interval '1 hour', 'PLANNED'
       from unit u, generate_series(1, 230) n where u.code = 'THERE'`,
    )
    const days = eventsIn((await fetch((await make(place.top)).path)).body)
    const both = eventsIn((await fetch((await make(place.top, ALL, board, true)).path)).body)
    expect(both).toHaveLength(days.length + 3 + 230)
    expect(new Set(both.map(({ uid }) => uid)).size).toBe(both.length)
    await app.database.owner.pool.query(
      `delete from meeting where id is not null and unit_id in (select id from unit where code in ('HERE', 'THERE')) and starts_at >= '2025-12-14'`,
    )
  })

  test('are for whoever may read them there, of which nobody is asked who wants none', async () => {
    const told = new Told(app)
    const made = async (role: Role, kinds: readonly string[]): Promise<readonly string[]> => {
      // The cookie of a program that is reached by https.
      const who = await told.person(role.toLowerCase().replace('_', '.'), role, 'TOP')
      return (
        await send.send('createCalendarFeed', { unitId: place.here, kinds, meetings: true }, `__Host-${who}`)
      ).problems
    }
    expect(await made('IMPORTER', ['ABSENT'])).toEqual(['FORBIDDEN unitId'])
    expect(await made('CELL_SECRETARY', [])).toEqual([])
  })
})

describe('nothing is found', () => {
  let gone: { status: number; body: string }
  beforeEach(async () => {
    const answer = await fetch(`/calendar/${'A'.repeat(43)}.ics`)
    gone = { status: answer.statusCode, body: plain(answer.body) }
    expect(gone.status).toBe(404)
  })

  const plain = (body: string): string => body.replace(/"requestId":"[^"]*"/, '')

  async function expectGone(path: string): Promise<void> {
    const answer = await fetch(path)
    expect({ status: answer.statusCode, body: plain(answer.body) }).toEqual(gone)
  }

  test('by what cannot be a secret', async () => {
    for (const path of ['/calendar/x.ics', '/calendar/.ics', `/calendar/${'A'.repeat(43)}`])
      await expectGone(path)
  })

  test('once it is revoked', async () => {
    const { path, id, version } = await make(place.here)
    expect((await fetch(path)).statusCode).toBe(200)
    await send.done('revokeCalendarFeed', { id, expectedVersion: version }, board)
    await expectGone(path)
    const again = await send.send('revokeCalendarFeed', { id, expectedVersion: version + 1 }, board)
    expect(again.problems).toEqual(['NOT_FOUND id'])
  })

  test('while the account is disabled, or may not read there any more', async () => {
    const { pool } = app.database.owner
    const { path } = await make(place.here)
    await pool.query(`update account set disabled_at = now() where username = 'demo'`)
    await expectGone(path)
    await pool.query(`update account set disabled_at = null where username = 'demo'`)
    expect((await fetch(path)).statusCode).toBe(200)
    await pool.query(
      `update access_grant set revoked_at = now() where account_id = (select id from account where username = 'demo')`,
    )
    await expectGone(path)
    await pool.query(
      `update access_grant set revoked_at = null where account_id = (select id from account where username = 'demo')`,
    )
    expect((await fetch(path)).statusCode).toBe(200)
    // Its sessions ended when it was disabled.
    board = await app.signIn('demo')
  })
})

describe('no calendar is made', () => {
  test('by a token, where members may not be read, of what is not there, of no kind', async () => {
    const token = await app.token('ORGANIZATION_BOARD', 'ROOT')
    const made = async (who: string, unitId: string, kinds: readonly string[] = ALL) =>
      (await send.send('createCalendarFeed', { unitId, kinds }, who)).problems
    expect(await made(token, place.here)).toEqual(['FORBIDDEN unitId'])
    expect(await made(await app.token('AUDITOR', 'TOP'), place.here)).toEqual(['FORBIDDEN unitId'])
    expect(await made(await app.token('ORGANIZATION_BOARD', 'HERE'), place.there)).toEqual([
      'NOT_FOUND unitId',
    ])
    expect(await made(board, place.here, [])).toEqual(['REQUIRED kinds'])
  })

  test('beyond twenty', async () => {
    await app.database.owner.pool.query(`delete from calendar_feed`)
    for (let i = 0; i < 20; i += 1) await make(place.here)
    const { problems } = await send.send('createCalendarFeed', { unitId: place.here, kinds: ALL }, board)
    expect(problems).toEqual(['TOO_MANY'])
  })
})

test('who guesses is slowed down, as is who fetches without end', async () => {
  await app.database.owner.pool.query(`delete from calendar_feed`)
  const { path } = await make(place.here)
  const statuses = new Set<number>()
  let wait: unknown
  for (let i = 0; i < 60; i += 1) {
    const answer = await fetch(path)
    statuses.add(answer.statusCode)
    wait = answer.headers['retry-after'] ?? wait
  }
  expect([...statuses]).toEqual([200, 429])
  expect(Number(wait)).toBeGreaterThan(0)
  const guessed = new Set<number>()
  for (let i = 0; i < 40; i += 1)
    guessed.add((await fetch(`/calendar/${String(i).padStart(43, 'B')}.ics`)).statusCode)
  expect([...guessed]).toEqual([404, 429])
})
