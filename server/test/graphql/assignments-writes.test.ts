import { randomUUID } from 'node:crypto'
import type { Role } from '@chibo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import type { Mutations } from '../kit/mutations.ts'
import { DECISION, WorkGroupsKit } from '../kit/work-groups.ts'

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

describe('assignWorkGroup', () => {
  test('assigns, by a decision, from a day on; a second time to the same group is refused', async () => {
    const group = await found()
    const value = {
      workGroupId: group.id,
      unitIds: [kit.cells[3], kit.cells[2]],
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
        unit: { id: kit.cells[3] },
        decision: { number: DECISION.number },
      },
      { unit: { id: kit.cells[2] } },
    ])
    expect(warnings.length).toBeGreaterThanOrEqual(2)
    const again = await send.send(
      'assignWorkGroup',
      { ...value, unitIds: [kit.cells[2]], validFrom: '2025-09-30', validTo: null },
      board,
    )
    expect(again.problems).toEqual(['ALREADY_ASSIGNED unitIds.0'])
    expect(
      (
        await send.send(
          'assignWorkGroup',
          { ...value, unitIds: [kit.cells[2]], validFrom: '2025-10-01', validTo: null },
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
      { workGroupId: other.id, unitIds: [kit.cells[0]], validFrom: '2027-01-01', validTo: '2027-02-01' },
      board,
    )
    const now = { workGroupId: group.id, unitIds: [kit.cells[0]] }
    const quiet = await send.done(
      'assignWorkGroup',
      { ...now, validFrom: '2027-02-01', validTo: '2027-03-01' },
      board,
    )
    const names = quiet.payload.warnings.map(({ message }) => message)
    expect(names.some((message) => message.startsWith(`Tổ công tác số ${String(kit.ordinal)} `))).toBe(false)
    const loud = await send.done(
      'assignWorkGroup',
      { ...now, validFrom: '2027-01-31', validTo: '2027-02-01' },
      board,
    )
    expect(
      loud.payload.warnings.some(({ message }) =>
        message.startsWith(`Tổ công tác số ${String(kit.ordinal)} `),
      ),
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
    ['a unit twice', () => ({ unitIds: [kit.cells[0], kit.cells[0]] }), 'DUPLICATE unitIds.1'],
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
    const value = {
      workGroupId: group.id,
      unitIds: [kit.cells[1]],
      validFrom: '2025-07-01',
      ...(await change()),
    }
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
    const value = { workGroupId: group.id, unitIds: [kit.cells[1]], validFrom: '2026-01-01' }
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
    const { unitId, ...assignment } = await kit.demoAssignment(2)
    const [three, two] = [await kit.demoGroup(3), await kit.demoGroup(2)]
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
    ['the same group', async () => ({ workGroupId: await kit.demoGroup(2) }), 'ALREADY_ASSIGNED workGroupId'],
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
    const { unitId: _, ...assignment } = await kit.demoAssignment(2, 1)
    const value = {
      ...assignment,
      workGroupId: await kit.demoGroup(3),
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
    const { unitId: _, ...assignment } = await kit.demoAssignment(4)
    const groups = [await kit.demoGroup(1), await kit.demoGroup(3), await kit.demoGroup(5)]
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
    const { unitId, ...assignment } = await kit.demoAssignment(1, 2)
    const member = await kit.app.signIn('to1')
    const sees = async () => {
      const { data } = await kit.app.graphql(member, 'query ($id: ID!) { unit(id: $id) { id } }', {
        id: unitId,
      })
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
    const { unitId: _, ...assignment } = await kit.demoAssignment(5)
    const before = await send.stored()
    for (const validTo of ['2021-12-24', '2020-01-01'])
      expect((await end({ ...assignment, validTo })).problems).toEqual(['ENDS_BEFORE_START validTo'])
    expect(await send.stored()).toBe(before)
  })

  test('is for whoever may write groups where the group was founded', async () => {
    const { unitId: _, ...assignment } = await kit.demoAssignment(5)
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
