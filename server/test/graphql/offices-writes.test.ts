import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const OFFICES =
  'offices { id version validFrom validTo placeName kind { code heldOf } unit { code } holder { name member { id } } decision { number } endedBy { number } } acts { id version kind effectiveOn reason }'
const RESULTS = 'results { index id userErrors { code path } warnings { code } }'

/** Two cells of the demo. */
const CELL = '188-05'
const OTHER = '188-07'
const DAY = '2022-03-01'
const DECISION = { number: '12-QĐ/HU', signedOn: '2022-02-25' }

let app: TestApp
let send: Mutations
let board: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    appointOfficers: `${OFFICES} ${RESULTS}`,
    endOffices: `${OFFICES} ${RESULTS}`,
    undoMemberAct: 'act { id undoneAt }',
  })
  board = await app.signIn('demo')
  cell = await send.unit(CELL)
})
afterAll(() => app.close())

const as = (role: Role, code: string) => app.token(role, code)
const office = (change: object = {}) => ({ kind: 'deputy-secretary', unitId: cell, ...change })
const appoint = (offices: object[], change: object = {}, credential = board) =>
  send.send('appointOfficers', { offices, effectiveOn: DAY, ...change }, credential)
const held = async (code: string): Promise<Record<string, unknown>[]> =>
  send.rows(
    `select o.id, o.version, o.kind_code, o.during::text from office o join unit u on u.id = o.unit_id where u.code = $1 order by o.id`,
    [code],
  )

