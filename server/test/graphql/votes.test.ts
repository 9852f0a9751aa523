import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import type { SummonedLine } from '../../src/modules/votes/vote-base.rules.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { BASE_FIGURES, CELL_ON_PAPER, COMMITTEE_ON_PAPER, many, NEEDED, voter } from '../kit/vote-figures.ts'

/** Votes and their bases, by figures that were reckoned by hand. Rolls are laid out as opening a meeting would write them. */
let app: TestApp
let send: Mutations
let board: string
let people: string[]
let bodyKind: string

const PARTS = '{ summoned present minus { category count } notInRegister }'
const VOTE = `id version position question secret base needed yes no abstained invalid adopted numerator denominator strict
  baseParts ${PARTS} share { numerator denominator percent } kind { code } item { id } subject { name member { id } }
  ballots { member { id } choice } reserved { person { name office member { id } } text }`
const Vote = z.looseObject({ id: z.string(), version: z.number(), base: z.number(), position: z.number() })

beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    recordVote: `vote { ${VOTE} }`,
    correctVote: `vote { ${VOTE} }`,
    removeVote: 'meeting { votes { id } }',
    setAgenda: 'meeting { agenda { id } agendaVersion }',
    updateMeeting: 'meeting { id }',
  })
  board = await app.signIn('demo')
  bodyKind = await send.text(`select code from body_kind order by code limit 1`)
  const rows = await send.rows(
    `select m.id from member m join unit u on u.id = m.home_unit_id where u.code like '188-%' and m.ended_on is null order by m.id limit 45`,
  )
  people = rows.map(({ id }) => String(id))
})
afterAll(() => app.close())

/** A meeting of the cell, or of a body of it, with a roll. @returns its uuid */
async function meet(
  roll: readonly SummonedLine[],
  { assembly = 'UNIT', notInRegister = 0, state = 'OPEN' } = {},
): Promise<string> {
  const [id, body] = [newUuid(), newUuid()]
  if (assembly === 'BODY') {
    await send.rows(
      `insert into body (id, unit_id, kind_code, name, during) select $1, id, $2, $3, '(,)' from unit where code = '188-05'`,
      [body, bodyKind, `Ban ${body}`],
    )
    await send.rows(
      `insert into body_seat (id, body_id, person_name, during)
       select gen_random_uuid(), $1, 'Ông ' || n, case when n > $2 then daterange('2030-01-01', null) else '(,)'::daterange end
       from generate_series(1, $2 + 1) n`,
      [body, notInRegister],
    )
  }
  await send.rows(
    `insert into meeting (id, unit_id, body_id, kind_code, starts_at, state)
     select $1, id, $2, 'regular', '2025-12-03T07:30:00+07:00', $3 from unit where code = '188-05'`,
    [id, assembly === 'BODY' ? body : null, state],
  )
  await send.rows(
    `insert into attendance (meeting_id, member_id, expected, not_expected_reason, standing, activity, membership_kind, voting,
       hindrance, transferred, status, reason)
     select $1, l.member_id, l."notExpectedReason" is null, l."notExpectedReason", l.standing, l.activity, l.membership, l.voting,
       l.hindrance, l.transferred, l.status, case l.status when 'EXCUSED' then 'Ốm' end
     from jsonb_to_recordset($2) as l (member_id uuid, "notExpectedReason" text, standing text, activity text, membership text,
       voting boolean, hindrance text, transferred boolean, status text)`,
    [id, JSON.stringify(roll.map((line, index) => ({ ...line, member_id: people[index] })))],
  )
  return id
}

const ordinary = (meeting: string, yes: number, more: object = {}) => ({
  meetingId: encodeId('meeting', meeting),
  kind: 'ordinary',
  question: 'Thông qua nghị quyết tháng 12',
  secret: false,
  yes,
  no: 0,
  ...more,
})
const problemsOf = async (field: string, input: object, credential = board) =>
  (await send.send(field, input, credential)).problems
