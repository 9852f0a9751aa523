import { randomUUID } from 'node:crypto'
import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

let app: TestApp
let send: Mutations
let board: string
let district: string
let cells: string[]
let ordinal = 5
beforeAll(async () => {
  app = await createTestApp()
  const group =
    'workGroup { id version ordinal name validFrom validTo decision { number } members { id leader validFrom person { name office } } assignments { id version unit { id } } }'
  const assignment = '{ id version validFrom validTo workGroup { id } unit { id } decision { number } }'
  send = new Mutations(app, {
    createWorkGroup: group,
    updateWorkGroup: group,
    assignWorkGroup: `workGroup { id } assignments ${assignment}`,
    transferWorkGroupAssignment: `assignment ${assignment} ended ${assignment}`,
    endWorkGroupAssignment: `assignment ${assignment}`,
  })
  board = await app.signIn('demo')
  district = await send.unit('188')
  const rows = await send.rows(
    `select u.id from unit u where u.kind_code = 'cell' and u.code like '188-%'
     order by (select count(*) from work_group_assignment a where a.unit_id = u.id), u.code`,
  )
  // The first two are covered by nobody.
  cells = rows.map(({ id }) => encodeId('unit', String(id)))
})
afterAll(() => app.close())

const DECISION = { number: '1802-QĐ/HU', signedOn: '2025-05-30', effectiveOn: '2025-06-01', title: 'Lập tổ' }
const FROM = '2025-06-01'
const input = (change: object = {}) => {
  ordinal += 1
  return {
    unitId: district,
    ordinal,
    name: `Tổ công tác số ${String(ordinal)}`,
    decision: DECISION,
    validFrom: FROM,
    members: [{ name: 'Nguyễn Văn Ví Dụ', office: 'Chuyên viên', leader: true }, { name: 'Trần Thị Ví Dụ' }],
    unitIds: [],
    ...change,
  }
}
interface Group {
  id: string
  version: number
  members: { id: string; leader: boolean; person: { name: string; office: string | null } }[]
  assignments: { id: string; version: number }[]
}
const found = async (change: object = {}): Promise<Group> => {
  const { payload } = await send.done('createWorkGroup', input(change), board)
  return Object(payload['workGroup'])
}
const demoGroup = (number: number) =>
  send.id('workgroup', 'select id from work_group where ordinal = $1 order by id limit 1', number)
const nameOf = (number: number) => send.text('select name from work_group where ordinal = $1', [number])
/** A cell of a demo group, and its assignment. */
const demoAssignment = async (number: number, offset = 0) => {
  const [row] = await send.rows(
    `select a.id, a.unit_id from work_group_assignment a join work_group g on g.id = a.work_group_id
     join unit u on u.id = a.unit_id where g.ordinal = $1 and upper_inf(a.during) and a.version = 1 order by u.code offset $2 limit 1`,
    [number, offset],
  )
  return {
    id: encodeId('assignment', String(row?.['id'])),
    unitId: encodeId('unit', String(row?.['unit_id'])),
    expectedVersion: 1,
  }
}
const as = async (role: Role, code: string) => app.token(role, code)

