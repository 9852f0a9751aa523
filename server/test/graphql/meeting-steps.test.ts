import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { decodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'
import { Wire } from '../kit/wire.ts'

const STEP = 'code phase label minutes gate byRecords exempt state reason at by'
const Step = z.object({
  code: z.string(),
  label: z.string(),
  gate: z.string().nullable(),
  byRecords: z.boolean(),
  exempt: z.string().nullable(),
  state: z.string(),
  reason: z.string().nullable(),
  at: z.string().nullable(),
  by: z.string().nullable(),
})
const Meeting = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  steps: z.array(Step),
  nextStep: Step.nullable(),
  notices: z.array(z.looseObject({ audience: z.string() })),
})
const MEETING = `id version state steps { ${STEP} } nextStep { ${STEP} } notices { id audience channel givenAt note by }`

let app: TestApp
let send: Mutations
let board: string
let cell: string
let small: string
let large: string
let committee: string
beforeAll(async () => {
  app = await createTestApp()
  const meeting = `meeting { ${MEETING} }`
  send = new Mutations(app, {
    createMeeting: meeting,
    updateMeeting: meeting,
    recordMeetingStep: meeting,
    takeBackMeetingStep: meeting,
    giveMeetingNotice: 'notice { id audience channel givenAt note by }',
    setAgenda: 'meeting { agenda { id } }',
  })
  board = await app.signIn('demo')
  const cellOf = (size: string) =>
    send.text(`select u.code from unit u where u.code like '188-%' and ${size} order by u.code limit 1`)
  const seats = "exists (select from body b where b.unit_id = u.id and b.kind_code = 'cell-committee')"
  small = await cellOf(`not ${seats}`)
  cell = await send.unit(small)
  large = await cellOf(seats)
  committee = await send.unit(large)
  await send.rows("delete from unit_charge where unit_id in (select id from unit where code like '188-%')")
})
afterAll(() => app.close())