describe('appointOfficers', () => {
  test('enters an act for each, takes the decision up once, and tells the audit once', async () => {
    const [first, second] = await send.members(CELL)
    const { payload } = await send.done(
      'appointOfficers',
      {
        offices: [office({ memberId: first }), office({ memberId: second, effectiveOn: '2022-04-01' })],
        effectiveOn: DAY,
        decision: DECISION,
        reason: 'Kiện toàn chi ủy',
      },
      board,
    )
    expect(payload['offices']).toMatchObject([
      {
        version: 1,
        validFrom: DAY,
        validTo: null,
        kind: { code: 'deputy-secretary', heldOf: 'UNIT' },
        unit: { code: CELL },
        holder: { member: { id: first } },
        decision: { number: DECISION.number },
        endedBy: null,
      },
      { validFrom: '2022-04-01', holder: { member: { id: second } } },
    ])
    expect(payload['acts']).toMatchObject([
      { kind: 'APPOINT', effectiveOn: DAY, reason: 'Kiện toàn chi ủy' },
      { kind: 'APPOINT', effectiveOn: '2022-04-01' },
    ])
    expect(await send.audited()).toMatchObject({ action: 'OFFICE_APPOINT', object_type: 'member_act' })
    expect(await send.text('select count(distinct batch_id) from member_act')).toBe('1')
  })

  test('undone, the register is as it was, and an ended office is held again', async () => {
    const [, , third] = await send.members(CELL)
    const before = await held(CELL)
    const { payload } = await send.done(
      'appointOfficers',
      { offices: [office({ memberId: third })], effectiveOn: DAY },
      board,
    )
    const [{ id: officeId }] = Object(payload['offices'])
    const ended = await send.done(
      'endOffices',
      { offices: [{ officeId, expectedVersion: 1 }], effectiveOn: '2022-05-01', decision: DECISION },
      board,
    )
    expect(ended.payload['offices']).toMatchObject([
      { version: 2, validTo: '2022-05-01', endedBy: { number: DECISION.number } },
    ])
    for (const act of [Object(ended.payload['acts'])[0], Object(payload['acts'])[0]])
      await send.done(
        'undoMemberAct',
        { id: act.id, expectedVersion: act.version, reason: 'Nhập nhầm' },
        board,
      )
    expect(await held(CELL)).toEqual(before)
  })

  test('what follows stands in the way of undoing', async () => {
    const [, , , fourth] = await send.members(CELL)
    const { payload } = await send.done(
      'appointOfficers',
      { offices: [office({ memberId: fourth })], effectiveOn: DAY },
      board,
    )
    const [{ id: officeId }] = Object(payload['offices'])
    const [{ id, version }] = Object(payload['acts'])
    await send.done(
      'endOffices',
      { offices: [{ officeId, expectedVersion: 1 }], effectiveOn: '2022-05-01' },
      board,
    )
    const undo = await send.send(
      'undoMemberAct',
      { id, expectedVersion: version, reason: 'Nhập nhầm' },
      board,
    )
    expect(undo.problems).toEqual(['CHANGED_SINCE id'])
  })

  test('there is one secretary: another is refused with who it is, also within one input', async () => {
    const [first, second] = await send.members(CELL)
    const taken = await appoint([office({ kind: 'secretary', memberId: first })])
    expect(taken.problems).toEqual(['OFFICE_TAKEN offices.0.kind'])
    const [secretary] = await send.rows(
      `select o.id, o.person_name from office o join unit u on u.id = o.unit_id where u.code = $1 and o.kind_code = 'secretary'`,
      [CELL],
    )
    expect(taken.payload?.userErrors[0]?.message).toContain(String(secretary?.['person_name']))
    const officeId = await send.id('office', 'select $1::text', secretary?.['id'])
    await send.done('endOffices', { offices: [{ officeId, expectedVersion: 1 }], effectiveOn: DAY }, board)
    const both = [first, second].map((memberId) => office({ kind: 'secretary', memberId }))
    expect((await appoint(both)).problems).toEqual(['OFFICE_TAKEN offices.1.kind'])
    expect((await appoint(both, { errorPolicy: 'SKIP_BAD_ROWS' })).payload).toMatchObject({
      offices: [{ holder: { member: { id: first } } }],
      results: [
        { index: 0, id: expect.any(String), userErrors: [] },
        { index: 1, id: null, userErrors: [{ code: 'OFFICE_TAKEN' }] },
      ],
    })
  })

  test('offices are of what they are of', async () => {
    const [first] = await send.members(OTHER)
    const district = await send.unit('188')
    const wrong = await appoint([
      office({ kind: 'village-head', unitId: district, memberId: first }),
      office({ kind: 'committee-member', memberId: first }),
      office({ kind: 'captain', memberId: first }),
      office({ memberId: first, personName: 'Ai đó' }),
    ])
    expect(wrong.problems).toEqual([
      'OFFICE_NOT_OF_KIND offices.0.kind',
      'OFFICE_OF_BODY offices.1.bodyId',
      'OFFICE_KIND_UNKNOWN offices.2.kind',
      'MEMBER_OR_NAME offices.3.memberId',
    ])
    const place = await appoint([
      office({ kind: 'village-head', personName: 'Nguyễn Văn Ví Dụ', placeName: 'Bản Chu' }),
    ])
    expect(place.payload?.['offices']).toMatchObject([
      { placeName: 'Bản Chu', holder: { name: 'Nguyễn Văn Ví Dụ', member: null } },
    ])
  })

  test('is for whoever keeps the register there', async () => {
    const [first] = await send.members(CELL)
    const right = async (role: Role, code: string, unitId = cell) =>
      (await appoint([office({ unitId, personName: 'Ai' })], {}, await as(role, code))).problems
    for (const role of ['COMMITTEE_OFFICE', 'CELL_SECRETARY', 'INTEGRATOR_READ'] as const)
      expect(await right(role, '188')).toEqual(['FORBIDDEN offices.0.unitId'])
    expect(await right('INTEGRATOR_WRITE', OTHER)).toEqual(['NOT_FOUND offices.0.unitId'])
    expect(await right('INTEGRATOR_WRITE', CELL, await send.unit('188'))).toEqual([
      'FORBIDDEN offices.0.unitId',
    ])
    expect(await right('INTEGRATOR_WRITE', CELL)).toEqual([])
    const hidden = await appoint([office({ memberId: first })], {}, await as('INTEGRATOR_WRITE', '188'))
    expect(hidden.problems).toEqual(['OFFICE_HELD_ALREADY offices.0.memberId'])
    const [elsewhere] = await send.members(OTHER)
    const far = await appoint([office({ memberId: elsewhere })], {}, await as('INTEGRATOR_WRITE', CELL))
    expect(far.problems).toEqual(['NOT_FOUND offices.0.memberId'])
  })

  test('a role comes with an office only from whoever may give it, and to nobody from themselves', async () => {
    const member = await send.text(
      `select m.id from member m join unit u on u.id = m.home_unit_id where u.code = $1 and m.ended_on is null order by m.id limit 1`,
      [OTHER],
    )
    const memberId = await send.id('member', 'select $1::text', member)
    const wanted = [office({ unitId: await send.unit(OTHER), memberId })]
    await send.rows(
      `insert into account (id, username, display_name, unit_id, member_id) select gen_random_uuid(), 'cap.uy', 'Cấp ủy', id, $1 from unit where code = $2`,
      [member, OTHER],
    )
    const program = await as('INTEGRATOR_WRITE', '188')
    expect((await appoint(wanted, {}, program)).problems).toEqual(['ROLE_NOT_GRANTABLE offices.0.kind'])
    const past = await appoint(wanted, { effectiveOn: '2022-01-01', until: '2022-02-01' }, program)
    expect(past.problems).toEqual([])
    // Nor does it come back from somebody else, by undoing its end.
    const { payload } = await send.done('appointOfficers', { offices: wanted, effectiveOn: DAY }, board)
    const [{ id: officeId }] = Object(payload['offices'])
    const ending = { offices: [{ officeId, expectedVersion: 1 }], effectiveOn: '2022-05-01' }
    const ended = await send.done('endOffices', ending, program)
    const [{ id, version }] = Object(ended.payload['acts'])
    const undoing = { id, expectedVersion: version, reason: 'Nhập nhầm' }
    expect((await send.send('undoMemberAct', undoing, program)).problems).toEqual(['ROLE_NOT_GRANTABLE id'])
    await send.rows(`update account set member_id = null where username = 'cap.uy'`)
    await send.rows(`update account set member_id = $1 where username = 'demo'`, [member])
    const own = await app.signIn('demo')
    const later = { effectiveOn: '2022-06-01' }
    expect((await appoint(wanted, later, own)).problems).toEqual(['OWN_ACCESS offices.0.memberId'])
    expect((await send.send('undoMemberAct', undoing, own)).problems).toEqual(['OWN_ACCESS id'])
    await send.rows(`update account set member_id = null where username = 'demo'`)
  })
})

