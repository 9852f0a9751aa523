import { faults, TELLING } from './fault.ts'
import { METRICS_TOKEN, type Program } from './program.ts'

/** Of the connections to the database, and of the database as a whole. */
export const connectionFaults = faults([
  ['no database: a read', '503 UNAVAILABLE', (p) => p.away(() => p.read())],
  ['no database: a read known before', '503 UNAVAILABLE', knownRead],
  ['no database: a write', '503 UNAVAILABLE', (p) => p.away(() => p.write())],
  ['no database: sign-in', '503 UNAVAILABLE', (p) => p.away(() => p.signIn())],
  ['no database: sign-out', '503 UNAVAILABLE', (p) => p.away(() => p.post({}, own(p), '/auth/sign-out'))],
  ['no database: the session', '503 UNAVAILABLE', (p) => p.away(() => p.send('/auth/session', asHolder(p)))],
  [
    'no database: the contract',
    '503 UNAVAILABLE',
    (p) => p.away(() => p.send('/schema.graphql', asHolder(p))),
  ],
  [
    'no database: the page to try queries',
    '503 UNAVAILABLE',
    (p) => p.away(() => p.send('/graphiql', asHolder(p))),
  ],
  ['no database: the reference', '503 UNAVAILABLE', (p) => p.away(() => p.send('/docs', asHolder(p)))],
  ['no database: readiness', '503 DATABASE', (p) => p.away(() => p.send('/readyz'))],
  ['no database: life', '200', (p) => p.away(() => p.send('/healthz'))],
  ['no database: metrics', '200', (p) => p.away(() => p.send('/metrics', metrics))],
  [
    'no database: a path that leads nowhere',
    '404 NOT_FOUND',
    (p) => p.away(() => p.send('/nowhere', asHolder(p))),
  ],
  ['the connection is cut in a read', '503 UNAVAILABLE', (p) => cutIn(p, 'visit', () => p.read())],
  ['the connection is cut in a write', '503 UNAVAILABLE', (p) => cutIn(p, 'audit_record', () => p.write())],
  [
    'the connection is cut in a sign-in',
    '503 UNAVAILABLE',
    (p) => cutIn(p, 'audit_record', () => p.signIn()),
  ],
  ['the session is terminated in a read', '503 UNAVAILABLE', (p) => endedIn(p, 'terminate', () => p.read())],
  ['a statement is cancelled by an operator', '503 UNAVAILABLE', (p) => endedIn(p, 'cancel', () => p.read())],
  ['the database is killed in a read', '503 UNAVAILABLE', killedIn],
  ['the database was restarted: idle connections are dead', '503 UNAVAILABLE', restarted],
  ['the database falls silent in a read', '503 UNAVAILABLE', silent],
  [
    'the database sends what is no protocol',
    '500 INTERNAL',
    (p) => disturbed(p, Buffer.from([1, 0, 0, 0, 4])),
  ],
  ['the database says that it shuts down', '503 UNAVAILABLE', (p) => disturbed(p, saying('FATAL', '57P01'))],
  ['the database has no connection left', '503 UNAVAILABLE', (p) => disturbed(p, saying('FATAL', '53300'))],
  ['the disk of the database is full', '500 INTERNAL', (p) => disturbed(p, saying('ERROR', '53100'))],
  ['a file of the database is damaged', '500 INTERNAL', (p) => disturbed(p, saying('ERROR', 'XX001'))],
  ['every connection of the pool is taken', '503 UNAVAILABLE', (p) => exhausted(p, () => p.read())],
  [
    'every connection of the pool is taken: readiness',
    '503 DATABASE',
    (p) => exhausted(p, () => p.send('/readyz')),
  ],
  ['the database takes no connections', '500 INTERNAL', refused],
])

const metrics = { headers: { authorization: `Bearer ${METRICS_TOKEN}` } }
const own = (p: Program) => ({ authorization: '', cookie: p.cookie, 'x-chibo-request': '1' })
const asHolder = (p: Program) => ({ headers: { authorization: `Bearer ${p.token}` } })

/** Travels with a statement, so that the line knows it. */
const MARK = 'dau-vet'

async function knownRead(p: Program) {
  const query = '{ visits(first: 2) { nodes { id } } }'
  await p.read(query)
  return p.away(() => p.read(query))
}

const cutIn = (p: Program, table: string, ask: () => ReturnType<Program['read']>) =>
  p.database.holding(table, ask, () => p.database.line.cut())

const endedIn = (p: Program, how: 'terminate' | 'cancel', ask: () => ReturnType<Program['read']>) =>
  p.database.holding('visit', ask, () =>
    p.database.sql(
      `select pg_${how}_backend(pid) from pg_stat_activity where application_name = 'chibo test' and wait_event_type = 'Lock'`,
    ),
  )

async function killedIn(p: Program) {
  const answer = await p.database.holding(
    'visit',
    () => p.read(),
    () => p.database.kill(),
  )
  await p.database.restart()
  await p.isReady()
  return answer
}

async function restarted(p: Program) {
  p.database.kill()
  let answer = await p.read()
  // Its processes answer on until they have noticed.
  while (answer.status === 200) answer = await p.read()
  await p.database.restart()
  await p.isReady()
  return answer
}

async function silent(p: Program) {
  await p.read()
  p.database.line.silence()
  try {
    return await p.read()
  } finally {
    p.database.line.open()
    await p.isReady()
  }
}

/** What the database answers to a read is preceded by something else. */
async function disturbed(p: Program, bytes: Buffer) {
  p.database.line.disturb(MARK, bytes)
  const answer = await p.read(`{ units(where: { code: { eq: "${MARK}" } }) { nodes { id } } }`)
  await p.isReady()
  return answer
}

/** An error as PostgreSQL sends it. */
function saying(severity: string, code: string): Buffer {
  const fields = [`S${severity}`, `V${severity}`, `C${code}`, `M${TELLING}`].map((field) => `${field}\0`)
  const body = Buffer.from(`${fields.join('')}\0`)
  const head = Buffer.from('E....')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

async function exhausted(p: Program, ask: () => ReturnType<Program['read']>) {
  const { pool } = p.database.connections
  const patience = pool.options.connectionTimeoutMillis
  const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  pool.options.connectionTimeoutMillis = 300
  try {
    return await ask()
  } finally {
    pool.options.connectionTimeoutMillis = patience
    for (const client of taken) client.release()
  }
}

async function refused(p: Program) {
  await p.database.take(false)
  p.database.line.cut()
  try {
    return await p.read()
  } finally {
    await p.database.take(true)
    await p.isReady()
  }
}
