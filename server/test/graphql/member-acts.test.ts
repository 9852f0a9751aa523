import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const SELECTIONS = {
  actOnMembers:
    'acts { id kind version batchId decision { number } } results { index id userErrors { code } warnings { code } }',
  undoMemberAct: 'act { id version undoneAt undoneReason }',
}
const Acts = z.array(z.looseObject({ id: z.string(), version: z.number() }))

let app: TestApp
let send: Mutations
let board: string
/** members of the cell 188-01, by name */
let members: string[]
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
  send = new Mutations(app, SELECTIONS)
  members = await send.members('188-01')
})
afterAll(() => app.close())

const member = (at: number): string => members[at] ?? ''
const DECISION = { number: '15-QĐ/HU', signedOn: '2025-12-25' }

async function row(id: string) {
  const answer = await app.graphql(
    board,
    `{ member(id: "${id}") { version standing activity endedOn officialOn } }`,
  )
  return z.looseObject({ version: z.number() }).parse(answer.data?.['member'])
}

async function acted(act: string, ids: readonly string[], more: object = {}, credential = board) {
  const rows = await Promise.all(
    ids.map(async (memberId) => ({ memberId, expectedVersion: (await row(memberId)).version })),
  )
  const input = { act, effectiveOn: '2026-01-05', decision: DECISION, members: rows, ...more }
  return send.send('actOnMembers', input, credential)
}

async function undone(acts: unknown, credential = board) {
  const [act] = Acts.parse(acts)
  const input = { id: act?.id, expectedVersion: act?.version, reason: 'Ghi nhầm' }
  return send.send('undoMemberAct', input, credential)
}

/** Every dated row, and the members' own, of the demo. */
const dump = () =>
  send.text(`select md5(string_agg(r, '|' order by r)) from (
    select to_jsonb(t)::text from member_standing t union all select to_jsonb(t)::text from member_activity t
    union all select to_jsonb(t)::text from membership t union all select to_jsonb(t)::text from member_end t
    union all select to_jsonb(t)::text from member_hindrance t
    union all select (to_jsonb(t) - 'version')::text from office t union all select (to_jsonb(t) - 'version')::text from body_seat t
    union all select to_jsonb(t)::text from work_group_member t union all select (to_jsonb(t) - 'version')::text from member t) as rows (r)`)

