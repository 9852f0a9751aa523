import { randomUUID } from 'node:crypto'
import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

let app: TestApp
let send: Mutations
let board: string
let templateId: string
let items: { code: string; points: number }[]
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createMeeting: 'meeting { id }',
    submitScorecard:
      'scorecard { id version kind total max band author { name office } template { id } items { code } }',
  })
  board = await app.signIn('demo')
  templateId = await send.id('template', 'select id from scorecard_template')
  const criteria = await send.rows('select code, max_points from scorecard_criterion order by position')
  items = criteria.map((row) => ({ code: String(row['code']), points: Number(row['max_points']) }))
})
afterAll(() => app.close())

/** A demo meeting of a cell that no group has attended: the nth. */
const meeting = (code: string, offset = 0) =>
  send.id(
    'meeting',
    `select m.id from meeting m join unit u on u.id = m.unit_id where u.code = $1 and m.held_on between '2022-01-01' and '2022-05-18'
     and not exists (select from visit v where v.meeting_id = m.id) order by m.starts_at, m.id offset $2 limit 1`,
    code,
    offset,
  )
const form = (change: object = {}) => ({ templateId, items, ...change })
const submit = (input: object, credential = board) =>
  send.send('submitScorecard', { ...form(), ...input }, credential)
const minus = (points: number, reason = 'Thiếu giờ') =>
  items.map((item, i) => (i === 0 ? { ...item, points, reason } : item))

describe('three scores of one meeting stand side by side', () => {
  test('the cell’s own, an observer’s and the superior’s, each signed by who gave it', async () => {
    const meetingId = await meeting('188-05')
    const own = await send.done(
      'submitScorecard',
      { ...form({ items: minus(4) }), meetingId, kind: 'SELF' },
      await app.signIn('bithu'),
    )
    const [secretary] = await send.rows(
      "select o.person_name, u.name from office o join unit u on u.id = o.unit_id where u.code = '188-05' and o.kind_code = 'secretary' and upper_inf(o.during)",
    )
    expect(own.payload['scorecard']).toMatchObject({
      version: 1,
      kind: 'SELF',
      total: 99,
      max: 100,
      band: 'GOOD',
      author: { name: secretary?.['person_name'], office: `Bí thư ${String(secretary?.['name'])}` },
    })
    expect(await send.audited()).toMatchObject({ action: 'SCORECARD_SUBMIT', object_type: 'scorecard' })
    expect((await send.audited())['changes']).not.toContain('Thiếu giờ')
    const observer = await app.token('MEMBER_IN_CHARGE', '188-05')
    const observed = await send.done('submitScorecard', { ...form(), meetingId, kind: 'OBSERVER' }, observer)
    expect(observed.payload['scorecard']).toMatchObject({
      kind: 'OBSERVER',
      author: { name: 'test MEMBER_IN_CHARGE', office: null },
    })
    const official = await send.done(
      'submitScorecard',
      { ...form({ items: minus(1) }), meetingId, kind: 'OFFICIAL' },
      board,
    )
    expect(official.payload['scorecard']).toMatchObject({
      kind: 'OFFICIAL',
      author: { name: expect.stringContaining('Ban Tổ chức') },
    })
  })

  test('observers give one each, corrected by themselves alone', async () => {
    const meetingId = await meeting('188-05', 1)
    const [one, two] = [
      await app.token('MEMBER_IN_CHARGE', '188-05'),
      await app.token('WORK_GROUP_MEMBER', '188-05'),
    ]
    const first = await send.done('submitScorecard', { ...form(), meetingId, kind: 'OBSERVER' }, one)
    const second = await send.done(
      'submitScorecard',
      { ...form({ items: minus(4) }), meetingId, kind: 'OBSERVER' },
      two,
    )
    expect(Object(second.payload['scorecard']).id).not.toBe(Object(first.payload['scorecard']).id)
    expect((await submit({ meetingId, kind: 'OBSERVER' }, one)).problems).toEqual([
      'SCORECARD_ALREADY_SUBMITTED meetingId',
    ])
    const corrected = await send.done(
      'submitScorecard',
      { ...form({ items: minus(3) }), meetingId, kind: 'OBSERVER', expectedVersion: 1 },
      one,
    )
    expect(corrected.payload['scorecard']).toMatchObject({
      id: Object(first.payload['scorecard']).id,
      version: 2,
      total: 98,
    })
  })

  test('an account with a member signs with the office of the day, though its own cell lies out of reach', async () => {
    const covered = await send.text(
      `select u.code from work_group_assignment a join unit u on u.id = a.unit_id join work_group g on g.id = a.work_group_id
       where g.ordinal = 1 order by u.code limit 1`,
    )
    const meetingId = await meeting(covered)
    const answer = await send.done(
      'submitScorecard',
      { ...form(), meetingId, kind: 'OBSERVER' },
      await app.signIn('to1'),
    )
    const [member] = await send.rows(
      `select w.person_name, w.person_office, w.member_id from work_group_member w join account a on a.member_id = w.member_id where a.username = 'to1'`,
    )
    expect(answer.payload['scorecard']).toMatchObject({
      author: { name: member?.['person_name'], office: expect.any(String) },
    })
  })

  test('who went with a group scores at its visit', async () => {
    const attended = await send.id(
      'meeting',
      `select v.meeting_id from visit v join visit_visitor w on w.visit_id = v.id join account a on a.member_id = w.member_id where a.username = 'to1' limit 1`,
    )
    const answer = await submit({ meetingId: attended, kind: 'OBSERVER' }, await app.signIn('to1'))
    expect(answer.problems).toEqual(['SCORED_AT_VISIT meetingId'])
  })
})

