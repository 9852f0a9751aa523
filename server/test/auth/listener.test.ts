import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { listenForAccessChanges } from '../../src/auth/viewers/access-listener.ts'
import { createViewerSource } from '../../src/auth/viewers/resolve-viewer.ts'
import { digestOf } from '../../src/auth/credentials/secrets.ts'
import { createToken } from '../../src/auth/accounts/tokens.ts'
import { connect } from '../../src/database/pool.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { TODAY, until } from './kit.ts'

let database: TestDatabase
let counted: ReturnType<typeof connect>
let statements = 0
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  counted = connect(database.url, { size: 2 })
  counted.pool.on('acquire', () => (statements += 1))
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(async () => {
  await counted.close()
  await database.drop()
})

async function newCredential() {
  const made = await createToken(database.db, {
    name: 'Thử',
    role: 'INTEGRATOR_READ',
    unitCode: 'ROOT',
    expires: null,
  })
  if (!made.ok) throw new Error(made.problem.code)
  const credential = { kind: 'TOKEN' as const, digest: digestOf(made.token) }
  await database.owner.pool.query('update api_token set last_used_at = now()')
  return { credential, tokenId: made.tokenId }
}

/** A source whose look-ups are counted, on a clock of its own. */
async function newSource() {
  const clock = { now: 0 }
  const listener = listenForAccessChanges(database.pool, () => source.forget())
  const source = createViewerSource({
    pool: counted.pool,
    today: () => TODAY,
    listener,
    now: () => clock.now,
  })
  closing.push(listener.close)
  await until(() => listener.isListening)
  return { source, listener, clock }
}

async function lookups(work: () => Promise<unknown>) {
  const before = statements
  await work()
  return statements - before
}

const breakListener = () =>
  database.owner.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen chibo_access' and datname = current_database()`,
  )

test('a viewer is looked up once in two seconds', async () => {
  // Made before anybody listens: the news of it would make the source forget at any moment.
  const { credential } = await newCredential()
  const { source, clock } = await newSource()
  const ask = () => source.resolve(credential)
  expect(await lookups(ask)).toBe(1)
  clock.now = 1_999
  expect(await lookups(ask)).toBe(0)
  clock.now = 2_001
  expect(await lookups(ask)).toBe(1)
})

test('many at once share one look-up', async () => {
  const { credential } = await newCredential()
  const { source } = await newSource()
  expect(await lookups(() => Promise.all(Array.from({ length: 20 }, () => source.resolve(credential))))).toBe(
    1,
  )
})

test('nobody is kept for an unknown credential, nor anybody beyond its expiry', async () => {
  const { source, clock } = await newSource()
  const unknown = { kind: 'TOKEN' as const, digest: digestOf('chibo_') }
  expect(await source.resolve(unknown)).toBeNull()
  expect(await lookups(() => source.resolve(unknown))).toBe(1)
  const { credential, tokenId } = await newCredential()
  await database.owner.pool.query(
    `update api_token set expires_at = now() + interval '1 second' where id = $1`,
    [tokenId],
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await source.resolve(credential)).not.toBeNull()
  clock.now = 999
  expect(await lookups(() => source.resolve(credential))).toBe(1)
})

test('a session secret is no token and the other way round', async () => {
  const { source } = await newSource()
  const { credential } = await newCredential()
  expect(await source.resolve({ ...credential, kind: 'SESSION' })).toBeNull()
})

test('what was read before a change is not kept after it', async () => {
  const { source } = await newSource()
  const { credential } = await newCredential()
  const reading = source.resolve(credential)
  source.forget()
  await reading
  expect(await lookups(() => source.resolve(credential))).toBe(1)
})

test('while nobody listens nothing is kept, and listening comes back by itself', async () => {
  const { source, listener } = await newSource()
  const { credential, tokenId } = await newCredential()
  await source.resolve(credential)
  await breakListener()
  await until(() => !listener.isListening)
  expect(await lookups(() => source.resolve(credential))).toBe(1)
  if (!listener.isListening) expect(await lookups(() => source.resolve(credential))).toBe(1)

  await until(() => listener.isListening)
  await source.resolve(credential)
  expect(await lookups(() => source.resolve(credential))).toBe(0)
  await database.owner.pool.query('update api_token set revoked_at = now() where id = $1', [tokenId])
  await until(async () => (await source.resolve(credential)) === null)
})

test('without any listener every request is looked up', async () => {
  const { credential } = await newCredential()
  const source = createViewerSource({
    pool: counted.pool,
    today: () => TODAY,
    listener: { isListening: false },
  })
  expect(await lookups(() => source.resolve(credential))).toBe(1)
  expect(await lookups(() => Promise.all([source.resolve(credential), source.resolve(credential)]))).toBe(2)
})

test('a closed listener stays closed', async () => {
  const { listener } = await newSource()
  await listener.close()
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(listener.isListening).toBe(false)
  const { rows } = await database.owner.pool.query(
    `select count(*)::int as n from pg_stat_activity where query = 'listen chibo_access' and datname = current_database()`,
  )
  expect(rows[0]?.n).toBe(0)
})
