import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { into } from '../kit/opening.ts'

let app: TestApp
let send: Mutations
let board: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  const meeting =
    'meeting { id version state title place startsAt endsAt heldOn kind { code } unit { code } body { name } chair { name office } secretary { name } attendanceSummary { expected } }'
  send = new Mutations(app, { createMeeting: meeting, updateMeeting: meeting })
  board = await app.signIn('demo')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())

const MEETING = { kind: 'regular', startsAt: '2025-12-03T07:30:00+07:00' }
const create = (changes: object = {}, credential = board) =>
  send.done('createMeeting', { ...MEETING, unitId: cell, ...changes }, credential)
const written = (answer: Awaited<ReturnType<typeof create>>) => {
  const { id, version } = Object(answer.payload['meeting'])
  return { id: String(id), expectedVersion: Number(version) }
}
const bodyOf = (code: string) =>
  send.id('body', 'select b.id from body b join unit u on u.id = b.unit_id where u.code = $1 limit 1', code)

describe('createMeeting', () => {
  test('enters a planned meeting, names chair and secretary as of the day, records who did it and no value', async () => {
    const [secretary] = await send.rows(
      `select o.member_id, o.person_name, u.name from office o join unit u on u.id = o.unit_id
       where u.code = '188-05' and o.kind_code = 'secretary' and upper_inf(o.during)`,
    )
    const [, second] = await send.members('188-05')
    const { payload, warnings } = await create({
      title: '  Sinh hoạt tháng 12 ',
      place: '',
      endsAt: '2025-12-03T09:30:00+07:00',
      chairMemberId: encodeId('member', String(secretary?.['member_id'])),
      secretaryMemberId: second,
    })
    expect(payload['meeting']).toMatchObject({
      version: 1,
      state: 'PLANNED',
      title: 'Sinh hoạt tháng 12',
      place: null,
      startsAt: '2025-12-03T00:30:00.000Z',
      endsAt: '2025-12-03T02:30:00.000Z',
      heldOn: '2025-12-03',
      kind: { code: 'regular' },
      unit: { code: '188-05' },
      body: null,
      chair: { name: secretary?.['person_name'], office: `Bí thư ${String(secretary?.['name'])}` },
      attendanceSummary: { expected: 0 },
    })
    expect(warnings).toEqual([])
    const audited = await send.audited()
    expect(audited).toMatchObject({ action: 'MEETING_CREATE', object_type: 'meeting', by_somebody: true })
    expect(audited['changes']).toContain('"title"')
    expect(audited['changes']).not.toContain('tháng 12')
  })

  test('is for whoever may write meetings there; others are told no more than they may know', async () => {
    const right = async (role: Parameters<TestApp['token']>[0], code: string) => {
      const { problems } = await send.send(
        'createMeeting',
        { ...MEETING, unitId: cell },
        await app.token(role, code),
      )
      return problems
    }
    for (const role of ['ORGANIZATION_BOARD', 'COMMITTEE_OFFICE', 'INTEGRATOR_WRITE'] as const)
      expect(await right(role, '188')).toEqual([])
    expect(await right('CELL_SECRETARY', '188-05')).toEqual([])
    const roles = [
      'MEMBER_IN_CHARGE',
      'WORK_GROUP_MEMBER',
      'INSPECTION',
      'INTEGRATOR_READ',
      'AUDITOR',
    ] as const
    for (const role of roles) expect(await right(role, '188')).toEqual(['FORBIDDEN unitId'])
    expect(await right('INTEGRATOR_WRITE', '188-06')).toEqual(['NOT_FOUND unitId'])
    expect(await right('CELL_SECRETARY', '188-06')).toEqual(['NOT_FOUND unitId'])
    expect(
      (await send.send('createMeeting', { ...MEETING, unitId: cell }, await app.signIn('bithu'))).problems,
    ).toEqual([])
    const above = await send.send(
      'createMeeting',
      { ...MEETING, unitId: await send.unit('188') },
      await app.token('INTEGRATOR_WRITE', '188-05'),
    )
    expect(above.problems).toEqual(['FORBIDDEN unitId'])
  })

  const bad: [string, () => object | Promise<object>, string][] = [
    ['an unknown unit', () => ({ unitId: encodeId('unit', randomUUID()) }), 'NOT_FOUND unitId'],
    ['an id of something else', () => ({ unitId: encodeId('meeting', randomUUID()) }), 'INVALID_ID unitId'],
    ['an unknown kind', () => ({ kind: 'picnic' }), 'MEETING_KIND_NOT_VALID kind'],
    ['a kind that was abolished', () => ({ kind: 'model' }), 'MEETING_KIND_NOT_VALID kind'],
    [
      'a unit that had ended',
      async () => ({ unitId: await send.unit('188-99') }),
      'UNIT_NOT_IN_FORCE unitId',
    ],
    ['a body of another unit', async () => ({ bodyId: await bodyOf('188') }), 'BODY_NOT_IN_FORCE bodyId'],
    [
      'a body after its term',
      async () => ({ unitId: await send.unit('188'), bodyId: await bodyOf('188') }),
      'BODY_NOT_IN_FORCE bodyId',
    ],
    [
      'an end before the beginning',
      () => ({ endsAt: '2025-12-03T07:00:00+07:00' }),
      'ENDS_BEFORE_START endsAt',
    ],
    ['an end at the beginning', () => ({ endsAt: MEETING.startsAt }), 'ENDS_BEFORE_START endsAt'],
    ['a meeting of two days', () => ({ endsAt: '2025-12-04T07:30:01+07:00' }), 'MEETING_TOO_LONG endsAt'],
    [
      'a day that does not exist',
      () => ({ startsAt: '2025-02-29T07:30:00+07:00' }),
      'INVALID_DATETIME startsAt',
    ],
    ['a time without its offset', () => ({ startsAt: '2025-12-03T07:30:00' }), 'INVALID_DATETIME startsAt'],
    [
      'an unknown chair',
      () => ({ chairMemberId: encodeId('member', randomUUID()) }),
      'NOT_FOUND chairMemberId',
    ],
    [
      'a secretary who has died',
      async () => ({
        secretaryMemberId: await send.id(
          'member',
          "select member_id from member_end where reason = 'DECEASED'",
        ),
      }),
      'MEMBER_ENDED secretaryMemberId',
    ],
    ['NUL in the title', () => ({ title: 'a\u0000b' }), 'INVALID_TEXT title'],
    ['an endless title', () => ({ title: 'a'.repeat(501) }), 'TOO_LONG title'],
  ]

  test.each(bad)('%s is refused, and nothing is stored', async (_name, changes, problem) => {
    await send.rows("update meeting_kind set valid = '(,2025-01-01)' where code = 'model'")
    await send.rows(
      `with u as (insert into unit (id, path, code, name, name_folded, kind_code, in_force)
         select '01890000-0000-7000-8000-000000000099', path || 'zzzz', '188-99', 'Chi bộ cũ', 'chi bo cu', 'cell', false from unit where code = '188'
         on conflict do nothing returning id, path)
       insert into unit_placement (unit_id, path, during) select id, path, '[2020-01-01,2024-01-01)' from u`.replace(
        'zzzz',
        'vvvv',
      ),
    )
    const before = await send.stored()
    const answer = await send.send('createMeeting', { ...MEETING, unitId: cell, ...(await changes()) }, board)
    expect(answer.errors).toBeUndefined()
    expect(answer.payload?.['meeting']).toBeNull()
    expect(answer.problems).toContain(problem)
    expect(await send.stored()).toBe(before)
  })

  test('a chair whom the caller may not read looks like one who does not exist', async () => {
    const secretary = await app.token('CELL_SECRETARY', '188-05')
    const [stranger] = await send.members('188-06')
    const answer = await send.send(
      'createMeeting',
      { ...MEETING, unitId: cell, chairMemberId: stranger },
      secretary,
    )
    expect(answer.problems).toEqual(['NOT_FOUND chairMemberId'])
  })

  test('the same key with another body is refused and stores nothing', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const first = await create({ title: 'Một' })
    const keyed = await send.done('createMeeting', { ...MEETING, unitId: cell, title: 'Hai' }, board, key)
    expect(written(keyed).id).not.toBe(written(first).id)
    const before = await send.stored()
    const other = await send.send('createMeeting', { ...MEETING, unitId: cell, title: 'Ba' }, board, key)
    expect(other).toMatchObject({ status: 409, payload: undefined })
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
    const again = await send.done('createMeeting', { ...MEETING, unitId: cell, title: 'Hai' }, board, key)
    expect(again.payload).toEqual(keyed.payload)
    expect(await send.stored()).toBe(before)
  })
})

