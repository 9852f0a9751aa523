import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMigrations } from '@chibo/migrations'
import { fastify } from 'fastify'
import { createToken } from '../../src/auth/accounts/tokens.ts'
import { registerHealth } from '../../src/http/health.ts'
import { NONCE_PLACEHOLDER, registerDashboard } from '../../src/http/static.ts'
import { addAccount, createAuthApp, OWN_PAGE, PASSWORD, signedIn, until, type AuthApp } from '../auth/kit.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase
let auth: AuthApp
const dist = mkdtempSync(join(tmpdir(), 'chibo-dist-'))

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'))
  writeFileSync(
    join(dist, 'index.html'),
    `<!doctype html><meta nonce="${NONCE_PLACEHOLDER}"><title>chibo</title>`,
  )
  writeFileSync(join(dist, 'favicon.svg'), '<svg/>')
  writeFileSync(join(dist, 'assets', 'index-abc.js'), 'export {}')
  database = await createTestDatabase()
  auth = await createAuthApp(database, {
    also: async (app) => {
      registerHealth(app, { pool: database.pool, migration: readMigrations().length })
      await registerDashboard(app, dist)
    },
  })
  await addAccount(database, 'lan')
})
afterAll(async () => {
  await auth.close()
  await database.drop()
  rmSync(dist, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}) => auth.app.inject({ url, headers })
const page = { accept: 'text/html,application/xhtml+xml' }
const lines = () =>
  auth
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
const lastLine = () => lines().at(-1)

describe('health', () => {
  test('tells that the process lives and that requests can be answered', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' })
    const ready = await get('/readyz')
    expect(ready.statusCode).toBe(200)
    expect(ready.json()).toEqual({ status: 'ready', migration: readMigrations().length })
  })

  test('is not ready without a database or with a migration missing, but lives', async () => {
    const nowhere = new Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 })
    for (const [pool, migration, reason] of [
      [nowhere, 1, 'DATABASE'],
      [database.pool, 9999, 'MIGRATIONS'],
    ] as const) {
      const app = fastify()
      registerHealth(app, { pool, migration })
      const ready = await app.inject('/readyz')
      expect(ready.statusCode).toBe(503)
      expect(ready.json()).toEqual({ status: 'unavailable', reason })
      expect((await app.inject('/healthz')).statusCode).toBe(200)
      await app.close()
    }
    await nowhere.end()
  })
})

describe('the log', () => {
  test('has one line for each request with what is needed to follow it', async () => {
    const cookie = await signedIn(auth.app, 'lan')
    const before = lines().length
    const response = await get('/graphql?query=%7Bviewer%7D&name=Nguyen', { cookie })
    expect(lines().length).toBe(before + 1)
    expect(lastLine()).toMatchObject({
      level: 'info',
      requestId: response.headers['x-request-id'],
      method: 'GET',
      route: '/graphql',
      operation: null,
      viewer: expect.stringMatching(/^account:[0-9a-f-]{36}$/),
      statements: 0,
      status: 200,
      ms: expect.any(Number),
    })
  })

  test('never holds passwords, secrets, queries, names or messages of unknown errors', async () => {
    const cookie = await signedIn(auth.app, 'lan')
    const made = await createToken(database.db, {
      name: 'Tên kết nối',
      role: 'AUDITOR',
      unitCode: 'ROOT',
      expires: null,
    })
    if (!made.ok) throw new Error(made.problem.code)
    await get('/graphql?secretName=Bimat', { authorization: `Bearer ${made.token}` })
    await get(`/unknown/Bimat?token=${made.token}`, { cookie })
    await get('/fails?x=Bimat', { cookie })
    await get('/%ff/Bimat')
    expect(lastLine()).toMatchObject({ route: 'none', status: 400 })
    for (const payload of [
      `{"password": "${PASSWORD}`,
      `${PASSWORD}`,
      { username: 'lan', password: 'Bimat-sai' },
    ])
      await auth.app.inject({ method: 'POST', url: '/auth/sign-in', headers: OWN_PAGE, payload })
    auth.app.log.info(
      { headers: { cookie }, token: made.token, input: { fullName: 'Bimat', password: 'x' } },
      'mistake',
    )
    const log = auth.log()
    for (const secret of [
      cookie.slice(6),
      made.token,
      made.token.slice(6),
      PASSWORD,
      'Bimat',
      'Bí Mật',
      'Tên kết nối',
      'Người lan',
      'secretName',
      '%ff',
    ])
      expect(log).not.toContain(secret)
  })

  test('tells where an unknown error came from, under the id that the answer names', async () => {
    const response = await get('/fails')
    expect(response.statusCode).toBe(500)
    const { requestId, ...rest } = response.json()
    expect(rest).toEqual({ code: 'INTERNAL', message: 'Lỗi hệ thống. Khi báo lỗi, xin kèm mã yêu cầu.' })
    const line = lines().find((one) => one['requestId'] === requestId && one['level'] === 'error')
    expect(JSON.stringify(line)).toContain('kit.ts:')
  })

  test('notes a client that went away', async () => {
    await auth.app.listen({ host: '127.0.0.1', port: 0 })
    const socket = connectSocket(portOf(auth))
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    await until(() => lastLine()?.['status'] === 'aborted')
    expect(lines().filter((one) => one['status'] === 'aborted')).toHaveLength(1)
  })
})

