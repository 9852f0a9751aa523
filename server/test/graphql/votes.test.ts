import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newUuid } from '../../src/database/uuid.ts'
import { encodeId } from '../../src/graphql/ids.ts'
import type { Mutations } from '../kit/mutations.ts'
import { CELL_ON_PAPER, many, voter } from '../kit/vote-figures.ts'
import { ordinary, Votes } from './votes.kit.ts'

/** Votes as they are written down, corrected and taken back. */
let kit: Votes
let send: Mutations
let board: string
beforeAll(async () => {
  kit = await Votes.start()
  ;({ send, board } = kit)
})
afterAll(() => kit.app.close())

describe('recordVote', () => {
  test('takes no more votes than its base, and warns of more than there were voters', async () => {
    const id = await kit.meet(CELL_ON_PAPER.roll)
    const told = async (no: number) => send.send('recordVote', ordinary(id, 20, { no }), board)
    expect(await told(6)).toMatchObject({ problems: [], warnings: [] })
    expect(await told(7)).toMatchObject({ problems: [], warnings: ['VOTE_EXCEEDS_PRESENT'] })
    const before = await send.stored()
    expect(await told(8)).toMatchObject({ problems: ['VOTE_EXCEEDS_BASE'] })
    expect(await send.stored()).toBe(before)
  })

  test.each<[string, () => Promise<string>, object, string[]]>([
    ['a meeting without a roll', () => kit.meet([]), {}, ['VOTE_WITHOUT_BASE meetingId']],
    [
      'one that was cancelled',
      () => kit.meet(many(3), { state: 'CANCELLED' }),
      {},
      ['MEETING_FINAL meetingId'],
    ],
    ['one that is sealed', () => kit.meet(many(3), { state: 'SEALED' }), {}, ['MEETING_FINAL meetingId']],
    ['a kind that there is not', () => kit.meet(many(3)), { kind: 'x' }, ['VOTE_KIND_NOT_VALID kind']],
    [
      'invalid ballots in an open vote',
      () => kit.meet(many(3)),
      { invalid: 1 },
      ['INVALID_OF_OPEN_VOTE invalid'],
    ],
    ['less than nothing', () => kit.meet(many(3)), { no: -1 }, ['OUT_OF_RANGE no']],
    ['no question', () => kit.meet(many(3)), { question: ' ' }, ['REQUIRED question']],
    [
      'a member and a name',
      () => kit.meet(many(3)),
      { subjectMemberId: 'a', subjectName: 'B' },
      ['MEMBER_OR_NAME subjectName'],
    ],
  ])('of %s is refused', async (_, meeting, more, problems) => {
    expect(await kit.problemsOf('recordVote', ordinary(await meeting(), 1, more))).toEqual(problems)
  })

  test('of a meeting that has not begun is refused', async () => {
    const id = await kit.meet(many(3))
    await send.rows(`update meeting set starts_at = '2026-02-03T00:00:00Z' where id = $1`, [id])
    expect(await kit.problemsOf('recordVote', ordinary(id, 1))).toEqual(['MEETING_NOT_BEGUN meetingId'])
  })

  test('counts votes from the first on, also where two are written down at once', async () => {
    const id = await kit.meet(many(5))
    const taken = await Promise.all([kit.vote(id, 1), kit.vote(id, 2), kit.vote(id, 3)])
    expect(taken.map(({ position }) => position).sort()).toEqual([0, 1, 2])
    expect((await kit.meetingOf(id))['votes']).toHaveLength(3)
  })

  test('is of an item of this meeting, and keeps the item and the meeting where they are', async () => {
    const [id, other] = [await kit.meet(many(5)), await kit.meet(many(5))]
    const set = async (meeting: string, items: object[], expectedAgendaVersion = 1) =>
      send.send('setAgenda', { meetingId: encodeId('meeting', meeting), expectedAgendaVersion, items }, board)
    const item = { title: 'Nhiệm vụ', purpose: 'DECIDE', depth: 1 }
    await set(id, [item])
    await set(other, [item])
    const itemOf = async (meeting: string) =>
      encodeId('item', await send.text('select id from agenda_item where meeting_id = $1', [meeting]))
    const itemId = await itemOf(id)
    expect(await kit.problemsOf('recordVote', ordinary(id, 1, { itemId: await itemOf(other) }))).toEqual([
      'NOT_FOUND itemId',
    ])
    const taken = await kit.vote(id, 3, { itemId })
    expect(taken).toMatchObject({ item: { id: itemId } })
    expect(await kit.meetingOf(id)).toMatchObject({ agenda: [{ votes: [{ id: taken.id }] }] })
    expect((await set(id, [], 2)).problems).toEqual(['ITEM_HAS_RECORDS items'])
    await send.rows('delete from attendance where meeting_id = $1', [id])
    expect(
      await kit.problemsOf('updateMeeting', {
        id: encodeId('meeting', id),
        expectedVersion: 1,
        startsAt: '2025-12-05T00:30:00Z',
      }),
    ).toEqual(['MEETING_HAS_RECORDS startsAt'])
  })

  test('is about a member as they were named that day, or about somebody by name', async () => {
    const id = await kit.meet(many(5))
    const name = await send.text('select full_name from member where id = $1', [kit.people[2]])
    expect(await kit.vote(id, 4, { kind: 'expulsion', subjectMemberId: kit.member(2) })).toMatchObject({
      subject: { name, member: { id: kit.member(2) } },
    })
    expect(await kit.vote(id, 4, { kind: 'admission', subjectName: ' Bà  Quần chúng ' })).toMatchObject({
      subject: { name: 'Bà  Quần chúng', member: null },
    })
    const stranger = encodeId('member', newUuid())
    expect(await kit.problemsOf('recordVote', ordinary(id, 1, { subjectMemberId: stranger }))).toEqual([
      'NOT_FOUND subjectMemberId',
    ])
  })
})

