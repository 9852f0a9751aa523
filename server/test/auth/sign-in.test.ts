import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { ROOT_ID } from '../kit/scenario/plan.ts'
import { addAccount, createAuthApp, OWN_PAGE, PASSWORD, signedIn, TODAY, until, type AuthApp } from './kit.ts'

let database: TestDatabase
let auth: AuthApp
let time = 0

beforeAll(async () => {
  database = await createTestDatabase()
  auth = await createAuthApp(database, { now: () => time })
  await addAccount(database, 'lan')
  await addAccount(database, 'tat')
  await database.db
    .updateTable('account')
    .set({ disabled_at: new Date() })
    .where('username', '=', 'tat')
    .execute()
})
afterAll(async () => {
  await auth.close()
  await database.drop()
})

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  auth.app.inject({ method: 'POST', url, headers: { ...OWN_PAGE, ...headers }, payload })
const session = async (cookie: string) =>
  (await auth.app.inject({ url: '/auth/session', headers: { cookie } })).json()
const attempt = (username: string, password: string) => post('/auth/sign-in', { username, password })

describe('signing in', () => {
  test('hands out a cookie that scripts cannot read, and the session answers', async () => {
    const response = await attempt(' LAN ', PASSWORD)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({
      signedIn: true,
      viewer: { name: 'Người lan (giả định)', locale: 'vi' },
      secondFactor: null,
      referenceDay: TODAY,
      today: TODAY,
    })
    const cookie = String(response.headers['set-cookie'])
    expect(cookie).toMatch(/^chibo=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
    expect(response.headers['cache-control']).toBe('no-store')
    expect(await session(cookie.split(';')[0] ?? '')).toMatchObject({ signedIn: true })
    expect(await session('chibo=')).toEqual({
      signedIn: false,
      viewer: null,
      secondFactor: null,
      referenceDay: TODAY,
      today: TODAY,
    })
  })

  test('answers alike for unknown, wrong, disabled and impossible names', async () => {
    const answers = await Promise.all([
      attempt('lan', 'sai rồi'),
      attempt('khong-co', 'sai rồi'),
      attempt('tat', PASSWORD),
      attempt('a\u0000b', 'sai rồi'),
      attempt("'; drop table account", 'sai rồi'),
    ])
    const seen = answers.map((answer) => {
      const { requestId: _, ...body } = answer.json()
      return JSON.stringify([answer.statusCode, body, answer.headers['set-cookie'] ?? null])
    })
    expect(new Set(seen).size).toBe(1)
    expect(answers[0]?.statusCode).toBe(401)
    expect(answers[0]?.json()).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  test('refuses what is no name and password', async () => {
    for (const body of [
      {},
      { username: 'lan' },
      { username: 1, password: 2 },
      { username: 'lan', password: 'x'.repeat(300) },
    ])
      expect((await post('/auth/sign-in', body)).statusCode).toBe(400)
  })

  test('ends the session shown before and begins another', async () => {
    const first = await signedIn(auth.app, 'lan')
    const response = await post('/auth/sign-in', { username: 'lan', password: PASSWORD }, { cookie: first })
    const second = String(response.headers['set-cookie']).split(';')[0] ?? ''
    expect(second).not.toBe(first)
    expect(await session(first)).toMatchObject({ signedIn: false })
    expect(await session(second)).toMatchObject({ signedIn: true })
  })

  test('stores neither the secret nor its form', async () => {
    const cookie = await signedIn(auth.app, 'lan')
    const rows = await database.owner.pool.query('select s::text as row from session s')
    expect(JSON.stringify(rows.rows)).not.toContain(cookie.slice('chibo='.length))
  })

  test('is slowed down after some failures, and forgiven by success after the wait', async () => {
    await addAccount(database, 'cham')
    for (let round = 0; round < 6; round += 1) expect((await attempt('cham', 'sai')).statusCode).toBe(401)
    const refused = await attempt('cham', PASSWORD)
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['retry-after']).toBe('1')
    expect(refused.json().code).toBe('RATE_LIMITED')
    time += 1_001
    expect((await attempt('cham', PASSWORD)).statusCode).toBe(200)
    expect((await attempt('cham', 'sai')).statusCode).toBe(401)
  })

  test('many at once gain nothing', async () => {
    time += 3_600_000
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('nhieu', 'sai')))
    expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(6)
    time += 3_600_000
  })
})

describe('signing out', () => {
  test('ends the session at once and takes the cookie back', async () => {
    const cookie = await signedIn(auth.app, 'lan')
    expect(await session(cookie)).toMatchObject({ signedIn: true })
    const response = await post('/auth/sign-out', {}, { cookie })
    expect(response.statusCode).toBe(200)
    expect(String(response.headers['set-cookie'])).toMatch(/^chibo=; Path=\/; Max-Age=0; /)
    expect(await session(cookie)).toMatchObject({ signedIn: false })
  })

  test('without a session is no error', async () => {
    expect((await post('/auth/sign-out', {})).json()).toMatchObject({ signedIn: false })
  })

  test('leaves one audit record each for coming and going', async () => {
    const account = await addAccount(database, 'kiem')
    const cookie = await signedIn(auth.app, 'kiem')
    await post('/auth/sign-out', {}, { cookie })
    const rows = await database.owner.db
      .selectFrom('audit_record')
      .select(['action', 'object_type', 'session_id', 'object_id', 'request_id', 'unit_id'])
      .where('account_id', '=', account)
      .orderBy('id')
      .execute()
    expect(rows.map((row) => row.action)).toEqual(['SIGN_IN', 'SIGN_OUT'])
    for (const row of rows) {
      expect(row).toMatchObject({ object_type: 'session', session_id: row.object_id, unit_id: ROOT_ID })
      expect(row.request_id).toMatch(/^[0-9a-f-]{36}$/)
    }
  })
})

