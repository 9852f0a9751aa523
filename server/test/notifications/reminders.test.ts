import { addDays } from '@chibo/shared'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetNotifications } from '../../src/modules/notifications/index.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { Told } from '../kit/told.ts'

/** Reminders through the days of two months: who is told what, when, and what is settled by what is done. */

const SLOTS = 'slots { id version period { from } meeting { id } }'
const Slots = z.object({
  slots: z.array(z.object({ id: z.string(), version: z.number(), period: z.object({ from: z.string() }) })),
})

const Unread = z.object({
  viewer: z.object({ unreadNotifications: z.number() }),
  notifications: z.object({ totalCount: z.number(), nodes: z.array(z.looseObject({ id: z.string() })) }),
})

let app: TestApp
let send: Mutations
let told: Told
let board: string
let secretary: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  told = new Told(app)
  send = new Mutations(app, {
    createPlanSlots: SLOTS,
    registerPlanSlots: SLOTS,
    approvePlanSlots: SLOTS,
    returnPlanSlots: SLOTS,
    markNotificationsRead: 'notifications { id readAt }',
    createMeeting: 'meeting { id }',
    giveMeetingNotice: 'notice { id }',
  })
  board = await app.signIn('demo')
  secretary = await told.person('nhac.bithu', 'CELL_SECRETARY', '188-05', { email: 'bithu@example.org' })
  await told.person('nhac.phutrach', 'MEMBER_IN_CHARGE', '188-05')
  await told.person('nhac.vanphong', 'COMMITTEE_OFFICE', '188')
  await told.person('nhac.noikhac', 'CELL_SECRETARY', '188-07')
  await told.person('nhac.doc', 'AUDITOR', '188-05')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())
beforeEach(async () => {
  await send.rows(
    `delete from notification; delete from plan_slot; delete from meeting_notice; delete from meeting where starts_at >= '2026-01-01'`,
  )
})

/** The slots of the cell in 2026, by the first days of their periods. */
async function planned(kinds: readonly string[]) {
  const { payload } = await send.done('createPlanSlots', { unitId: cell, year: 2026, kinds }, board)
  return new Map(Slots.parse(payload).slots.map((slot) => [slot.period.from, slot]))
}

async function register(slot: z.output<typeof Slots>['slots'][number] | undefined, startsAt: string) {
  const { payload } = await send.done(
    'registerPlanSlots',
    { slots: [{ slotId: slot?.id, expectedVersion: slot?.version, startsAt, place: 'Nhà văn hóa' }] },
    secretary,
  )
  const [registered] = Slots.parse(payload).slots
  return { slotId: registered?.id, expectedVersion: registered?.version }
}

/** Has the days from one to another begin, and tells what somebody was told on each. */
async function walk(from: string, until: string, who: string): Promise<string[]> {
  const days: string[] = []
  let before = (await told.told(who)).length
  for (let day = from; day <= until; day = addDays(day, 1)) {
    await told.begin(day)
    const lines = await told.told(who)
    days.push(...lines.slice(before).map((line) => `${day}: ${line}`))
    before = lines.length
  }
  return days
}

test('a cell that has not registered gets one line and one mail a reminder, and none once it has', async () => {
  const slots = await planned(['regular'])
  expect(await walk('2026-01-12', '2026-01-19', 'nhac.bithu')).toEqual([
    '2026-01-15: REGISTER_DUE 2026-01-20 -5 ×1',
    '2026-01-19: REGISTER_DUE 2026-01-20 -1 ×1',
  ])
  expect((await told.lines('nhac.bithu')).map(({ mail, isRead }) => ({ mail, isRead }))).toEqual([
    { mail: 'WAITING', isRead: false },
    { mail: 'WAITING', isRead: false },
  ])
  await register(slots.get('2026-02-01'), '2026-02-03T01:00:00Z')
  expect(await walk('2026-01-20', '2026-01-22', 'nhac.bithu')).toEqual([])
  // What waited is settled: nothing is left to do.
  expect((await told.lines('nhac.bithu')).map(({ mail, isRead }) => ({ mail, isRead }))).toEqual([
    { mail: 'GIVEN_UP', isRead: true },
    { mail: 'GIVEN_UP', isRead: true },
  ])
  for (const nobody of ['nhac.phutrach', 'nhac.noikhac', 'nhac.doc', 'nhac.vanphong'])
    expect(await told.told(nobody)).toEqual([])
})

