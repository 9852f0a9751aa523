import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { DemoReorganizations } from '../kit/demo-reorganizations.ts'
import { Mutations } from '../kit/mutations.ts'

const SLOT = 'id version state topic place registerBy registeredLate approveBy outcome period { from until }'
const BULK = `slots { ${SLOT} returnReason meeting { id state place startsAt title template { id } slot { id } } } results { index id }`
const ONE = `slot { ${SLOT} cancelReason mergeReason mergedInto { id } }`

let app: TestApp
let send: Mutations
let board: string
let secretary: string
let above: string
let cell: string
let other: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createPlanSlots: `slots { ${SLOT} kind { code } unit { code } }`,
    registerPlanSlots: BULK,
    approvePlanSlots: BULK,
    returnPlanSlots: BULK,
    mergePlanSlot: ONE,
    cancelPlanSlot: ONE,
    updatePlanSlot: ONE,
    createMeeting: 'meeting { id version slot { id } }',
    updateMeeting: 'meeting { id version }',
  })
  board = await app.signIn('demo')
  secretary = await app.token('CELL_SECRETARY', '188-05')
  above = await send.unit('188')
  cell = await send.unit('188-05')
  other = await send.unit('188-07')
})
afterAll(() => app.close())
beforeEach(() =>
  send.rows(
    `update plan_slot set merged_into_id = null, merge_reason = null; delete from plan_slot;
     delete from meeting where starts_at >= '2026-01-01'`,
  ),
)

interface Slot {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly period: { readonly from: string; readonly until: string }
  readonly [field: string]: unknown
}

const slotsOf = (payload: Record<string, unknown>): Slot[] => Object(payload)['slots']
/** The slots of a year that were created, by the first days of their periods. */
async function planned(input: object = {}): Promise<Map<string, Slot>> {
  const { payload } = await send.done(
    'createPlanSlots',
    { unitId: cell, year: 2026, kinds: ['regular'], ...input },
    board,
  )
  return new Map(slotsOf(payload).map((slot) => [slot.period.from, slot]))
}
const named = (slot: Pick<Slot, 'id' | 'version'> | undefined) => ({
  slotId: slot?.id,
  expectedVersion: slot?.version,
})
const at = (startsAt: string, place = 'Hội trường') => ({ startsAt, place })
async function registered(slot: Slot | undefined, startsAt: string, credential = secretary) {
  const { payload } = await send.done(
    'registerPlanSlots',
    { slots: [{ ...named(slot), ...at(startsAt) }] },
    credential,
  )
  const [written] = slotsOf(payload)
  if (!written) throw new Error('nothing was registered')
  return written
}

describe('createPlanSlots', () => {
  test('makes a slot for every month and quarter that the rules ask for, once', async () => {
    const year = { unitId: above, scope: 'SUBTREE', year: 2026, kinds: ['regular', 'thematic'] }
    const { payload, statements } = await send.done('createPlanSlots', year, board)
    expect(slotsOf(payload)).toHaveLength(32 * 16)
    expect(slotsOf(payload)[0]).toMatchObject({ state: 'PLANNED', version: 1, registeredLate: null })
    expect(statements).toBeLessThan(10)
    expect(await send.audited()).toMatchObject({ action: 'PLAN_SLOTS_CREATE', object_type: 'unit' })
    const again = await send.done('createPlanSlots', year, board)
    expect(again.payload['slots']).toEqual([])
  })

  test('asks for bodies only as long as they are there', async () => {
    const groups = { unitId: await send.unit('188-11'), kinds: ['party-group'] }
    expect(await planned(groups)).toEqual(new Map())
    await send.rows(
      `insert into body (id, unit_id, kind_code, name, during) select uuidv7(), id, 'party-group', 'Tổ đảng số 1', '[2026-02-15,2026-06-15)' from unit where code = '188-11'`,
    )
    expect([...(await planned(groups)).keys()]).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
    ])
  })

  test.each<[object, string]>([
    [{ kinds: ['congress'] }, 'KIND_WITHOUT_RHYTHM kinds.0'],
    [{ kinds: ['nothing'] }, 'KIND_WITHOUT_RHYTHM kinds.0'],
    [{ kinds: ['regular', 'regular'] }, 'DUPLICATE kinds.1'],
    [{ kinds: [] }, 'REQUIRED kinds'],
    [{ year: 1899 }, 'OUT_OF_RANGE year'],
    [{ year: 2200 }, 'OUT_OF_RANGE year'],
  ])('refuses %j', async (input, problem) => {
    const wrong = { unitId: cell, year: 2026, kinds: ['regular'], ...input }
    expect((await send.send('createPlanSlots', wrong, board)).problems).toEqual([problem])
  })
})

