import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const REVIEW =
  'id version month state asOf rate { numerator denominator percent } tasks { title owner state outcome overdue cause } results shortcomings causes lessons drafts { results lessons } doneAt'

let app: TestApp
let send: Mutations
let secretary: string
let other: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    composeInterimReview: `review { ${REVIEW} }`,
    updateInterimReview: `review { ${REVIEW} }`,
    finishInterimReview: `review { ${REVIEW} }`,
  })
  secretary = await app.token('CELL_SECRETARY', '188-05')
  other = await app.token('CELL_SECRETARY', '188-07')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())
beforeEach(() =>
  send.rows('truncate interim_review, task_evidence, task_act, task_helper, meeting_task, task'),
)

interface Review {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}

/** A task of the cell that is due in a month. */
async function task(title: string, columns: Readonly<Record<string, string>> = {}): Promise<void> {
  const given = { state: 'IN_PROGRESS', due_on: '2025-12-20', ...columns }
  const names = Object.keys(given)
  await send.rows(
    `insert into task (id, unit_id, owner_unit_id, title, starts_on, first_due_on, ${names.join(', ')})
     select gen_random_uuid(), id, id, $1, '2025-11-01', '2025-12-20', ${names.map((_, i) => `$${String(i + 2)}`).join(', ')}
     from unit where code = '188-05'`,
    [title, ...Object.values(given)],
  )
}
const met = (doneOn: string, outcome = 'MET') => ({
  ...{ state: 'ACCEPTED', outcome, done_on: doneOn, ended_on: '2025-12-21' },
})

/** Ten tasks: four met in time, one late, one not met, one cancelled, three open; one of another month beside them. */
async function ofDecember(): Promise<void> {
  for (let i = 1; i <= 4; i += 1) await task(`Đúng hạn ${String(i)}`, met('2025-12-20'))
  await task('Chậm', met('2025-12-21'))
  await task('Không đạt', { ...met('2025-12-20', 'NOT_MET'), cause: 'Mưa lũ kéo dài' })
  await task('Đã hủy', { state: 'CANCELLED', ended_on: '2025-12-10' })
  await task('Quá hạn 1')
  await task('Quá hạn 2', { due_on: '2025-12-31' })
  await task('Đã báo cáo', { state: 'REPORTED' })
  await task('Tháng khác', { due_on: '2026-01-31' })
}

async function act(field: string, input: object, credential = secretary): Promise<Review> {
  const { payload } = await send.done(field, input, credential)
  return Object(payload)['review']
}
const compose = (month = '2025-12-01') => act('composeInterimReview', { unitId: cell, month })
const named = ({ id, version }: Review) => ({ id, expectedVersion: version })
const problems = async (field: string, input: object, credential = secretary) =>
  (await send.send(field, input, credential)).problems
async function read(credential: string, language = 'vi'): Promise<Review | null> {
  const { data } = await app.graphql(
    credential,
    `query ($unit: ID!) { interimReview(unit: $unit, month: "2025-12-15") { ${REVIEW} } }`,
    { unit: cell },
    { 'accept-language': language },
  )
  return Object(data)['interimReview']
}

test('a month is composed out of its tasks, worded, composed anew where they changed, and frozen once it is done', async () => {
  await ofDecember()
  const drafted = await compose()
  expect(drafted).toMatchObject({
    month: '2025-12-01',
    state: 'DRAFT',
    asOf: '2025-12-31',
    rate: { numerator: 4, denominator: 9, percent: 44.44 },
    causes:
      '– Không đạt (Chi bộ Văn hóa, Thể thao và Truyền thông): Mưa lũ kéo dài\n– Quá hạn 1 (Chi bộ Văn hóa, Thể thao và Truyền thông): chưa ghi nguyên nhân\n– Quá hạn 2 (Chi bộ Văn hóa, Thể thao và Truyền thông): chưa ghi nguyên nhân',
    doneAt: null,
  })
  expect(Object(drafted)['tasks']).toHaveLength(10)
  expect(drafted['results']).toContain('Trong tháng 12/2025 có 10 nhiệm vụ')
  const worded = await act('updateInterimReview', { ...named(drafted), lessons: 'Giao việc sớm hơn.' })
  expect(worded['results']).toBe(drafted['results'])

  await send.rows(`update task set state = 'ACCEPTED', outcome = 'MET', done_on = '2025-12-19', ended_on = '2026-01-05'
    where title = 'Đã báo cáo'`)
  expect(await problems('finishInterimReview', named(worded))).toEqual(['INTERIM_REVIEW_OUT_OF_DATE id'])
  const again = await compose()
  expect(again).toMatchObject({ rate: { numerator: 5, denominator: 9 }, lessons: 'Giao việc sớm hơn.' })
  expect(again['results']).toContain('5/9')
  const done = await act('finishInterimReview', named(again))
  expect(done).toMatchObject({ state: 'DONE', rate: { numerator: 5, denominator: 9 } })
  expect(await send.audited()).toMatchObject({
    action: 'INTERIM_REVIEW_FINISH',
    object_type: 'interim_review',
  })

  await send.rows(`delete from task where title = 'Quá hạn 1'`)
  expect(await read(secretary)).toEqual(done)
  expect(await problems('composeInterimReview', { unitId: cell, month: '2025-12-01' })).toEqual([
    'INTERIM_REVIEW_DONE month',
  ])
  expect(await problems('updateInterimReview', { ...named(done), lessons: 'Khác' })).toEqual([
    'INTERIM_REVIEW_DONE id',
  ])
  expect(await problems('finishInterimReview', named(done))).toEqual(['INTERIM_REVIEW_DONE id'])
})

test('what the facts say is told in the reader’s language, and to those alone who read the meetings there', async () => {
  await ofDecember()
  const drafted = await compose()
  const english = await read(await app.token('INSPECTION', '188'), 'en')
  expect(Object(english)['drafts'].results).toContain('In 2025-12, 10 tasks were due or ended')
  expect(english).toMatchObject({ results: drafted['results'] })
  expect(await read(other)).toBeNull()
  expect(await read(await app.token('AUDITOR', '188'))).toBeNull()
})

test('wrong input stores nothing', async () => {
  const asked = (month: string) => problems('composeInterimReview', { unitId: cell, month })
  expect(await asked('2025-12-02')).toEqual(['INVALID_DATE month'])
  expect(await asked('2026-02-01')).toEqual(['DAY_IN_FUTURE month'])
  expect(await problems('composeInterimReview', { unitId: cell, month: '2025-12-01' }, other)).toEqual([
    'NOT_FOUND unitId',
  ])
  const above = { unitId: await send.unit('188'), month: '2025-12-01' }
  expect(await problems('composeInterimReview', above)).toEqual(['FORBIDDEN unitId'])
  const drafted = await compose()
  expect(await problems('updateInterimReview', { ...named(drafted), results: 'x'.repeat(50_001) })).toEqual([
    'TOO_LONG results',
  ])
  expect(await problems('updateInterimReview', { id: drafted.id, expectedVersion: 7 })).toEqual([
    'CONFLICT expectedVersion',
  ])
  expect(await problems('finishInterimReview', named(drafted), other)).toEqual(['NOT_FOUND id'])
  expect(await send.text('select count(*) from interim_review')).toBe('1')
})
