import { createHash, randomBytes } from 'node:crypto'
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
 * Copies a template: about a tenth of a second. Call it once a test file, at the top or in `beforeAll`:
 *
 *     const database = await createTestDatabase()
 *     afterAll(database.drop)
 *
 * @param template the migrated one by default, with nothing in it; or one of `templateOf`
 */
export async function createTestDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const url = await copyDatabase(template)
  const working = connect(url, { name: 'chibo test' })
  const owner = connect(url, { name: 'chibo test owner', asOwner: true, size: 3 })
  const drop = async () => {
    await Promise.all([working.close(), owner.close()])
    await onServer((client) => client.query(`drop database ${nameOf(url)} with (force)`))
  }
  return { url, db: working.db, pool: working.pool, owner, drop }
}

/** Copies a template as `createTestDatabase` does; answers the copy's connection string, as superuser. */
export async function copyDatabase(template: string): Promise<string> {
  const name = newName()
  const copy = `create database ${name} template ${template} strategy`
  await onServer(async (client) => {
    await client.query('set file_copy_method = clone')
    // Where the system cannot copy a file by itself, PostgreSQL copies it page by page.
    await client.query(`${copy} file_copy`).catch(() => client.query(`${copy} wal_log`))
  })
  return urlOf(name)
}

/**
 * A template that several files of a run start from: whoever asks first makes it, others wait until it is made.
 *
 * @param content what is in it, in a word: the same is made once
 * @param fill puts that into a migrated database, by its connection string, and closes its connections
 * @returns its name, for `createTestDatabase` and `copyDatabase`
 */
export async function templateOf(content: string, fill: (url: string) => Promise<void>): Promise<string> {
  const name = `template_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 1) return
    const draft = await copyDatabase(TEMPLATE)
    await fill(draft)
    await client.query(`alter database ${nameOf(draft)} with is_template true allow_connections false`)
    await client.query(`alter database ${nameOf(draft)} rename to ${name}`)
  })
  return name
}

/**
 * Makes a database that was not migrated.
 *
 * @param options appended to `create database`, for example `template template0 encoding 'SQL_ASCII' locale 'C'`
 * @returns its connection string, as superuser
 */
export async function createEmptyDatabase(options = ''): Promise<string> {
  const name = newName()
  await onServer((client) => client.query(`create database ${name} ${options}`))
  return urlOf(name)
}

const newName = (): string => `test_${randomBytes(6).toString('hex')}`

const nameOf = (url: string): string => new URL(url).pathname.slice(1)

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
