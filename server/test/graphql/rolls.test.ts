import { randomUUID } from 'node:crypto'
import { foldVietnamese, HINDRANCES, sortName } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { hasVote, keptFromVote, notExpectedReason } from '../../src/modules/meetings/roll.rules.ts'
import { createTestApp, TODAY, type TestApp } from '../kit/app.ts'
import { ClockPlace } from '../kit/clocks.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'
import { Random } from '../kit/random.ts'
import { fromTypeId } from '../naive/ids.ts'

/** The roll as the rules define it, by figures that were reckoned by hand. Today is Thursday, 15/1/2026. */
let app: TestApp
let send: Mutations
let office: string
let clerk: string
beforeAll(async () => {
  app = await createTestApp({}, [])
  await new ClockPlace(app).layOut()
  const roll =
    'attendance(first: 100) { nodes { member { id } expected notExpectedReason voting hindrance transferred status mode reason spoke arrivedAt leftAt } }'
  send = new Mutations(app, {
    createMeeting: 'meeting { id version }',
    updateMeeting: `meeting { id version ${roll} }`,
    recordAttendance: `meeting { attendanceSummary { ${SUMMARY} } ${roll} }`,
    actOnMembers:
      'acts { id version hindrance member { version hindrances { hindrance validFrom validTo } } }',
    undoMemberAct: 'act { member { hindrances { hindrance } } }',
    addMeetingGuests: GUESTS,
    updateMeetingGuest: GUESTS,
    removeMeetingGuest: GUESTS,
  })
  office = await app.token('INTEGRATOR_WRITE', 'TOP')
  clerk = await app.token('CELL_SECRETARY', 'THERE')
})
afterAll(() => app.close())

const SPLIT = '{ official probationary temporary exempt away }'
const SUMMARY = `expected present late excused unexcused unmarked online guests observers members ${SPLIT} came ${SPLIT} rate { numerator denominator percent } speakingRate { numerator denominator percent }`
const GUESTS =
  'meeting { guests { id kind person { name office member { id } } arrivedAt leftAt } attendanceSummary { expected guests observers } }'

interface NewMember {
  readonly standing?: string
  readonly activity?: string
  readonly home?: string
  readonly stay?: string
}
let entered = 0
/** Enters members, official, active and at home in THERE unless said otherwise. @returns their ids, as the API writes them */
async function enter(people: readonly NewMember[]): Promise<string[]> {
  const rows = people.map(({ standing = 'OFFICIAL', activity = 'ACTIVE', home = 'THERE', stay = null }) => {
    entered += 1
    const name = `Nguyễn Thị Họp ${String(entered)}`
    return {
      id: randomUUID(),
      name,
      sort: sortName(name),
      folded: foldVietnamese(name),
      standing,
      activity,
      home,
      stay,
    }
  })
  await send.rows(
    `with given as (select * from jsonb_to_recordset($1) as g (id uuid, name text, sort text, folded text, standing text, activity text, home text, stay text)),
       added as (insert into member (id, full_name, sort_name, name_folded, invented) select id, name, sort, folded, true from given),
       standings as (insert into member_standing (member_id, standing, during) select id, standing, '(,)' from given),
       activities as (insert into member_activity (member_id, activity, during) select id, activity, '(,)' from given)
     insert into membership (id, member_id, unit_id, kind, during)
     select gen_random_uuid(), g.id, u.id, k.kind, '(,)' from given g cross join (values ('HOME'), ('TEMPORARY')) k (kind)
     join unit u on u.code = case k.kind when 'HOME' then g.home else g.stay end`,
    [JSON.stringify(rows)],
  )
  await send.rows(`select refresh_member($1)`, [TODAY])
  return rows.map(({ id }) => encodeId('member', id))
}
async function act(name: 'HINDER' | 'RELEASE', memberIds: readonly string[], more: object) {
  const versions = await send.rows(`select id, version from member`)
  const members = memberIds.map((memberId) => ({
    memberId,
    expectedVersion: Number(
      versions.find(({ id }) => encodeId('member', String(id)) === memberId)?.['version'],
    ),
  }))
  return send.send('actOnMembers', { act: name, effectiveOn: '2026-01-05', members, ...more }, office)
}
async function meeting(more: object = {}): Promise<string> {
  const unitId = await send.unit('THERE')
  const given = {
    unitId,
    kind: 'regular',
    startsAt: '2026-01-10T07:30:00+07:00',
    endsAt: '2026-01-10T09:00:00+07:00',
    ...more,
  }
  const { payload } = await send.done('createMeeting', given, office)
  return String(Object(payload['meeting']).id)
}
const open = async (id: string) =>
  send.done('updateMeeting', { id, expectedVersion: 1, ...(await into('OPEN', id, app, office)) }, office)