async function vote(meeting: string, yes: number, more: object = {}): Promise<z.output<typeof Vote>> {
  return Vote.parse((await send.done('recordVote', ordinary(meeting, yes, more), board)).payload['vote'])
}
const member = (index: number): string => encodeId('member', people[index] ?? '')
async function meetingOf(id: string): Promise<Record<string, unknown>> {
  const { data } = await app.graphql(
    board,
    `query ($id: ID!) { meeting(id: $id) { voteBase { base parts ${PARTS} } votes { ${VOTE} } agenda { votes { id } } } }`,
    { id: encodeId('meeting', id) },
  )
  return z.object({ meeting: z.record(z.string(), z.unknown()) }).parse(data).meeting
}

describe('the base', () => {
  test.each(BASE_FIGURES)('of $called is $base', async ({ assembly, roll, notInRegister, base }) => {
    const id = await meet(roll, { assembly, notInRegister })
    expect(await meetingOf(id)).toMatchObject({ voteBase: { base } })
    const taken = await vote(id, 1)
    expect(taken).toMatchObject({ base, share: { numerator: 1, denominator: base } })
    const left = z
      .object({ summoned: z.number(), minus: z.array(z.object({ count: z.number() })) })
      .parse(taken['baseParts'])
    expect(left.minus.reduce((rest, { count }) => rest - count, left.summoned)).toBe(base)
  })

  test('tells how it was counted: nobody is left out twice', async () => {
    const parts = {
      summoned: 38,
      present: 26,
      minus: [
        { category: 'SUSPENDED', count: 1 },
        { category: 'DETAINED', count: 1 },
        { category: 'EXEMPT', count: 3 },
        { category: 'TEMPORARILY_EXEMPT', count: 1 },
        { category: 'ELSEWHERE', count: 2 },
        { category: 'SPECIAL_DUTY', count: 1 },
        { category: 'EXCUSED', count: 2 },
      ],
      notInRegister: 0,
    }
    const id = await meet(CELL_ON_PAPER.roll)
    expect(await meetingOf(id)).toMatchObject({ voteBase: { base: 27, parts } })
    expect(await vote(id, 1)).toMatchObject({ base: 27, baseParts: parts })
  })
})

describe('what is needed', () => {
  test.each(NEEDED)('of %i: %i by more than half, %i by two thirds', async (base, half, twoThirds) => {
    const id = await meet(many(base))
    expect(await vote(id, half)).toMatchObject({ needed: half, adopted: true })
    expect(await vote(id, half - 1)).toMatchObject({ adopted: false })
    for (const kind of ['admission', 'confirmation', 'strike-off', 'expulsion']) {
      expect(await vote(id, twoThirds, { kind })).toMatchObject({ needed: twoThirds, adopted: true })
      expect(await vote(id, twoThirds - 1, { kind })).toMatchObject({ adopted: false })
    }
  })

  test('of a cell on paper: 14 of 27, to admit 18; of a committee of 12: 7, by two thirds 8', async () => {
    const ofCell = await meet(CELL_ON_PAPER.roll)
    const outcome = async (id: string, yes: number, more: object = {}) =>
      (await vote(id, yes, more))['adopted']
    expect(await outcome(ofCell, 13)).toBe(false)
    expect(await outcome(ofCell, 14)).toBe(true)
    expect(await outcome(ofCell, 17, { kind: 'admission' })).toBe(false)
    expect(await outcome(ofCell, 18, { kind: 'admission' })).toBe(true)
    const ofCommittee = await meet(COMMITTEE_ON_PAPER.roll, { assembly: 'BODY' })
    expect(await vote(ofCommittee, 7)).toMatchObject({ base: 12, needed: 7 })
    expect(await vote(ofCommittee, 7, { kind: 'expulsion' })).toMatchObject({ needed: 8, adopted: false })
  })
})

