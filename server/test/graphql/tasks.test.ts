import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSealer } from '../../src/database/sealed.ts'
import { createTestApp, SECRET, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { Wire } from '../kit/wire.ts'

const TASK =
  'id version state progress overdue outcome cause doneOn endedOn dueOn firstDueOn result resultValue owner { name office } ownerUnit { code }'
const ONE = `task { ${TASK} acts { kind text progress value fromDueOn toDueOn outcome actor { name } evidence { title } } }`

let app: TestApp
let send: Mutations
let board: string
let secretary: string
let other: string
let above: string
let cell: string
let members: string[]
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createTasks: `tasks { ${TASK} acts { kind } helpers { unit { code } person { name } } } results { index id }`,
    reportTaskProgress: `tasks { ${TASK} } results { index id }`,
    updateTask: ONE,
    reportTask: ONE,
    acceptTask: ONE,
    returnTask: ONE,
    extendTask: ONE,
    cancelTask: ONE,
  })
  board = await app.signIn('demo')
  secretary = await app.token('CELL_SECRETARY', '188-05')
  other = await app.token('CELL_SECRETARY', '188-07')
  above = await send.unit('188')
  cell = await send.unit('188-05')
  members = await send.members('188-05')
})
afterAll(() => app.close())
beforeEach(() => send.rows('truncate task_evidence, task_act, task_helper, meeting_task, task'))

interface Task {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}
const given = (task: object = {}) => ({
  title: 'Vận động hiến đất làm đường',
  ownerUnitId: cell,
  startsOn: '2026-01-05',
  dueOn: '2026-12-20',
  ...task,
})
/** One task of the district to a cell. */
async function create(task: object = {}, input: object = {}): Promise<Task> {
  const { payload } = await send.done('createTasks', { unitId: above, tasks: [given(task)], ...input }, board)
  const [created] = Object(payload)['tasks']
  return created
}
const named = ({ id, version }: Task) => ({ id, expectedVersion: version })
const row = ({ id, version }: Task) => ({ taskId: id, expectedVersion: version })
async function act(field: string, task: Task, input: object = {}, credential = board): Promise<Task> {
  const { payload } = await send.done(field, { ...named(task), ...input }, credential)
  return Object(payload)['task']
}
const problems = async (field: string, input: object, credential = board) =>
  (await send.send(field, input, credential)).problems
const count = async () => Number(await send.text('select count(*) from task'))

