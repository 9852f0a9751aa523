import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

let app: TestApp
let send: Mutations
let board: string
let above: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  const meeting = 'meeting { id version template { title unit { code } } }'
  send = new Mutations(app, {
    issueMeetingTemplate:
      'meetingTemplate { id version title guidance source validFrom validTo kind { code } unitKind { code } unit { code } steps { code label phase gate exempt minutes } items { depth title field purpose minutes } minutesSections { code title text } }',
    createMeeting: meeting,
    updateMeeting: meeting,
  })
  board = await app.signIn('demo')
  above = await send.unit('188')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())
beforeEach(async () => {
  await send.rows(
    `update meeting set template_id = null;
     delete from meeting_template_step where template_id in (select id from meeting_template where lower(valid) is not null);
     delete from meeting_template_item where template_id in (select id from meeting_template where lower(valid) is not null);
     delete from meeting_template where lower(valid) is not null`,
  )
})

const STEP = {
  code: 'AGENDA',
  phase: 'PREPARE',
  labelVi: 'Chuẩn bị chương trình',
  labelEn: 'The agenda',
  gate: 'OPEN',
}
const TEMPLATE = {
  kind: 'regular',
  code: 'HD-05',
  title: 'Khung của huyện',
  source: 'Hướng dẫn 05-HD/HU',
  validFrom: '2026-01-10',
  steps: [STEP],
  items: [],
  minutesSections: [],
}
const issue = (changes: object = {}, credential = board) =>
  send.done('issueMeetingTemplate', { ...TEMPLATE, unitId: above, ...changes }, credential)
/** By which template a meeting goes that the cell plans for a day. */
async function pinned(day: string, changes: object = {}): Promise<string | undefined> {
  const { payload } = await send.done(
    'createMeeting',
    { unitId: cell, kind: 'regular', startsAt: `${day}T07:30:00+07:00`, ...changes },
    board,
  )
  return titleIn(payload)
}
const titleIn = (payload: Record<string, unknown>): string | undefined =>
  Object(Object(payload['meeting']).template ?? {}).title
/** The template in force in the cell on a day, as readers are told. */
async function inForce(day: string, kind = 'regular'): Promise<unknown> {
  const { data } = await app.graphql(
    board,
    `{ unit(code: "188-05", asOf: "${day}") { meetingTemplate(kind: "${kind}") { title } } }`,
  )
  return Object(data?.['unit']).meetingTemplate?.title ?? null
}

