import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const SEATS =
  'seats { id version validFrom validTo body { id name } term { ordinal } holder { name office member { id } } endedBy { number } } acts { id version kind unit { code } }'

let app: TestApp
let send: Mutations
let board: string
/** a cell that has no body */
let code: string
let unitId: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    seatMembers: SEATS,
    endSeats: SEATS,
    createBody: 'body { id version name kind { code } unit { code } decision { number } validFrom validTo }',
    endBody: 'body { id version validTo }',
    createTerm: 'term { id ordinal validFrom validTo unit { code } }',
    undoMemberAct: 'act { undoneAt }',
    appointOfficers: 'offices { id }',
  })
  board = await app.signIn('demo')
  code = await send.text(
    `select u.code from unit u where u.kind_code = 'cell' and u.code like '188-%'
      and not exists (select from body b where b.unit_id = u.id) order by u.code limit 1`,
  )
  unitId = await send.unit(code)
})
afterAll(() => app.close())

const DECISION = { number: '21-QĐ/HU', signedOn: '2022-02-25' }
const committee = { kind: 'cell-committee', validFrom: '2022-03-01' }
let body: { id: string; version: number }
let term: { id: string }

test('a cell founds its committee, one at a time, as its kind may', async () => {
  const { payload } = await send.done('createBody', { unitId, ...committee, decision: DECISION }, board)
  expect(payload['body']).toMatchObject({
    version: 1,
    name: 'Chi ủy',
    unit: { code },
    decision: { number: DECISION.number },
    validFrom: '2022-03-01',
    validTo: null,
  })
  body = Object(payload['body'])
  expect(await send.audited()).toMatchObject({ action: 'BODY_CREATE', object_type: 'body' })
  const refused = async (change: object, credential = board) =>
    (await send.send('createBody', { unitId, ...committee, ...change }, credential)).problems
  expect(await refused({})).toEqual(['BODY_THERE_ALREADY kind'])
  expect(await refused({ kind: 'executive-committee' })).toEqual(['BODY_NOT_OF_KIND kind'])
  expect(await refused({ kind: 'choir' })).toEqual(['BODY_KIND_UNKNOWN kind'])
  const by = (role: Role, at: string) => app.token(role, at)
  expect(await refused({}, await by('CELL_SECRETARY', code))).toEqual(['FORBIDDEN unitId'])
  expect(await refused({}, await by('INTEGRATOR_WRITE', '188-07'))).toEqual(['NOT_FOUND unitId'])
})

test('terms follow one another: a new one ends the one before', async () => {
  const first = await send.done('createTerm', { unitId, ordinal: 7, validFrom: '2020-01-01' }, board)
  const { payload } = await send.done(
    'createTerm',
    { unitId, ordinal: 8, validFrom: '2022-03-01', validTo: '2027-03-01' },
    board,
  )
  term = Object(payload['term'])
  expect(payload['term']).toMatchObject({ ordinal: 8, validTo: '2027-03-01', unit: { code } })
  const answer = await app.graphql(board, '{ unit(code: "' + code + '") { terms { id ordinal validTo } } }')
  expect(answer.data?.['unit']).toMatchObject({
    terms: [
      { ordinal: 8, validTo: '2027-03-01' },
      { id: Object(first.payload['term']).id, ordinal: 7, validTo: '2022-03-01' },
    ],
  })
  const again = await send.send('createTerm', { unitId, ordinal: 8, validFrom: '2030-01-01' }, board)
  expect(again.problems).toEqual(['TERM_ORDINAL_TAKEN ordinal'])
  const across = await send.send('createTerm', { unitId, ordinal: 6, validFrom: '2019-01-01' }, board)
  expect(across.problems).toEqual(['TERM_OVERLAPS validFrom'])
})