describe('createTasks', () => {
  test('gives tasks to units and members, with helpers, in the trips of one', async () => {
    const { payload, statements, warnings } = await send.done(
      'createTasks',
      {
        unitId: above,
        tasks: [
          given({ measure: 'hộ', target: 12, key: true }),
          given({
            ownerUnitId: undefined,
            ownerMemberId: members[0],
            helperUnitIds: [await send.unit('188-07')],
          }),
          given({ helperMemberIds: [members[1]] }),
        ],
      },
      board,
    )
    const [first, second, third] = Object(payload)['tasks']
    expect(first).toMatchObject({
      state: 'ASSIGNED',
      progress: 0,
      ownerUnit: { code: '188-05' },
      acts: [{ kind: 'ASSIGN' }],
    })
    expect(second).toMatchObject({
      ownerUnit: { code: '188-05' },
      helpers: [{ unit: { code: '188-07' }, person: null }],
    })
    expect(third).toMatchObject({ helpers: [{ unit: { code: '188-05' }, person: {} }] })
    expect(warnings).toEqual([])
    expect(await send.audited()).toMatchObject({ action: 'TASKS_CREATE', object_type: 'task' })
    const one = await send.done('createTasks', { unitId: above, tasks: [given()] }, board)
    expect(statements).toBeLessThanOrEqual(one.statements + 1)
  })

  test.each<[string, () => object | Promise<object>, string]>([
    ['a deadline before the start', () => ({ dueOn: '2026-01-04' }), 'TASK_ENDS_BEFORE_START tasks.0.dueOn'],
    [
      'a deadline before today',
      () => ({ startsOn: undefined, dueOn: '2000-01-01' }),
      'TASK_ENDS_BEFORE_START tasks.0.dueOn',
    ],
    ['nobody to do it', () => ({ ownerUnitId: undefined }), 'REQUIRED tasks.0.ownerUnitId'],
    ['a target without a measure', () => ({ target: 3 }), 'REQUIRED tasks.0.measure'],
    [
      'a target above its measure',
      () => ({ measure: '%', measureMax: 100, target: 101 }),
      'RESULT_OUT_OF_RANGE tasks.0.target',
    ],
    ['half a thousandth', () => ({ measure: '%', target: 0.0005 }), 'OUT_OF_RANGE tasks.0.target'],
    ['an owner that is not there', () => ({ ownerUnitId: members[0] }), 'INVALID_ID tasks.0.ownerUnitId'],
  ])('refuses %s and stores nothing', async (_name, task, problem) => {
    expect(await problems('createTasks', { unitId: above, tasks: [given(await task())] })).toEqual([problem])
    expect(await count()).toBe(0)
  })

  test('gives nobody a task who does not belong to it', async () => {
    const [stranger] = await send.members('188-07')
    const tasks = [given({ ownerUnitId: above }), given({ ownerUnitId: undefined, ownerMemberId: stranger })]
    expect(await problems('createTasks', { unitId: cell, tasks })).toEqual([
      'OWNER_NOT_BELOW tasks.0.ownerUnitId',
      'OWNER_NOT_BELOW tasks.1.ownerMemberId',
    ])
    expect(await count()).toBe(0)
  })

  test('a cell gives its own members tasks, and nobody else’s', async () => {
    const [stranger] = await send.members('188-07')
    const mine = { unitId: cell, tasks: [given({ ownerUnitId: undefined, ownerMemberId: members[0] })] }
    await send.done('createTasks', mine, secretary)
    expect(await problems('createTasks', { unitId: above, tasks: [given()] }, secretary)).toEqual([
      'FORBIDDEN unitId',
    ])
    expect(
      await problems(
        'createTasks',
        { unitId: cell, tasks: [given({ ownerUnitId: undefined, ownerMemberId: stranger })] },
        secretary,
      ),
    ).toEqual(['NOT_FOUND tasks.0.ownerMemberId'])
    expect(await count()).toBe(1)
  })

  test('leaves bad rows out where that is wanted', async () => {
    const { payload } = await send.send(
      'createTasks',
      { unitId: above, tasks: [given({ dueOn: '2026-01-01' }), given()], errorPolicy: 'SKIP_BAD_ROWS' },
      board,
    )
    expect(Object(payload)['tasks']).toHaveLength(1)
    expect(await count()).toBe(1)
  })

  test('warns of who is exempt, away, on duty, suspended or loaded, and stores it', async () => {
    const [member = ''] = members
    const uuid = await send.text('select id from member where full_name = $1 limit 1', [
      await send.text(
        `select m.full_name from member m join unit u on u.id = m.home_unit_id where u.code = '188-05' and m.ended_on is null order by m.id limit 1`,
      ),
    ])
    const memberId = await send.id('member', 'select $1::uuid', uuid)
    expect(member).not.toBe('')
    const task = given({ ownerUnitId: undefined, ownerMemberId: memberId })
    const four = await send.done('createTasks', { unitId: above, tasks: [task, task, task, task] }, board)
    expect(four.warnings).toEqual(['OWNER_LOADED tasks.3.ownerMemberId'])
    await send.rows(`update member_activity set activity = 'EXEMPT' where member_id = $1`, [uuid])
    await send.rows(
      `insert into member_hindrance (member_id, kind, during) values ($1, 'SPECIAL_DUTY', '[2025-01-01,)')`,
      [uuid],
    )
    const warned = [
      'OWNER_EXEMPT tasks.0.ownerMemberId',
      'OWNER_ON_DUTY tasks.0.ownerMemberId',
      'OWNER_LOADED tasks.0.ownerMemberId',
    ]
    const asking = { unitId: above, tasks: [task], refuseIfWarned: true }
    expect(await problems('createTasks', asking)).toEqual(warned)
    expect(await count()).toBe(4)
    const { warnings } = await send.done('createTasks', { unitId: above, tasks: [task] }, board)
    expect(warnings).toEqual(warned)
    await send.rows(`delete from member_hindrance where member_id = $1`, [uuid])
    await send.rows(`update member_activity set activity = 'ACTIVE' where member_id = $1`, [uuid])
  })
})