describe('issueMeetingTemplate', () => {
  test('stores the whole template, and records it', async () => {
    const { payload } = await issue({
      unitKind: 'cell',
      guidance: 'Tập trung vào chuyển đổi số',
      steps: [STEP, { ...STEP, code: 'APPROVED', phase: 'AFTER', gate: 'SEAL', exempt: null, minutes: 5 }],
      items: [
        { depth: 1, title: 'Nhiệm vụ', purpose: 'DISCUSS', minutes: 30 },
        { depth: 2, title: 'Kinh tế', purpose: 'DECIDE', field: 'ECONOMY' },
      ],
      minutesSections: [{ code: 'close', title: 'Kết luận', text: 'Chủ trì kết luận:' }],
    })
    expect(payload['meetingTemplate']).toMatchObject({
      version: 1,
      title: 'Khung của huyện',
      guidance: 'Tập trung vào chuyển đổi số',
      source: 'Hướng dẫn 05-HD/HU',
      validFrom: '2026-01-10',
      validTo: null,
      kind: { code: 'regular' },
      unitKind: { code: 'cell' },
      unit: { code: '188' },
      steps: [
        {
          code: 'AGENDA',
          label: 'Chuẩn bị chương trình',
          phase: 'PREPARE',
          gate: 'OPEN',
          exempt: null,
          minutes: null,
        },
        { code: 'APPROVED', phase: 'AFTER', gate: 'SEAL', minutes: 5 },
      ],
      items: [
        { depth: 1, title: 'Nhiệm vụ', field: null, purpose: 'DISCUSS', minutes: 30 },
        { depth: 2, title: 'Kinh tế', field: 'ECONOMY', purpose: 'DECIDE', minutes: null },
      ],
      minutesSections: [{ code: 'close', title: 'Kết luận', text: 'Chủ trì kết luận:' }],
    })
    expect(await send.audited()).toMatchObject({
      action: 'MEETING_TEMPLATE_ISSUE',
      object_type: 'meeting_template',
      by_somebody: true,
    })
  })

  test('a next version ends the one before; one that begins later is not overtaken', async () => {
    await issue()
    const { payload } = await issue({ validFrom: '2026-02-01', title: 'Khung mới' })
    expect(payload['meetingTemplate']).toMatchObject({ version: 2, validFrom: '2026-02-01', validTo: null })
    const valid = await send.rows(
      "select version, valid::text from meeting_template where code = 'HD-05' order by version",
    )
    expect(valid).toEqual([
      { version: 1, valid: '[2026-01-10,2026-02-01)' },
      { version: 2, valid: '[2026-02-01,)' },
    ])
    for (const validFrom of ['2026-02-01', '2026-01-20', '2026-01-01']) {
      const { problems } = await send.send(
        'issueMeetingTemplate',
        { ...TEMPLATE, unitId: above, validFrom },
        board,
      )
      expect(problems).toEqual(['TEMPLATE_OVERLAPS validFrom'])
    }
  })

  test('is for whoever sets rules there: a cell that only meets does not set its own', async () => {
    const told = async (role: Parameters<TestApp['token']>[0], code: string, unitId: string) => {
      const { problems } = await send.send(
        'issueMeetingTemplate',
        { ...TEMPLATE, unitId, code: role.slice(0, 8), validFrom: '2030-01-01' },
        await app.token(role, code),
      )
      return problems
    }
    for (const role of [
      'CELL_SECRETARY',
      'MEMBER_IN_CHARGE',
      'INSPECTION',
      'INTEGRATOR_READ',
      'AUDITOR',
    ] as const)
      expect(await told(role, '188-05', cell), role).toEqual(['FORBIDDEN unitId'])
    expect(await told('COMMITTEE_OFFICE', '188-05', above)).toEqual(['FORBIDDEN unitId'])
    expect(await told('COMMITTEE_OFFICE', '188-06', cell)).toEqual(['NOT_FOUND unitId'])
    expect(await told('COMMITTEE_OFFICE', '188', above)).toEqual([])
    expect(await told('INTEGRATOR_WRITE', '188', cell)).toEqual([])
  })

  test.each<[string, object, string]>([
    ['an unknown unit', { unitId: encodeId('unit', randomUUID()) }, 'NOT_FOUND unitId'],
    ['an unknown kind', { kind: 'picnic' }, 'MEETING_KIND_NOT_VALID kind'],
    ['an unknown kind of units', { unitKind: 'club' }, 'KIND_UNKNOWN unitKind'],
    ['approval without its gate', { steps: [{ ...STEP, code: 'APPROVED' }] }, 'GATE_IS_FIXED steps.0.gate'],
    ['no steps', { steps: [] }, 'REQUIRED steps'],
    ['a day before the unit was there', { validFrom: '1800-01-01' }, 'UNIT_NOT_IN_FORCE unitId'],
  ])('%s is refused, and nothing is stored', async (_name, changes, problem) => {
    await send.rows(
      `update unit_placement set during = daterange('1900-01-01', upper(during)) where unit_id = (select id from unit where code = '188') and lower_inf(during)`,
    )
    const count = () => send.text('select count(*) from meeting_template')
    const before = await count()
    const { problems } = await send.send(
      'issueMeetingTemplate',
      { ...TEMPLATE, unitId: above, ...changes },
      board,
    )
    expect(problems).toEqual([problem])
    expect(await count()).toBe(before)
  })

  test('two at once: one is stored', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((code) =>
        send.send('issueMeetingTemplate', { ...TEMPLATE, unitId: above, code }, board),
      ),
    )
    const told = answers.map(({ problems }) => problems.join())
    expect(told.filter((one) => one === '')).toHaveLength(1)
    for (const one of told.filter((problem) => problem !== ''))
      expect(['BUSY validFrom', 'TEMPLATE_OVERLAPS validFrom']).toContain(one)
  })
})