describe('registerPlanSlots', () => {
  test('stores when and where, and leaves the rest of a list that is partly wrong', async () => {
    const months = await planned()
    const [march, april] = [months.get('2026-03-01'), months.get('2026-04-01')]
    const { payload, problems } = await send.send(
      'registerPlanSlots',
      {
        errorPolicy: 'SKIP_BAD_ROWS',
        slots: [
          { ...named(march), ...at('2026-03-31T23:30:00+07:00'), topic: 'Chuyển đổi số' },
          { ...named(april), ...at('2026-03-31T23:30:00+07:00') },
        ],
      },
      secretary,
    )
    expect(problems).toEqual([])
    expect(payload?.['slots']).toMatchObject([
      {
        state: 'REGISTERED',
        version: 2,
        place: 'Hội trường',
        topic: 'Chuyển đổi số',
        registerBy: '2026-02-20',
      },
    ])
    expect(payload?.['results']).toEqual([
      { index: 0, id: march?.id },
      { index: 1, id: null },
    ])
    expect(await send.audited()).toMatchObject({ action: 'PLAN_SLOTS_REGISTER', object_type: 'plan_slot' })
  })

  test.each<[string, object, string]>([
    ['the month before', at('2026-02-28T23:59:59+07:00'), 'SLOT_OUTSIDE_PERIOD slots.0.startsAt'],
    ['the month after', at('2026-03-31T17:00:00Z'), 'SLOT_OUTSIDE_PERIOD slots.0.startsAt'],
    [
      'an end before the beginning',
      { ...at('2026-03-05T08:00:00+07:00'), endsAt: '2026-03-05T07:00:00+07:00' },
      'ENDS_BEFORE_START slots.0.endsAt',
    ],
    ['no place', at('2026-03-05T08:00:00+07:00', ' '), 'REQUIRED slots.0.place'],
    [
      'an old version',
      { ...at('2026-03-05T08:00:00+07:00'), expectedVersion: 7 },
      'CONFLICT slots.0.expectedVersion',
    ],
  ])('refuses %s', async (_case, row, problem) => {
    const march = (await planned()).get('2026-03-01')
    const input = { slots: [{ ...named(march), ...row }] }
    const before = await send.text('select md5(string_agg(s::text, $1 order by id)) from plan_slot s', [','])
    expect((await send.send('registerPlanSlots', input, secretary)).problems).toEqual([problem])
    expect(await send.text('select md5(string_agg(s::text, $1 order by id)) from plan_slot s', [','])).toBe(
      before,
    )
  })

  test('warns of what others have registered at that place and time, and of nothing else', async () => {
    await send.rows('delete from plan_slot')
    const mine = (await planned()).get('2026-03-01')
    const theirs = (await planned({ unitId: other })).get('2026-03-01')
    await registered(theirs, '2026-03-05T08:00:00+07:00', board)
    const warned = async (startsAt: string, place = 'HỘI TRƯỜNG', credential = board) => {
      const slot = await send.rows(
        'select version from plan_slot where period_from = $1 and unit_id = (select id from unit where code = $2)',
        ['2026-03-01', '188-05'],
      )
      const version = Number(slot[0]?.['version'])
      const row = { slotId: mine?.id, expectedVersion: version, ...at(startsAt, place) }
      return (await send.done('registerPlanSlots', { slots: [row] }, credential)).warnings
    }
    expect(await warned('2026-03-05T09:30:00+07:00')).toEqual(['PLACE_TAKEN slots.0.place'])
    expect(await warned('2026-03-05T10:00:00+07:00')).toEqual([])
    expect(await warned('2026-03-05T09:30:00+07:00', 'Nhà văn hóa')).toEqual([])
    // Whoever may not read theirs learns nothing of them.
    expect(await warned('2026-03-05T09:30:00+07:00', 'Hội trường', secretary)).toEqual([])
  })
})