describe('endOffices', () => {
  test('ends each on the day with its act, and refuses row by row', async () => {
    const wanted = [1, 2].map((number) => office({ personName: `Người thứ ${String(number)}` }))
    const { payload } = await send.done('appointOfficers', { offices: wanted, effectiveOn: DAY }, board)
    const [first, second] = Object(payload['offices'])
    const end = (offices: object[], change: object = {}) =>
      send.send('endOffices', { offices, effectiveOn: '2022-06-01', ...change }, board)
    const row = (id: string, expectedVersion = 1) => ({ officeId: id, expectedVersion })
    expect((await end([row(first.id, 7), row(second.id), row(second.id)])).problems).toEqual([
      'CONFLICT offices.0.expectedVersion',
      'DUPLICATE offices.2.officeId',
    ])
    expect((await end([row(first.id)], { effectiveOn: DAY })).problems).toEqual([
      'ENDS_BEFORE_START offices.0.effectiveOn',
    ])
    const done = await end([row(first.id), row(second.id)])
    expect(done.payload).toMatchObject({
      offices: [{ validTo: '2022-06-01' }, { validTo: '2022-06-01' }],
      acts: [{ kind: 'END_OFFICE' }, { kind: 'END_OFFICE' }],
    })
    expect((await end([row(first.id, 2)])).problems).toEqual(['ALREADY_ENDED offices.0.effectiveOn'])
    expect(await send.audited()).toMatchObject({ action: 'OFFICE_END' })
  })

  test('is for whoever keeps the register there', async () => {
    const { payload } = await send.done(
      'appointOfficers',
      { offices: [office({ personName: 'Một người khác' })], effectiveOn: DAY },
      board,
    )
    const [{ id: officeId }] = Object(payload['offices'])
    const input = { offices: [{ officeId, expectedVersion: 1 }], effectiveOn: '2022-06-01' }
    const by = async (role: Role, code: string) =>
      (await send.send('endOffices', input, await as(role, code))).problems
    expect(await by('CELL_SECRETARY', CELL)).toEqual(['FORBIDDEN offices.0.officeId'])
    expect(await by('INTEGRATOR_WRITE', OTHER)).toEqual(['NOT_FOUND offices.0.officeId'])
    expect(await by('INTEGRATOR_WRITE', CELL)).toEqual([])
  })
})