test('on the 19th alone it gets one line and one mail, from however many servers, whenever they ask', async () => {
  await planned(['regular', 'cell-committee'])
  const [one, other] = [told.another(), told.another()]
  await told.begin('2026-01-19', one, other)
  await told.begin('2026-01-19', told.another())
  expect(await told.lines('nhac.bithu')).toEqual([
    {
      kind: 'REGISTER_DUE',
      unit: '188-05',
      dueOn: '2026-01-20',
      days: 1,
      count: 2,
      isRead: false,
      mail: 'WAITING',
    },
  ])
})

test('two months of a cell: registered, approved, held, minuted; a month without a meeting, a quarter without a thematic one', async () => {
  const slots = await planned(['regular'])
  await walk('2026-01-14', '2026-01-15', 'nhac.bithu')
  const registered = await register(slots.get('2026-02-01'), '2026-02-03T01:00:00Z')
  expect(await walk('2026-01-16', '2026-01-25', 'nhac.vanphong')).toEqual([
    '2026-01-25: APPROVE_DUE 2026-01-25 -0 ×1',
  ])
  await send.done('approvePlanSlots', { slots: [registered] }, board)
  const meeting = await send.text(`select id from meeting where starts_at = '2026-02-03T01:00:00Z'`)
  const soFar = await told.told('nhac.bithu')
  expect(soFar.at(-1)).toBe('SLOT_APPROVED 2026-02-03 ×1')
  const january = await walk('2026-01-26', '2026-02-03', 'nhac.bithu')
  expect(january).toEqual([
    '2026-01-26: MEETING_MISSING 2026-01-31 -5',
    '2026-01-31: PAPERS_DUE 2026-02-02 -2',
    '2026-02-02: MEETING_SOON 2026-02-03 -1',
  ])
  expect(await told.told('nhac.phutrach')).toEqual(['MEETING_SOON 2026-02-03 -1'])
  await send.rows(`update meeting set state = 'CLOSED', ends_at = '2026-02-03T03:00:00Z' where id = $1`, [
    meeting,
  ])
  expect(await walk('2026-02-04', '2026-02-06', 'nhac.bithu')).toEqual([
    '2026-02-05: MINUTES_DUE 2026-02-05 -0',
  ])
  await send.rows(`update meeting set state = 'SEALED' where id = $1`, [meeting])
  expect(await walk('2026-02-07', '2026-02-20', 'nhac.bithu')).toEqual([
    '2026-02-15: REGISTER_DUE 2026-02-20 -5 ×1',
    '2026-02-19: REGISTER_DUE 2026-02-20 -1 ×1',
    '2026-02-20: REGISTER_DUE 2026-02-20 -0 ×1',
  ])
  // February had its meeting; March is asked for in its last days, the quarter's thematic one twenty days ahead.
  expect(await walk('2026-02-21', '2026-03-13', 'nhac.bithu')).toEqual([
    '2026-03-11: THEMATIC_MISSING 2026-03-31 -20',
  ])
  const open = (await told.lines('nhac.bithu'))
    .filter(({ isRead }) => !isRead)
    .map(({ kind, dueOn }) => `${kind} ${String(dueOn)}`)
  // What was never done stays; what was done is settled, what passed by is left to be read.
  expect(open).toEqual([
    'SLOT_APPROVED 2026-02-03',
    'MEETING_MISSING 2026-01-31',
    'REGISTER_DUE 2026-02-20',
    'REGISTER_DUE 2026-02-20',
    'REGISTER_DUE 2026-02-20',
    'THEMATIC_MISSING 2026-03-31',
  ])
})

