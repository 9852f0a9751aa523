import { addDays } from '@chibo/shared'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { EVERYWHERE_RANGES, inScope } from '../../src/database/in-scope.ts'
import { REMINDER_KINDS } from '../../src/modules/notifications/reminder-kinds.repo.ts'
import { findWindows, remind } from '../../src/modules/notifications/reminders.repo.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { Told } from '../kit/told.ts'

/** What people are to do and to acknowledge: one line a day that counts all of it. */

let app: TestApp
let send: Mutations
let told: Told
let secretary: string
beforeAll(async () => {
  app = await createTestApp()
  told = new Told(app)
  send = new Mutations(app, { reportTaskProgress: 'tasks { id version }' })
  secretary = await told.person('nhac.bithu', 'CELL_SECRETARY', '188-05', { email: 'bithu@example.org' })
  await told.person('nhac.dangvien', 'AUDITOR', '188-07')
  await told.person('nhac.noikhac', 'CELL_SECRETARY', '188-07')
  await told.person('nhac.phutrach', 'MEMBER_IN_CHARGE', '188-05')
})
afterAll(() => app.close())
beforeEach(() =>
  send.rows(`delete from notification; truncate task_evidence, task_act, task_helper, meeting_task, task; truncate dissemination cascade;
    update account set member_id = null, disabled_at = null where username like 'nhac.%'`),
)

/** A task of the district to a cell, or to its first member. @returns the id */
async function task(dueOn: string, { byMember = false, state = 'ASSIGNED' } = {}): Promise<string> {
  const [row] = await send.rows(
    `insert into task (id, unit_id, title, owner_unit_id, owner_member_id, owner_name, starts_on, due_on, first_due_on, state)
     select gen_random_uuid(), above.id, 'Vận động hiến đất', u.id, m.id, m.full_name, '2025-01-01', $1, $1, $3
     from unit above, unit u left join lateral (
       select id, full_name from member where home_unit_id = u.id and ended_on is null order by sort_key, id limit 1) m on $2
     where above.code = '188' and u.code = '188-05' returning id`,
    [dueOn, byMember, state],
  )
  return String(row?.['id'])
}

/** What somebody was told of tasks and receipts. */
const digests = async (who: string) =>
  (await told.told(who)).filter((line) => /^(TASKS|RECEIPTS)_DUE/.test(line))

/** Has the days from one to another begin, and tells what of it somebody was told on them. */
async function walk(from: string, until: string, who: string): Promise<string[]> {
  const before = (await digests(who)).length
  for (let day = from; day <= until; day = addDays(day, 1)) await told.begin(day)
  return (await digests(who)).slice(before)
}

test('before the day, on it and behind it there is one line a day that counts what is due by then or late', async () => {
  await task('2026-02-10')
  await task('2026-02-12')
  await task('2026-02-12', { state: 'REPORTED' })
  expect(await walk('2026-02-06', '2026-02-20', 'nhac.bithu')).toEqual([
    'TASKS_DUE 2026-02-07 -0 ×1',
    'TASKS_DUE 2026-02-09 -0 ×2',
    'TASKS_DUE 2026-02-10 -0 ×2',
    'TASKS_DUE 2026-02-11 -0 ×2',
    'TASKS_DUE 2026-02-12 -0 ×2',
    'TASKS_DUE 2026-02-13 -0 ×2',
    'TASKS_DUE 2026-02-17 -0 ×2',
    'TASKS_DUE 2026-02-19 -0 ×2',
  ])
  const lines = (await told.lines('nhac.bithu')).filter(({ kind }) => kind === 'TASKS_DUE')
  // Each line settles the one before; the last waits until nothing is left.
  expect(lines.map(({ isRead }) => isRead)).toEqual([...Array.from({ length: 7 }, () => true), false])
  expect(lines.at(-1)?.mail).toBe('WAITING')
  await send.rows(`update task set state = 'REPORTED'`)
  await told.begin('2026-02-21')
  const after = (await told.lines('nhac.bithu')).filter(({ kind }) => kind === 'TASKS_DUE')
  expect(after.every(({ isRead, mail }) => isRead && mail === 'GIVEN_UP')).toBe(true)
  for (const nobody of ['nhac.noikhac', 'nhac.phutrach', 'nhac.dangvien'])
    expect(await digests(nobody)).toEqual([])
})

