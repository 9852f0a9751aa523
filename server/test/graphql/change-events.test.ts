import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Forgetting } from '../../src/jobs/forgetting.ts'
import { forgetChangeEvents } from '../../src/modules/change-events/index.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

let app: TestApp
let send: Mutations
let board: string
let secretary: string
let above: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createTasks: 'tasks { id version }',
    updateTask: 'task { id version }',
    reportTaskProgress: 'tasks { id version }',
    extendTask: 'task { id version }',
    reportTask: 'task { id version }',
    acceptTask: 'task { id version }',
    createResolution: 'resolution { id version }',
    updateResolution: 'resolution { id version }',
    discussResolution: 'resolution { id version }',
  })
  board = await app.signIn('demo')
  secretary = await app.token('CELL_SECRETARY', '188-05')
  above = await send.unit('188')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())
beforeEach(() =>
  send.rows(
    'truncate change_event, change_event_gone, task_evidence, task_act, task_helper, meeting_task, task',
  ),
)

interface Told {
  readonly kind: string
  readonly fields: readonly string[]
  readonly task: { readonly title: string } | null
}
interface Page {
  readonly nodes: readonly Told[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

/** Reads on from a cursor. */
async function readOn(after: string | null = null, credential = board, more = ''): Promise<Page> {
  const { data, errors } = await app.graphql(
    credential,
    `query ($after: String) { changeEvents(first: 50, after: $after ${more}) {
      nodes { kind fields task { title } resolution { title } } pageInfo { endCursor hasNextPage } } }`,
    { after },
  )
  expect(errors).toBeUndefined()
  return Object(data)['changeEvents']
}
const kinds = (page: Page) => page.nodes.map(({ kind }) => kind)

async function give(...titles: string[]) {
  const tasks = titles.map((title) => ({
    title,
    ownerUnitId: cell,
    startsOn: '2026-01-05',
    dueOn: '2026-12-20',
  }))
  const { payload } = await send.done('createTasks', { unitId: above, tasks }, board)
  return Object(payload)['tasks']
}
const act = async (field: string, input: object, credential = board) =>
  Object((await send.done(field, input, credential)).payload)['task']
const named = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version })

test('each act on a task is told once, with the names of what it changed and no value', async () => {
  const [first, second] = await give('Hiến đất', 'Trồng cây')
  const progress = [first, second].map(({ id }) => ({ taskId: id, expectedVersion: 1, progress: 40 }))
  await send.done('reportTaskProgress', { tasks: progress }, secretary)
  const changed = await act('updateTask', { id: first.id, expectedVersion: 2, title: 'Hiến đất làm đường' })
  const extended = await act('extendTask', { ...named(changed), dueOn: '2026-12-31', reason: 'Mưa' })
  const reported = await act('reportTask', { ...named(extended), result: 'Xong' }, secretary)
  await act('acceptTask', { ...named(reported), outcome: 'MET' })
  const { nodes } = await readOn()
  expect(nodes.map(({ kind, fields }) => `${kind} ${fields.join(' ')}`.trim())).toEqual([
    'TASK_GIVEN',
    'TASK_GIVEN',
    'TASK_PROGRESSED progress state',
    'TASK_PROGRESSED progress state',
    'TASK_CHANGED title',
    'TASK_EXTENDED dueOn',
    'TASK_REPORTED doneOn progress result state',
    'TASK_ACCEPTED endedOn outcome state',
  ])
  expect(nodes[0]?.task).not.toBeNull()
  expect(
    await send.text('select change_event::text from change_event order by id desc limit 1'),
  ).not.toContain('Xong')
})

test('what is refused is not told, and nobody is told of what they may not read', async () => {
  const [task] = await give('Hiến đất')
  await send.send('updateTask', { id: task.id, expectedVersion: 9, title: 'Khác' }, board)
  expect(kinds(await readOn())).toEqual(['TASK_GIVEN'])
  expect(kinds(await readOn(null, secretary))).toEqual(['TASK_GIVEN'])
  expect(kinds(await readOn(null, await app.token('CELL_SECRETARY', '188-07')))).toEqual([])
  expect(kinds(await readOn(null, board, 'where: { kind: { in: [TASK_REPORTED] } }'))).toEqual([])
})

