import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { decodeId } from '../../src/graphql/ids.ts'
import { Mutations } from '../kit/mutations.ts'
import { Resolutions, versioned, type Told } from './resolutions.kit.ts'

/** Tasks that carry a resolution out: given by it, counted by a day, in the way of its completion; and what they are to reach. */
let kit: Resolutions
let send: Mutations
let cell: string
beforeAll(async () => {
  kit = await Resolutions.start()
  send = new Mutations(kit.app, {
    createTasks: 'tasks { id version resolution { id } }',
    updateTask: 'task { id version target acts { kind text fromTarget toTarget } }',
  })
  cell = await send.unit('188-05')
})
afterAll(() => kit.app.close())

const Given = z.looseObject({ id: z.string(), version: z.number() })
const given = (task: object = {}) => ({
  title: 'Vận động hiến đất làm đường',
  ownerUnitId: cell,
  startsOn: '2025-12-03',
  dueOn: '2025-12-31',
  ...task,
})
const input = (resolutionId: string, tasks: readonly object[], unitId = cell) => ({
  unitId,
  resolutionId,
  tasks,
})
async function give(resolutionId: string, ...tasks: readonly object[]): Promise<z.output<typeof Given>[]> {
  const { payload } = await send.done('createTasks', input(resolutionId, tasks.map(given)), kit.office)
  return z.array(Given).parse(payload['tasks'])
}
/** What is asked of a resolution as the office reads it, or another credential. */
async function asked(id: string, fields: string, credential = kit.office): Promise<unknown> {
  const { data, errors } = await kit.app.graphql(
    credential,
    `query ($id: ID!) { resolution(id: $id) { ${fields} } }`,
    { id },
  )
  expect(errors).toBeUndefined()
  return data?.['resolution']
}

test('are given by a resolution of the unit that was adopted and has not ended, by no other', async () => {
  const [resolution, draft, ended] = [await kit.adopted(), await kit.draft(), await kit.adopted()]
  await kit.done('withdraw', { ...versioned(ended), reason: 'Ban hành nhầm' })
  const problems = async (id: string, unit = cell, credential = kit.office) =>
    (await send.send('createTasks', input(id, [given()], unit), credential)).problems
  expect(await problems(draft.id)).toEqual(['RESOLUTION_STATE resolutionId'])
  expect(await problems(ended.id)).toEqual(['RESOLUTION_STATE resolutionId'])
  expect(await problems(resolution.id, await send.unit('188'))).toEqual(['NOT_FOUND resolutionId'])
  expect(await problems(cell)).toEqual(['INVALID_ID resolutionId'])
  expect(await asked(resolution.id, 'tasks { id }')).toEqual({ tasks: [] })
  const [task] = await give(resolution.id, {})
  expect(task).toMatchObject({ resolution: { id: resolution.id } })
  const { data } = await kit.app.graphql(
    kit.cell,
    `query ($in: [ID!]) { tasks(where: { resolution: { in: $in } }) { nodes { id } } }`,
    { in: [resolution.id] },
  )
  expect(data).toEqual({ tasks: { nodes: [{ id: task?.id }] } })
})

test('keep a resolution from being completed while they are open', async () => {
  const resolution = await inForce()
  const [task] = await give(resolution.id, {})
  expect(await kit.problemsOf('complete', versioned(resolution))).toEqual(['TASKS_OPEN id'])
  await finish([task?.id], `state = 'CANCELLED', ended_on = '2026-01-10'`)
  expect(await kit.done('complete', versioned(resolution))).toMatchObject({ state: 'COMPLETED' })
})

