import { randomUUID } from 'node:crypto'
import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import type { Mutations } from '../kit/mutations.ts'
import { DECISION, FROM, WorkGroupsKit, type WrittenGroup } from '../kit/work-groups.ts'

let kit: WorkGroupsKit
let send: Mutations
let board: string
beforeAll(async () => {
  kit = await WorkGroupsKit.create()
  ;({ send, board } = kit)
})
afterAll(() => kit.app.close())

const found = (change: object = {}) => kit.found(change)
const as = (role: Role, code: string) => kit.app.token(role, code)

describe('createWorkGroup', () => {
  test('founds a group with its decision, members and units in one go, and tells its access', async () => {
    const [leader, second] = await send.members('188-07')
    const { payload, warnings } = await send.done(
      'createWorkGroup',
      kit.input({
        members: [
          { memberId: leader, leader: true },
          { memberId: second, office: 'Ủy viên' },
          { name: ' Lê Văn Ví Dụ ' },
        ],
        unitIds: kit.cells.slice(0, 2),
      }),
      board,
    )
    expect(warnings).toEqual([])
    expect(payload['workGroup']).toMatchObject({
      version: 1,
      ordinal: 6,
      validFrom: FROM,
      validTo: null,
      decision: { number: DECISION.number },
      members: [
        { leader: true, validFrom: FROM, person: { name: expect.any(String), office: expect.any(String) } },
        expect.objectContaining({ leader: false }),
        expect.objectContaining({ leader: false }),
      ],
      assignments: [{ version: 1 }, { version: 1 }],
    })
    const members = Object(payload['workGroup']).members.map(
      (one: WrittenGroup['members'][number]) => one.person,
    )
    expect(members).toContainEqual({ name: 'Lê Văn Ví Dụ', office: null })
    expect(members).toContainEqual({ name: expect.any(String), office: 'Ủy viên' })
    const audited = await send.audited()
    expect(audited).toMatchObject({
      action: 'WORK_GROUP_CREATE',
      object_type: 'work_group',
      by_somebody: true,
    })
    expect(audited['changes']).not.toContain('Ví Dụ')
  })

  test('stores double coverage, and warns of it with the other group’s name', async () => {
    const one = await kit.demoAssignment(1)
    const { payload, warnings } = await send.done(
      'createWorkGroup',
      kit.input({ unitIds: [kit.cells[0], one.unitId] }),
      board,
      {
        'accept-language': 'en',
      },
    )
    expect(warnings).toEqual(['ALREADY_COVERED unitIds.0', 'ALREADY_COVERED unitIds.1'])
    expect(payload.warnings[1]?.message).toBe(
      `${await send.text('select name from work_group where ordinal = 1')} covers it at that time, too.`,
    )
    expect(Object(payload['workGroup']).assignments).toHaveLength(2)
  })

  test('tells the same warnings again under the same key', async () => {
    const one = await kit.demoAssignment(1, 1)
    const key = { 'idempotency-key': randomUUID() }
    const value = kit.input({ unitIds: [one.unitId] })
    const first = await send.done('createWorkGroup', value, board, key)
    const again = await send.done('createWorkGroup', value, board, key)
    expect(first.warnings).toEqual(['ALREADY_COVERED unitIds.0'])
    expect(again.payload).toEqual(first.payload)
    const before = await send.stored()
    const other = await send.send('createWorkGroup', { ...value, name: 'Khác' }, board, key)
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await send.stored()).toBe(before)
  })

  test('takes the same decision up instead of entering it twice', async () => {
    await found({ decision: { ...DECISION, number: '77-QĐ/HU' } })
    await found({ decision: { ...DECISION, number: '77-QĐ/HU' } })
    expect(await send.text("select count(*) from decision where number = '77-QĐ/HU'")).toBe('1')
  })

  test('gives the ordinal to one of those who ask at once', async () => {
    const value = kit.input()
    const answers = await Promise.all([1, 2, 3].map(() => send.send('createWorkGroup', value, board)))
    expect(answers.filter((answer) => answer.problems.length === 0)).toHaveLength(1)
    for (const problem of answers.flatMap((answer) => answer.problems))
      expect(['BUSY ordinal', 'ORDINAL_TAKEN ordinal']).toContain(problem)
  })

  test('is for whoever may write groups where it is founded', async () => {
    const right = async (role: Role, code: string) =>
      (await send.send('createWorkGroup', kit.input(), await as(role, code))).problems
    for (const role of [
      'COMMITTEE_OFFICE',
      'INTEGRATOR_READ',
      'WORK_GROUP_MEMBER',
      'CELL_SECRETARY',
    ] as const)
      expect(await right(role, '188')).toEqual(['FORBIDDEN unitId'])
    expect(await right('INTEGRATOR_WRITE', '188-05')).toEqual(['FORBIDDEN unitId'])
    expect(await right('INTEGRATOR_WRITE', '188')).toEqual([])
    const cell = await send.unit('188-05')
    const elsewhere = await send.send(
      'createWorkGroup',
      kit.input({ unitId: cell }),
      await as('INTEGRATOR_WRITE', '188-06'),
    )
    expect(elsewhere.problems).toEqual(['NOT_FOUND unitId'])
  })

  const bad: [string, () => object | Promise<object>, string][] = [
    ['an unknown founder', () => ({ unitId: encodeId('unit', randomUUID()) }), 'NOT_FOUND unitId'],
    ['an ordinal that is taken', () => ({ ordinal: 1 }), 'ORDINAL_TAKEN ordinal'],
    ['an ordinal of nothing', () => ({ ordinal: 0 }), 'OUT_OF_RANGE ordinal'],
    ['no name', () => ({ name: ' ' }), 'REQUIRED name'],
    ['a day that does not exist', () => ({ validFrom: '2025-02-29' }), 'INVALID_DATE validFrom'],
    [
      'a decision of no day',
      () => ({ decision: { ...DECISION, signedOn: '2025-13-01' } }),
      'INVALID_DATE decision.signedOn',
    ],
    [
      'a decision without a number',
      () => ({ decision: { ...DECISION, number: '' } }),
      'REQUIRED decision.number',
    ],
    ['nobody', () => ({ members: [] }), 'REQUIRED members'],
    ['no leader', () => ({ members: [{ name: 'A' }] }), 'ONE_LEADER members'],
    [
      'two leaders',
      () => ({
        members: [
          { name: 'A', leader: true },
          { name: 'B', leader: true },
        ],
      }),
      'ONE_LEADER members',
    ],
    ['neither member nor name', () => ({ members: [{ leader: true }] }), 'MEMBER_OR_NAME members.0'],
    [
      'both member and name',
      async () => ({
        members: [
          { name: 'A', leader: true },
          { name: 'B', memberId: (await send.members('188-05'))[0] },
        ],
      }),
      'MEMBER_OR_NAME members.1',
    ],
    [
      'a member twice',
      async () => {
        const [memberId] = await send.members('188-05')
        return { members: [{ memberId, leader: true }, { memberId }] }
      },
      'DUPLICATE members.1.memberId',
    ],
    [
      'an unknown member',
      () => ({ members: [{ memberId: encodeId('member', randomUUID()), leader: true }] }),
      'NOT_FOUND members.0.memberId',
    ],
    ['a unit twice', () => ({ unitIds: [kit.cells[0], kit.cells[0]] }), 'DUPLICATE unitIds.1'],
    [
      'an unknown unit',
      () => ({ unitIds: [kit.cells[0], encodeId('unit', randomUUID())] }),
      'NOT_FOUND unitIds.1',
    ],
    [
      'a unit that the caller may not see',
      async () => ({ unitIds: [await send.unit('20')] }),
      'NOT_FOUND unitIds.0',
    ],
  ]

  test.each(bad)('%s is refused, and nothing is stored', async (_name, change, problem) => {
    const value = kit.input(await change())
    const before = await send.stored()
    const answer = await send.send('createWorkGroup', value, board)
    expect(answer.errors).toBeUndefined()
    expect(answer.payload?.['workGroup']).toBeNull()
    expect(answer.problems).toContain(problem)
    expect(answer.warnings).toEqual([])
    expect(await send.stored()).toBe(before)
  })
})

