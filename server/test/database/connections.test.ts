import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ReadFrame } from '../../src/database/read-frame.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { connect, type Connections, type Database } from '../../src/database/pool.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await database.owner.pool.query(
    `create table counter (id int primary key, n int not null); insert into counter values (1, 0), (2, 0);
     create table kept (path text collate "C"); insert into kept values ('0001'), ('0002');
     alter table kept enable row level security;
     create policy kept_scope on kept using (path < (select scope_upper())[width_bucket(path, (select scope_lower()))]);
     grant all on counter, kept to chibo_app`,
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

describe('a statement with many bytes', () => {
  const bytes = Buffer.alloc(300_000, 'Tú Đoạn')

  test('takes them with values of other kinds, among the statements of a transaction', async () => {
    const [first, many, last] = await inTransaction(database.db, (tx) =>
      Promise.all([
        sql`select 1 as place`.execute(tx),
        sql`select md5(${bytes}::bytea) as digest, length(${Buffer.from('ab')}::bytea) as few, ${'Lộc Bình'}::text as name,
          ${3}::int as count, ${true}::boolean as yes, ${null}::text as nothing`.execute(tx),
        sql`select 3 as place`.execute(tx),
      ]),
    )
    expect([first.rows, last.rows]).toEqual([[{ place: 1 }], [{ place: 3 }]])
    const digest = createHash('md5').update(bytes).digest('hex')
    expect(many.rows).toEqual([{ digest, few: 2, name: 'Lộc Bình', count: 3, yes: true, nothing: null }])
  })

  test('says what the database says of it, and the connection goes on', async () => {
    const one = connect(database.url, { size: 1 })
    const refused = sql`select ${bytes}::bytea, ${'x'}::int`.execute(one.db)
    await expect(refused).rejects.toMatchObject({ code: '22P02' })
    const { rows } = await sql`select length(${bytes}::bytea) as length`.execute(one.db)
    expect(rows).toEqual([{ length: bytes.length }])
    await one.close()
  })
})

describe('a connection that breaks while somebody works with it', () => {
  const sleeping = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`

  /** The end of the process is what an error that nobody hears would come to; vitest tells of it, too. */
  test.each([
    ['reading', (all: Connections) => new ReadFrame(all.pool).read([], 'select pg_sleep(5)::text', [])],
    ['writing', (all: Connections) => inTransaction(all.db, (tx) => sql`select pg_sleep(5)`.execute(tx))],
  ])('is told to whoever is %s, and the next one gets another', async (_how, work) => {
    const all = connect(database.url, { size: 1 })
    const outcome = work(all).then(
      () => 'done',
      (error: unknown) => String(error),
    )
    await vi.waitFor(async () => {
      expect((await database.owner.pool.query(sleeping)).rowCount).toBe(1)
    })
    expect(await outcome).toMatch(/terminat/)
    expect((await all.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await all.close()
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

describe('statements of a transaction', () => {
  let one: Connections
  beforeAll(async () => {
    one = connect(database.url, { size: 1 })
    await database.owner.pool.query('update counter set n = 0')
  })
  afterAll(() => one.close())

  const value = async (id: number): Promise<unknown> => {
    const { rows } = await database.owner.pool.query('select n from counter where id = $1', [id])
    return rows[0]?.n
  }
  const add = (tx: Database, id: number) => sql`update counter set n = n + 1 where id = ${id}`.execute(tx)
  const break_ = (tx: Database) => sql`insert into counter values (${1}, ${0})`.execute(tx)
  const backend = async () =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one.db)).rows

  test('run in the order in which they were begun, without waiting for each other', async () => {
    const seen = await inTransaction(one.db, (tx) =>
      Promise.all([
        add(tx, 1),
        sql`select n from counter where id = 1`.execute(tx),
        add(tx, 1),
        sql`select n from counter where id = 1`.execute(tx),
      ]),
    )
    expect([seen[1].rows, seen[3].rows]).toEqual([[{ n: 1 }], [{ n: 2 }]])
  })

  test('prepared under a name see the settings of their own transaction, and none of the one before', async () => {
    const paths = (lower: string, upper: string) =>
      inTransaction(one.db, async (tx) => {
        const [, { rows }] = await Promise.all([
          sql`select set_config('chibo.scope_lower', ${lower}, true), set_config('chibo.scope_upper', ${upper}, true)`.execute(
            tx,
          ),
          sql<{ path: string }>`select path from kept where path > ${''}`.execute(tx),
        ])
        return rows.map(({ path }) => path)
      })
    // From the sixth use on PostgreSQL may keep one plan for all parameters.
    for (let round = 0; round < 8; round += 1) {
      expect(await paths('0001', '0001~')).toEqual(['0001'])
      expect(await paths('0002', '0002~')).toEqual(['0002'])
      const outside = await sql`select path from kept where path > ${''}`.execute(one.db)
      expect(outside.rows).toEqual([])
    }
    const names = await sql<{ n: number }>`
      select count(*)::int as n from pg_prepared_statements where statement like 'select path from kept%'`.execute(
      one.db,
    )
    expect(names.rows).toEqual([{ n: 1 }])
  })

  test('that fail roll back what ran beside them, and leave the connection usable', async () => {
    const before = await value(1)
    const pid = await backend()
    for (let round = 0; round < 3; round += 1) {
      const failing = inTransaction(one.db, (tx) => Promise.all([add(tx, 1), break_(tx), add(tx, 2)]))
      await expect(failing).rejects.toMatchObject({ code: '23505' })
    }
    expect(await value(1)).toBe(before)
    await inTransaction(one.db, (tx) => add(tx, 2))
    expect(await value(2)).toBe(1)
    expect(await backend()).toEqual(pid)
  })

  test('that cannot be parsed yet are parsed once they can', async () => {
    const read = () => sql`select ${1}::int + n as n from later`.execute(one.db)
    for (let round = 0; round < 3; round += 1) await expect(read()).rejects.toMatchObject({ code: '42P01' })
    await database.owner.pool.query('create table later as select 1 as n; grant select on later to chibo_app')
    for (let round = 0; round < 3; round += 1) expect((await read()).rows).toEqual([{ n: 2 }])
  })

  test('whose plan a migration has made useless fail once', async () => {
    const read = () => sql`select * from later where n > ${0}`.execute(one.db)
    for (let round = 0; round < 3; round += 1) await read()
    await database.owner.pool.query('alter table later add column more int')
    await expect(read()).rejects.toMatchObject({ code: '0A000' })
    expect((await read()).rows).toEqual([{ n: 1, more: null }])
  })

  test('of several in one text run again', async () => {
    for (let round = 0; round < 3; round += 1) await sql.raw('select 1; select 2').execute(one.db)
  })

  test('that come when it has ended are refused', async () => {
    const before = await value(1)
    let straggler: Promise<unknown> = Promise.resolve()
    const failing = inTransaction(one.db, (tx) => {
      const slow = async () => {
        await sql`select pg_sleep(0.05)`.execute(tx)
        await add(tx, 1)
      }
      straggler = slow()
      straggler.catch(() => undefined)
      return Promise.reject(new Error('no'))
    })
    await expect(failing).rejects.toThrow('no')
    await expect(straggler).rejects.toThrow('the transaction has ended')
    expect(await value(1)).toBe(before)
  })

  test('that end it go out with the commit, and roll everything back when one fails', async () => {
    const before = await value(1)
    const pid = await backend()
    const failing = inTransaction(one.db, (tx) => add(tx, 1), {
      last: (tx) => [
        sql`update counter set n = n + 1 where id = ${1}`.compile(tx),
        sql`insert into counter values (${1}, ${0})`.compile(tx),
        sql`update counter set n = n + 1 where id = ${2}`.compile(tx),
      ],
    })
    await expect(failing).rejects.toMatchObject({ code: '23505' })
    expect(await value(1)).toBe(before)
    await inTransaction(one.db, (tx) => add(tx, 1), {
      last: (tx) => [sql`update counter set n = n + 10 where id = ${1}`.compile(tx)],
    })
    expect(await value(1)).toBe(Number(before) + 11)
    expect(await backend()).toEqual(pid)
  })
})