describe('updateMeeting', () => {
  const update = (input: object, credential = board) => send.send('updateMeeting', input, credential)

  test('changes what is given, clears what is null, leaves the rest; an old version is refused', async () => {
    const [chair] = await send.members('188-05')
    const meeting = written(await create({ title: 'Cũ', place: 'Hội trường', chairMemberId: chair }))
    const changed = await send.done('updateMeeting', { ...meeting, title: 'Mới', place: null }, board)
    expect(changed.payload['meeting']).toMatchObject({
      version: 2,
      title: 'Mới',
      place: null,
      chair: { name: expect.any(String) },
    })
    expect((await send.audited())['action']).toBe('MEETING_UPDATE')
    const before = await send.stored()
    const late = await update({ ...meeting, title: 'Muộn' })
    expect(late.problems).toEqual(['CONFLICT expectedVersion'])
    expect(late.payload?.userErrors[0]?.message).toContain('2')
    expect(await send.stored()).toBe(before)
    const moved = await send.done(
      'updateMeeting',
      { id: meeting.id, expectedVersion: 2, chairMemberId: null, unitId: await send.unit('188-06') },
      board,
    )
    expect(moved.payload['meeting']).toMatchObject({ version: 3, chair: null, unit: { code: '188-06' } })
  })

  test('a moved day renews the office of a chair who stays', async () => {
    const former = await send.rows(
      `select o.member_id, upper(o.during) - 1 as last, upper(o.during) as since from office o join unit u on u.id = o.unit_id
       where u.code = '188-04' and o.kind_code = 'secretary' and not upper_inf(o.during)`,
    )
    const chairMemberId = encodeId('member', String(former[0]?.['member_id']))
    const unitId = await send.unit('188-04')
    const during = await create({
      unitId,
      chairMemberId,
      startsAt: `${String(former[0]?.['last'])}T08:00:00+07:00`,
    })
    expect(during.payload['meeting']).toMatchObject({
      chair: { office: expect.stringMatching(/^Bí thư Chi bộ/) },
    })
    const after = await send.done(
      'updateMeeting',
      { ...written(during), startsAt: `${String(former[0]?.['since'])}T08:00:00+07:00` },
      board,
    )
    expect(Object(after.payload['meeting']).chair.office).not.toMatch(/^Bí thư Chi bộ/)
  })

  test('PLANNED → OPEN → CLOSED, PLANNED → CANCELLED, and nothing else', async () => {
    const to = async (meeting: object, state: string) => update({ ...meeting, state })
    const meeting = written(await create())
    expect((await to(meeting, 'CLOSED')).problems).toEqual(['MEETING_STATE state'])
    expect((await to(meeting, 'SEALED')).problems).toEqual(['MEETING_STATE state'])
    const through = (state: 'OPEN' | 'CLOSED') => into(state, meeting.id, app, board)
    const opened = await send.done('updateMeeting', { ...meeting, ...(await through('OPEN')) }, board)
    expect(opened.payload['meeting']).toMatchObject({ state: 'OPEN' })
    expect((await send.audited())['action']).toBe('MEETING_OPEN')
    const open = { ...meeting, expectedVersion: 2 }
    for (const state of ['PLANNED', 'CANCELLED', 'SEALED'])
      expect((await to(open, state)).problems).toEqual(['MEETING_STATE state'])
    await send.done('updateMeeting', { ...open, ...(await through('CLOSED')) }, board)
    const closed = { ...meeting, expectedVersion: 3 }
    for (const state of ['PLANNED', 'OPEN', 'CANCELLED', 'SEALED'])
      expect((await to(closed, state)).problems).toEqual(['MEETING_STATE state'])
    const other = written(await create())
    await send.done('updateMeeting', { ...other, state: 'CANCELLED' }, board)
    expect((await update({ ...other, expectedVersion: 2, title: 'x' })).problems).toEqual([
      'MEETING_FINAL id',
    ])
    await send.rows(
      "update meeting set state = 'SEALED' where id = (select object_id from audit_record where action = 'MEETING_CLOSE' order by id desc limit 1)",
    )
    expect((await update({ ...closed, title: 'x' })).problems).toEqual(['MEETING_FINAL id'])
  })

  test('is neither opened before it begins nor moved from what was recorded of it', async () => {
    const ahead = written(await create({ startsAt: '2026-02-03T07:30:00+07:00' }))
    expect((await update({ ...ahead, state: 'OPEN' })).problems).toEqual(['MEETING_NOT_BEGUN state'])
    const meeting = written(await create())
    await send.done('updateMeeting', { ...meeting, ...(await into('OPEN', meeting.id, app, board)) }, board)
    const open = { ...meeting, expectedVersion: 2 }
    expect((await update({ ...open, startsAt: '2025-12-04T07:30:00+07:00' })).problems).toEqual([
      'MEETING_HAS_RECORDS startsAt',
    ])
    expect((await update({ ...open, unitId: await send.unit('188-06') })).problems).toEqual([
      'MEETING_HAS_RECORDS unitId',
    ])
    expect((await update({ ...open, startsAt: '2025-12-03T08:00:00+07:00' })).problems).toEqual([])
    expect(
      (await update({ ...open, expectedVersion: 3, endsAt: '2025-12-03T07:00:00+07:00' })).problems,
    ).toEqual(['ENDS_BEFORE_START endsAt'])
  })

  test('is refused to whoever may read only, and hidden from others', async () => {
    const meeting = written(await create())
    const as = async (role: Parameters<TestApp['token']>[0], code: string) =>
      (await update({ ...meeting, title: 'x' }, await app.token(role, code))).problems
    expect(await as('INTEGRATOR_READ', '188')).toEqual(['FORBIDDEN id'])
    expect(await as('INTEGRATOR_WRITE', '188-06')).toEqual(['NOT_FOUND id'])
    const secretary = await app.token('CELL_SECRETARY', '188-05')
    const abroad = await update({ ...meeting, unitId: await send.unit('188-06') }, secretary)
    expect(abroad.problems).toEqual(['NOT_FOUND unitId'])
    expect((await update({ ...meeting, title: 'x' }, secretary)).problems).toEqual([])
  })
})