describe('createWorkGroup', () => {
  test('founds a group with its decision, members and units in one go, and tells its access', async () => {
    const [leader, second] = await send.members('188-07')
    const { payload, warnings } = await send.done(
      'createWorkGroup',
      input({
        members: [
          { memberId: leader, leader: true },
          { memberId: second, office: 'Ủy viên' },
          { name: ' Lê Văn Ví Dụ ' },
        ],
        unitIds: cells.slice(0, 2),
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
    const members = Object(payload['workGroup']).members.map((one: Group['members'][number]) => one.person)
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
    const one = await demoAssignment(1)
    const { payload, warnings } = await send.done(
      'createWorkGroup',
      input({ unitIds: [cells[0], one.unitId] }),
      board,
      {
        'accept-language': 'en',
      },
    )
    expect(warnings).toEqual(['ALREADY_COVERED unitIds.0', 'ALREADY_COVERED unitIds.1'])
    expect(payload.warnings[1]?.message).toBe(`${await nameOf(1)} covers it at that time, too.`)
    expect(Object(payload['workGroup']).assignments).toHaveLength(2)
  })

  test('tells the same warnings again under the same key', async () => {
    const one = await demoAssignment(1, 1)
    const key = { 'idempotency-key': randomUUID() }
    const value = input({ unitIds: [one.unitId] })
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
    const value = input()
    const answers = await Promise.all([1, 2, 3].map(() => send.send('createWorkGroup', value, board)))
    expect(answers.filter((answer) => answer.problems.length === 0)).toHaveLength(1)
    for (const problem of answers.flatMap((answer) => answer.problems))
      expect(['BUSY ordinal', 'ORDINAL_TAKEN ordinal']).toContain(problem)
  })

  test('is for whoever may write groups where it is founded', async () => {
    const right = async (role: Role, code: string) =>
      (await send.send('createWorkGroup', input(), await as(role, code))).problems
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
      input({ unitId: cell }),
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
    ['a unit twice', () => ({ unitIds: [cells[0], cells[0]] }), 'DUPLICATE unitIds.1'],
    [
      'an unknown unit',
      () => ({ unitIds: [cells[0], encodeId('unit', randomUUID())] }),
      'NOT_FOUND unitIds.1',
    ],
    [
      'a unit that the caller may not see',
      async () => ({ unitIds: [await send.unit('20')] }),
      'NOT_FOUND unitIds.0',
    ],
  ]

  test.each(bad)('%s is refused, and nothing is stored', async (_name, change, problem) => {
    const value = input(await change())
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
    const members: Group['members'] = Object(payload['workGroup']).members
    expect(members.map((one) => [one.person.name, one.leader])).toEqual([
      ['Hoàng Văn Ví Dụ', true],
      ['Nguyễn Văn Ví Dụ', false],
      ['Trần Thị Ví Dụ', false],
    ])
  })

  test('ends the group with its members and assignments, deletes nothing', async () => {
    const group = await found({ unitIds: cells.slice(0, 2) })
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

  const bad: [string, (group: Group) => object | Promise<object>, string][] = [
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
      { workGroupId: group.id, unitIds: [cells[0]], validFrom: '2026-03-01' },
      board,
    )
    expect((await update({ id: group.id, expectedVersion: 1, validTo: '2026-02-01' })).problems).toEqual([
      'BEGINS_LATER validTo',
    ])
  })

  test('is refused to those whom the group covers, hidden from others', async () => {
    const one = await demoGroup(1)
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

describe('assignWorkGroup', () => {
  test('assigns, by a decision, from a day on; a second time to the same group is refused', async () => {
    const group = await found()
    const value = {
      workGroupId: group.id,
      unitIds: [cells[3], cells[2]],
      validFrom: '2025-07-01',
      validTo: '2025-10-01',
      decision: DECISION,
    }
    const { payload, warnings } = await send.done('assignWorkGroup', value, board)
    expect(payload['assignments']).toMatchObject([
      {
        version: 1,
        validFrom: '2025-07-01',
        validTo: '2025-10-01',
        unit: { id: cells[3] },
        decision: { number: DECISION.number },
      },
      { unit: { id: cells[2] } },
    ])
    expect(warnings.length).toBeGreaterThanOrEqual(2)
    const again = await send.send(
      'assignWorkGroup',
      { ...value, unitIds: [cells[2]], validFrom: '2025-09-30', validTo: null },
      board,
    )
    expect(again.problems).toEqual(['ALREADY_ASSIGNED unitIds.0'])
    expect(
      (
        await send.send(
          'assignWorkGroup',
          { ...value, unitIds: [cells[2]], validFrom: '2025-10-01', validTo: null },
          board,
        )
      ).problems,
    ).toEqual([])
  })

  test('no warning where the other group comes later or has gone', async () => {
    const group = await found()
    const other = await found()
    await send.done(
      'assignWorkGroup',
      { workGroupId: other.id, unitIds: [cells[0]], validFrom: '2027-01-01', validTo: '2027-02-01' },
      board,
    )
    const now = { workGroupId: group.id, unitIds: [cells[0]] }
    const quiet = await send.done(
      'assignWorkGroup',
      { ...now, validFrom: '2027-02-01', validTo: '2027-03-01' },
      board,
    )
    const names = quiet.payload.warnings.map(({ message }) => message)
    expect(names.some((message) => message.startsWith(`Tổ công tác số ${String(ordinal)} `))).toBe(false)
    const loud = await send.done(
      'assignWorkGroup',
      { ...now, validFrom: '2027-01-31', validTo: '2027-02-01' },
      board,
    )
    expect(
      loud.payload.warnings.some(({ message }) => message.startsWith(`Tổ công tác số ${String(ordinal)} `)),
    ).toBe(true)
  })

  const bad: [string, () => object | Promise<object>, string][] = [
    [
      'an assignment that ends before it begins',
      () => ({ validTo: '2025-06-30' }),
      'ENDS_BEFORE_START validTo',
    ],
    ['one that ends as it begins', () => ({ validTo: '2025-07-01' }), 'ENDS_BEFORE_START validTo'],
    [
      'one that begins before the group',
      () => ({ validFrom: '2025-05-31' }),
      'OUTSIDE_GROUP_DATES validFrom',
    ],
    [
      'a unit not below the founder',
      async () => ({ workGroupId: await ofCell() }),
      'UNIT_NOT_BELOW unitIds.0',
    ],
    ['a unit that did not exist', async () => ({ unitIds: [await ended()] }), 'UNIT_NOT_IN_FORCE unitIds.0'],
    ['an unknown unit', () => ({ unitIds: [encodeId('unit', randomUUID())] }), 'NOT_FOUND unitIds.0'],
    ['a unit twice', () => ({ unitIds: [cells[0], cells[0]] }), 'DUPLICATE unitIds.1'],
    ['no unit', () => ({ unitIds: [] }), 'REQUIRED unitIds'],
    [
      'an unknown group',
      () => ({ workGroupId: encodeId('workgroup', randomUUID()) }),
      'NOT_FOUND workGroupId',
    ],
  ]

  async function ofCell(): Promise<string> {
    return (await found({ unitId: await send.unit('188-05'), members: [{ name: 'A', leader: true }] })).id
  }

  async function ended(): Promise<string> {
    const id = '01890000-0000-7000-8000-000000000098'
    await send.rows(
      `with u as (insert into unit (id, path, code, name, name_folded, kind_code, in_force)
         select $1, path || 'vvvu', '188-98', 'Chi bộ cũ', 'chi bo cu', 'cell', false from unit where code = '188' on conflict do nothing returning id, path)
       insert into unit_placement (unit_id, path, during) select id, path, '[2020-01-01,2024-01-01)' from u`,
      [id],
    )
    return encodeId('unit', id)
  }

  test.each(bad)('%s is refused, and nothing is stored', async (_name, change, problem) => {
    const group = await found()
    const value = { workGroupId: group.id, unitIds: [cells[1]], validFrom: '2025-07-01', ...(await change()) }
    const before = await send.stored()
    const answer = await send.send('assignWorkGroup', value, board)
    expect(answer.errors).toBeUndefined()
    expect(answer.payload).toMatchObject({ workGroup: null, assignments: [] })
    expect(answer.problems).toContain(problem)
    expect(await send.stored()).toBe(before)
  })

  test('beyond the end of the group is refused; without an end it goes as far', async () => {
    const group = await found()
    await send.done('updateWorkGroup', { id: group.id, expectedVersion: 1, validTo: '2026-06-01' }, board)
    const value = { workGroupId: group.id, unitIds: [cells[1]], validFrom: '2026-01-01' }
    expect((await send.send('assignWorkGroup', { ...value, validTo: '2026-06-02' }, board)).problems).toEqual(
      ['OUTSIDE_GROUP_DATES validTo'],
    )
    expect(
      (await send.send('assignWorkGroup', { ...value, validFrom: '2026-06-01' }, board)).problems,
    ).toEqual(['OUTSIDE_GROUP_DATES validFrom'])
    const { payload } = await send.done('assignWorkGroup', value, board)
    expect(payload['assignments']).toMatchObject([{ validTo: '2026-06-01' }])
  })
})

describe('transferWorkGroupAssignment', () => {
  const transfer = (value: object, credential = board) =>
    send.send('transferWorkGroupAssignment', value, credential)

  test('ends here and begins there on one day, and takes the access along', async () => {
    const { unitId, ...assignment } = await demoAssignment(2)
    const [three, two] = [await demoGroup(3), await demoGroup(2)]
    const { payload, warnings } = await send.done(
      'transferWorkGroupAssignment',
      { ...assignment, workGroupId: three, validFrom: '2026-02-01', decision: DECISION },
      board,
    )
    expect(payload).toMatchObject({
      assignment: {
        version: 1,
        validFrom: '2026-02-01',
        validTo: null,
        workGroup: { id: three },
        unit: { id: unitId },
      },
      ended: { version: 2, validTo: '2026-02-01', workGroup: { id: two }, unit: { id: unitId } },
    })
    expect(warnings.filter((warning) => !warning.startsWith('ALREADY_COVERED'))).toEqual([])
    expect(await send.audited()).toMatchObject({
      action: 'WORK_GROUP_TRANSFER',
      object_type: 'work_group_assignment',
    })
    const before = await send.stored()
    expect((await transfer({ ...assignment, workGroupId: three, validFrom: '2026-03-01' })).problems).toEqual(
      ['CONFLICT expectedVersion'],
    )
    const late = { ...assignment, expectedVersion: 2, workGroupId: three }
    expect((await transfer({ ...late, validFrom: '2026-02-01' })).problems).toEqual([
      'ALREADY_ENDED validFrom',
    ])
    expect((await transfer({ ...late, validFrom: '2026-03-01' })).problems).toEqual([
      'ALREADY_ENDED validFrom',
    ])
    expect(await send.stored()).toBe(before)
  })

  const bad: [string, () => object | Promise<object>, string][] = [
    ['a day before the assignment began', () => ({ validFrom: '2021-12-24' }), 'ENDS_BEFORE_START validFrom'],
    ['the same group', async () => ({ workGroupId: await demoGroup(2) }), 'ALREADY_ASSIGNED workGroupId'],
    [
      'a group that does not exist yet',
      async () => ({ workGroupId: (await found({ validFrom: '2026-05-01' })).id }),
      'OUTSIDE_GROUP_DATES validFrom',
    ],
    [
      'an unknown group',
      () => ({ workGroupId: encodeId('workgroup', randomUUID()) }),
      'NOT_FOUND workGroupId',
    ],
    ['an unknown assignment', () => ({ id: encodeId('assignment', randomUUID()) }), 'NOT_FOUND id'],
  ]

  test.each(bad)('%s is refused, and nothing is stored', async (_name, change, problem) => {
    const { unitId: _, ...assignment } = await demoAssignment(2, 1)
    const value = {
      ...assignment,
      workGroupId: await demoGroup(3),
      validFrom: '2026-02-01',
      ...(await change()),
    }
    const before = await send.stored()
    const answer = await transfer(value)
    expect(answer.errors).toBeUndefined()
    expect(answer.payload).toMatchObject({ assignment: null, ended: null })
    expect(answer.problems).toContain(problem)
    expect(await send.stored()).toBe(before)
  })

  test('of one assignment at once: one group gets it', async () => {
    const { unitId: _, ...assignment } = await demoAssignment(4)
    const groups = [await demoGroup(1), await demoGroup(3), await demoGroup(5)]
    const answers = await Promise.all(
      groups.map((workGroupId) => transfer({ ...assignment, workGroupId, validFrom: '2026-02-01' })),
    )
    expect(answers.map(({ problems }) => problems.join()).sort()).toEqual([
      '',
      'CONFLICT expectedVersion',
      'CONFLICT expectedVersion',
    ])
  })
})

describe('endWorkGroupAssignment', () => {
  const end = (value: object, credential = board) => send.send('endWorkGroupAssignment', value, credential)

  test('sets the end and keeps the row; the group’s people lose the cell from that day on', async () => {
    const { unitId, ...assignment } = await demoAssignment(1, 2)
    const member = await app.signIn('to1')
    const sees = async () => {
      const { data } = await app.graphql(member, 'query ($id: ID!) { unit(id: $id) { id } }', { id: unitId })
      return data?.['unit'] !== null
    }
    expect(await sees()).toBe(true)
    const { payload } = await send.done(
      'endWorkGroupAssignment',
      { ...assignment, validTo: '2026-01-15', decision: DECISION },
      board,
    )
    expect(payload['assignment']).toMatchObject({ version: 2, validTo: '2026-01-15' })
    await expect.poll(sees).toBe(false)
    expect((await end({ ...assignment, validTo: '2026-01-15' })).problems).toEqual([
      'CONFLICT expectedVersion',
    ])
    expect((await end({ ...assignment, expectedVersion: 2, validTo: '2026-02-15' })).problems).toEqual([
      'ALREADY_ENDED validTo',
    ])
    expect((await end({ ...assignment, expectedVersion: 2, validTo: '2025-12-15' })).problems).toEqual([])
  })

  test('before it begins is refused, and nothing is stored', async () => {
    const { unitId: _, ...assignment } = await demoAssignment(5)
    const before = await send.stored()
    for (const validTo of ['2021-12-24', '2020-01-01'])
      expect((await end({ ...assignment, validTo })).problems).toEqual(['ENDS_BEFORE_START validTo'])
    expect(await send.stored()).toBe(before)
  })

  test('is for whoever may write groups where the group was founded', async () => {
    const { unitId: _, ...assignment } = await demoAssignment(5)
    const code = await send.text(
      'select u.code from work_group_assignment a join work_group g on g.id = a.work_group_id join unit u on u.id = a.unit_id where g.ordinal = 5 order by u.code limit 1',
    )
    const as5 = async (role: Role, unit: string) =>
      (await end({ ...assignment, validTo: '2026-02-01' }, await as(role, unit))).problems
    expect(await as5('CELL_SECRETARY', code)).toEqual(['FORBIDDEN id'])
    expect(await as5('INTEGRATOR_WRITE', code)).toEqual(['FORBIDDEN id'])
    expect(await as5('INTEGRATOR_WRITE', code === '188-01' ? '188-02' : '188-01')).toEqual(['NOT_FOUND id'])
    expect(await as5('INTEGRATOR_WRITE', '188')).toEqual([])
  })
})