const record = (meetingId: string, entries: object[], credential = clerk) =>
  send.send('recordAttendance', { meetingId, entries }, credential)
const lineOf = (answer: { readonly payload: object | undefined }, memberId: string | undefined): unknown =>
  Object(Object(answer.payload)['meeting'])['attendance']?.nodes?.find(
    (line: { member: { id: string } }) => line.member.id === memberId,
  )

test('thirty-nine members of a cell and one who is there for a time: 27 of 31 expected came', async () => {
  const many = (count: number, more: NewMember = {}) => enter(Array.from({ length: count }, () => more))
  const came = await many(25)
  const [probationary = ''] = await enter([{ standing: 'PROBATIONARY' }])
  const [exempt = ''] = await many(4, { activity: 'EXEMPT' })
  await many(1, { activity: 'TEMPORARILY_EXEMPT' })
  await many(2, { stay: 'HERE' })
  const [duty = '', detained = ''] = await many(2)
  await many(1, { activity: 'SUSPENDED' })
  const excused = await many(2)
  const [unexcused = ''] = await many(1)
  const [visiting = ''] = await enter([{ home: 'HERE', stay: 'THERE' }])
  expect((await act('HINDER', [duty], { hindrance: 'SPECIAL_DUTY' })).problems).toEqual([])
  expect((await act('HINDER', [detained], { hindrance: 'DETAINED' })).problems).toEqual([])

  const id = await meeting()
  const opened = await open(id)
  expect(lineOf(opened, duty)).toMatchObject({
    expected: false,
    notExpectedReason: 'SPECIAL_DUTY',
    voting: true,
  })
  expect(lineOf(opened, detained)).toMatchObject({ expected: true, hindrance: 'DETAINED', voting: false })
  expect(lineOf(opened, visiting)).toMatchObject({ expected: true, voting: false, transferred: false })
  const answer = await record(id, [
    ...[...came, exempt, visiting].map((memberId) => ({ memberId, status: 'PRESENT' })),
    { memberId: probationary, status: 'LATE', mode: 'ONLINE', spoke: true },
    ...excused.map((memberId) => ({ memberId, status: 'EXCUSED', reason: 'Ốm' })),
    ...[unexcused, detained].map((memberId) => ({ memberId, status: 'UNEXCUSED' })),
  ])
  expect(Object(answer.payload?.['meeting'])['attendanceSummary']).toEqual({
    expected: 31,
    present: 26,
    late: 1,
    excused: 2,
    unexcused: 2,
    unmarked: 0,
    online: 1,
    guests: 0,
    observers: 0,
    members: { official: 38, probationary: 1, temporary: 1, exempt: 5, away: 3 },
    came: { official: 26, probationary: 1, temporary: 1, exempt: 1, away: 0 },
    rate: { numerator: 27, denominator: 31, percent: 87.1 },
    speakingRate: { numerator: 1, denominator: 27, percent: 3.7 },
  })
  const { data } = await app.graphql(
    office,
    `{ unit(code: "TOP") { all: attendanceFigures(from: "2026-01-10", to: "2026-01-10") { meetings rate { percent } }
        own: attendanceFigures(from: "2026-01-01", to: "2026-01-31", scope: UNIT) { meetings rate { percent } }
        other: attendanceFigures(from: "2026-01-01", to: "2026-01-31", kind: "thematic") { meetings } } }`,
  )
  expect(data).toEqual({
    unit: {
      all: { meetings: 1, rate: { percent: 87.1 } },
      own: { meetings: 0, rate: { percent: null } },
      other: { meetings: 0 },
    },
  })
})

