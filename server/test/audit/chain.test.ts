import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Transaction } from 'kysely'
import type { DB } from '../../src/database/tables.gen.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { newUuid } from '../../src/database/uuid.ts'
import { SEALED_COLUMNS } from '../../src/modules/audit/audit.chain.ts'
import { recordAudit, Sealing, verifyAudit } from '../../src/modules/audit/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

/** Committed records get their seals, whoever commits first; the chain is checked by a program of its own. */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.owner.pool.query('truncate audit_record, audit_unsealed cascade')
})

const record = (executor: Transaction<DB> | TestDatabase['db'] = database.db) =>
  recordAudit(executor, {
    actor: null,
    requestId: 'đ "\\ \u{1f600}',
    action: 'VISIT_RECORD',
    unitId: null,
    objectType: 'visit',
    objectId: newUuid(),
    changes: { advice: { before: null, after: 'Xâu "ký tự" \\ dài' }, a: { before: 'x', after: null } },
  })

const errors: unknown[] = []
const sealing = (now?: () => number) =>
  new Sealing({
    pool: database.pool,
    log: { error: (...told: unknown[]) => void errors.push(told) },
    ...(now && { now }),
  })

async function numbers(): Promise<number[]> {
  const { rows } = await database.owner.pool.query<{ number: number }>(
    'select s.number from audit_seal s join audit_record r on r.id = s.record_id order by r.id',
  )
  return rows.map(({ number }) => number)
}

test('what is computed here is what the database has sealed, value for value', async () => {
  await record()
  await database.owner.pool.query(
    `insert into audit_record (action, unit_id, object_type, object_ids, read_fields, at)
     select 'MEMBER_PRIVATE_READ', id, 'member', array[gen_random_uuid(), gen_random_uuid()], array['PHONE', 'a"b,c'], '2020-02-29 17:30:00.123456+00' from unit limit 1`,
  )
  expect(await verifyAudit(database.owner.pool, undefined)).toMatchObject({
    records: 2,
    seals: 2,
    waiting: 0,
    faults: [],
  })
})

test('every column of a record is sealed', async () => {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'audit_record'::regclass and attnum > 0 and not attisdropped`,
  )
  expect(rows.map(({ name }) => name).sort()).toEqual([...SEALED_COLUMNS].sort())
})

test('records that are committed later get a later seal, though they were written first', async () => {
  await inTransaction(database.db, async (first) => {
    await record(first)
    await record()
    await sealing().seal()
    expect(await numbers()).toEqual([1])
  })
  await sealing().seal()
  expect(await numbers()).toEqual([2, 1])
  expect((await verifyAudit(database.owner.pool, undefined)).faults).toEqual([])
})

test('several servers at once make one chain', async () => {
  await Promise.all(Array.from({ length: 40 }, () => record()))
  await Promise.all(Array.from({ length: 6 }, () => sealing().seal()))
  await sealing().seal()
  expect((await numbers()).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  const { head } = await verifyAudit(database.owner.pool, undefined)
  await record()
  expect(await verifyAudit(database.owner.pool, head)).toMatchObject({ faults: [], head: { number: 41 } })
})

test('a record is sealed within two seconds while a server runs', async () => {
  const running = sealing()
  running.start()
  await record()
  const began = performance.now()
  while ((await numbers()).length === 0 && performance.now() - began < 5_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(performance.now() - began).toBeLessThan(2_000)
  await running.stop()
})

describe('a record without its seal', () => {
  test('is an alarm after a minute, once a minute', async () => {
    let now = 0
    const own = sealing(() => now)
    errors.length = 0
    await database.owner.pool.query(
      `insert into audit_unsealed (record_id, since) values ($1, now() - interval '61 s')`,
      [newUuid()],
    )
    await own.seal()
    expect(own.unsealedSeconds).toBeCloseTo(61, 0)
    await own.seal()
    expect(errors).toEqual([[{ seconds: 61 }, 'audit records are without a seal']])
    now += 60_000
    await own.seal()
    expect(errors).toHaveLength(2)
  })

  test('may be there where the database does not answer', async () => {
    let now = 0
    const own = sealing(() => now)
    await own.seal()
    expect(own.unsealedSeconds).toBe(0)
    errors.length = 0
    await database.owner.pool.query('alter function seal_audit(integer) rename to seal_audit_away')
    try {
      now += 59_000
      await own.seal()
      expect(errors).toEqual([])
      now += 2_000
      await own.seal()
      expect(own.unsealedSeconds).toBe(61)
      expect(errors).toMatchObject([
        [{ seconds: 61, err: { code: '42883' } }, 'audit records are without a seal'],
      ])
    } finally {
      await database.owner.pool.query('alter function seal_audit_away(integer) rename to seal_audit')
    }
    await own.seal()
    expect(own.unsealedSeconds).toBe(0)
  })
})

describe('the working role', () => {
  test.each([
    "update audit_record set action = 'SIGN_IN'",
    'delete from audit_record',
    'truncate audit_record',
    'insert into audit_seal select * from audit_seal',
    'update audit_seal set form = 1',
    'delete from audit_seal',
    'delete from audit_unsealed',
    'insert into audit_unsealed (record_id) values (gen_random_uuid())',
    'insert into audit_object (record_id, object_id) values (gen_random_uuid(), gen_random_uuid())',
    'update audit_object set object_id = gen_random_uuid()',
    'alter table audit_record disable trigger audit_record_added',
  ])('may not: %s', async (statement) => {
    await record()
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  })
})