describe('recordVote', () => {
  test('takes no more votes than its base, and warns of more than there were voters', async () => {
    const id = await meet(CELL_ON_PAPER.roll)
    const told = async (no: number) => send.send('recordVote', ordinary(id, 20, { no }), board)
    expect(await told(6)).toMatchObject({ problems: [], warnings: [] })
    expect(await told(7)).toMatchObject({ problems: [], warnings: ['VOTE_EXCEEDS_PRESENT'] })
    const before = await send.stored()
    expect(await told(8)).toMatchObject({ problems: ['VOTE_EXCEEDS_BASE'] })
    expect(await send.stored()).toBe(before)
  })

  test.each<[string, () => Promise<string>, object, string[]]>([
    ['a meeting without a roll', () => meet([]), {}, ['VOTE_WITHOUT_BASE meetingId']],
    ['one that was cancelled', () => meet(many(3), { state: 'CANCELLED' }), {}, ['MEETING_FINAL meetingId']],
    ['one that is sealed', () => meet(many(3), { state: 'SEALED' }), {}, ['MEETING_FINAL meetingId']],
    ['a kind that there is not', () => meet(many(3)), { kind: 'x' }, ['VOTE_KIND_NOT_VALID kind']],
    [
      'invalid ballots in an open vote',
      () => meet(many(3)),
      { invalid: 1 },
      ['INVALID_OF_OPEN_VOTE invalid'],
    ],
    ['less than nothing', () => meet(many(3)), { no: -1 }, ['OUT_OF_RANGE no']],
    ['no question', () => meet(many(3)), { question: ' ' }, ['REQUIRED question']],
    [
      'a member and a name',
      () => meet(many(3)),
      { subjectMemberId: 'a', subjectName: 'B' },
      ['MEMBER_OR_NAME subjectName'],
    ],
  ])('of %s is refused', async (_, meeting, more, problems) => {
    expect(await problemsOf('recordVote', ordinary(await meeting(), 1, more))).toEqual(problems)
  })

  test('of a meeting that has not begun is refused', async () => {
    const id = await meet(many(3))
    await send.rows(`update meeting set starts_at = '2026-02-03T00:00:00Z' where id = $1`, [id])
    expect(await problemsOf('recordVote', ordinary(id, 1))).toEqual(['MEETING_NOT_BEGUN meetingId'])
  })

  test('counts votes from the first on, also where two are written down at once', async () => {
    const id = await meet(many(5))
    const taken = await Promise.all([vote(id, 1), vote(id, 2), vote(id, 3)])
    expect(taken.map(({ position }) => position).sort()).toEqual([0, 1, 2])
    expect((await meetingOf(id))['votes']).toHaveLength(3)
  })

  test('is of an item of this meeting, and keeps the item and the meeting where they are', async () => {
    const [id, other] = [await meet(many(5)), await meet(many(5))]
    const set = async (meeting: string, items: object[], expectedAgendaVersion = 1) =>
      send.send('setAgenda', { meetingId: encodeId('meeting', meeting), expectedAgendaVersion, items }, board)
    const item = { title: 'Nhiệm vụ', purpose: 'DECIDE', depth: 1 }
    await set(id, [item])
    await set(other, [item])
    const itemOf = async (meeting: string) =>
      encodeId('item', await send.text('select id from agenda_item where meeting_id = $1', [meeting]))
    const itemId = await itemOf(id)
    expect(await problemsOf('recordVote', ordinary(id, 1, { itemId: await itemOf(other) }))).toEqual([
      'NOT_FOUND itemId',
    ])
    const taken = await vote(id, 3, { itemId })
    expect(taken).toMatchObject({ item: { id: itemId } })
    expect(await meetingOf(id)).toMatchObject({ agenda: [{ votes: [{ id: taken.id }] }] })
    expect((await set(id, [], 2)).problems).toEqual(['ITEM_HAS_RECORDS items'])
    await send.rows('delete from attendance where meeting_id = $1', [id])
    expect(
      await problemsOf('updateMeeting', {
        id: encodeId('meeting', id),
        expectedVersion: 1,
        startsAt: '2025-12-05T00:30:00Z',
      }),
    ).toEqual(['MEETING_HAS_RECORDS startsAt'])
  })

  test('is about a member as they were named that day, or about somebody by name', async () => {
    const id = await meet(many(5))
    const name = await send.text('select full_name from member where id = $1', [people[2]])
    expect(await vote(id, 4, { kind: 'expulsion', subjectMemberId: member(2) })).toMatchObject({
      subject: { name, member: { id: member(2) } },
    })
    expect(await vote(id, 4, { kind: 'admission', subjectName: ' Bà  Quần chúng ' })).toMatchObject({
      subject: { name: 'Bà  Quần chúng', member: null },
    })
    const stranger = encodeId('member', newUuid())
    expect(await problemsOf('recordVote', ordinary(id, 1, { subjectMemberId: stranger }))).toEqual([
      'NOT_FOUND subjectMemberId',
    ])
  })
})