test('what nobody could be told while no server ran is made up for within a week, by the last reminder alone', async () => {
  await planned(['regular'])
  await told.begin('2026-01-27')
  expect(await told.told('nhac.bithu')).toContain('REGISTER_DUE 2026-01-20 -0 ×1')
  await send.rows(`delete from notification`)
  await told.begin('2026-01-28')
  expect(await told.told('nhac.bithu')).not.toContain('REGISTER_DUE 2026-01-20 -0 ×1')
})

test('slots that are returned are told of each time, those of one unit together, and not to whoever returned them', async () => {
  const slots = await planned(['regular', 'thematic'])
  const own = await told.person('nhac.banto', 'ORGANIZATION_BOARD', '188')
  const both = [
    await register(slots.get('2026-02-01'), '2026-02-03T01:00:00Z'),
    await register(slots.get('2026-03-01'), '2026-03-03T01:00:00Z'),
  ]
  await send.done('returnPlanSlots', { slots: both, reason: 'Trùng lịch' }, own)
  expect(await told.told('nhac.bithu')).toEqual(['SLOT_RETURNED 2026-02-03 ×2'])
  expect(await told.told('nhac.banto')).toEqual([])
  // Returned as it was asked for, it is to be registered again, by the day that goes with that month.
  await told.begin('2026-01-20')
  expect(await told.told('nhac.bithu')).toContain('REGISTER_DUE 2026-01-20 -0 ×1')
})

test('notice of a planned meeting that is given in the program is told to those with accounts who are meant', async () => {
  const input = { unitId: cell, kind: 'regular', startsAt: '2026-02-03T01:00:00Z' }
  const { payload } = await send.done('createMeeting', input, board)
  const meetingId = z.looseObject({ id: z.string() }).parse(payload['meeting']).id
  // One at home in the cell, and one who is in charge of it.
  await send.rows(
    `with home as (select m.id from member m join unit u on u.id = m.home_unit_id where u.code = '188-05' order by m.id limit 1)
     update account set member_id = home.id from home where username = 'nhac.doc'`,
  )
  await send.rows(
    `with other as (select m.id, m.full_name from member m join unit u on u.id = m.home_unit_id where u.code = '188-07' order by m.id limit 1),
       charge as (insert into unit_charge (id, unit_id, member_id, person_name, during)
         select gen_random_uuid(), u.id, other.id, other.full_name, '[2026-01-01,)' from other, unit u where u.code = '188-05')
     update account set member_id = other.id from other where username = 'nhac.noikhac'`,
  )
  const give = (audience: string, channel = 'APP') =>
    send.done('giveMeetingNotice', { meetingId, audience, channel, givenAt: '2026-01-14T01:00:00Z' }, board)
  await give('MEMBERS', 'PAPER')
  expect(await told.told('nhac.doc')).toEqual([])
  await give('MEMBERS')
  expect(await told.told('nhac.doc')).toEqual(['NOTICE 2026-02-03'])
  expect(await told.told('nhac.noikhac')).toEqual([])
  await give('MEMBER_IN_CHARGE')
  expect(await told.told('nhac.noikhac')).toEqual(['NOTICE 2026-02-03'])
})

