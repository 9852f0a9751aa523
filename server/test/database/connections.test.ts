import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await database.owner.pool.query(
    'create table counter (id int primary key, n int not null); insert into counter values (1, 0), (2, 0); grant all on counter to chibo_app',
  )
})
afterAll(() => database.drop())

describe('connections', () => {
  test('work as the working role, in UTC', async () => {
    const { rows } = await database.pool.query(
      `select current_user as role, current_setting('TimeZone') as zone, current_setting('row_security') as security`,
    )
    expect(rows).toEqual([{ role: 'chibo_app', zone: 'UTC', security: 'on' }])
    await expect(database.pool.query('create table mine (id int)')).rejects.toThrow('permission denied')
    await expect(database.pool.query('update schema_migration set version = 9')).rejects.toThrow(
      'permission denied',
    )
  })

  test('give values as the table of values.ts says', async () => {
    const { rows } = await database.pool.query(
      `select date '2022-05-18' as day, timestamptz '2022-05-18 08:00+07' as instant, 7::int8 as big,
              1.50::numeric as exact, daterange('2022-01-01', null) as range,
              array[date '2022-01-01', null] as days, array[1.50::numeric] as exacts, array[7::int8] as bigs`,
    )
    expect(rows).toEqual([
      {
        day: '2022-05-18',
        instant: new Date('2022-05-18T01:00:00Z'),
        big: 7,
        exact: '1.50',
        range: '[2022-01-01,)',
        days: ['2022-01-01', null],
        exacts: ['1.50'],
        bigs: [7],
      },
    ])
    await expect(database.pool.query('select 9007199254740993')).rejects.toThrow('does not fit')
  })
})

describe('inTransaction', () => {
  const add = (id: number) => sql`update counter set n = n + 1 where id = ${id}`

  test('commits what resolves and forgets what rejects', async () => {
    await inTransaction(database.db, (transaction) => add(1).execute(transaction))
    const failing = inTransaction(database.db, async (transaction) => {
      await add(1).execute(transaction)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const { rows } = await database.pool.query('select n from counter where id = 1')
    expect(rows).toEqual([{ n: 1 }])
  })

  test('runs again after a deadlock and after a serialization failure', async () => {
    await database.owner.pool.query('update counter set n = 0')
    const cross = (first: number, second: number, isolation: 'serializable' | 'read committed') =>
      inTransaction(
        database.db,
        async (transaction) => {
          await add(first).execute(transaction)
          await sql`select pg_sleep(0.05)`.execute(transaction)
          await add(second).execute(transaction)
        },
        { isolation },
      )
    await Promise.all([cross(1, 2, 'read committed'), cross(2, 1, 'read committed')])
    await Promise.all([cross(1, 2, 'serializable'), cross(1, 2, 'serializable')])
    const { rows } = await database.pool.query('select n from counter order by id')
    expect(rows).toEqual([{ n: 4 }, { n: 4 }])
  })

  test('gives up after five attempts', async () => {
    let attempts = 0
    const hopeless = inTransaction(database.db, async (transaction) => {
      attempts += 1
      await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(transaction)
    })
    await expect(hopeless).rejects.toMatchObject({ code: '40001' })
    expect(attempts).toBe(5)
  })
})