describe('ballots', () => {
  const ballots = (...choices: string[]) =>
    choices.map((choice, index) => ({ memberId: member(index), choice }))

  test('of an open vote tell who voted how, and agree with the counts', async () => {
    const id = await meet([
      ...many(3),
      voter({ standing: 'PROBATIONARY', voting: false }),
      voter({ status: 'UNEXCUSED' }),
    ])
    const cast = ballots('YES', 'ABSTAIN', 'YES')
    expect(await vote(id, 2, { abstained: 1, ballots: cast })).toMatchObject({
      ballots: cast.map(({ memberId, choice }) => ({ member: { id: memberId }, choice })),
    })
    expect(await problemsOf('recordVote', ordinary(id, 3, { ballots: cast }))).toEqual([
      'BALLOTS_DIFFER ballots',
    ])
    const wrong = [...cast, { memberId: member(3), choice: 'NO' }, { memberId: member(4), choice: 'NO' }]
    expect(
      await problemsOf('recordVote', ordinary(id, 2, { no: 1, abstained: 1, ballots: wrong.slice(0, 4) })),
    ).toEqual(['NOT_A_VOTER ballots.3.memberId'])
    expect(
      await problemsOf('recordVote', ordinary(id, 1, { no: 1, ballots: [cast[0], { ...wrong[4] }] })),
    ).toEqual(['NOT_A_VOTER ballots.1.memberId'])
    expect(
      await problemsOf(
        'recordVote',
        ordinary(id, 1, { no: 1, ballots: [cast[0], { ...cast[0], choice: 'NO' }] }),
      ),
    ).toEqual(['DUPLICATE ballots.1.memberId'])
  })

  test('of a secret vote are refused, and the table takes none', async () => {
    const id = await meet(many(4))
    const secret = { secret: true, invalid: 1 }
    expect(await problemsOf('recordVote', ordinary(id, 1, { ...secret, ballots: ballots('YES') }))).toEqual([
      'BALLOTS_OF_SECRET_VOTE ballots',
    ])
    const taken = await vote(id, 3, secret)
    expect(taken).toMatchObject({ yes: 3, invalid: 1, ballots: [] })
    const row = `select v.id, 9, $1::uuid, 'YES' from meeting_vote v where v.meeting_id = $2`
    await expect(
      send.rows(`insert into vote_ballot (vote_id, position, member_id, choice) ${row}`, [people[0], id]),
    ).rejects.toMatchObject({ constraint: 'vote_ballot_vote_id_secret_fkey' })
    const open = await vote(id, 1, { ballots: ballots('YES') })
    const becoming = { id: open.id, expectedVersion: 1, secret: true }
    expect(await problemsOf('correctVote', becoming)).toEqual(['BALLOTS_OF_SECRET_VOTE ballots'])
    expect(
      (await send.done('correctVote', { ...becoming, ballots: [] }, board)).payload['vote'],
    ).toMatchObject({
      secret: true,
      ballots: [],
      yes: 1,
    })
  })
})

