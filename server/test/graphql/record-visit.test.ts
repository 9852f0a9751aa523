import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'

let app: TestApp
let board: string
let facts: z.output<typeof Facts>
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  facts = await readFacts()
})
afterAll(() => app.close())

const Node = z.object({ id: z.string() })
const Facts = z.object({
  unit: z.object({
    foundedWorkGroups: z.object({
      nodes: z.array(
        Node.extend({
          members: z.array(Node),
          assignments: z.array(z.object({ unit: Node })),
        }),
      ),
    }),
  }),
  scorecardTemplates: z.object({
    nodes: z.array(Node.extend({ criteria: z.array(z.object({ code: z.string(), max: z.number() })) })),
  }),
})

async function readFacts() {
  const { data } = await app.graphql(
    board,
    `{ unit(code: "188") { foundedWorkGroups { nodes { id members { id } assignments { unit { id } } } } }
       scorecardTemplates { nodes { id criteria { code max } } } }`,
  )
  return Facts.parse(data)
}

/** A meeting of one of a group's cells that nobody has attended. */
async function unvisited(group = 0): Promise<string> {
  const Meetings = z.object({
    meetings: z.object({ nodes: z.array(Node.extend({ visits: z.array(Node) })) }),
  })
  const { data } = await app.graphql(
    board,
    'query ($units: [ID!]!) { meetings(where: { unit: { in: $units } }, first: 100) { nodes { id visits { id } } } }',
    { units: groupAt(group).assignments.map(({ unit }) => unit.id) },
  )
  const meeting = Meetings.parse(data).meetings.nodes.find((one) => one.visits.length === 0)
  if (!meeting) throw new Error('the demo has no meeting left to visit')
  return meeting.id
}

function groupAt(index: number) {
  const group = facts.unit.foundedWorkGroups.nodes[index]
  if (!group) throw new Error('no such group')
  return group
}

function form() {
  const [template] = facts.scorecardTemplates.nodes
  if (!template) throw new Error('no form')
  return { templateId: template.id, items: template.criteria.map(({ code, max }) => ({ code, points: max })) }
}

async function input(changes: object = {}) {
  const [first, second] = groupAt(0).members
  return {
    workGroupId: groupAt(0).id,
    meetingId: await unvisited(),
    visitorMemberIds: [first?.id, second?.id],
    remarks: [{ authorId: first?.id, text: 'Nội dung sát thực tế.' }],
    advice: 'Tăng cường thảo luận.',
    scorecard: form(),
    ...changes,
  }
}

