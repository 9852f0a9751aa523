import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

// How many mutations, each sent three times at once under one key; CHIBO_ONCE_RUNS=1000 for the full run.
const RUNS = Number(process.env['CHIBO_ONCE_RUNS'] ?? 200)
/** Mutations under way at a time: three requests each, on six connections. */
const AT_A_TIME = 20

let app: TestApp
let send: Mutations
let board: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createMeeting: 'meeting { id version title startsAt }',
    recordVisit:
      'visit { id version visitors { name } remarks { text } workGroup { ordinal } meeting { id } }',
  })
  board = await app.signIn('demo')
})
afterAll(() => app.close())

/** A mutation, and what tells how often it had its effect. */
interface Write {
  readonly field: string
  readonly input: object
}

/** Visits of groups to meetings that they have not attended. */
async function visits(count: number): Promise<Write[]> {
  const rows = await send.rows(
    `select m.id as meeting, g.id as work_group, w.id as visitor from meeting m
     join work_group g on g.during @> m.held_on join work_group_member w on w.work_group_id = g.id and w.leader
     where m.held_on < '2022-06-01' and not exists (select from visit v where v.meeting_id = m.id and v.work_group_id = g.id)
     order by md5(m.id::text || g.id::text) limit $1`,
    [count],
  )
  expect(rows).toHaveLength(count)
  return rows.map((row, index) => {
    const visitor = encodeId('groupmember', String(row['visitor']))
    return {
      field: 'recordVisit',
      input: {
        workGroupId: encodeId('workgroup', String(row['work_group'])),
        meetingId: encodeId('meeting', String(row['meeting'])),
        visitorMemberIds: [visitor],
        remarks: [{ authorId: visitor, text: `Nhận xét ${String(index)}` }],
        outsideAssignmentReason: 'Dự theo đề nghị của chi bộ.',
      },
    }
  })
}

async function meetings(count: number): Promise<Write[]> {
  const units = await send.rows("select id from unit where kind_code = 'cell' order by code")
  return Array.from({ length: count }, (_, index) => ({
    field: 'createMeeting',
    input: {
      unitId: encodeId('unit', String(units[index % units.length]?.['id'])),
      kind: 'regular',
      title: `Buổi ${String(index)}`,
      startsAt: new Date(Date.UTC(2026, 0, 20) + index * 3_600_000).toISOString(),
    },
  }))
}

let retries = 0
const latencies: number[] = []

/** A client that does what it is told: waits and asks again under the same key. */
async function persist(write: Write, key: string): Promise<unknown> {
  const began = performance.now()
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send.send(write.field, write.input, board, { 'idempotency-key': key })
    if (answer.payload) {
      latencies.push(performance.now() - began)
      return answer.payload
    }
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['CONFLICT'])
    expect(attempt).toBeLessThan(100)
    retries += 1
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 10 * attempt))
  }
}

async function counts() {
  const [row] = await send.rows(
    `select (select count(*)::int from meeting) as meetings, (select count(*)::int from visit) as visits,
       (select count(*)::int from visit_remark) as remarks, (select count(*)::int from idempotency) as kept,
       (select count(*)::int from audit_record where action in ('MEETING_CREATE', 'VISIT_RECORD')) as audited,
       (select max(version) from visit) as version`,
  )
  return row
}

test(
  `${String(RUNS)} mutations sent three times at once have ${String(RUNS)} effects and each one answer`,
  { timeout: 300_000 },
  async () => {
    const half = Math.floor(RUNS / 2)
    const [held, paid] = [await meetings(RUNS - half), await visits(half)]
    // Both kinds by turns.
    const writes = held.flatMap((write, index) => [write, ...paid.slice(index, index + 1)])
    expect(writes).toHaveLength(RUNS)
    const before = await counts()
    const began = performance.now()
    const queue = [...writes]
    const worker = async () => {
      for (let write = queue.shift(); write; write = queue.shift()) {
        const key = randomUUID()
        const [first, ...others] = await Promise.all([1, 2, 3].map(() => persist(Object(write), key)))
        expect(first).toMatchObject({ userErrors: [] })
        for (const other of others) expect(other).toEqual(first)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, worker))
    const seconds = (performance.now() - began) / 1000
    const after = await counts()
    const more = (name: string, by: number) => Number(before?.[name]) + by
    expect(after).toEqual({
      meetings: more('meetings', RUNS - half),
      visits: more('visits', half),
      remarks: more('remarks', half),
      kept: more('kept', RUNS),
      audited: more('audited', RUNS),
      version: before?.['version'],
    })
    const ordered = latencies.sort((a, b) => a - b)
    const at = (share: number) => Math.round(ordered[Math.floor(share * (ordered.length - 1))] ?? 0)
    process.stdout.write(
      `${String(RUNS)} × 3 requests in ${seconds.toFixed(1)} s: ${String(Math.round(RUNS / seconds))} effects/s, ${String(retries)} told CONFLICT, answered after ${String(at(0.5))} ms (p50), ${String(at(0.99))} ms (p99)\n`,
    )
  },
)