test('fifty tasks are one line and one mail, from three servers, however often they ask', async () => {
  for (let i = 0; i < 50; i += 1) await task('2026-02-12')
  const [one, other] = [told.another(), told.another()]
  await told.begin('2026-02-12', one, other)
  await told.begin('2026-02-12', told.another())
  const lines = (await told.lines('nhac.bithu')).filter(({ kind }) => kind === 'TASKS_DUE')
  expect(lines).toEqual([
    {
      kind: 'TASKS_DUE',
      unit: null,
      dueOn: '2026-02-12',
      days: 0,
      count: 50,
      isRead: false,
      mail: 'WAITING',
    },
  ])
})

test('a member with an account is told of their own; of one without, those who write for the unit', async () => {
  await task('2026-02-12', { byMember: true })
  await told.begin('2026-02-12', told.another())
  expect(await told.told('nhac.bithu')).toContain('TASKS_DUE 2026-02-12 -0 ×1')
  await send.rows(
    `delete from notification;
     update account set member_id = (select owner_member_id from task) where username = 'nhac.dangvien'`,
  )
  await task('2026-02-12')
  await told.begin('2026-02-12', told.another())
  expect(await told.told('nhac.dangvien')).toEqual(['TASKS_DUE 2026-02-12 -0 ×1'])
  expect(await told.told('nhac.bithu')).toContain('TASKS_DUE 2026-02-12 -0 ×1')
})

test('what nobody could be told while no server ran is made up for, and an extended task is told of again', async () => {
  await task('2026-02-10')
  await told.begin('2026-02-16')
  expect(await digests('nhac.bithu')).toEqual(['TASKS_DUE 2026-02-16 -0 ×1'])
  await send.rows(`update task set due_on = '2026-02-25'`)
  expect(await walk('2026-02-17', '2026-02-25', 'nhac.bithu')).toEqual([
    'TASKS_DUE 2026-02-22 -0 ×1',
    'TASKS_DUE 2026-02-25 -0 ×1',
  ])
})

test('a run that has not ended keeps nobody from telling how far a task is', async () => {
  const id = await task('2026-02-12')
  const taskId = await send.id('task', 'select $1::uuid', id)
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  let given: () => void = () => undefined
  const isGiven = new Promise<void>((resolve) => (given = resolve))
  const run = inScope(app.database.db, EVERYWHERE_RANGES, async (tx) => {
    const windows = await findWindows(tx, '2026-02-12')
    for (const kind of REMINDER_KINDS) await remind(tx, kind, '2026-02-12', windows.get(kind.code) ?? [])
    given()
    await held
  })
  await isGiven
  const blocked = new Promise((resolve) => setTimeout(resolve, 5_000, 'blocked').unref())
  const progress = send.send(
    'reportTaskProgress',
    { tasks: [{ taskId, expectedVersion: 1, progress: 40, text: 'Đã vận động 4 hộ' }] },
    secretary,
  )
  const outcome = await Promise.race([progress, blocked])
  release()
  await run
  expect(outcome).toMatchObject({ problems: [] })
  expect(await send.text('select progress from task')).toBe('40')
  expect(await told.told('nhac.bithu')).toContain('TASKS_DUE 2026-02-12 -0 ×1')
})

test('receipts that are late are reminded of until they are given', async () => {
  await send.rows(
    `with paper as (
       insert into resolution (id, unit_id, type_code, title, text)
       select gen_random_uuid(), id, 'TB', 'Thông báo kết luận', 'Nội dung' from unit where code = '188' returning id)
     insert into dissemination (id, resolution_id, unit_id, due_on)
     select gen_random_uuid(), paper.id, u.id, '2026-02-10' from paper, unit u where u.code = '188-05'`,
  )
  expect(await walk('2026-02-08', '2026-02-14', 'nhac.bithu')).toEqual(['RECEIPTS_DUE 2026-02-11 -0 ×1'])
  await send.rows(`update dissemination set received_at = now()`)
  expect(await walk('2026-02-15', '2026-02-20', 'nhac.bithu')).toEqual([])
  expect((await told.lines('nhac.bithu')).find(({ kind }) => kind === 'RECEIPTS_DUE')).toMatchObject({
    isRead: true,
    mail: 'GIVEN_UP',
  })
})