describe('the template of a meeting', () => {
  test('is the nearest issuer’s from its first day on, and not before', async () => {
    const root = 'Khung sinh hoạt chi bộ thường kỳ'
    expect(await pinned('2026-01-10')).toBe(root)
    await issue()
    expect([await pinned('2026-01-09'), await pinned('2026-01-10')]).toEqual([root, 'Khung của huyện'])
    expect([await inForce('2026-01-09'), await inForce('2026-01-10')]).toEqual([root, 'Khung của huyện'])
    // Of two of the same issuer the one for units of that kind.
    await issue({ unitKind: 'cell', code: 'CELL', title: 'Khung chi bộ' })
    await issue({ unitKind: 'commune', code: 'COMMUNE', title: 'Khung xã' })
    expect([await pinned('2026-01-10'), await inForce('2026-01-10')]).toEqual([
      'Khung chi bộ',
      'Khung chi bộ',
    ])
    // The cell's own is nearer still, though it is for units of any kind.
    await issue({ unitId: cell, title: 'Khung riêng' })
    expect([await pinned('2026-01-10'), await inForce('2026-01-10')]).toEqual(['Khung riêng', 'Khung riêng'])
    expect(await inForce('2026-01-10', 'congress')).toBeNull()
    expect(await pinned('2026-01-10', { kind: 'congress' })).toBeUndefined()
  })

  test('stays with the meeting; one that moves while it is planned gets that of its new day', async () => {
    const { payload } = await send.done(
      'createMeeting',
      { unitId: cell, kind: 'regular', startsAt: '2026-01-12T07:30:00+07:00' },
      board,
    )
    await issue()
    const id: unknown = Object(payload['meeting']).id
    const change = async (expectedVersion: number, changes: object) =>
      titleIn((await send.done('updateMeeting', { id, expectedVersion, ...changes }, board)).payload)
    const root = 'Khung sinh hoạt chi bộ thường kỳ'
    expect(await change(1, { title: 'Sinh hoạt tháng 1' })).toBe(root)
    expect(await change(2, { startsAt: '2026-01-12T14:00:00+07:00' })).toBe(root)
    expect(await change(3, { startsAt: '2026-01-13T07:30:00+07:00' })).toBe('Khung của huyện')
    expect(await change(4, { startsAt: '2026-01-08T07:30:00+07:00' })).toBe(root)
    // What it waits for is what that one asks for.
    const passGates = [{ code: 'AGENDA', reason: 'Họp đột xuất' }]
    expect(await change(5, { startsAt: '2026-01-13T07:30:00+07:00', state: 'OPEN', passGates })).toBe(
      'Khung của huyện',
    )
    expect(await change(6, { startsAt: '2026-01-08T07:30:00+07:00' }).catch(() => 'refused')).toBe('refused')
  })
})

test('a kind that units like it do not hold, or another body holds, is stored and warned of', async () => {
  const plan = async (code: string, kind: string, body?: string) => {
    const unitId = await send.unit(code)
    const bodyId =
      body &&
      (await send.id(
        'body',
        'select id from body where unit_id = (select id from unit where code = $1) and kind_code = $2',
        code,
        body,
      ))
    const { warnings } = await send.done(
      'createMeeting',
      { unitId, kind, bodyId, startsAt: '2022-05-03T07:30:00+07:00' },
      board,
    )
    return warnings
  }
  expect(await plan('188-05', 'regular')).toEqual([])
  expect(await plan('188-05', 'briefing')).toEqual(['MEETING_KIND_NOT_HELD_HERE kind'])
  expect(await plan('188-05', 'cell-committee')).toEqual(['BODY_EXPECTED bodyId'])
  expect(await plan('188', 'regular')).toEqual(['MEETING_KIND_NOT_HELD_HERE kind'])
})
