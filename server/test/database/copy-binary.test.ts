import fc from 'fast-check'
import { from } from 'pg-copy-streams'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CopiedRows, type CopiedType, type CopiedValue } from '../../src/database/copy-binary.ts'
import { connectForJob, type JobConnection } from '../../src/database/job-connection.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

/** What is copied in the binary format is read again as it was. */
const TYPES: readonly CopiedType[] = [
  'text',
  'bytea',
  'integer',
  'smallint',
  'boolean',
  'date',
  'uuid',
  'jsonb',
]

let database: TestDatabase
let connection: JobConnection
beforeAll(async () => {
  database = await createTestDatabase()
  connection = await connectForJob(database.owner.pool)
  const columns = TYPES.map((type) => `"${type}" ${type}`).join(', ')
  await connection.client.query(`create temp table copied (n integer, ${columns})`)
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})

async function copy(rows: CopiedRows): Promise<void> {
  const stream = connection.client.query(from('copy copied from stdin (format binary)'))
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject)
    stream.once('finish', resolve)
    stream.end(rows.bytes())
  })
}

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const row = fc.tuple(
  ...[
    // Neither a text of PostgreSQL nor its JSON holds the character 0.
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.integer(),
    fc.integer({ min: -32_768, max: 32_767 }),
    fc.boolean(),
    day,
    fc.uuid(),
    fc.jsonValue().map((value) => JSON.stringify(value).replaceAll('\\u0000', '')),
  ].map((value: fc.Arbitrary<CopiedValue>) => fc.option(value)),
)

test('values of every type, and none, in a buffer that grows and is used again', async () => {
  const rows = new CopiedRows(32)
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (drawn) => {
      rows.clear()
      for (const [n, values] of drawn.entries()) {
        rows.begin(TYPES.length + 1)
        rows.put('integer', n)
        for (const [at, type] of TYPES.entries()) rows.put(type, values[at] ?? null)
      }
      expect(rows.count).toBe(drawn.length)
      await connection.client.query('truncate copied')
      await copy(rows)
      const { rows: read } = await connection.client.query<Record<string, unknown>>(
        'select *, jsonb::text as json from copied order by n',
      )
      expect(
        read.map(({ json, ...values }) => [
          ...TYPES.slice(0, -1).map((type) => values[type]),
          json === null ? null : JSON.parse(String(json)),
        ]),
      ).toEqual(
        drawn.map((values) => [
          ...values.slice(0, -1),
          values.at(-1) === null ? null : JSON.parse(String(values.at(-1))),
        ]),
      )
    }),
    { numRuns: 60 },
  )
})

test('a day before year 1000 is written with its zeros', async () => {
  const rows = new CopiedRows(64)
  rows.begin(TYPES.length + 1)
  rows.put('integer', 0)
  for (const type of TYPES) rows.put(type, type === 'date' ? '0101-02-03' : null)
  await connection.client.query('truncate copied')
  await copy(rows)
  const { rows: read } = await connection.client.query<{ date: string }>('select date from copied')
  expect(read).toEqual([{ date: '0101-02-03' }])
})