async function plan(more: object = {}) {
  const input = { unitId: cell, kind: 'regular', startsAt: '2025-12-03T07:30:00+07:00', ...more }
  return Meeting.parse((await send.done('createMeeting', input, board)).payload['meeting'])
}
async function read(id: string) {
  const { data } = await app.graphql(board, `query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id })
  return Meeting.parse(data?.['meeting'])
}
const stateOf = (meeting: z.output<typeof Meeting>, code: string) =>
  meeting.steps.find((step) => step.code === code)?.state
const unmet = ({ steps }: z.output<typeof Meeting>, gate: string) =>
  steps.filter((step) => step.gate === gate && step.state === 'OPEN').map(({ code }) => code)
const versioned = ({ id, version }: z.output<typeof Meeting>) => ({ id, expectedVersion: version })
const uuid = (id: string) => decodeId(['meeting'], id, [])
const change = async (meeting: z.output<typeof Meeting>, more: object, credential = board) =>
  send.send('updateMeeting', { ...versioned(meeting), ...more }, credential)
const reasons = (...codes: string[]) => codes.map((code) => ({ code, reason: 'Họp đột xuất' }))

describe('opening', () => {
  test('waits for each step of its template, and stores nothing meanwhile', async () => {
    const meeting = await plan()
    // Neither a committee, nor anybody in charge, nor papers.
    expect(meeting.steps.filter((step) => step.exempt !== null).map(({ code }) => code)).toEqual([
      'PREMEETING',
      'NOTICE_IN_CHARGE',
      'PAPERS_AHEAD',
    ])
    expect(meeting.nextStep?.code).toBe('AGENDA')
    expect(unmet(meeting, 'OPEN')).toEqual(['AGENDA', 'NOTICE_MEMBERS'])
    const stored = await send.stored()
    const closed = await change(meeting, { state: 'OPEN' })
    expect(closed.problems).toEqual(['GATE_NOT_MET passGates', 'GATE_NOT_MET passGates'])
    expect(JSON.stringify(closed.payload?.userErrors)).toContain('Chưa xong: Chuẩn bị chương trình.')
    const half = { state: 'OPEN', passGates: reasons('AGENDA') }
    expect((await change(meeting, half)).problems).toEqual(['GATE_NOT_MET passGates'])
    for (const [passGates, problems] of [
      [[{ code: 'AGENDA', reason: '  ' }], ['REQUIRED passGates.0.reason']],
      [reasons('AGENDA', 'AGENDA'), ['DUPLICATE passGates.1.code']],
      [
        reasons('AGENDA', 'NOTICE_MEMBERS', 'ROLL_CALLED', 'NOTHING'),
        ['GATE_NOT_HERE passGates.2.code', 'GATE_NOT_HERE passGates.3.code'],
      ],
    ] as const)
      expect((await change(meeting, { state: 'OPEN', passGates })).problems).toEqual(problems)
    expect((await change(meeting, { title: 'x', passGates: reasons('AGENDA') })).problems).toEqual([
      'GATE_NOT_HERE passGates.0.code',
    ])
    expect((await change(meeting, { state: 'CLOSED' })).problems).toEqual(['MEETING_STATE state'])
    expect(await send.stored()).toBe(stored)
  })

  test('keeps the reasons it was passed for: on the meeting, in the audit, on its scorecards', async () => {
    const meeting = await plan()
    const passGates = reasons('AGENDA', 'NOTICE_MEMBERS', 'PREMEETING')
    const { payload } = await send.done(
      'updateMeeting',
      { ...versioned(meeting), state: 'OPEN', passGates },
      board,
    )
    const opened = Meeting.parse(payload['meeting'])
    const passed = { state: 'PASSED', reason: 'Họp đột xuất', at: expect.any(String), by: expect.any(String) }
    expect(opened.steps.filter((step) => step.state === 'PASSED')).toEqual([
      expect.objectContaining({ code: 'AGENDA', ...passed }),
      expect.objectContaining({ code: 'NOTICE_MEMBERS', ...passed }),
    ])
    expect(opened.nextStep?.code).toBe('OFFICERS_NAMED')
    const audited = await send.audited()
    expect(audited).toMatchObject({ action: 'MEETING_OPEN' })
    expect(audited['changes']).toContain('passedGates')
    await send.rows(
      `update scorecard set meeting_id = $1 where id = (select s.id from scorecard s join unit u on u.id = s.unit_id
        where u.code = $2 order by s.id limit 1)`,
      [uuid(meeting.id), small],
    )
    const { data } = await app.graphql(
      board,
      'query ($id: ID!) { meeting(id: $id) { scorecards { passedGates { code reason } } } }',
      { id: meeting.id },
    )
    expect(data).toEqual({
      meeting: { scorecards: [{ passedGates: reasons('AGENDA', 'NOTICE_MEMBERS') }] },
    })
    // What was passed stays so, whatever is done later.
    await send.rows(
      "insert into agenda_item (id, meeting_id, position, title, purpose) values (gen_random_uuid(), $1, 0, 'Nhiệm vụ', 'DISCUSS')",
      [uuid(meeting.id)],
    )
    expect(stateOf(await read(meeting.id), 'AGENDA')).toBe('PASSED')
  })

  test('looks at the meeting as the change would leave it', async () => {
    const meeting = await plan()
    await send.rows(
      `insert into unit_charge (id, unit_id, person_name, during) select gen_random_uuid(), id, 'Ông Phụ trách', $1 from unit where code = $2`,
      ['[2026-01-01,2026-02-01)', small],
    )
    const passGates = reasons('AGENDA', 'NOTICE_MEMBERS')
    const later = { startsAt: '2026-01-03T07:30:00+07:00', state: 'OPEN', passGates }
    expect((await change(meeting, later)).problems).toEqual(['GATE_NOT_MET passGates'])
    expect((await change(meeting, { ...later, startsAt: '2025-12-04T07:30:00+07:00' })).problems).toEqual([])
    const [people] = [await send.members(small)]
    const closing = { ...(await read(meeting.id)) }
    const roll = { state: 'CLOSED', passGates: reasons('ROLL_CALLED') }
    expect((await change(closing, roll)).problems).toEqual(['GATE_NOT_MET passGates'])
    const officers = { chairMemberId: people[0], secretaryMemberId: people[1] }
    expect((await change(closing, { ...roll, ...officers })).problems).toEqual([])
  })

  test('of a meeting without a template goes as before', async () => {
    const { id } = await plan({ kind: 'congress' })
    const meeting = await read(id)
    expect(meeting).toMatchObject({ steps: [], nextStep: null })
    for (const [version, state] of [
      [1, 'OPEN'],
      [2, 'CLOSED'],
    ] as const)
      expect((await change({ ...meeting, version }, { state })).problems).toEqual([])
  })

  test('twice at once happens once; both find the same step next', async () => {
    const meeting = await plan()
    const opened = { state: 'OPEN', passGates: reasons('AGENDA', 'NOTICE_MEMBERS') }
    const answers = await Promise.all([change(meeting, opened), change(meeting, opened)])
    expect(answers.map(({ problems }) => problems).sort()).toEqual([[], ['CONFLICT expectedVersion']])
    expect(await read(meeting.id)).toMatchObject({ version: 2, nextStep: { code: 'OFFICERS_NAMED' } })
  })

  test('by somebody who chairs another open meeting of the day is refused', async () => {
    const [chairMemberId] = await send.members(small)
    const [first, second] = [await plan({ chairMemberId }), await plan({ kind: 'thematic', chairMemberId })]
    const open = async (meeting: z.output<typeof Meeting>, more: object = {}) =>
      change(await read(meeting.id), { ...(await into('OPEN', meeting.id, app, board)), ...more })
    expect((await open(first)).problems).toEqual([])
    expect((await open(second)).problems).toEqual(['CHAIR_ELSEWHERE chairMemberId'])
    expect((await open(second, { chairMemberId: null })).problems).toEqual([])
    expect((await change(await read(second.id), { chairMemberId })).problems).toEqual([
      'CHAIR_ELSEWHERE chairMemberId',
    ])
    const close = { ...(await into('CLOSED', first.id, app, board)) }
    expect((await change(await read(first.id), close)).problems).toEqual([])
    expect((await change(await read(second.id), { chairMemberId })).problems).toEqual([])
  })

  test('writes in one round trip, gates, roll and tasks that come back with it', async () => {
    const wire = new Wire(app.database.pool)
    const meeting = await plan()
    const opened = { ...versioned(meeting), ...(await into('OPEN', meeting.id, app, board)) }
    await change(meeting, { state: 'CLOSED' })
    wire.take()
    await send.done('updateMeeting', opened, board)
    const trips = wire.take()
    const begin = trips.findIndex((trip) => trip.includes('begin'))
    const own = trips.slice(begin, trips.findIndex((trip) => trip.includes('commit')) + 1)
    expect(
      own.map((trip) => trip.length),
      JSON.stringify(own, null, 1),
    ).toEqual([3, 2, 6])
  })
})

/** Steps that records tell of: what makes each so, in a cell with a committee. */
describe('records tell', () => {
  const AT = '2025-12-03T07:30:00+07:00'
  const before = (days: number, state = 'CLOSED') =>
    `insert into meeting (id, unit_id, kind_code, starts_at, state) select gen_random_uuid(), unit_id, 'cell-committee', starts_at - interval '${String(days)} days', '${state}' from meeting where id = $1`
  const FILE = `with f as (insert into stored_file (id, media_type, size, digest, kept_in)
    values (gen_random_uuid(), 'application/pdf', 1, sha256('x'), 'DATABASE') returning id)`
  const paper = (at: string) =>
    `${FILE} insert into document (id, unit_id, meeting_id, title, file_id, file_name, added_at)
      select gen_random_uuid(), m.unit_id, m.id, 'Dự thảo', f.id, 'Dự thảo.pdf', '${at}' from meeting m, f where m.id = $1`
  const item = (purpose: string, outcome = 'null') =>
    `insert into agenda_item (id, meeting_id, position, title, purpose, outcome) values (gen_random_uuid(), $1, 0, 'Nghị quyết', '${purpose}', ${outcome})`
  const line = (status: string) =>
    `insert into attendance (meeting_id, member_id, expected, standing, activity, membership_kind, voting, status, mode)
      select $1, m.id, true, 'OFFICIAL', 'ACTIVE', 'HOME', true, ${status}, case when ${status} is not null then 'IN_ROOM' end from member m limit 1`
  const ACCEPTED = {
    state: "'ACCEPTED'",
    outcome: "'MET'",
    done_on: "'2025-12-01'",
    ended_on: "'2025-12-01'",
  }
  /** A task of the unit of the meeting, which comes to its regular ones; columns by their SQL. */
  const task = (columns: Readonly<Record<string, string>> = {}) => {
    const values = {
      starts_on: "'2025-11-03'",
      due_on: "'2025-12-31'",
      first_due_on: "'2025-12-31'",
      title: "'Vận động hiến đất'",
      ...columns,
    }
    return `insert into task (id, unit_id, owner_unit_id, ${Object.keys(values).join()})
      select gen_random_uuid(), m.unit_id, m.unit_id, ${Object.values(values).join()} from meeting m where m.id = $1`
  }
  const charge = `insert into unit_charge (id, unit_id, person_name, during) select gen_random_uuid(), m.unit_id, 'Ông Phụ trách', '[2025-12-03,2025-12-04)' from meeting m where m.id = $1`

  test.each([
    ['PREMEETING', 'nothing was held before', '', 'OPEN'],
    ['PREMEETING', 'a day before', before(1), 'DONE'],
    ['PREMEETING', 'two days before', before(2), 'DONE'],
    ['PREMEETING', 'three days before', before(3), 'OPEN'],
    ['PREMEETING', 'on the same day', before(0), 'OPEN'],
    ['PREMEETING', 'planned for the day before', before(1, 'PLANNED'), 'OPEN'],
    ['AGENDA', 'an item', item('DISCUSS'), 'DONE'],
    ['NOTICE_IN_CHARGE', 'nobody is in charge', '', 'NOT_NEEDED'],
    ['NOTICE_IN_CHARGE', 'somebody is in charge', charge, 'OPEN'],
    ['PAPERS_AHEAD', 'no papers', '', 'NOT_NEEDED'],
    ['PAPERS_AHEAD', 'the day before', paper('2025-12-02T23:59:59+07:00'), 'DONE'],
    ['PAPERS_AHEAD', 'on its day', paper('2025-12-03T00:00:00+07:00'), 'OPEN'],
    ['OFFICERS_NAMED', 'a chair alone', "update meeting set chair_name = 'A' where id = $1", 'OPEN'],
    [
      'OFFICERS_NAMED',
      'both',
      "update meeting set chair_name = 'A', secretary_name = 'B' where id = $1",
      'DONE',
    ],
    ['ROLL_CALLED', 'no roll', '', 'OPEN'],
    ['ROLL_CALLED', 'somebody is not marked', line('null'), 'OPEN'],
    ['ROLL_CALLED', 'all are marked', line("'PRESENT'"), 'DONE'],
    ['TASKS_REVIEWED', 'none came back', '', 'NOT_NEEDED'],
    ['TASKS_REVIEWED', 'one comes back', task(), 'OPEN'],
    [
      'TASKS_REVIEWED',
      'one that another kind of meetings hears of',
      task({ report_kind_code: "'briefing'" }),
      'NOT_NEEDED',
    ],
    ['TASKS_REVIEWED', 'one that begins later', task({ starts_on: "'2025-12-04'" }), 'NOT_NEEDED'],
    ['TASKS_REVIEWED', 'one was accepted', task(ACCEPTED), 'DONE'],
    [
      'TASKS_REVIEWED',
      'one was cancelled',
      task({ state: "'CANCELLED'", ended_on: "'2025-12-01'" }),
      'NOT_NEEDED',
    ],
    ['DECISIONS_VOTED', 'nothing to decide', item('DISCUSS'), 'NOT_NEEDED'],
    ['DECISIONS_VOTED', 'undecided', item('DECIDE'), 'OPEN'],
    ['DECISIONS_VOTED', 'postponed', item('DECIDE', "'POSTPONED'"), 'DONE'],
    ['SELF_SCORED', 'no score', '', 'OPEN'],
    ['APPROVED', 'no minutes', '', 'OPEN'],
  ])('%s, %s', async (code, _, statement, state) => {
    await send.rows("delete from meeting where kind_code = 'cell-committee' and held_on > '2025-01-01'")
    await send.rows('delete from unit_charge')
    await send.rows('truncate meeting_task, task cascade')
    const meeting = await plan({ unitId: committee })
    if (statement) await send.rows(statement, [uuid(meeting.id)])
    expect(stateOf(await read(meeting.id), code)).toBe(state)
  })

  test('of notices: to whom and when; one after the beginning is none', async () => {
    const meeting = await plan({ unitId: committee })
    const give = (audience: string, givenAt: string) =>
      send.send(
        'giveMeetingNotice',
        { meetingId: meeting.id, audience, channel: 'PAPER', givenAt, note: ' Giấy mời ' },
        board,
      )
    expect((await give('MEMBERS', AT)).problems).toEqual(['NOTICE_AFTER_MEETING givenAt'])
    expect((await give('GUESTS', '2025-12-01T09:00:00+07:00')).problems).toEqual([])
    expect(stateOf(await read(meeting.id), 'NOTICE_MEMBERS')).toBe('OPEN')
    const { payload } = await give('MEMBERS', '2025-12-01T08:00:00+07:00')
    expect(payload?.['notice']).toMatchObject({
      audience: 'MEMBERS',
      channel: 'PAPER',
      givenAt: '2025-12-01T01:00:00.000Z',
      note: 'Giấy mời',
      by: expect.any(String),
    })
    expect((await send.audited())['action']).toBe('MEETING_NOTICE_GIVE')
    const told = await read(meeting.id)
    expect(stateOf(told, 'NOTICE_MEMBERS')).toBe('DONE')
    expect(told.notices.map(({ audience }) => audience)).toEqual(['MEMBERS', 'GUESTS'])
    const later = { meetingId: meeting.id, audience: 'GUESTS', channel: 'PHONE' }
    expect((await send.send('giveMeetingNotice', later, board)).problems).toEqual([
      'NOTICE_AFTER_MEETING givenAt',
    ])
  })

  test('of a conference: what asks for a decision was agreed before, and is submitted', async () => {
    const unitId = await send.unit('188')
    const conference = { unitId, kind: 'standing-committee', startsAt: '2022-05-10T07:30:00+07:00' }
    const bare = await plan(conference)
    expect(stateOf(bare, 'ITEMS_AGREED_BEFORE')).toBe('NOT_NEEDED')
    expect(stateOf(bare, 'SUBMISSIONS')).toBe('NOT_NEEDED')
    const ahead = await plan({
      ...conference,
      kind: 'standing-members',
      startsAt: '2022-05-09T07:30:00+07:00',
    })
    await send.rows(item('DECIDE', "'AGREED'"), [uuid(ahead.id)])
    await send.rows(item('DECIDE'), [uuid(bare.id)])
    const asked = await read(bare.id)
    expect(unmet(asked, 'OPEN')).toEqual(['ITEMS_AGREED_BEFORE', 'SUBMISSIONS', 'NOTICE_MEMBERS'])
    const [own, from] = [uuid(bare.id), uuid(ahead.id)]
    await send.rows(
      'update agenda_item set from_item_id = (select id from agenda_item where meeting_id = $2) where meeting_id = $1',
      [own, from],
    )
    // The meeting before has not been held yet.
    expect(stateOf(await read(bare.id), 'ITEMS_AGREED_BEFORE')).toBe('OPEN')
    await send.rows("update meeting set state = 'CLOSED' where id = $1", [from])
    await send.rows(
      `${FILE}, d as (insert into document (id, unit_id, meeting_id, type_code, title, file_id, file_name, added_at)
        select gen_random_uuid(), m.unit_id, m.id, 'TTr', 'Tờ trình', f.id, 'Tờ trình.pdf', '2022-05-08' from meeting m, f where m.id = $1 returning id)
       insert into agenda_paper (agenda_item_id, document_id) select i.id, d.id from d, agenda_item i where i.meeting_id = $1`,
      [own],
    )
    expect(unmet(await read(bare.id), 'OPEN')).toEqual(['NOTICE_MEMBERS'])
  })
})

describe('by hand', () => {
  test('a step is done, once, and may be taken back', async () => {
    const meeting = await plan()
    const record = (field: string, code: string, expectedVersion: number) =>
      send.send(field, { meetingId: meeting.id, expectedVersion, code }, board)
    const does = (code: string, version: number) => record('recordMeetingStep', code, version)
    expect((await does('STUDY', 1)).problems).toEqual(['MEETING_NOT_BEGUN meetingId'])
    await change(meeting, await into('OPEN', meeting.id, app, board))
    expect((await does('AGENDA', 2)).problems).toEqual(['STEP_BY_RECORDS code'])
    expect((await does('NOTHING', 2)).problems).toEqual(['STEP_UNKNOWN code'])
    const answers = await Promise.all([does('STUDY', 2), does('STUDY', 2)])
    expect(answers.map(({ problems }) => problems).sort()).toEqual([[], ['CONFLICT expectedVersion']])
    const done = await read(meeting.id)
    expect(done.version).toBe(3)
    expect(done.steps.find(({ code }) => code === 'STUDY')).toMatchObject({
      state: 'DONE',
      byRecords: false,
      reason: null,
      at: expect.any(String),
      by: expect.any(String),
    })
    expect((await does('STUDY', 3)).problems).toEqual(['STEP_STATE code'])
    expect((await send.audited())['action']).toBe('MEETING_STEP_RECORD')
    expect((await record('takeBackMeetingStep', 'STUDY', 3)).problems).toEqual([])
    expect(stateOf(await read(meeting.id), 'STUDY')).toBe('OPEN')
    expect((await record('takeBackMeetingStep', 'STUDY', 4)).problems).toEqual(['STEP_STATE code'])
  })

  test('is for whoever may write meetings there', async () => {
    const { id: meetingId } = await plan()
    const input = { meetingId, expectedVersion: 1, code: 'STUDY' }
    const notice = { meetingId, audience: 'MEMBERS', channel: 'APP', givenAt: '2025-12-01T01:00:00Z' }
    for (const [role, code, problem] of [
      ['INTEGRATOR_READ', '188', 'FORBIDDEN meetingId'],
      ['INTEGRATOR_WRITE', large, 'NOT_FOUND meetingId'],
    ] as const) {
      const token = await app.token(role, code)
      expect((await send.send('recordMeetingStep', input, token)).problems).toEqual([problem])
      expect((await send.send('giveMeetingNotice', notice, token)).problems).toEqual([problem])
    }
  })
})