test('opinions of a minority are kept, of members on the roll and of others by name, until they are said anew', async () => {
  const id = await meet(many(4))
  const name = await send.text('select full_name from member where id = $1', [people[1]])
  const reserved = [
    { memberId: member(1), text: 'Chưa nên thu thêm' },
    { name: 'Ông Khách', office: 'Ủy viên', text: 'Cần bàn lại' },
  ]
  const kept = [
    { text: 'Chưa nên thu thêm', person: { name, member: { id: member(1) } } },
    { text: 'Cần bàn lại', person: { name: 'Ông Khách', office: 'Ủy viên', member: null } },
  ]
  const taken = await vote(id, 3, { secret: true, no: 1, reserved })
  expect(taken).toMatchObject({ reserved: kept })
  const corrected = await send.done('correctVote', { id: taken.id, expectedVersion: 1, no: 0 }, board)
  expect(corrected.payload['vote']).toMatchObject({ no: 0, reserved: kept })
  const anew = await send.done(
    'correctVote',
    { id: taken.id, expectedVersion: 2, reserved: [{ name: 'Ông Khách', text: 'Rút một phần' }] },
    board,
  )
  expect(anew.payload['vote']).toMatchObject({ reserved: [{ text: 'Rút một phần' }] })
  const opinion = (one: object) => problemsOf('recordVote', ordinary(id, 1, { reserved: [one] }))
  expect(await opinion({ memberId: member(9), text: 'x' })).toEqual(['NOT_ON_ROLL reserved.0.memberId'])
  expect(await opinion({ text: 'x' })).toEqual(['MEMBER_OR_NAME reserved.0'])
  expect(await opinion({ name: 'Ông A', text: ' ' })).toEqual(['REQUIRED reserved.0.text'])
})

describe('the base that was stored', () => {
  test('stays when the roll is corrected; correctVote counts anew, and the audit tells both', async () => {
    const id = await meet(CELL_ON_PAPER.roll)
    const taken = await vote(id, 14)
    await send.rows(
      `update attendance set status = 'LATE', reason = null where meeting_id = $1 and status = 'EXCUSED'`,
      [id],
    )
    expect(await meetingOf(id)).toMatchObject({
      voteBase: { base: 29 },
      votes: [{ base: 27, adopted: true }],
    })
    const { payload } = await send.done(
      'correctVote',
      { id: taken.id, expectedVersion: 1, question: 'Thông qua nghị quyết' },
      board,
    )
    expect(payload['vote']).toMatchObject({ base: 29, needed: 15, adopted: false, version: 2, yes: 14 })
    const audited = await send.audited()
    expect(audited).toMatchObject({ action: 'VOTE_CORRECT' })
    expect(
      Object.keys(
        z
          .object({})
          .loose()
          .parse(JSON.parse(String(audited['changes']))),
      ).sort(),
    ).toEqual(['adopted', 'base', 'needed', 'parts', 'question'])
    expect(await problemsOf('correctVote', { id: taken.id, expectedVersion: 1, yes: 3 })).toEqual([
      'CONFLICT expectedVersion',
    ])
    expect(await problemsOf('correctVote', { id: taken.id, expectedVersion: 2, no: 16 })).toEqual([
      'VOTE_EXCEEDS_BASE',
    ])
  })

  test('goes with a vote that is taken back; of a sealed meeting nothing does', async () => {
    const id = await meet(many(4))
    const taken = await vote(id, 1, {
      ballots: [{ memberId: member(0), choice: 'YES' }],
      reserved: [{ name: 'A', text: 'B' }],
    })
    expect(await problemsOf('removeVote', { id: taken.id, expectedVersion: 7 })).toEqual([
      'CONFLICT expectedVersion',
    ])
    await send.rows(`update meeting set state = 'SEALED' where id = $1`, [id])
    for (const field of ['correctVote', 'removeVote'])
      expect(await problemsOf(field, { id: taken.id, expectedVersion: 1 })).toEqual(['MEETING_FINAL id'])
    await send.rows(`update meeting set state = 'CLOSED' where id = $1`, [id])
    const { payload } = await send.done('removeVote', { id: taken.id, expectedVersion: 1 }, board)
    expect(payload['meeting']).toEqual({ votes: [] })
    expect(await send.audited()).toMatchObject({ action: 'VOTE_REMOVE' })
  })
})