test('what somebody was told they read and mark as read, and nobody else does', async () => {
  await planned(['regular'])
  await told.begin('2026-01-15')
  await told.begin('2026-01-19')
  const LIST = `{ viewer { unreadNotifications } notifications(where: { unread: { eq: true } }) { totalCount nodes {
    id kind { code label page } unit { code } meeting { id } slot { id } dueOn count readAt } } }`
  const read = async (who: string) => Unread.parse((await app.graphql(who, LIST)).data)
  const before = await read(secretary)
  expect(before.viewer.unreadNotifications).toBe(2)
  const [latest, earlier] = before.notifications.nodes
  expect(latest).toEqual({
    id: expect.stringMatching(/^notification_/),
    kind: { code: 'REGISTER_DUE', label: 'Đến hạn đăng ký lịch sinh hoạt', page: 'PLAN' },
    unit: { code: '188-05' },
    meeting: null,
    slot: null,
    dueOn: '2026-01-20',
    count: 1,
    readAt: null,
  })
  const mark = async (input: object, who = secretary) =>
    (await send.send('markNotificationsRead', input, who)).problems
  expect(await mark({ ids: [latest?.id] }, board)).toEqual(['NOT_FOUND ids.0'])
  const token = await app.token('CELL_SECRETARY', '188-05')
  expect(await mark({ ids: [latest?.id] }, token)).toEqual(['FORBIDDEN'])
  expect((await read(token)).notifications.totalCount).toBe(0)
  expect(await mark({})).toEqual(['ONE_KEY ids'])
  expect(await mark({ ids: [latest?.id] })).toEqual([])
  expect((await read(secretary)).notifications.nodes).toEqual([earlier])
  expect(await mark({ until: '2000-01-01T00:00:00Z' })).toEqual([])
  expect((await read(secretary)).viewer.unreadNotifications).toBe(1)
  expect(await mark({ until: new Date(Date.now() + 60_000).toISOString() })).toEqual([])
  expect((await read(secretary)).viewer.unreadNotifications).toBe(0)
  const acts = await send.rows(`select changes from audit_record where action = 'NOTIFICATIONS_READ'`)
  expect(acts).toHaveLength(3)
})

test('a rule that ends reminds no more, and one more rule is one more reminder', async () => {
  await planned(['regular'])
  await send.rows(
    `update reminder_rule set during = '(,2026-01-18)' where kind_code = 'REGISTER_DUE' and days = 1;
     insert into reminder_rule (kind_code, days, source, during) values ('REGISTER_DUE', 3, 'test', '[2026-01-01,)')`,
  )
  expect(await walk('2026-01-14', '2026-01-20', 'nhac.bithu')).toEqual([
    '2026-01-15: REGISTER_DUE 2026-01-20 -5 ×1',
    '2026-01-17: REGISTER_DUE 2026-01-20 -3 ×1',
    '2026-01-20: REGISTER_DUE 2026-01-20 -0 ×1',
  ])
})

test('nobody who was disabled, or whose grant has ended, is told', async () => {
  await planned(['regular'])
  await send.rows(`update account set disabled_at = now() where username = 'nhac.bithu'`)
  await told.begin('2026-01-19')
  await send.rows(`update account set disabled_at = null where username = 'nhac.bithu'`)
  await send.rows(
    `update access_grant set during = '(,2026-01-19)' where account_id = (select id from account where username = 'nhac.bithu')`,
  )
  await told.begin('2026-01-20')
  await send.rows(
    `update access_grant set during = '(,)' where account_id = (select id from account where username = 'nhac.bithu')`,
  )
  expect(await told.told('nhac.bithu')).toEqual([])
})

test('what was read long ago is forgotten with its mail, unless it is about a day to come', async () => {
  await send.rows(
    `with told as (
       insert into notification (id, account_id, kind_code, unit_id, due_on, days, read_at, created_at)
       select gen_random_uuid(), a.id, (select code from notification_kind order by code limit 1), a.unit_id, line.due_on::date, line.days,
         now() - line.ago::interval, now() - interval '2 years'
       from account a cross join (values ('2024-01-01', 1, '181 days'), ('2024-01-01', 2, '179 days'), ('2099-01-01', 3, '181 days'),
         ('2024-01-01', 4, null), (null, null, '400 days')) as line (due_on, days, ago)
       where a.username = 'nhac.bithu' returning id)
     insert into mail (id, notification_id) select gen_random_uuid(), id from told`,
  )
  const before = new Date(Date.now() - 180 * 24 * 60 * 60_000)
  const { db } = app.database
  const forget = (most: number) => forgetNotifications(db, before, most)
  expect([await forget(1), await forget(10), await forget(10)]).toEqual([1, 1, 0])
  expect(
    await send.rows(
      'select days from notification join mail on notification_id = notification.id order by days',
    ),
  ).toEqual([{ days: 2 }, { days: 3 }, { days: 4 }])
})
