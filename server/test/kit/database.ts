import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { connect, type Connections } from '../../src/database/pool.ts'
import { TEMPLATE } from './server.setup.ts'

/** A migrated database of its own for one test file. */
export interface TestDatabase extends Omit<Connections, 'close'> {
  /** connection string, as superuser */
  url: string
  /** connections past row-level security, to lay out what a test starts from; `db` and `pool` are the program's own */
  owner: Connections
  /** closes the connections and drops the database; call it in `afterAll` */
  drop: () => Promise<void>
}

/**
 * Copies the migrated template: about a tenth of a second. Call it once a test file, at the top or in `beforeAll`:
 *
 *     const database = await createTestDatabase()
 *     afterAll(database.drop)
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer((client) => client.query(`create database ${name} template ${TEMPLATE}`))
  const url = urlOf(name)
  const working = connect(url, { name: 'chibo test' })
  const owner = connect(url, { name: 'chibo test owner', asOwner: true, size: 3 })
  const drop = async () => {
    await Promise.all([working.close(), owner.close()])
    await onServer((client) => client.query(`drop database ${name} with (force)`))
  }
  return { url, db: working.db, pool: working.pool, owner, drop }
}

/**
 * Makes a database that was not migrated.
 *
 * @param options appended to `create database`, for example `template template0 encoding 'SQL_ASCII' locale 'C'`
 * @returns its connection string, as superuser
 */
export async function createEmptyDatabase(options = ''): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer((client) => client.query(`create database ${name} ${options}`))
  return urlOf(name)
}

function urlOf(database: string): string {
  const url = new URL(inject('testServer'))
  url.pathname = `/${database}`
  return url.href
}

async function onServer(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: inject('testServer') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
