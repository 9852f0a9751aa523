import { afterAll, beforeAll, expect, test } from 'vitest'
import { PairKeeping } from '../../src/modules/duplicates/index.ts'
import { DuplicatesKit } from '../kit/duplicates.ts'

let kit: DuplicatesKit
let cells: string[]
beforeAll(async () => {
  kit = await DuplicatesKit.create()
  cells = await kit.cells()
})
afterAll(() => kit.app.close())

const told: unknown[] = []
const log = { error: (...what: readonly unknown[]) => void told.push(what) }
const keeping = (): PairKeeping => new PairKeeping({ pool: kit.app.database.pool, log })

const waiting = () => kit.rows('select count(distinct member_id)::int as n from duplicate_waiting')

/** The pairs that the board of the district finds. */
async function found(): Promise<unknown> {
  const answer = await kit.app.graphql(
    kit.board,
    '{ duplicateCandidates(first: 100) { totalCount nodes { reasons score } } }',
  )
  return answer.data
}

test('whoever waits is found as one asks, whoever is kept is found alike', async () => {
  await kit.enter({ name: 'Hà Văn Lặp', cell: cells[0] ?? '', birthDate: '1970-01-02' })
  await kit.enter({ name: 'Hà Văn Lập', cell: cells[1] ?? '', birthDate: '1970-05-06', oldCard: '01020304' })
  await kit.enter({ name: 'Lập Văn Hà', cell: cells[1] ?? '', birthDate: '1970', oldCard: '01020304' })
  expect(await waiting()).toEqual([{ n: 3 }])
  const asked = await found()
  expect(asked).toMatchObject({ duplicateCandidates: { totalCount: 3 } })
  await keeping().run()
  expect(await waiting()).toEqual([{ n: 0 }])
  expect(await found()).toEqual(asked)
})

test('where more wait than are found as one asks, all are found when they are kept', async () => {
  const before = await found()
  await kit.rows('insert into duplicate_waiting (member_id) select id from member')
  const people = await waiting()
  expect(Number(people[0]?.['n'])).toBeGreaterThan(200)
  await keeping().run()
  expect(await waiting()).toEqual([{ n: 0 }])
  expect(await found()).toEqual(before)
})

test('two entries written at the same time meet', async () => {
  const { pool } = kit.app.database.owner
  const [one, other] = await Promise.all([pool.connect(), pool.connect()])
  const enter = `insert into member (id, full_name, sort_name, name_folded, joined_on, file_number, home_unit_id)
    select gen_random_uuid(), 'Vi Văn Kép', 'Kép Vi Văn', 'vi van kep', '2011-02-03', '000888 LS', id from unit where code = $1`
  try {
    for (const client of [one, other]) await client.query('begin')
    for (const client of [one, other]) await client.query(enter, [cells[2]])
    await one.query('commit')
    await keeping().run()
    await other.query('commit')
    await keeping().run()
  } finally {
    one.release()
    other.release()
  }
  const pairs = await kit.rows(
    `select reasons from duplicate_pair join member on id = first_member_id where name_folded = 'vi van kep'`,
  )
  expect(pairs).toEqual([{ reasons: 12 }])
})

test('of two who keep one does it at a time; what was written meanwhile waits on', async () => {
  const { pool } = kit.app.database.owner
  const client = await pool.connect()
  try {
    await kit.rows('insert into duplicate_waiting (member_id) select id from member limit 5')
    await client.query('begin')
    expect((await client.query('select keep_duplicate_pairs(100) as kept')).rows).toEqual([{ kept: 5 }])
    await kit.rows('insert into duplicate_waiting (member_id) select id from member limit 1')
    expect(await kit.rows('select keep_duplicate_pairs(100) as kept')).toEqual([{ kept: 0 }])
    await client.query('commit')
  } finally {
    client.release()
  }
  expect(await waiting()).toEqual([{ n: 1 }])
})

test('a failure is told once, until it goes well again', async () => {
  const failing = keeping()
  await kit.rows('alter function keep_duplicate_pairs(integer) rename to kept_no_more')
  await failing.run()
  await failing.run()
  expect(told).toHaveLength(1)
  await kit.rows('alter function kept_no_more(integer) rename to keep_duplicate_pairs')
  await failing.run()
  expect(await waiting()).toEqual([{ n: 0 }])
  expect(told).toHaveLength(1)
})