describe('what becomes of a task', () => {
  test('is told, reported, returned, reported again, accepted; every act is kept, and it ends once', async () => {
    const task = await create({ measure: 'hộ', target: 10, measureMax: 12 })
    const told = await send.done(
      'reportTaskProgress',
      { tasks: [{ ...row(task), progress: 40, value: 4, text: 'Đã vận động 4 hộ' }] },
      secretary,
    )
    expect(Object(told.payload)['tasks']).toMatchObject([
      { state: 'IN_PROGRESS', progress: 40, resultValue: 4, version: 2 },
    ])
    expect(await problems('reportTask', { ...named(task), result: 'Xong' }, secretary)).toEqual([
      'CONFLICT expectedVersion',
    ])
    const seen = { ...task, version: 2 }
    expect(await problems('reportTask', { ...named(seen), result: 'Xong', value: 13 }, secretary)).toEqual([
      'RESULT_OUT_OF_RANGE value',
    ])
    expect(await problems('acceptTask', { ...named(seen), outcome: 'MET' })).toEqual(['TASK_STATE id'])
    const reported = await act(
      'reportTask',
      seen,
      { result: 'Đã xong 9 hộ', value: 9, doneOn: '2026-01-06' },
      secretary,
    )
    expect(reported).toMatchObject({ state: 'REPORTED', progress: 100, doneOn: '2026-01-06' })
    const returned = await act('returnTask', reported, { reason: 'Còn thiếu một hộ' })
    const again = await act(
      'reportTask',
      returned,
      { result: 'Đủ 10 hộ', value: 10, doneOn: '2026-01-07' },
      secretary,
    )
    const accepted = await act('acceptTask', again, { outcome: 'MET' })
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      outcome: 'MET',
      doneOn: '2026-01-07',
      resultValue: 10,
    })
    expect(Object(accepted)['acts'].map(({ kind }: { kind: string }) => kind)).toEqual([
      'ASSIGN',
      'PROGRESS',
      'REPORT',
      'RETURN',
      'REPORT',
      'ACCEPT',
    ])
    for (const [field, input] of [
      ['acceptTask', { outcome: 'MET' }],
      ['reportTask', { result: 'Lần nữa' }],
      ['cancelTask', { reason: 'Thôi' }],
      ['extendTask', { dueOn: '2027-01-01', reason: 'Thêm' }],
      ['updateTask', { title: 'Việc khác' }],
    ] as const)
      expect(await problems(field, { ...named(accepted), ...input }), field).toEqual(['TASK_ENDED id'])
  })

  test('is not met for a cause', async () => {
    const reported = await act('reportTask', await create(), { result: 'Chưa xong' }, secretary)
    expect(await problems('acceptTask', { ...named(reported), outcome: 'NOT_MET' })).toEqual([
      'CAUSE_REQUIRED cause',
    ])
    const ended = await act('acceptTask', reported, { outcome: 'NOT_MET', cause: 'Mưa lũ kéo dài' })
    expect(ended).toMatchObject({ outcome: 'NOT_MET', cause: 'Mưa lũ kéo dài', doneOn: null })
  })

  test('is extended forward, for a reason that is kept; what is late is told by the clock', async () => {
    const task = await create({ startsOn: '2025-01-01', dueOn: '2025-06-01' })
    expect(task['overdue']).toBe(true)
    expect(await problems('extendTask', { ...named(task), dueOn: '2025-06-01', reason: 'Thêm' })).toEqual([
      'EXTENDS_BACKWARD dueOn',
    ])
    const extended = await act('extendTask', task, { dueOn: '2099-01-01', reason: 'Chờ kinh phí' })
    expect(extended).toMatchObject({ overdue: false, dueOn: '2099-01-01', firstDueOn: '2025-06-01' })
    expect(Object(extended)['acts'].at(-1)).toMatchObject({
      kind: 'EXTEND',
      text: 'Chờ kinh phí',
      fromDueOn: '2025-06-01',
      toDueOn: '2099-01-01',
    })
  })

  test('the progress of a task is that of its parts, and it ends after them', async () => {
    const parent = await create()
    const part = await create({ parentId: parent.id })
    const second = await create({ parentId: parent.id })
    expect(await problems('createTasks', { unitId: above, tasks: [given({ parentId: part.id })] })).toEqual([
      'PART_OF_A_PART tasks.0.parentId',
    ])
    expect(
      await problems('reportTaskProgress', { tasks: [{ ...row(parent), progress: 10 }] }, secretary),
    ).toEqual(['PROGRESS_FROM_PARTS tasks.0.progress'])
    await send.done('reportTaskProgress', { tasks: [{ ...row(part), progress: 50 }] }, secretary)
    const { data } = await app.graphql(
      board,
      `{ task(id: "${parent.id}") { progress version parts { id } } }`,
    )
    expect(data?.['task']).toMatchObject({ progress: 25, parts: [{ id: part.id }, { id: second.id }] })
    const reported = await act('reportTask', parent, { result: 'Xong' }, secretary)
    expect(await problems('acceptTask', { ...named(reported), outcome: 'MET' })).toEqual(['PARTS_OPEN id'])
  })

  test('many are told of at once; wrong rows are left out where that is wanted', async () => {
    const tasks = [await create(), await create(), await create()]
    const rows = tasks.map((task, i) => ({ ...row(task), progress: i === 1 ? 101 : 30 }))
    expect(await problems('reportTaskProgress', { tasks: rows }, secretary)).toEqual([
      'OUT_OF_RANGE tasks.1.progress',
    ])
    const wrong = tasks.map((task, i) => ({ ...row(task), expectedVersion: i === 1 ? 9 : 1, progress: 30 }))
    expect(await problems('reportTaskProgress', { tasks: wrong }, secretary)).toEqual([
      'CONFLICT tasks.1.expectedVersion',
    ])
    const { payload } = await send.send(
      'reportTaskProgress',
      { tasks: wrong, errorPolicy: 'SKIP_BAD_ROWS' },
      secretary,
    )
    expect(Object(payload)['tasks']).toHaveLength(2)
    expect(await send.rows('select progress from task order by progress')).toEqual([
      { progress: 0 },
      { progress: 30 },
      { progress: 30 },
    ])
  })

  test('who does it tells of it, who gives it decides, who helps tells how far it is, nobody else knows of it', async () => {
    const task = await create()
    expect(await problems('reportTask', { ...named(task), result: 'Xong' }, other)).toEqual(['NOT_FOUND id'])
    expect(
      await problems('extendTask', { ...named(task), dueOn: '2027-01-01', reason: 'Thêm' }, secretary),
    ).toEqual(['FORBIDDEN id'])
    const helped = await act('updateTask', task, { helperUnitIds: [await send.unit('188-07')] })
    await send.done('reportTaskProgress', { tasks: [{ ...row(helped), progress: 10 }] }, other)
    expect(await problems('reportTask', { id: task.id, expectedVersion: 3, result: 'Xong' }, other)).toEqual([
      'FORBIDDEN id',
    ])
  })
})