test('the roll says of every state what the rules say', async () => {
  const random = new Random(41)
  const drawn = Array.from({ length: 50 }, () => ({
    standing: random.pick(['PROBATIONARY', 'OFFICIAL'] as const),
    activity: random.pick([
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'EXEMPT',
      'TEMPORARILY_EXEMPT',
      'SUSPENDED',
    ] as const),
    home: random.pick(['THERE', 'THERE', 'HERE']),
    stays: random.chance(30),
    hindrances: HINDRANCES.filter(() => random.chance(25)),
  }))
  const ids = await enter(
    drawn.map(({ home, stays, ...one }) => ({
      ...one,
      home,
      ...(stays && { stay: home === 'THERE' ? 'HERE' : 'THERE' }),
    })),
  )
  for (const hindrance of HINDRANCES) {
    const hindered = ids.filter((_, i) => drawn[i]?.hindrances.includes(hindrance))
    expect((await act('HINDER', hindered, { hindrance })).problems).toEqual([])
  }
  const opened = await open(await meeting())
  for (const [i, { standing, activity, home, stays, hindrances }] of drawn.entries()) {
    const isHome = home === 'THERE'
    const day = {
      standing,
      activity,
      membership: isHome ? ('HOME' as const) : ('TEMPORARY' as const),
      temporarilyElsewhere: stays,
      hindrances,
    }
    const line = lineOf(opened, ids[i])
    if (!isHome && !stays) expect(line).toBeUndefined()
    else
      expect(line, JSON.stringify(drawn[i])).toMatchObject({
        notExpectedReason: notExpectedReason(day),
        expected: notExpectedReason(day) === null,
        voting: hasVote(day, 'UNIT'),
        hindrance: keptFromVote(hindrances),
      })
  }
})

describe('hindrances', () => {
  test('are recorded of a list, hold from a day to a day, end early, and are undone', async () => {
    const [first = '', second = ''] = await enter([{}, {}])
    const both = await act('HINDER', [first, second], { hindrance: 'PROSECUTED', until: '2026-02-01' })
    expect(both.problems).toEqual([])
    expect(both.payload?.['acts']).toMatchObject([
      {
        hindrance: 'PROSECUTED',
        member: { hindrances: [{ hindrance: 'PROSECUTED', validFrom: '2026-01-05', validTo: '2026-02-01' }] },
      },
      {},
    ])
    expect((await act('HINDER', [first], { hindrance: 'PROSECUTED' })).problems).toEqual([
      'WRONG_ACTIVITY members.0',
    ])
    expect((await act('RELEASE', [first], { hindrance: 'DETAINED' })).problems).toEqual([
      'WRONG_ACTIVITY members.0',
    ])
    const released = await act('RELEASE', [first], { hindrance: 'PROSECUTED', effectiveOn: '2026-01-12' })
    expect(released.payload?.['acts']).toMatchObject([
      { member: { hindrances: [{ validTo: '2026-01-12' }] } },
    ])
    const undo = (answer: typeof both, index: number) => {
      const { id, version } = Object(answer.payload?.['acts'])[index]
      return send.send('undoMemberAct', { id, expectedVersion: version, reason: 'Ghi nhầm' }, office)
    }
    expect((await undo(both, 0)).problems).toEqual(['CHANGED_SINCE id'])
    expect((await undo(released, 0)).problems).toEqual([])
    expect((await undo(both, 0)).payload?.['act']).toEqual({ member: { hindrances: [] } })
  })

  test('are told by HINDER and RELEASE alone, which must tell them', async () => {
    const [id = ''] = await enter([{}])
    expect((await act('HINDER', [id], {})).problems).toEqual(['REQUIRED hindrance'])
    expect((await act('RELEASE', [id], { hindrance: 'DETAINED', until: '2026-03-01' })).problems).toEqual([
      'INVALID_VALUE until',
    ])
    const exempt = { act: 'EXEMPT', hindrance: 'DETAINED' }
    expect((await act('HINDER', [id], exempt)).problems).toEqual(['INVALID_VALUE hindrance'])
  })
})