test('acts on a resolution are told', async () => {
  const input = { unitId: cell, type: 'NQ', title: 'Nghị quyết tháng 1', text: 'Nội dung' }
  const resolution = Object((await send.done('createResolution', input, secretary)).payload)['resolution']
  const written = await send.done(
    'updateResolution',
    { ...named(resolution), title: 'Nghị quyết' },
    secretary,
  )
  const meetingId = await send.id(
    'meeting',
    `select m.id from meeting m join unit u on u.id = m.unit_id where u.code = '188-05' and m.state <> 'CANCELLED' order by m.starts_at limit 1`,
  )
  const drafted = Object(written.payload)['resolution']
  await send.send('discussResolution', { ...named(drafted), meetingId }, secretary)
  const { nodes } = await readOn(null, secretary)
  expect(nodes.slice(0, 2).map(({ kind, fields }) => `${kind} ${fields.join(' ')}`.trim())).toEqual([
    'RESOLUTION_DRAFTED',
    'RESOLUTION_CHANGED title',
  ])
})

test('whoever reads on misses nothing of a transaction that ends late, and gets nothing twice', async () => {
  const [early, late] = await give('Bắt đầu trước, xong sau', 'Bắt đầu sau, xong trước')
  const start = await readOn()
  const { pool } = app.database.owner
  const change = (client: PoolClient, id: string) =>
    client.query(`update task set title = title || '!' where id = $1`, [id])
  const uuids = await send.rows('select id, title from task order by title')
  const uuid = (title: string) => String(uuids.find((row) => row['title'] === title)?.['id'])
  const [one, other] = [await pool.connect(), await pool.connect()]
  try {
    await one.query('begin')
    await change(one, uuid('Bắt đầu trước, xong sau'))
    await other.query('begin')
    await change(other, uuid('Bắt đầu sau, xong trước'))
    await other.query('commit')
    // The later one is committed, and would be told; then the cursor would pass over the one that is not.
    const between = await readOn(start.pageInfo.endCursor)
    expect(between.nodes).toEqual([])
    await one.query('commit')
    const page = await readOn(start.pageInfo.endCursor)
    expect(page.nodes.map(({ task }) => task?.title)).toEqual([
      'Bắt đầu trước, xong sau!',
      'Bắt đầu sau, xong trước!',
    ])
    expect((await readOn(page.pageInfo.endCursor)).nodes).toEqual([])
  } finally {
    one.release()
    other.release()
  }
  expect([early, late].every(Boolean)).toBe(true)
})

test('events are forgotten after their time, some at once; a cursor before those that are gone is refused', async () => {
  await give('Một', 'Hai', 'Ba', 'Bốn')
  const cursors = async (after: string | null = null) => {
    const { data, errors } = await app.graphql(
      board,
      'query ($after: String) { changeEvents(after: $after) { edges { cursor node { task { title } } } } }',
      { after },
    )
    if (errors) return errors.map(({ extensions }) => String(extensions['problem']))
    const { edges } = Object(data).changeEvents
    return edges.map((edge: { cursor: string }) => edge.cursor)
  }
  const [first, second, third] = await cursors()
  const day = 24 * 60 * 60_000
  await send.rows(
    `update change_event set at = now() - interval '90 days 1 minute' where id in (select id from change_event order by id limit 2)`,
  )
  const { db } = app.database
  const batches: number[] = []
  const events = {
    what: 'events',
    days: 90,
    forget: async (before: Date) => {
      const batch = await forgetChangeEvents(db, before, 1)
      batches.push(batch)
      return batch === 0 ? 0 : 1_000
    },
  }
  const always = { ...events, what: 'kept for ever', days: 0, forget: () => Promise.reject(new Error('no')) }
  const log = { info: () => undefined, error: (told: object) => expect(told).toBeUndefined() }
  const forgetting = (ahead: number) =>
    new Forgetting({ kept: [always, events], log, now: () => new Date(Date.now() + ahead) }).run()
  await forgetting(-day)
  expect([batches.splice(0), (await cursors()).length]).toEqual([[0], 4])
  await forgetting(0)
  expect(batches).toEqual([1, 1, 0])
  expect(await cursors(first)).toEqual(['CURSOR_GONE'])
  // The same text once more goes the short way, and says the same.
  expect(await cursors(first)).toEqual(['CURSOR_GONE'])
  expect((await cursors(second)).length).toBe(2)
  expect((await cursors(third)).length).toBe(1)
  expect((await cursors()).length).toBe(2)
})