test('seats are given for the term, warned about by size, ended, and the end undone', async () => {
  const members = await send.members(code)
  const seats = members.slice(0, 2).map((memberId) => ({ memberId, personOffice: 'Chi ủy viên' }))
  const { payload, warnings } = await send.done(
    'seatMembers',
    { bodyId: body.id, termId: term.id, effectiveOn: '2022-03-01', seats, decision: DECISION },
    board,
  )
  expect(payload['seats']).toMatchObject(
    members.slice(0, 2).map((id) => ({
      version: 1,
      validTo: '2027-03-01',
      body: { id: body.id },
      term: { ordinal: 8 },
      holder: { office: 'Chi ủy viên', member: { id } },
    })),
  )
  expect(payload['acts']).toMatchObject([
    { kind: 'SEAT', unit: { code } },
    { kind: 'SEAT', unit: { code } },
  ])
  // With fewer than nine official members a cell has no committee: its rule warns.
  expect(warnings).toEqual(['COMMITTEE_SEATS_TOO_MANY seats'])
  const again = await send.send(
    'seatMembers',
    { bodyId: body.id, effectiveOn: '2022-06-01', until: '2028-01-01', seats: seats.slice(0, 1) },
    board,
  )
  expect(again.problems).toEqual(['SEATED_ALREADY seats.0.memberId'])
  const outside = await send.send(
    'seatMembers',
    {
      bodyId: body.id,
      termId: term.id,
      effectiveOn: '2022-06-01',
      until: '2028-01-01',
      seats: [{ personName: 'A' }],
    },
    board,
  )
  expect(outside.problems).toEqual(['OUTSIDE_TERM termId'])
  const many = await send.done(
    'seatMembers',
    {
      bodyId: body.id,
      effectiveOn: '2022-06-01',
      seats: [1, 2, 3, 4, 5, 6].map((number) => ({ personName: `Người ${String(number)}` })),
    },
    board,
  )
  expect(many.warnings).toContain('COMMITTEE_SEATS_TOO_MANY seats')

  const [{ id: seatId }] = Object(payload['seats'])
  const ended = await send.done(
    'endSeats',
    { seats: [{ seatId, expectedVersion: 1 }], effectiveOn: '2022-09-01', decision: DECISION },
    board,
  )
  expect(ended.payload['seats']).toMatchObject([
    { version: 2, validTo: '2022-09-01', endedBy: { number: DECISION.number } },
  ])
  const [{ id, version }] = Object(ended.payload['acts'])
  await send.done('undoMemberAct', { id, expectedVersion: version, reason: 'Nhập nhầm' }, board)
  expect(
    await send.text(`select upper(during)::text from body_seat where id = (select changed_row::uuid from recorded_change
    where changed_table = 'body_seat' and before is not null limit 1)`),
  ).toBe('2027-03-01')
})

test('a body in which somebody sits does not end', async () => {
  const end = (validTo: string) =>
    send.send('endBody', { id: body.id, expectedVersion: body.version, validTo }, board)
  expect((await end('2022-07-01')).problems).toEqual(['BODY_IN_USE validTo'])
  expect((await end('2022-03-01')).problems).toEqual(['ENDS_BEFORE_START validTo'])
  const { payload } = await send.done(
    'createBody',
    { unitId, kind: 'party-group', name: 'Tổ đảng số 9', validFrom: '2022-03-01' },
    board,
  )
  const { id, version } = Object(payload['body'])
  const ended = await send.done('endBody', { id, expectedVersion: version, validTo: '2022-05-01' }, board)
  expect(ended.payload['body']).toMatchObject({ version: 2, validTo: '2022-05-01' })
})

test('does not end while somebody is appointed to an office in it', async () => {
  const founded = await send.done(
    'createBody',
    { unitId, kind: 'party-group', name: 'Tổ đảng số 8', validFrom: '2022-03-01' },
    board,
  )
  const { id: bodyId, version } = Object(founded.payload['body'])
  const [memberId = ''] = await send.members(code)
  // The appointment has looked at the body, and waits for the member.
  const client = await app.database.owner.pool.connect()
  await client.query('begin')
  await client.query(`select from member where full_name is not null for update`)
  const offices = [{ kind: 'committee-member', unitId, bodyId, memberId }]
  const appointing = send.send('appointOfficers', { offices, effectiveOn: '2022-04-01' }, board)
  const waiting = () =>
    send.text(
      `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
  await expect.poll(waiting).toBe('1')
  const ending = send.send('endBody', { id: bodyId, expectedVersion: version, validTo: '2022-05-01' }, board)
  await Promise.race([ending, expect.poll(waiting).toBe('2')])
  await client.query('rollback')
  client.release()
  expect((await appointing).problems).toEqual([])
  expect((await ending).problems).toEqual(['BODY_IN_USE validTo'])
})