describe('a second submission', () => {
  test('needs the current version, and corrects', async () => {
    const meetingId = await meeting('188-06')
    await send.done('submitScorecard', { ...form(), meetingId, kind: 'OFFICIAL' }, board)
    const before = await send.stored()
    const again = await submit({ meetingId, kind: 'OFFICIAL', items: minus(4) })
    expect(again.problems).toEqual(['SCORECARD_ALREADY_SUBMITTED meetingId'])
    expect(again.payload?.userErrors[0]?.message).toContain('(1)')
    expect((await submit({ meetingId, kind: 'OFFICIAL', expectedVersion: 2 })).problems).toEqual([
      'CONFLICT expectedVersion',
    ])
    expect((await submit({ meetingId, kind: 'SELF', expectedVersion: 1 })).problems).toEqual([
      'NOT_FOUND expectedVersion',
    ])
    expect(await send.stored()).toBe(before)
    const corrected = await send.done(
      'submitScorecard',
      { ...form({ items: minus(4) }), meetingId, kind: 'OFFICIAL', expectedVersion: 1 },
      board,
    )
    expect(corrected.payload['scorecard']).toMatchObject({ version: 2, total: 99 })
    expect(Object(corrected.payload['scorecard']).items).toHaveLength(items.length)
    expect((await send.audited())['action']).toBe('SCORECARD_CORRECT')
  })

  test('may be given on another form: its lines take the place of all before', async () => {
    const meetingId = await meeting('188-06', 2)
    await send.done('submitScorecard', { ...form(), meetingId, kind: 'OFFICIAL' }, board)
    const other = randomUUID()
    await send.rows(
      `insert into scorecard_template (id, unit_id, code, version, title, valid)
       select $1, unit_id, 'KHAC', 1, title, valid from scorecard_template limit 1`,
      [other],
    )
    await send.rows(`insert into scorecard_template_band values ($1, 'GOOD', 0)`, [other])
    await send.rows(
      `insert into scorecard_criterion (id, template_id, position, code, group_label, label, max_points, scoring)
       select gen_random_uuid(), $1, n, 'K' || n, 'Nhóm', 'Tiêu chí ' || n, 10, '{"type":"NUMBER"}' from generate_series(1, 3) n`,
      [other],
    )
    const lines = ['K1', 'K2', 'K3'].map((code) => ({ code, points: 10 }))
    const onOther = await send.done(
      'submitScorecard',
      {
        meetingId,
        kind: 'OFFICIAL',
        templateId: encodeId('template', other),
        items: lines,
        expectedVersion: 1,
      },
      board,
    )
    expect(onOther.payload['scorecard']).toMatchObject({
      version: 2,
      total: 30,
      items: lines.map(({ code }) => ({ code })),
    })
    const back = await send.done(
      'submitScorecard',
      { ...form({ items: minus(4) }), meetingId, kind: 'OFFICIAL', expectedVersion: 2 },
      board,
    )
    expect(back.payload['scorecard']).toMatchObject({ version: 3, total: 99 })
    expect(Object(back.payload['scorecard']).items).toEqual(items.map(({ code }) => ({ code })))
    await send.rows('update scorecard_template set valid = $1 where id = $2', [
      '[1900-01-01,1900-01-02)',
      other,
    ])
  })

  test('at the same moment as the first: one is stored, the other told', async () => {
    const meetingId = await meeting('188-06', 1)
    const both = await Promise.all([1, 2, 3].map(() => submit({ meetingId, kind: 'SELF' })))
    const told = both.flatMap((answer) => answer.problems)
    expect(both.filter((answer) => answer.problems.length === 0)).toHaveLength(1)
    for (const problem of told)
      expect(['BUSY meetingId', 'SCORECARD_ALREADY_SUBMITTED meetingId']).toContain(problem)
  })
})