test('a seat whose holder is at home elsewhere is told apart at a meeting of the body', async () => {
  const [own = '', gone = ''] = await enter([{ standing: 'PROBATIONARY' }, { home: 'HERE' }])
  const bodyId = randomUUID()
  await send.rows(
    `insert into body (id, unit_id, kind_code, name, during) select $1, id, 'cell-committee', 'Chi ủy', '(,)' from unit where code = 'THERE'`,
    [bodyId],
  )
  await send.rows(
    `insert into body_seat (id, body_id, member_id, person_name, during)
     select gen_random_uuid(), $1, id, full_name, '(,)' from member where id = any ($2)`,
    [bodyId, [own, gone].map((id) => fromTypeId(id).uuid)],
  )
  const opened = await open(await meeting({ kind: 'cell-committee', bodyId: encodeId('body', bodyId) }))
  expect(lineOf(opened, own)).toMatchObject({ transferred: false, voting: true, expected: true })
  expect(lineOf(opened, gone)).toMatchObject({ transferred: true, voting: true, expected: true })
})

describe('marks', () => {
  test('without a status leave it, and add what is told beside it', async () => {
    const [one = '', other = ''] = await enter([{}, {}])
    const id = await meeting()
    await record(id, [
      { memberId: one, status: 'LATE', reason: 'Tắc đường', arrivedAt: '2026-01-10T07:40:00+07:00' },
      { memberId: other, status: 'EXCUSED', reason: 'Ốm' },
    ])
    const answer = await record(id, [{ memberId: one, spoke: true, leftAt: '2026-01-10T01:30:00Z' }])
    expect(lineOf(answer, one)).toMatchObject({
      status: 'LATE',
      reason: 'Tắc đường',
      spoke: true,
      arrivedAt: '2026-01-10T00:40:00.000Z',
      leftAt: '2026-01-10T01:30:00.000Z',
    })
    const before = await send.stored()
    const refused = async (entry: object) => (await record(id, [entry])).problems
    expect(await refused({ memberId: other, spoke: true })).toEqual(['DID_NOT_ATTEND entries.0.spoke'])
    expect(await refused({ memberId: one, leftAt: '2026-01-10T00:40:00Z' })).toEqual([
      'LEAVES_BEFORE_ARRIVING entries.0.leftAt',
    ])
    expect(await refused({ memberId: one, arrivedAt: '2026-01-10T04:29:00+07:00' })).toEqual([
      'TIME_OUTSIDE_MEETING entries.0.arrivedAt',
    ])
    expect(await refused({ memberId: one })).toEqual(['REQUIRED entries.0.status'])
    expect(await send.stored()).toBe(before)
    const gone = await record(id, [{ memberId: one, status: 'UNEXCUSED' }])
    expect(lineOf(gone, one)).toMatchObject({
      status: 'UNEXCUSED',
      spoke: false,
      arrivedAt: null,
      leftAt: null,
      reason: null,
    })
  })

  test('take times on both sides of midnight', async () => {
    const [one = ''] = await enter([{}])
    const id = await meeting({ startsAt: '2025-12-31T23:30:00+07:00', endsAt: '2026-01-01T00:40:00+07:00' })
    const came = await record(id, [
      {
        memberId: one,
        status: 'PRESENT',
        arrivedAt: '2025-12-31T23:59:00+07:00',
        leftAt: '2026-01-01T00:00:00+07:00',
      },
    ])
    expect(lineOf(came, one)).toMatchObject({
      arrivedAt: '2025-12-31T16:59:00.000Z',
      leftAt: '2025-12-31T17:00:00.000Z',
    })
  })
})