describe('sessions end by the real clock', () => {
  const cases = {
    'twelve hours after sign-in': `update session set expires_at = now()`,
    'after two hours unused': `update session set last_seen_at = now() - interval '2 hours 1 second'`,
    'when they are ended': `update session set ended_at = now()`,
    'when the account is disabled': `update account set disabled_at = now() where username = 'het'`,
  }
  test.each(Object.entries(cases))('%s', async (_when, statement) => {
    await database.owner.pool.query(`update account set disabled_at = null where username = 'het'`)
    if (!(await exists('het'))) await addAccount(database, 'het')
    const cookie = await signedIn(auth.app, 'het')
    expect(await session(cookie)).toMatchObject({ signedIn: true })
    await database.owner.pool.query(statement)
    auth.viewers.forget()
    expect(await session(cookie)).toMatchObject({ signedIn: false })
  })

  test('use is noted, at most once a minute', async () => {
    const cookie = await signedIn(auth.app, 'lan')
    await database.owner.pool.query(`update session set last_seen_at = now() - interval '61 seconds'`)
    auth.viewers.forget()
    expect(await session(cookie)).toMatchObject({ signedIn: true })
    await until(async () => {
      const seen = await database.owner.pool.query(
        `select count(*)::int as n from session where last_seen_at > now() - interval '5 seconds'`,
      )
      return seen.rows[0]?.n === 1
    })
  })

  async function exists(username: string) {
    return (
      (await database.owner.db.selectFrom('account').select('id').where('username', '=', username).execute())
        .length > 0
    )
  }
})

describe('foreign pages', () => {
  const refusals: [string, Record<string, string>][] = [
    ['without our header', { 'content-type': 'application/json' }],
    ['with a wrong header', { ...OWN_PAGE, 'x-chibo-request': 'true' }],
    ['as a form', { ...OWN_PAGE, 'content-type': 'application/x-www-form-urlencoded' }],
    ['as text', { ...OWN_PAGE, 'content-type': 'text/plain' }],
    ['as multipart', { ...OWN_PAGE, 'content-type': 'multipart/form-data; boundary=x' }],
    ['as something like JSON', { ...OWN_PAGE, 'content-type': 'application/jsonp' }],
    ['from another origin', { ...OWN_PAGE, origin: 'https://evil.example' }],
    ['from another port', { ...OWN_PAGE, origin: 'http://127.0.0.1:4001' }],
    ['from an opaque origin', { ...OWN_PAGE, origin: 'null' }],
    ['from a rebound name', { ...OWN_PAGE, origin: 'http://evil.example', host: 'evil.example' }],
    ['cross-site by fetch metadata', { ...OWN_PAGE, 'sec-fetch-site': 'cross-site' }],
    ['same-site by fetch metadata', { ...OWN_PAGE, 'sec-fetch-site': 'same-site' }],
  ]
  test.each(refusals)('cannot act with the cookie: %s', async (_how, headers) => {
    const cookie = await signedIn(auth.app, 'lan')
    for (const url of ['/graphql', '/auth/sign-out']) {
      const response = await auth.app.inject({
        method: 'POST',
        url,
        headers: { ...headers, cookie },
        payload: '{}',
      })
      expect(response.statusCode).toBe(403)
      const body = response.json()
      expect(url === '/graphql' ? body.errors[0].extensions.code : body.code).toBe('FORBIDDEN')
    }
    expect(await session(cookie)).toMatchObject({ signedIn: true })
    expect(
      (await auth.app.inject({ method: 'POST', url: '/auth/sign-in', headers, payload: '{}' })).statusCode,
    ).toBe(403)
  })

  test('our own pages can', async () => {
    const cookie = await signedIn(auth.app, 'lan')
    for (const headers of [
      OWN_PAGE,
      { ...OWN_PAGE, origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' },
      { ...OWN_PAGE, origin: 'http://localhost:5173', host: 'localhost:5173' },
      { ...OWN_PAGE, 'content-type': 'application/json; charset=utf-8' },
    ]) {
      const response = await auth.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...headers, cookie },
        payload: '{}',
      })
      expect(response.json()).toMatchObject({ viewer: { name: 'Người lan (giả định)' } })
    }
  })
})

test('behind https the cookie is bound to the host', async () => {
  const secure = await createAuthApp(database, { publicUrl: 'https://chibo.example' })
  const sign = (origin: string) =>
    secure.app.inject({
      method: 'POST',
      url: '/auth/sign-in',
      headers: { ...OWN_PAGE, origin },
      payload: { username: 'lan', password: PASSWORD },
    })
  const response = await sign('https://chibo.example')
  expect(String(response.headers['set-cookie'])).toMatch(/^__Host-chibo=[\w-]{43}; .*Secure/)
  expect(response.headers['strict-transport-security']).toBe('max-age=31536000')
  expect((await sign('http://chibo.example')).statusCode).toBe(403)
  await secure.close()
})