describe('updateWorkGroup', () => {
  const update = (value: object, credential = board) => send.send('updateWorkGroup', value, credential)
  const serving = (id: string) =>
    send.rows(
      `select m.person_name as name, m.leader, lower(m.during) as from, upper(m.during) as to from work_group_member m
       where m.work_group_id = (select object_id from audit_record where action = 'WORK_GROUP_UPDATE' and $1 <> '' order by id desc limit 1)
       order by lower(m.during), m.leader desc, m.person_name`,
      [id],
    )

  test('renames, adds, ends and hands the lead over, and keeps who served', async () => {
    const group = await found()
    const [leader, second] = group.members
    const { payload } = await send.done(
      'updateWorkGroup',
      {
        id: group.id,
        expectedVersion: 1,
        name: 'Tổ mới',
        effectiveOn: '2025-09-01',
        addMembers: [{ name: 'Phạm Văn Ví Dụ' }],
        endMembers: [{ id: leader?.id, validTo: '2025-10-01' }],
        leaderId: second?.id,
        decision: { ...DECISION, number: '99-QĐ/HU' },
      },
      board,
    )
    expect(payload['workGroup']).toMatchObject({ version: 2, name: 'Tổ mới' })
    expect(await serving(group.id)).toEqual([
      { name: 'Nguyễn Văn Ví Dụ', leader: true, from: FROM, to: '2025-09-01' },
      { name: 'Trần Thị Ví Dụ', leader: false, from: FROM, to: '2025-09-01' },
      { name: 'Trần Thị Ví Dụ', leader: true, from: '2025-09-01', to: null },
      { name: 'Nguyễn Văn Ví Dụ', leader: false, from: '2025-09-01', to: '2025-10-01' },
      { name: 'Phạm Văn Ví Dụ', leader: false, from: '2025-09-01', to: null },
    ])
    expect((await update({ id: group.id, expectedVersion: 1, name: 'Muộn' })).problems).toEqual([
      'CONFLICT expectedVersion',
    ])
  })

  test('a new leader from the first day turns the flag, history needs no second row', async () => {
    const group = await found()
    await send.done(
      'updateWorkGroup',
      { id: group.id, expectedVersion: 1, effectiveOn: FROM, leaderId: group.members[1]?.id },
      board,
    )
    expect(await serving(group.id)).toEqual([
      { name: 'Trần Thị Ví Dụ', leader: true, from: FROM, to: null },
      { name: 'Nguyễn Văn Ví Dụ', leader: false, from: FROM, to: null },
    ])
  })

  test('one who joins may lead at once', async () => {
    const group = await found()
    const { payload } = await send.done(
      'updateWorkGroup',
      { id: group.id, expectedVersion: 1, addMembers: [{ name: 'Hoàng Văn Ví Dụ', leader: true }] },
      board,
    )
    const members: WrittenGroup['members'] = Object(payload['workGroup']).members
    expect(members.map((one) => [one.person.name, one.leader])).toEqual([
      ['Hoàng Văn Ví Dụ', true],
      ['Nguyễn Văn Ví Dụ', false],
      ['Trần Thị Ví Dụ', false],
    ])
  })

  test('ends the group with its members and assignments, deletes nothing', async () => {
    const group = await found({ unitIds: kit.cells.slice(0, 2) })
    const { payload } = await send.done(
      'updateWorkGroup',
      { id: group.id, expectedVersion: 1, validTo: '2025-12-01' },
      board,
    )
    expect(payload['workGroup']).toMatchObject({ validTo: '2025-12-01', version: 2 })
    const ends = await send.rows(
      `select upper(during)::text as end, version from work_group_assignment where work_group_id = (select object_id from audit_record order by id desc limit 1)
       union all select upper(during)::text, 0 from work_group_member where work_group_id = (select object_id from audit_record order by id desc limit 1) order by 2`,
    )
    expect(ends).toEqual([
      { end: '2025-12-01', version: 0 },
      { end: '2025-12-01', version: 0 },
      { end: '2025-12-01', version: 2 },
      { end: '2025-12-01', version: 2 },
    ])
  })

  const bad: [string, (group: WrittenGroup) => object | Promise<object>, string][] = [
    ['an end before the beginning', () => ({ validTo: FROM }), 'ENDS_BEFORE_START validTo'],
    [
      'a leader who leaves without another',
      (group) => ({ endMembers: [{ id: group.members[0]?.id, validTo: '2025-10-01' }] }),
      'ONE_LEADER leaderId',
    ],
    [
      'a member who ends before they begin',
      (group) => ({ endMembers: [{ id: group.members[1]?.id, validTo: FROM }] }),
      'ENDS_BEFORE_START endMembers.0.validTo',
    ],
    [
      'somebody of another group',
      async () => ({ endMembers: [{ id: (await found()).members[0]?.id, validTo: '2025-10-01' }] }),
      'NOT_FOUND endMembers.0.id',
    ],
    [
      'a leader of another group',
      async () => ({ leaderId: (await found()).members[0]?.id }),
      'NOT_A_GROUP_MEMBER leaderId',
    ],
    [
      'two new leaders',
      (group) => ({ leaderId: group.members[1]?.id, addMembers: [{ name: 'A', leader: true }] }),
      'ONE_LEADER leaderId',
    ],
    [
      'additions before the group',
      () => ({ effectiveOn: '2025-05-31', addMembers: [{ name: 'A' }] }),
      'OUTSIDE_GROUP_DATES effectiveOn',
    ],
    ['an unknown group', () => ({ id: encodeId('workgroup', randomUUID()) }), 'NOT_FOUND id'],
  ]

  test.each(bad)('%s is refused, and nothing is stored', async (_name, change, problem) => {
    const group = await found()
    const value = { id: group.id, expectedVersion: 1, ...(await change(group)) }
    const before = await send.stored()
    const answer = await update(value)
    expect(answer.errors).toBeUndefined()
    expect(answer.problems).toContain(problem)
    expect(await send.stored()).toBe(before)
  })

  test('nobody joins twice, and a group does not end before what begins later', async () => {
    const [memberId] = await send.members('188-05')
    const group = await found({ members: [{ memberId, leader: true }] })
    expect((await update({ id: group.id, expectedVersion: 1, addMembers: [{ memberId }] })).problems).toEqual(
      ['ALREADY_SERVING addMembers.0'],
    )
    await send.done(
      'assignWorkGroup',
      { workGroupId: group.id, unitIds: [kit.cells[0]], validFrom: '2026-03-01' },
      board,
    )
    expect((await update({ id: group.id, expectedVersion: 1, validTo: '2026-02-01' })).problems).toEqual([
      'BEGINS_LATER validTo',
    ])
  })

  test('is refused to those whom the group covers, hidden from others', async () => {
    const one = await kit.demoGroup(1)
    const covered = await send.text(
      'select u.code from work_group_assignment a join unit u on u.id = a.unit_id join work_group g on g.id = a.work_group_id where g.ordinal = 1 limit 1',
    )
    const free = await send.text(
      "select code from unit u where kind_code = 'cell' and code like '188-%' and not exists (select from work_group_assignment a join work_group g on g.id = a.work_group_id where a.unit_id = u.id and g.ordinal = 1) limit 1",
    )
    const rename = async (role: Role, code: string) =>
      (await update({ id: one, expectedVersion: 1, name: 'x' }, await as(role, code))).problems
    expect(await rename('CELL_SECRETARY', covered)).toEqual(['FORBIDDEN id'])
    expect(await rename('INTEGRATOR_WRITE', covered)).toEqual(['FORBIDDEN id'])
    expect(await rename('INTEGRATOR_READ', '188')).toEqual(['FORBIDDEN id'])
    expect(await rename('INTEGRATOR_WRITE', free)).toEqual(['NOT_FOUND id'])
  })
})