describe('approvePlanSlots', () => {
  test('makes planned meetings, from above alone', async () => {
    const march = (await planned()).get('2026-03-01')
    const slot = await registered(march, '2026-03-05T08:00:00+07:00')
    const input = { slots: [named(slot)] }
    expect((await send.send('approvePlanSlots', input, secretary)).problems).toEqual([
      'FORBIDDEN slots.0.slotId',
    ])
    const own = await app.token('ORGANIZATION_BOARD', '188-05')
    expect((await send.send('approvePlanSlots', input, own)).problems).toEqual([
      'NEEDS_SUPERIOR slots.0.slotId',
    ])
    const { payload } = await send.done('approvePlanSlots', input, board)
    expect(payload['slots']).toMatchObject([
      {
        state: 'APPROVED',
        outcome: 'UPCOMING',
        meeting: {
          state: 'PLANNED',
          place: 'Hội trường',
          startsAt: '2026-03-05T01:00:00.000Z',
          template: { id: expect.stringMatching(/^mtemplate_/) },
          slot: { id: slot.id },
        },
      },
    ])
    const [approved] = slotsOf(payload)
    for (const [field, more] of [
      ['approvePlanSlots', {}],
      ['returnPlanSlots', { reason: 'Muộn' }],
    ] as const) {
      const again = { slots: [named(approved)], ...more }
      expect((await send.send(field, again, board)).problems).toEqual(['SLOT_STATE slots.0.slotId'])
    }
    const cancelling = { id: slot.id, expectedVersion: approved?.version, reason: 'Bận' }
    expect((await send.send('cancelPlanSlot', cancelling, board)).problems).toEqual(['SLOT_TAKEN id'])
  })

  test('takes as many statements for 32 cells as for two', async () => {
    const all = await send.done(
      'createPlanSlots',
      { unitId: above, scope: 'SUBTREE', year: 2026, kinds: ['regular'] },
      board,
    )
    const march = slotsOf(all.payload).filter(({ period }) => period.from === '2026-03-01')
    const counts: number[][] = []
    for (const slots of [march.slice(0, 2), march.slice(2)]) {
      const rows = slots.map((slot) => ({ ...named(slot), ...at('2026-03-05T08:00:00+07:00') }))
      const registering = await send.done('registerPlanSlots', { slots: rows }, board)
      const approving = await send.done(
        'approvePlanSlots',
        { slots: slotsOf(registering.payload).map(named) },
        board,
      )
      expect(approving.payload['slots']).toHaveLength(slots.length)
      counts.push([registering.statements, approving.statements])
    }
    expect(counts[1]).toEqual(counts[0])
  })

  test('returned ones are registered anew', async () => {
    const slot = await registered((await planned()).get('2026-03-01'), '2026-03-05T08:00:00+07:00')
    const { payload } = await send.done(
      'returnPlanSlots',
      { slots: [named(slot)], reason: 'Trùng hội nghị của huyện' },
      board,
    )
    expect(payload['slots']).toMatchObject([{ state: 'RETURNED', returnReason: 'Trùng hội nghị của huyện' }])
    expect(await registered(slotsOf(payload)[0], '2026-03-06T08:00:00+07:00')).toMatchObject({
      state: 'REGISTERED',
      returnReason: null,
    })
  })
})

describe('createMeeting with a slot', () => {
  test('takes it, until that meeting is cancelled', async () => {
    const march = (await planned()).get('2026-03-01')
    const meeting = {
      unitId: cell,
      kind: 'regular',
      startsAt: '2026-03-05T08:00:00+07:00',
      slotId: march?.id,
    }
    const { payload } = await send.done('createMeeting', meeting, secretary)
    expect(payload['meeting']).toMatchObject({ slot: { id: march?.id } })
    expect((await send.send('createMeeting', meeting, secretary)).problems).toEqual(['SLOT_TAKEN slotId'])
    const { id, version } = Object(payload['meeting'])
    const moving = { id, expectedVersion: version, unitId: other }
    expect((await send.send('updateMeeting', moving, board)).problems).toEqual(['MEETING_HAS_RECORDS unitId'])
    await send.done('updateMeeting', { id, expectedVersion: version, state: 'CANCELLED' }, secretary)
    await send.done('createMeeting', meeting, secretary)
  })

  test.each<[object, string]>([
    [{ kind: 'thematic' }, 'OTHER_KIND slotId'],
    [{ slotId: 'slot_01fqm3rdm0e7g81d8fqyfsymm8' }, 'NOT_FOUND slotId'],
  ])('refuses %j', async (changes, problem) => {
    const march = (await planned()).get('2026-03-01')
    const meeting = {
      unitId: cell,
      kind: 'regular',
      startsAt: '2026-03-05T08:00:00+07:00',
      slotId: march?.id,
    }
    expect((await send.send('createMeeting', { ...meeting, ...changes }, secretary)).problems).toEqual([
      problem,
    ])
  })
})