describe('ballots', () => {
  const ballots = (...choices: string[]) =>
    choices.map((choice, index) => ({ memberId: kit.member(index), choice }))

  test('of an open vote tell who voted how, and agree with the counts', async () => {
    const id = await kit.meet([
      ...many(3),
      voter({ standing: 'PROBATIONARY', voting: false }),
      voter({ status: 'UNEXCUSED' }),
    ])
    const cast = ballots('YES', 'ABSTAIN', 'YES')
    expect(await kit.vote(id, 2, { abstained: 1, ballots: cast })).toMatchObject({
      ballots: cast.map(({ memberId, choice }) => ({ member: { id: memberId }, choice })),
    })
    expect(await kit.problemsOf('recordVote', ordinary(id, 3, { ballots: cast }))).toEqual([
      'BALLOTS_DIFFER ballots',
    ])
    const wrong = [
      ...cast,
      { memberId: kit.member(3), choice: 'NO' },
      { memberId: kit.member(4), choice: 'NO' },
    ]
    expect(
      await kit.problemsOf(
        'recordVote',
        ordinary(id, 2, { no: 1, abstained: 1, ballots: wrong.slice(0, 4) }),
      ),
    ).toEqual(['NOT_A_VOTER ballots.3.memberId'])
    expect(
      await kit.problemsOf('recordVote', ordinary(id, 1, { no: 1, ballots: [cast[0], { ...wrong[4] }] })),
    ).toEqual(['NOT_A_VOTER ballots.1.memberId'])
    expect(
      await kit.problemsOf(
        'recordVote',
        ordinary(id, 1, { no: 1, ballots: [cast[0], { ...cast[0], choice: 'NO' }] }),
      ),
    ).toEqual(['DUPLICATE ballots.1.memberId'])
  })

  test('of a secret vote are refused, and the table takes none', async () => {
    const id = await kit.meet(many(4))
    const secret = { secret: true, invalid: 1 }
    expect(
      await kit.problemsOf('recordVote', ordinary(id, 1, { ...secret, ballots: ballots('YES') })),
    ).toEqual(['BALLOTS_OF_SECRET_VOTE ballots'])
    const taken = await kit.vote(id, 3, secret)
    expect(taken).toMatchObject({ yes: 3, invalid: 1, ballots: [] })
    const row = `select v.id, 9, $1::uuid, 'YES' from meeting_vote v where v.meeting_id = $2`
    await expect(
      send.rows(`insert into vote_ballot (vote_id, position, member_id, choice) ${row}`, [kit.people[0], id]),
    ).rejects.toMatchObject({ constraint: 'vote_ballot_vote_id_secret_fkey' })
    const open = await kit.vote(id, 1, { ballots: ballots('YES') })
    const becoming = { id: open.id, expectedVersion: 1, secret: true }
    expect(await kit.problemsOf('correctVote', becoming)).toEqual(['BALLOTS_OF_SECRET_VOTE ballots'])
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
  const id = await kit.meet(many(4))
  const name = await send.text('select full_name from member where id = $1', [kit.people[1]])
  const reserved = [
    { memberId: kit.member(1), text: 'Chưa nên thu thêm' },
    { name: 'Ông Khách', office: 'Ủy viên', text: 'Cần bàn lại' },
  ]
  const kept = [
    { text: 'Chưa nên thu thêm', person: { name, member: { id: kit.member(1) } } },
    { text: 'Cần bàn lại', person: { name: 'Ông Khách', office: 'Ủy viên', member: null } },
  ]
  const taken = await kit.vote(id, 3, { secret: true, no: 1, reserved })
  expect(taken).toMatchObject({ reserved: kept })
  const corrected = await send.done('correctVote', { id: taken.id, expectedVersion: 1, no: 0 }, board)
  expect(corrected.payload['vote']).toMatchObject({ no: 0, reserved: kept })
  const anew = await send.done(
    'correctVote',
    { id: taken.id, expectedVersion: 2, reserved: [{ name: 'Ông Khách', text: 'Rút một phần' }] },
    board,
  )
  expect(anew.payload['vote']).toMatchObject({ reserved: [{ text: 'Rút một phần' }] })
  const opinion = (one: object) => kit.problemsOf('recordVote', ordinary(id, 1, { reserved: [one] }))
  expect(await opinion({ memberId: kit.member(9), text: 'x' })).toEqual(['NOT_ON_ROLL reserved.0.memberId'])
  expect(await opinion({ text: 'x' })).toEqual(['MEMBER_OR_NAME reserved.0'])
  expect(await opinion({ name: 'Ông A', text: ' ' })).toEqual(['REQUIRED reserved.0.text'])
})

describe('the base that was stored', () => {
  test('stays when the roll is corrected; correctVote counts anew, and the audit tells both', async () => {
    const id = await kit.meet(CELL_ON_PAPER.roll)
    const taken = await kit.vote(id, 14)
    await send.rows(
      `update attendance set status = 'LATE', reason = null where meeting_id = $1 and status = 'EXCUSED'`,
      [id],
    )
    expect(await kit.meetingOf(id)).toMatchObject({
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
    expect(await kit.problemsOf('correctVote', { id: taken.id, expectedVersion: 1, yes: 3 })).toEqual([
      'CONFLICT expectedVersion',
    ])
    expect(await kit.problemsOf('correctVote', { id: taken.id, expectedVersion: 2, no: 16 })).toEqual([
      'VOTE_EXCEEDS_BASE',
    ])
  })

  test('goes with a vote that is taken back; of a sealed meeting nothing does', async () => {
    const id = await kit.meet(many(4))
    const taken = await kit.vote(id, 1, {
      ballots: [{ memberId: kit.member(0), choice: 'YES' }],
      reserved: [{ name: 'A', text: 'B' }],
    })
    expect(await kit.problemsOf('removeVote', { id: taken.id, expectedVersion: 7 })).toEqual([
      'CONFLICT expectedVersion',
    ])
    await send.rows(`update meeting set state = 'SEALED' where id = $1`, [id])
    for (const field of ['correctVote', 'removeVote'])
      expect(await kit.problemsOf(field, { id: taken.id, expectedVersion: 1 })).toEqual(['MEETING_FINAL id'])
    await send.rows(`update meeting set state = 'CLOSED' where id = $1`, [id])
    const { payload } = await send.done('removeVote', { id: taken.id, expectedVersion: 1 }, board)
    expect(payload['meeting']).toEqual({ votes: [] })
    expect(await send.audited()).toMatchObject({ action: 'VOTE_REMOVE' })
  })
})