describe('who may', () => {
  const as = async (role: Role, code: string, kind: string, meetingId: string) =>
    (await submit({ meetingId, kind }, await app.token(role, code))).problems

  test('each kind has its people', async () => {
    const meetingId = await meeting('188-07')
    for (const role of ['INTEGRATOR_READ', 'INSPECTION', 'COMMITTEE_OFFICE'] as const)
      for (const kind of ['SELF', 'OBSERVER', 'OFFICIAL'])
        expect(await as(role, '188', kind, meetingId), `${role} ${kind}`).toEqual(['FORBIDDEN kind'])
    for (const kind of ['OBSERVER', 'OFFICIAL'])
      expect(await as('CELL_SECRETARY', '188-07', kind, meetingId)).toEqual(['FORBIDDEN kind'])
    for (const kind of ['SELF', 'OFFICIAL'])
      expect(await as('WORK_GROUP_MEMBER', '188-07', kind, meetingId)).toEqual(['FORBIDDEN kind'])
    expect(await as('CELL_SECRETARY', '188-06', 'SELF', meetingId)).toEqual(['NOT_FOUND meetingId'])
    expect(await as('CELL_SECRETARY', '188-07', 'SELF', meetingId)).toEqual([])
    expect(await as('WORK_GROUP_MEMBER', '188-07', 'OBSERVER', meetingId)).toEqual([])
  })

  test('the official score is the superior’s: a grant on the cell itself does not do', async () => {
    const meetingId = await meeting('188-08')
    expect(await as('ORGANIZATION_BOARD', '188-08', 'OFFICIAL', meetingId)).toEqual(['FORBIDDEN kind'])
    expect(await as('INTEGRATOR_WRITE', '188-08', 'OFFICIAL', meetingId)).toEqual(['FORBIDDEN kind'])
    expect(await as('INTEGRATOR_WRITE', '188', 'OFFICIAL', meetingId)).toEqual([])
    expect(await as('ORGANIZATION_BOARD', '188-08', 'SELF', meetingId)).toEqual([])
  })
})

describe('bad input stores nothing and names the field', () => {
  const cases: [string, () => object | Promise<object>, string][] = [
    ['an unknown meeting', () => ({ meetingId: encodeId('meeting', randomUUID()) }), 'NOT_FOUND meetingId'],
    ['an unknown form', () => ({ templateId: encodeId('template', randomUUID()) }), 'NOT_FOUND templateId'],
    [
      'an id of something else',
      () => ({ templateId: encodeId('meeting', randomUUID()) }),
      'INVALID_ID templateId',
    ],
    [
      'a form that was not valid that day',
      async () => ({ meetingId: await at('2025-11-03') }),
      'TEMPLATE_NOT_VALID templateId',
    ],
    [
      'a meeting that is still ahead',
      async () => ({ meetingId: await at('2026-01-16') }),
      'MEETING_NOT_HELD meetingId',
    ],
    ['a form of another committee', async () => ({ templateId: await foreign() }), 'NOT_FOUND templateId'],
    ['points above the maximum', () => ({ items: minus(99) }), 'POINTS_OUT_OF_RANGE items.0.points'],
    ['points between the steps', () => ({ items: minus(4.5) }), 'POINTS_NOT_A_STEP items.0.points'],
    [
      'a deduction without a reason',
      () => ({ items: minus(4, ' ') }),
      'DEDUCTION_WITHOUT_REASON items.0.reason',
    ],
    ['a criterion left out', () => ({ items: items.slice(1) }), 'CRITERION_MISSING items'],
    [
      'an unknown criterion',
      () => ({ items: [...items, { code: 'zz', points: 1 }] }),
      'CRITERION_UNKNOWN items.28.code',
    ],
    ['a criterion twice', () => ({ items: [...items, ...items.slice(0, 1)] }), 'DUPLICATE items.28.code'],
  ]

  async function at(day: string): Promise<string> {
    const unitId = await send.unit('188-05')
    const made = await send.done(
      'createMeeting',
      { unitId, kind: 'regular', startsAt: `${day}T08:00:00+07:00` },
      board,
    )
    return String(Object(made.payload['meeting']).id)
  }

  async function foreign(): Promise<string> {
    const id = randomUUID()
    await send.rows(
      "insert into scorecard_template (id, unit_id, code, version, title, valid) select $1, id, $2, 1, 'Mẫu khác', '(,)' from unit where code = '188-06'",
      [id, `m${id}`],
    )
    return encodeId('template', id)
  }

  test.each(cases)('%s', async (_name, change, problem) => {
    const input = { meetingId: await meeting('188-09'), kind: 'SELF', ...(await change()) }
    const before = await send.stored()
    const answer = await submit(input)
    expect(answer.errors).toBeUndefined()
    expect(answer.payload?.['scorecard']).toBeNull()
    expect(answer.problems).toContain(problem)
    expect(await send.stored()).toBe(before)
  })

  test('a cancelled meeting; the same key with another body', async () => {
    const meetingId = await at('2022-05-03')
    await send.rows(
      "update meeting set state = 'CANCELLED' where id = (select id from meeting order by id desc limit 1)",
    )
    expect((await submit({ meetingId, kind: 'SELF' })).problems).toEqual(['MEETING_NOT_HELD meetingId'])
    const key = { 'idempotency-key': randomUUID() }
    const input = { ...form(), meetingId: await meeting('188-10'), kind: 'SELF' }
    await send.done('submitScorecard', input, board, key)
    const before = await send.stored()
    const other = await send.send('submitScorecard', { ...input, kind: 'OFFICIAL' }, board, key)
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await send.stored()).toBe(before)
  })
})