describe('single slots', () => {
  test('are merged, cancelled and given a topic', async () => {
    const months = await planned()
    const [feb, march, april] = ['02', '03', '04'].map((month) => months.get(`2026-${month}-01`))
    const one = (slot: Slot | undefined) => ({ id: slot?.id, expectedVersion: slot?.version })
    const merged = await send.done(
      'mergePlanSlot',
      { ...one(feb), intoSlotId: march?.id, reason: 'Nghỉ Tết' },
      secretary,
    )
    expect(merged.payload['slot']).toMatchObject({ mergedInto: { id: march?.id }, mergeReason: 'Nghỉ Tết' })
    const back = { ...one(march), intoSlotId: feb?.id, reason: 'Ngược' }
    expect((await send.send('mergePlanSlot', back, secretary)).problems).toEqual([
      'MERGES_IN_CIRCLE intoSlotId',
    ])
    const self = { ...one(march), intoSlotId: march?.id, reason: 'Ngược' }
    expect((await send.send('mergePlanSlot', self, secretary)).problems).toEqual([
      'MERGES_IN_CIRCLE intoSlotId',
    ])
    const cancelled = await send.done('cancelPlanSlot', { ...one(april), reason: 'Đã họp' }, secretary)
    expect(cancelled.payload['slot']).toMatchObject({
      state: 'CANCELLED',
      cancelReason: 'Đã họp',
      outcome: 'NOT_EXPECTED',
    })
    const into = { ...one(march), intoSlotId: april?.id, reason: 'Gộp' }
    expect((await send.send('mergePlanSlot', into, secretary)).problems).toEqual(['SLOT_STATE intoSlotId'])
    const topic = await send.done('updatePlanSlot', { ...one(march), topic: 'Chuyển đổi số' }, secretary)
    expect(topic.payload['slot']).toMatchObject({ topic: 'Chuyển đổi số', version: 2 })
    const stale = { ...one(march), topic: null }
    expect((await send.send('updatePlanSlot', stale, secretary)).problems).toEqual([
      'CONFLICT expectedVersion',
    ])
    // What was given up is planned anew.
    expect([...(await planned()).keys()]).toEqual(['2026-04-01'])
  })
})

test('slots of months from the day on are cancelled with their unit, and back when that is reversed', async () => {
  await planned({ year: 2022 })
  const kit = new DemoReorganizations(app, board)
  const states = async () =>
    (
      await send.rows('select state, count(*)::int as slots from plan_slot group by state order by state')
    ).map(({ state, slots }) => `${String(state)} ${String(slots)}`)
  const approved = await kit.taken(await kit.merger('P', ['188-05', '188-07']), ['preview', 'approve'])
  expect(await states()).toEqual(['CANCELLED 6', 'PLANNED 6'])
  await kit.done('reverseReorganization', {
    ...approved,
    decision: { number: '9-QĐ/HU', signedOn: '2022-07-02' },
  })
  expect(await states()).toEqual(['PLANNED 12'])
})

describe('what became of slots', () => {
  /** How many slots of a kind and period came to what, as of a day. */
  async function outcomes(kind: string, from: string, day = '2022-05-18'): Promise<Record<string, number>> {
    const { data } = await app.graphql(
      board,
      `{ unit(code: "188", asOf: "${day}") { planSlots(first: 100, where: { kind: { eq: "${kind}" }, periodFrom: { eq: "${from}" } }) { nodes { outcome } } } }`,
    )
    const nodes: readonly { readonly outcome: string }[] = Object(data?.['unit']).planSlots.nodes
    return Object.fromEntries(
      [...Map.groupBy(nodes, ({ outcome }) => outcome)].map(([outcome, all]) => [outcome, all.length]),
    )
  }

  test('thirty-two cells, thirteen of which met on a theme in the first quarter', async () => {
    const year = { unitId: above, scope: 'SUBTREE', year: 2022, kinds: ['regular', 'thematic'] }
    await send.done('createPlanSlots', year, board)
    for (const month of ['01', '02', '03', '04', '05'])
      expect(await outcomes('regular', `2022-${month}-01`)).toEqual({ MET: 32 })
    expect(await outcomes('regular', '2022-06-01')).toEqual({ UPCOMING: 32 })
    expect(await outcomes('thematic', '2022-01-01')).toEqual({ MET: 13, MISSING: 19 })
    expect(await outcomes('thematic', '2022-04-01')).toEqual({ MET: 2, DUE: 30 })
  })

  test('registered in time until midnight, by the clock of Vietnam', async () => {
    const april = (await planned()).get('2026-04-01')
    await registered(april, '2026-04-05T08:00:00+07:00')
    const late = async (at: string) => {
      await send.rows('update plan_slot set registered_at = $1 where state = $2', [at, 'REGISTERED'])
      const { data } = await app.graphql(board, `{ planSlot(id: "${String(april?.id)}") { registeredLate } }`)
      return Object(data?.['planSlot']).registeredLate
    }
    expect(await late('2026-03-20T23:59:59.999+07:00')).toBe(false)
    expect(await late('2026-03-21T00:00:00+07:00')).toBe(true)
    // Today is the 15th of January: December's day for January has passed, that for February has not.
    const months = await planned({ unitId: other })
    const warnings = async (month: string) => {
      const row = { ...named(months.get(`2026-${month}-01`)), ...at(`2026-${month}-25T08:00:00+07:00`) }
      return (await send.done('registerPlanSlots', { slots: [row] }, board)).warnings
    }
    expect(await warnings('01')).toEqual(['REGISTERED_LATE slots.0.startsAt'])
    expect(await warnings('02')).toEqual([])
  })
})