test('tasks are listed by the days on which they are due, and how they were carried out is told by month', async () => {
  const tasks = await Promise.all(
    ['2025-02-10', '2025-02-20', '2025-03-05', '2099-03-10'].map((dueOn) =>
      create({ startsOn: '2025-01-01', dueOn }),
    ),
  )
  const [first, second] = tasks
  if (!first || !second) throw new Error('no tasks')
  const late = await act('reportTask', first, { result: 'Xong', doneOn: '2025-02-11' }, secretary)
  await act('acceptTask', late, { outcome: 'MET' })
  const inTime = await act('reportTask', second, { result: 'Xong', doneOn: '2025-02-20' }, secretary)
  await act('acceptTask', inTime, { outcome: 'MET' })
  const { data, errors } = await app.graphql(
    board,
    `query ($under: ID!) {
      tasks(under: $under, where: { open: { eq: true } }) { totalCount nodes { dueOn overdue } }
      late: tasks(under: $under, where: { overdue: { eq: true } }) { nodes { dueOn } }
      unit(id: $under) {
        execution(from: "2025-01-01", to: "2099-12-31") { tasks met late notMet overdue rate { numerator denominator percent } }
        executionByMonth(from: "2025-01-01", to: "2099-12-31") { month tasks rate { numerator denominator } }
      }
    }`,
    { under: above },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    tasks: {
      totalCount: 2,
      nodes: [
        { dueOn: '2025-03-05', overdue: true },
        { dueOn: '2099-03-10', overdue: false },
      ],
    },
    late: { nodes: [{ dueOn: '2025-03-05' }] },
    unit: {
      execution: {
        tasks: 4,
        met: 1,
        late: 1,
        notMet: 0,
        overdue: 1,
        rate: { numerator: 1, denominator: 3, percent: 33.33 },
      },
      executionByMonth: [
        { month: '2025-02-01', tasks: 2, rate: { numerator: 1, denominator: 2 } },
        { month: '2025-03-01', tasks: 1, rate: { numerator: 0, denominator: 1 } },
        { month: '2099-03-01', tasks: 1, rate: { numerator: 0, denominator: 0 } },
      ],
    },
  })
})