const MET = `state = 'ACCEPTED', outcome = 'MET', ended_on = '2026-01-05'`
test('are reckoned by a day as they stood then: of ten tasks eight count, and four were met in time', async () => {
  const resolution = await kit.adopted()
  const tasks = await give(resolution.id, ...Array.from({ length: 9 }, () => ({})), { dueOn: '2026-06-30' })
  const ids = tasks.map(({ id }) => id)
  await finish(ids.slice(0, 4), `${MET}, done_on = '2025-12-20'`)
  await finish(ids.slice(4, 5), `${MET}, done_on = '2026-01-02'`)
  await finish(
    ids.slice(5, 6),
    `state = 'ACCEPTED', outcome = 'NOT_MET', cause = 'Mưa lũ', ended_on = '2026-01-05'`,
  )
  await finish(ids.slice(6, 7), `state = 'CANCELLED', ended_on = '2026-01-05'`)
  const figures = 'tasks met late notMet overdue rate { numerator denominator percent asOf }'
  expect(await asked(resolution.id, `execution { ${figures} }`)).toEqual({
    execution: {
      ...{ tasks: 9, met: 4, late: 1, notMet: 1, overdue: 2 },
      rate: { numerator: 4, denominator: 8, percent: 50, asOf: '2026-01-15' },
    },
  })
  // On the 3rd nothing was accepted or cancelled yet: nine were due, and late.
  expect(await asked(resolution.id, `execution(asOf: "2026-01-03") { ${figures} }`)).toEqual({
    execution: {
      ...{ tasks: 10, met: 0, late: 0, notMet: 0, overdue: 9 },
      rate: { numerator: 0, denominator: 9, percent: 0, asOf: '2026-01-03' },
    },
  })
  const late = async (overdue: boolean) => {
    const { data } = await kit.app.graphql(
      kit.cell,
      `query ($late: Boolean) { resolutions(where: { overdueTasks: { eq: $late } }, first: 100) { nodes { id } } }`,
      { late: overdue },
    )
    return JSON.stringify(data).includes(resolution.id)
  }
  expect([await late(true), await late(false)]).toEqual([true, false])
})

test('show to whom the resolution was sent as far as they do them', async () => {
  const resolution = await kit.adopted({}, '188')
  const other = await send.unit('188-06')
  await kit.done('disseminate', {
    ...versioned(resolution),
    unitIds: [cell, other],
  })
  const above = await send.unit('188')
  await send.done(
    'createTasks',
    input(resolution.id, [given({ title: 'Của chi bộ' }), given({ ownerUnitId: other })], above),
    kit.office,
  )
  expect(await asked(resolution.id, 'tasks { title } execution { overdue }', kit.cell)).toEqual({
    tasks: [{ title: 'Của chi bộ' }],
    execution: { overdue: 1 },
  })
})

test('a target changes for a reason, and what it was stays on record', async () => {
  const resolution = await kit.adopted()
  const [task] = await give(resolution.id, { measure: 'hộ', target: 12 })
  const change = { id: task?.id ?? '', expectedVersion: 1, target: 15 }
  const { problems } = await send.send('updateTask', change, kit.office)
  expect(problems).toEqual(['REQUIRED reason'])
  const reason = 'Bổ sung số 01: thêm ba hộ'
  const { payload } = await send.done('updateTask', { ...change, reason }, kit.office)
  expect(payload['task']).toMatchObject({
    target: 15,
    acts: [{ kind: 'ASSIGN' }, { kind: 'RETARGET', text: reason, fromTarget: 12, toTarget: 15 }],
  })
  const renamed = await send.done(
    'updateTask',
    { id: task?.id, expectedVersion: 2, title: 'Việc khác', target: 15 },
    kit.office,
  )
  expect(Object(renamed.payload['task'])['acts']).toHaveLength(2)
})

async function inForce(): Promise<Told> {
  return kit.done('takeEffect', versioned(await kit.adopted()))
}

/** Has tasks stand as whoever ended them left them. */
async function finish(ids: readonly (string | undefined)[], set: string): Promise<void> {
  const uuids = ids.map((id) => decodeId(['task'], id, []))
  await send.rows(`update task set ${set} where id = any ($1)`, [uuids])
}