describe('actOnMembers', () => {
  test('exempts a list, by one decision; each act can be undone by itself', async () => {
    const before = await dump()
    const answer = await acted('EXEMPT', [member(0), member(1)])
    expect(answer.problems).toEqual([])
    const acts = Acts.parse(answer.payload?.['acts'])
    expect(acts).toMatchObject([
      { kind: 'EXEMPT', decision: { number: DECISION.number } },
      { kind: 'EXEMPT', batchId: acts[0]?.['batchId'] },
    ])
    expect(answer.payload?.['results']).toMatchObject([
      { index: 0, id: acts[0]?.id },
      { index: 1, id: acts[1]?.id },
    ])
    expect(await row(member(0))).toMatchObject({ activity: 'EXEMPT' })
    expect(await send.audited()).toMatchObject({ action: 'MEMBERS_ACT', object_type: 'member_act' })
    for (const act of acts) expect((await undone([act])).problems).toEqual([])
    expect(await dump()).toBe(before)
    expect(await row(member(0))).toMatchObject({ activity: 'ACTIVE' })
    expect((await undone([{ ...acts[0], version: 2 }])).problems).toEqual(['ACT_UNDONE id'])
  })

  test('one that another act followed is undone only after that one', async () => {
    const before = await dump()
    const suspended = await acted('SUSPEND', [member(0)])
    const resumed = await acted('RESUME', [member(0)], { effectiveOn: '2026-01-10' })
    expect(resumed.problems).toEqual([])
    expect((await undone(suspended.payload?.['acts'])).problems).toEqual(['CHANGED_SINCE id'])
    expect((await undone(resumed.payload?.['acts'])).problems).toEqual([])
    expect((await undone(suspended.payload?.['acts'])).problems).toEqual([])
    expect(await dump()).toBe(before)
  })

  test('ends membership with everything that the member holds, and an open transfer', async () => {
    const secretary = await send.id(
      'member',
      `select member_id from office o join unit u on u.id = o.unit_id
       where u.code = '188-01' and o.kind_code = 'secretary' and upper_inf(o.during) and o.member_id is not null`,
    )
    await send.rows(
      `insert into transfer (id, member_id, person_name, kind, from_unit_id, from_name, to_name, decided_on, paper_due_on, state)
       select gen_random_uuid(), m.id, m.full_name, 'HOME', m.home_unit_id, u.name, 'Nơi khác', '2025-12-01', '2026-03-01', 'DECIDED'
       from member m join office o on o.member_id = m.id join unit u on u.id = o.unit_id
       where u.code = '188-01' and o.kind_code = 'secretary' and upper_inf(o.during)`,
    )
    const before = await dump()
    const answer = await acted('DECEASE', [secretary], { decision: null })
    expect(answer.problems).toEqual([])
    expect(await row(secretary)).toMatchObject({ endedOn: '2026-01-05', standing: null, activity: null })
    const held = await send.rows(
      `select 1 from office o join unit u on u.id = o.unit_id where u.code = '188-01' and o.kind_code = 'secretary' and upper_inf(o.during)
       union all select 1 from membership t join member_end e on e.member_id = t.member_id and e.during && t.during
       union all select 1 from member_standing t join member_end e on e.member_id = t.member_id and e.during && t.during
       union all select 1 from transfer where state = 'DECIDED' and to_name = 'Nơi khác'`,
    )
    expect(held).toEqual([])
    expect((await acted('EXEMPT', [secretary])).problems).toEqual(['MEMBER_ENDED members.0'])
    expect((await undone(answer.payload?.['acts'])).problems).toEqual([])
    expect(await dump()).toBe(before)
    expect(
      await send.rows(`select 1 from transfer where state = 'DECIDED' and to_name = 'Nơi khác'`),
    ).toHaveLength(1)
    await send.rows('delete from recorded_change where changed_table = $1', ['transfer'])
    await send.rows(`delete from transfer where to_name = 'Nơi khác'`)
  })

  test('of a list in which some cannot be acted on, nothing is stored, or the others are', async () => {
    const ended = await acted('LEAVE', [member(2)])
    const list = [member(3), member(2), member(4)]
    expect((await acted('EXEMPT', list)).problems).toEqual(['MEMBER_ENDED members.1'])
    const answer = await acted('EXEMPT', list, { errorPolicy: 'SKIP_BAD_ROWS' })
    expect(answer.problems).toEqual([])
    const acts = Acts.parse(answer.payload?.['acts'])
    expect(acts).toHaveLength(2)
    expect(answer.payload?.['results']).toMatchObject([
      { id: acts[0]?.id, userErrors: [] },
      { id: null, userErrors: [{ code: 'MEMBER_ENDED' }] },
      { id: acts[1]?.id, userErrors: [] },
    ])
    for (const act of acts) await undone([act])
    expect((await undone(ended.payload?.['acts'])).problems).toEqual([])
  })

  const bad: [string, () => Promise<{ problems: readonly string[] }>, string][] = [
    ['a confirmation of who is official', () => acted('CONFIRM', [member(5)]), 'NOT_PROBATIONARY members.0'],
    ['a return of who never left', () => acted('RESUME', [member(5)]), 'WRONG_ACTIVITY members.0'],
    [
      'a day before birth',
      () => acted('EXEMPT', [member(5)], { effectiveOn: '1901-01-01' }),
      'BEFORE_BIRTH members.0',
    ],
    [
      'a day too far ahead',
      () => acted('EXEMPT', [member(5)], { effectiveOn: '2027-01-16' }),
      'TOO_FAR_AHEAD effectiveOn',
    ],
    [
      'a death tomorrow',
      () => acted('DECEASE', [member(5)], { effectiveOn: '2026-01-16' }),
      'TOO_FAR_AHEAD effectiveOn',
    ],
    ['a member twice', () => acted('EXEMPT', [member(5), member(5)]), 'DUPLICATE members.1.memberId'],
    ['nobody', () => acted('EXEMPT', []), 'REQUIRED members'],
    [
      'an end of what has none',
      () => acted('SUSPEND', [member(5)], { until: '2026-06-01' }),
      'INVALID_VALUE until',
    ],
    [
      'an end before the beginning',
      () => acted('EXEMPT_TEMPORARILY', [member(5)], { until: '2026-01-05' }),
      'ENDS_BEFORE_START until',
    ],
    ['an extension without an end', () => acted('EXTEND_PROBATION', [member(5)]), 'REQUIRED until'],
    [
      'a version that is none any more',
      () => acted('EXEMPT', [], { members: [{ memberId: member(5), expectedVersion: 99 }] }),
      'CONFLICT members.0.expectedVersion',
    ],
  ]
  test.each(bad)('refuses %s', async (_, work, expected) => {
    expect((await work()).problems).toEqual([expected])
  })

  test('is for those who keep the register there; others do not learn who is in it', async () => {
    const elsewhere = await app.token('ORGANIZATION_BOARD', '188-02')
    const secretary = await app.token('CELL_SECRETARY', '188-01')
    expect((await acted('EXEMPT', [member(5)], {}, elsewhere)).problems).toEqual([
      'NOT_FOUND members.0.memberId',
    ])
    expect((await acted('EXEMPT', [member(5)], {}, secretary)).problems).toEqual([
      'FORBIDDEN members.0.memberId',
    ])
  })
})