describe('suggestOwners', () => {
  const ASKED = `query ($unit: ID!, $dueOn: Date) { suggestOwners(unit: $unit, dueOn: $dueOn) {
    member { id address } openTasks dueByThen sameResidence warnings { code message } } }`
  interface Suggestion {
    readonly member: { readonly id: string; readonly address: string | null }
    readonly openTasks: number
    readonly dueByThen: number
    readonly sameResidence: boolean | null
    readonly warnings: readonly { readonly code: string }[]
  }
  async function suggested(credential: string, unit = cell): Promise<Suggestion[]> {
    const { data, errors } = await app.graphql(credential, ASKED, { unit, dueOn: '2026-12-20' })
    expect(errors).toBeUndefined()
    return Object(data)['suggestOwners']
  }
  const namesOf = (list: readonly Suggestion[]) => list.map(({ member }) => member.id)
  const give = (memberId: string | undefined, dueOn = '2026-12-20') =>
    create({ ownerUnitId: undefined, ownerMemberId: memberId, dueOn })
  const roll = async () => {
    const rows = await send.rows(
      `select m.id, m.id::text as uuid from member m join unit u on u.id in (m.home_unit_id, m.temporary_unit_id)
       where u.code = '188-05' and m.ended_on is null order by m.sort_key, m.id`,
    )
    return Promise.all(rows.map(({ id }) => send.id('member', 'select $1::uuid', id)))
  }

  test('tells those with the fewest open tasks first, then by given name, with what createTasks warns of', async () => {
    const names = await roll()
    const busy = members[0] ?? ''
    for (const dueOn of ['2026-12-20', '2026-12-21', '2026-12-21']) await give(busy, dueOn)
    await give(members[1])
    const list = await suggested(secretary)
    const rest = names.filter((id) => id !== busy && id !== members[1])
    expect(namesOf(list)).toEqual([...rest, members[1], busy])
    expect(list.at(-1)).toMatchObject({ openTasks: 3, dueByThen: 1, warnings: [{ code: 'OWNER_LOADED' }] })
    await send.rows(
      `update member_activity set activity = 'EXEMPT' where member_id = (select owner_member_id from task limit 1);
       insert into member_hindrance (member_id, kind, during) select owner_member_id, 'SPECIAL_DUTY', '[2025-01-01,)' from task limit 1`,
    )
    const told = new Map((await suggested(board)).map(({ member, warnings }) => [member.id, warnings]))
    for (const id of names) {
      const tasks = [given({ ownerMemberId: id })]
      const { warnings } = await send.done('createTasks', { unitId: above, tasks }, board)
      expect(told.get(id)?.map(({ code }) => `${code} tasks.0.ownerMemberId`)).toEqual(warnings)
    }
    await send.rows(
      `delete from member_hindrance where member_id in (select owner_member_id from task);
       update member_activity set activity = 'ACTIVE' where member_id = (select owner_member_id from task order by due_on limit 1)`,
    )
  })

  test('of these, who lives in the place comes first for those alone who may know it, and their look is on record', async () => {
    await send.rows(`update unit set place_name = 'Khu Bản Thượng' where code = '188-05'`)
    const neighbour = members[2] ?? ''
    const address = createSealer(SECRET).seal('Số 3, khu bản thượng, thị trấn')
    await send.rows(
      `update member_private set address = $1 where member_id =
         (select m.id from member m join unit u on u.id = m.home_unit_id
          where u.code = '188-05' and m.ended_on is null and m.activity = 'ACTIVE' order by m.sort_key, m.id offset 2 limit 1)`,
      [address],
    )
    const [first, ...others] = await suggested(secretary)
    expect(first).toMatchObject({ member: { id: neighbour }, sameResidence: true })
    expect(others.every(({ sameResidence }) => sameResidence !== true)).toBe(true)
    expect(await send.audited()).toMatchObject({ action: 'MEMBER_PRIVATE_READ' })
    const masked = await suggested(await app.token('COMMITTEE_OFFICE', '188'))
    expect(namesOf(masked)).toEqual(await roll())
    expect(
      masked.every(({ member, sameResidence }) => member.address === null && sameResidence === null),
    ).toBe(true)
    await send.rows(`update unit set place_name = null where code = '188-05'`)
  })

  test('is nothing to whoever may not read both members and tasks there, and takes as many trips for few as for many', async () => {
    expect(await suggested(other)).toEqual([])
    expect(await suggested(await app.token('IMPORTER', '188'))).toEqual([])
    const wire = new Wire(app.database.pool)
    const sizes = new Map<number, number>()
    for (const code of ['188-05', '188-07', '188-12']) {
      const unit = await send.unit(code)
      wire.take()
      const { length } = await suggested(board, unit)
      // Before it the caller may have been looked up.
      const texts = wire.take().flat()
      sizes.set(length, texts.indexOf('commit') - texts.indexOf('begin'))
    }
    expect(sizes.size).toBeGreaterThan(1)
    expect(new Set(sizes.values()).size).toBe(1)
  })
})