const RECORD = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) {
  visit { id version advice visitors { name } remarks { text author { name } } scorecard { total band kind } }
  userErrors { code path message } } }`

const Payload = z.object({
  recordVisit: z.object({
    visit: z.looseObject({ id: z.string(), version: z.number() }).nullable(),
    userErrors: z.array(z.object({ code: z.string(), path: z.array(z.string()), message: z.string() })),
  }),
})

async function record(value: unknown, credential = board, headers: Record<string, string> = {}) {
  const answer = await app.graphql(credential, RECORD, { input: value }, headers)
  return { ...answer, payload: answer.data ? Payload.parse(answer.data).recordVisit : undefined }
}

/** Everything a visit writes. */
async function stored(): Promise<unknown> {
  const { rows } = await app.database.owner.pool.query(
    `select (select count(*)::int from visit) as visits, (select count(*)::int from visit_visitor) as visitors,
      (select count(*)::int from visit_remark) as remarks, (select count(*)::int from scorecard) as scorecards,
      (select count(*)::int from scorecard_item) as items, (select sum(version)::int from visit) as versions,
      (select count(*)::int from audit_record where object_type = 'visit') as audited`,
  )
  return rows[0]
}

describe('recording', () => {
  test('stores visit, remarks and score at once, with one audit record and no value in it', async () => {
    const before = z.record(z.string(), z.number()).parse(await stored())
    const { payload } = await record(await input())
    expect(payload).toMatchObject({
      userErrors: [],
      visit: {
        version: 1,
        advice: 'Tăng cường thảo luận.',
        scorecard: { total: 100, band: 'GOOD', kind: 'OBSERVER' },
      },
    })
    const items = form().items.length
    expect(await stored()).toEqual({
      visits: (before['visits'] ?? 0) + 1,
      visitors: (before['visitors'] ?? 0) + 2,
      remarks: (before['remarks'] ?? 0) + 1,
      scorecards: (before['scorecards'] ?? 0) + 1,
      items: (before['items'] ?? 0) + items,
      versions: (before['versions'] ?? 0) + 1,
      audited: (before['audited'] ?? 0) + 1,
    })
    const { rows } = await app.database.owner.pool.query(
      "select action, account_id is not null as by_account, changes::text from audit_record where object_type = 'visit' order by id desc limit 1",
    )
    expect(rows[0]).toMatchObject({ action: 'VISIT_RECORD', by_account: true })
    expect(JSON.stringify(rows[0])).not.toContain('thảo luận')
  })

  test('is corrected with the current version, refused with an old one and without one', async () => {
    const value = await input()
    const first = await record(value)
    const again = await record(value)
    expect(again.payload?.userErrors).toMatchObject([{ code: 'VISIT_ALREADY_RECORDED', path: ['meetingId'] }])
    const corrected = await record({ ...value, expectedVersion: 1, advice: null, scorecard: null })
    expect(corrected.payload?.visit).toMatchObject({
      id: first.payload?.visit?.id,
      version: 2,
      advice: null,
      scorecard: null,
    })
    const late = await record({ ...value, expectedVersion: 1 }, board, { 'accept-language': 'en' })
    expect(late.payload?.userErrors).toEqual([
      {
        code: 'CONFLICT',
        path: ['expectedVersion'],
        message: 'Somebody changed this meanwhile (current version: 2). Reload and try again.',
      },
    ])
  })

  test('is for the group’s own members and for the board, for nobody else', async () => {
    const value = await input()
    const secretary = await app.signIn('bithu')
    const stranger = await app.token('INTEGRATOR_READ', '188')
    const outsider = await app.token('INTEGRATOR_WRITE', '188-32')
    expect((await record(value, secretary)).payload?.userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['meetingId'] },
    ])
    expect((await record(value, stranger)).payload?.userErrors).toMatchObject([
      { code: 'FORBIDDEN', path: ['meetingId'] },
    ])
    expect((await record(value, outsider)).payload?.userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['meetingId'] },
    ])
    const member = await app.signIn('to1')
    expect((await record(value, member)).payload?.userErrors).toEqual([])
    // A member of group 1 does not act for group 2, of which he may know nothing.
    const other = await input({
      workGroupId: groupAt(1).id,
      visitorMemberIds: [groupAt(1).members[0]?.id],
      remarks: [],
    })
    expect((await record(other, member)).payload?.userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['workGroupId'] },
    ])
  })

  test('outside the assignment needs a reason, which is kept', async () => {
    const value = await input({
      workGroupId: groupAt(1).id,
      visitorMemberIds: [groupAt(1).members[0]?.id],
      remarks: [],
    })
    const refused = await record(value)
    expect(refused.payload?.userErrors).toMatchObject([
      { code: 'UNIT_NOT_ASSIGNED', path: ['outsideAssignmentReason'] },
    ])
    const allowed = await record({ ...value, outsideAssignmentReason: 'Dự thay theo đề nghị của chi bộ.' })
    expect(allowed.payload?.userErrors).toEqual([])
  })
})

describe('an idempotency key', () => {
  test('three at once have one effect; whoever is told to wait gets the same answer later', async () => {
    const value = await input()
    const key = { 'idempotency-key': randomUUID() }
    const before = z.object({ visits: z.number() }).parse(await stored())
    const answers = await Promise.all([1, 2, 3].map(() => record(value, board, key)))
    for (const answer of answers) {
      if (!answer.payload) expect(answer.errors?.[0]?.extensions.code).toBe('CONFLICT')
      else expect(answer.payload.userErrors).toEqual([])
    }
    const replays = await Promise.all([1, 2].map(async () => (await record(value, board, key)).payload))
    const done = answers.flatMap((answer) => answer.payload ?? [])
    expect(done.length).toBeGreaterThan(0)
    for (const one of [...done, ...replays]) expect(one).toEqual(done[0])
    expect(z.object({ visits: z.number() }).parse(await stored()).visits).toBe(before.visits + 1)
  })

  test('with another body is refused', async () => {
    const value = await input()
    const key = { 'idempotency-key': randomUUID() }
    await record(value, board, key)
    const other = await record({ ...value, advice: 'Khác.' }, board, key)
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(other.status).toBe(409)
  })
})

describe('bad input stores nothing and names the field', () => {
  const cases: [string, (value: Awaited<ReturnType<typeof input>>) => object, string, string][] = [
    [
      'an unknown group',
      () => ({ workGroupId: 'workgroup_01fqm3rdm0e1ebnypa0nf90tcp' }),
      'NOT_FOUND',
      'workGroupId',
    ],
    ['a foreign id', (value) => ({ meetingId: value.workGroupId }), 'INVALID_ID', 'meetingId'],
    ['a malformed id', () => ({ meetingId: 'meeting_!' }), 'INVALID_ID', 'meetingId'],
    ['nobody who went', () => ({ visitorMemberIds: [], remarks: [] }), 'REQUIRED', 'visitorMemberIds'],
    [
      'a visitor twice',
      (value) => ({ visitorMemberIds: [value.visitorMemberIds[0], value.visitorMemberIds[0]] }),
      'DUPLICATE',
      'visitorMemberIds.1',
    ],
    [
      'a visitor of another group',
      () => ({ visitorMemberIds: [groupAt(2).members[0]?.id], remarks: [] }),
      'NOT_A_GROUP_MEMBER',
      'visitorMemberIds.0',
    ],
    [
      'a remark of somebody who did not go',
      (value) => ({ visitorMemberIds: [value.visitorMemberIds[1]] }),
      'AUTHOR_NOT_A_VISITOR',
      'remarks.0.authorId',
    ],
    ['NUL in a text', () => ({ advice: 'a\u0000b' }), 'INVALID_TEXT', 'advice'],
    ['half a surrogate pair', () => ({ advice: 'a\ud800b' }), 'INVALID_TEXT', 'advice'],
    ['an endless text', () => ({ advice: 'a'.repeat(10_001) }), 'TOO_LONG', 'advice'],
    [
      'points above the maximum',
      () => scored(0, { points: 99 }),
      'POINTS_OUT_OF_RANGE',
      'scorecard.items.0.points',
    ],
    [
      'points below nothing',
      () => scored(0, { points: -1 }),
      'POINTS_OUT_OF_RANGE',
      'scorecard.items.0.points',
    ],
    [
      'points between the steps',
      () => scored(0, { points: 4.5 }),
      'POINTS_NOT_A_STEP',
      'scorecard.items.0.points',
    ],
    [
      'a deduction without a reason',
      () => scored(0, { points: 4 }),
      'DEDUCTION_WITHOUT_REASON',
      'scorecard.items.0.reason',
    ],
    ['an unknown criterion', () => scored(0, { code: 'zz' }), 'CRITERION_UNKNOWN', 'scorecard.items.0.code'],
    [
      'a criterion left out',
      () => ({ scorecard: { ...form(), items: form().items.slice(1) } }),
      'CRITERION_MISSING',
      'scorecard.items',
    ],
    [
      'an unknown form',
      () => ({ scorecard: { ...form(), templateId: 'template_01fqm3rdm0e1ebnypa0nf90tcp' } }),
      'NOT_FOUND',
      'scorecard.templateId',
    ],
    [
      'a version of a visit that is not there',
      () => ({ expectedVersion: 1 }),
      'NOT_FOUND',
      'expectedVersion',
    ],
  ]

  function scored(index: number, changes: object) {
    return {
      scorecard: {
        ...form(),
        items: form().items.map((item, i) => (i === index ? { ...item, ...changes } : item)),
      },
    }
  }

  test.each(cases)('%s', async (_name, change, code, path) => {
    const value = await input()
    const before = await stored()
    const { payload, errors } = await record({ ...value, ...change(value) })
    expect(errors).toBeUndefined()
    expect(payload?.visit).toBeNull()
    expect(payload?.userErrors.map((problem) => [problem.code, problem.path.join('.')])).toContainEqual([
      code,
      path,
    ])
    expect(await stored()).toEqual(before)
  })

  test('a meeting not yet held, one that was cancelled, a day when the group did not exist, an expired form', async () => {
    const { pool } = app.database.owner
    const meeting = async (day: string, state: string) => {
      const { rows } = await pool.query<{ id: string }>(
        `insert into meeting (id, unit_id, kind_code, starts_at, state)
         select $1, a.unit_id, 'regular', $2, $3 from work_group_assignment a join work_group g on g.id = a.work_group_id
         where g.ordinal = 1 order by a.id limit 1 returning id`,
        [randomUUID(), `${day}T07:00:00+07:00`, state],
      )
      const { encodeId } = await import('../../src/graphql/ids.ts')
      return encodeId('meeting', rows[0]?.id ?? '')
    }
    const before = await stored()
    const problems = async (meetingId: string) =>
      (await record(await input({ meetingId }))).payload?.userErrors.map((problem) => [
        problem.code,
        problem.path.join('.'),
      ])
    expect(await problems(await meeting('2026-02-01', 'PLANNED'))).toContainEqual([
      'MEETING_NOT_HELD',
      'meetingId',
    ])
    expect(await problems(await meeting('2022-05-10', 'CANCELLED'))).toContainEqual([
      'MEETING_NOT_HELD',
      'meetingId',
    ])
    expect(await problems(await meeting('2021-11-03', 'CLOSED'))).toEqual([
      ['WORK_GROUP_NOT_IN_FORCE', 'workGroupId'],
    ])
    expect(await problems(await meeting('2025-11-03', 'CLOSED'))).toEqual([
      ['TEMPLATE_NOT_VALID', 'scorecard.templateId'],
    ])
    expect(await stored()).toEqual(before)
  })
})