describe('guests', () => {
  test('tell whether the committee member in charge came', async () => {
    const [inCharge = '', present = ''] = await enter([{ home: 'HERE' }, {}])
    const id = await meeting()
    const attended = async () => {
      const { data } = await app.graphql(
        office,
        'query ($id: ID!) { meeting(id: $id) { inChargeAttended } }',
        { id },
      )
      return Object(data?.['meeting']).inChargeAttended
    }
    const guest = { kind: 'GUEST', memberId: inCharge }
    await send.done('addMeetingGuests', { meetingId: id, guests: [guest] }, office)
    await open(id)
    await send.done(
      'recordAttendance',
      { meetingId: id, entries: [{ memberId: present, status: 'PRESENT' }] },
      clerk,
    )
    expect(await attended()).toBeNull()
    const uuid = (member: string) => fromTypeId(member).uuid
    const charge = async (member: string, during: string) =>
      send.rows(
        `insert into unit_charge (id, unit_id, member_id, person_name, during) select gen_random_uuid(), u.id, $1, 'Phụ trách', $2 from unit u where u.code = 'THERE'`,
        [uuid(member), during],
      )
    await charge(inCharge, '[2026-01-01,2026-01-10)')
    expect(await attended()).toBeNull()
    await charge(inCharge, '[2026-01-10,2026-01-11)')
    expect(await attended()).toBe(true)
    await send.rows('update unit_charge set member_id = $1', [
      uuid((await enter([{ home: 'HERE' }]))[0] ?? ''),
    ])
    expect(await attended()).toBe(false)
    await send.rows('update unit_charge set member_id = $1', [uuid(present)])
    expect(await attended()).toBe(true)
    await send.rows('delete from unit_charge')
  })

  test('are added by name or as members, changed and removed; they stand beside the roll', async () => {
    const [visitor = '', own = ''] = await enter([{ home: 'HERE' }, {}])
    const id = await meeting()
    const guest = { kind: 'OBSERVER', memberId: visitor, arrivedAt: '2026-01-10T07:20:00+07:00' }
    const added = await send.send(
      'addMeetingGuests',
      { meetingId: id, guests: [guest, { kind: 'GUEST', name: ' Trần Văn  Khách ', office: 'Trưởng thôn' }] },
      office,
    )
    expect(added.problems).toEqual([])
    const { guests, attendanceSummary } = Object(added.payload?.['meeting'])
    expect(guests).toMatchObject([
      {
        kind: 'GUEST',
        person: { name: 'Trần Văn  Khách', office: 'Trưởng thôn', member: null },
        arrivedAt: null,
      },
      { kind: 'OBSERVER', person: { member: { id: visitor } }, arrivedAt: '2026-01-10T00:20:00.000Z' },
    ])
    expect(attendanceSummary).toEqual({ expected: 0, guests: 1, observers: 1 })
    const before = await send.stored()
    const refused = async (given: object) =>
      (await send.send('addMeetingGuests', { meetingId: id, guests: [given] }, office)).problems
    // Nobody has written the roll yet: the register tells who will be on it.
    expect(await refused({ kind: 'GUEST', memberId: own })).toEqual(['ALREADY_ON_ROLL guests.0.memberId'])
    expect(await refused(guest)).toEqual(['DUPLICATE guests.0.memberId'])
    expect(await refused({ kind: 'GUEST', name: 'A', leftAt: '2026-01-11T07:31:00+07:00' })).toEqual([
      'TIME_OUTSIDE_MEETING guests.0.leftAt',
    ])
    expect(await refused({ kind: 'GUEST', memberId: encodeId('member', randomUUID()) })).toEqual([
      'NOT_FOUND guests.0.memberId',
    ])
    expect(await send.stored()).toBe(before)
    const observer = guests[1]
    const changed = { id: observer.id, office: null, leftAt: '2026-01-10T08:00:00+07:00' }
    expect(
      Object((await send.done('updateMeetingGuest', changed, clerk)).payload['meeting']).guests[1],
    ).toMatchObject({
      person: { office: null },
      arrivedAt: '2026-01-10T00:20:00.000Z',
      leftAt: '2026-01-10T01:00:00.000Z',
    })
    const early = { id: observer.id, leftAt: '2026-01-10T07:20:00+07:00' }
    expect((await send.send('updateMeetingGuest', early, clerk)).problems).toEqual([
      'LEAVES_BEFORE_ARRIVING leftAt',
    ])
    const removed = await send.done('removeMeetingGuest', { id: observer.id }, clerk)
    expect(Object(removed.payload['meeting']).guests).toHaveLength(1)
    expect((await send.send('removeMeetingGuest', { id: observer.id }, clerk)).problems).toEqual([
      'NOT_FOUND id',
    ])
    await open(id)
    await send.rows(
      "update meeting set state = 'SEALED' where id = (select id from meeting order by id desc limit 1)",
    )
    expect((await send.send('removeMeetingGuest', { id: guests[0].id }, clerk)).problems).toEqual([
      'MEETING_FINAL id',
    ])
  })
})