test('mine is what the member does or helps with whose account asks; a token has none', async () => {
  const [memberId = '', helping = ''] = members
  await create({ ownerUnitId: undefined, ownerMemberId: memberId, title: 'Việc của tôi' })
  await create({ helperMemberIds: [memberId], title: 'Việc tôi phối hợp' })
  await create({ helperMemberIds: [helping] })
  const { uuid } = Object(
    (
      await send.rows(
        `select id as uuid from member where id = (select owner_member_id from task where owner_member_id is not null)`,
      )
    )[0],
  )
  await send.rows(`update account set member_id = $1 where username = 'demo'`, [uuid])
  const mine = async (credential: string) => {
    const { data } = await app.graphql(
      credential,
      '{ tasks(where: { mine: { eq: true } }) { nodes { title } } others: tasks(where: { mine: { eq: false } }) { totalCount } }',
    )
    return data
  }
  expect(await mine(await app.signIn('demo'))).toEqual({
    tasks: { nodes: [{ title: 'Việc của tôi' }, { title: 'Việc tôi phối hợp' }] },
    others: { totalCount: 1 },
  })
  expect(await mine(secretary)).toEqual({ tasks: { nodes: [] }, others: { totalCount: 3 } })
  await send.rows(`update account set member_id = null where username = 'demo'`)
})