describe('errors', () => {
  test('of the framework are answered in our form and language', async () => {
    const english = { 'accept-language': 'en-GB,en;q=0.9' }
    const cases = [
      [{ url: '/khong-co' }, 404, 'NOT_FOUND'],
      [{ url: '/%ff' }, 400, 'BAD_USER_INPUT'],
      [{ url: '/auth/sign-in', method: 'POST', headers: OWN_PAGE, payload: '{' }, 400, 'BAD_USER_INPUT'],
      [
        { url: '/auth/sign-in', method: 'POST', headers: OWN_PAGE, payload: `"${'x'.repeat(2 ** 20)}"` },
        413,
        'BAD_USER_INPUT',
      ],
      [
        { url: '/auth/sign-in', method: 'POST', headers: OWN_PAGE, payload: '{"__proto__": 1}' },
        400,
        'BAD_USER_INPUT',
      ],
    ] as const
    for (const [request, status, code] of cases) {
      const { headers = {}, ...rest } = { headers: undefined, ...request }
      const response = await auth.app.inject({ ...rest, headers: { ...headers, ...english } })
      expect(response.statusCode).toBe(status)
      const body = response.json()
      expect(Object.keys(body)).toEqual(['code', 'message', 'requestId'])
      expect(body.code).toBe(code)
      expect(body.message).toMatch(/^(Not found|The request is not valid)\.$/)
    }
  })

  test('under /graphql have the form of GraphQL', async () => {
    const response = await auth.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'Yêu cầu không hợp lệ.',
          extensions: { code: 'BAD_USER_INPUT', requestId: response.headers['x-request-id'] },
        },
      ],
    })
  })
})

describe('the dashboard', () => {
  test('answers the page at the root and wherever a browser opens one', async () => {
    for (const url of ['/', '/units/unit_01h455vb4pex5vsknk084sn02q?asOf=2022-05-18', '/graphqlx']) {
      const response = await get(url, page)
      expect(response.statusCode).toBe(200)
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(response.headers['cache-control']).toBe('no-cache')
      const nonce = /nonce="([\w+/=]{24})"/.exec(response.body)?.[1]
      expect(response.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
      expect(response.headers['content-security-policy']).toContain("script-src 'self';")
    }
    expect((await get('/', { accept: '*/*' })).headers['content-type']).toBe('text/html; charset=utf-8')
    const [first, second] = await Promise.all([get('/', page), get('/', page)])
    expect(first.body).not.toBe(second.body)
  })

  test('answers JSON to everything else that does not exist', async () => {
    for (const [url, headers] of [
      ['/units', {}],
      ['/assets/index-old.js', page],
      ['/auth/nothing', page],
      ['/graphql/x', page],
    ] as const) {
      const response = await get(url, headers)
      expect(response.statusCode).toBe(404)
      expect(response.json().code).toBe('NOT_FOUND')
    }
    expect((await auth.app.inject({ method: 'POST', url: '/units', headers: page })).statusCode).toBe(404)
  })

  test('caches hashed files for ever and the others briefly', async () => {
    const hashed = await get('/assets/index-abc.js')
    expect(hashed.statusCode).toBe(200)
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers['x-content-type-options']).toBe('nosniff')
    const other = await get('/favicon.svg')
    expect(other.headers['cache-control']).toBe('public, max-age=3600')
    expect(other.headers['content-type']).toContain('image/svg+xml')
  })

  test('gives out nothing beside its files', async () => {
    for (const url of [
      '/assets/../../package.json',
      '/assets/%2e%2e/index.html',
      '/..%2f..%2fetc/passwd',
      '/assets/.env',
    ])
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400)
  })

  test('is missing politely where it was not built', async () => {
    const app = fastify()
    await registerDashboard(app, join(dist, 'nowhere'))
    expect((await app.inject({ url: '/', headers: page })).statusCode).toBe(404)
    await app.close()
  })
})

test('every answer has the headers that keep browsers from being tricked', async () => {
  for (const url of ['/graphql', '/auth/session', '/healthz', '/nothing', '/fails', '/assets/index-abc.js']) {
    const { headers } = await get(url)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
})

test('slow, long and crooked requests are cut off', async () => {
  const { server } = auth.app
  expect(server.headersTimeout).toBe(10_000)
  expect(server.requestTimeout).toBe(300_000)
  expect(server.keepAliveTimeout).toBe(65_000)
  expect(server.timeout).toBe(120_000)
  if (!server.listening) await auth.app.listen({ host: '127.0.0.1', port: 0 })
  const base = `http://127.0.0.1:${portOf(auth)}`
  expect((await fetch(`${base}/healthz`, { headers: { 'x-long': 'x'.repeat(20_000) } })).status).toBe(431)
  expect((await fetch(`${base}/${'x'.repeat(20_000)}`)).status).toBe(431)
  expect(await rawStatus(portOf(auth), 'NONSENSE\r\n\r\n')).toBe(400)
  expect(auth.log()).not.toContain('NONSENSE')
})

/** Sends bytes as they are and reads the status of the answer. */
function rawStatus(port: number, bytes: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connectSocket(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('error', reject)
    socket.on('data', (data) => {
      resolve(Number(data.toString().split(' ')[1]))
      socket.destroy()
    })
  })
}

function portOf({ app }: AuthApp): number {
  const address: AddressInfo | string | null = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return address.port
}
