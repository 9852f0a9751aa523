import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** What a proxy would say of a request counts only where the settings trust that proxy. */
let direct: TestApp
let behind: TestApp
beforeAll(async () => {
  direct = await createTestApp()
  behind = await createTestApp({ CHIBO_TRUSTED_PROXIES: '127.0.0.1' })
})
afterAll(() => Promise.all([direct.close(), behind.close()]))

const CLAIMS: Readonly<Record<string, string>> = {
  'x-forwarded-for': '203.0.113.7, 10.0.0.1',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-port': '443',
  'x-forwarded-prefix': '/evil',
  'x-real-ip': '203.0.113.7',
  'x-original-url': '/healthz',
  'x-rewrite-url': '/healthz',
  forwarded: 'for=203.0.113.7;proto=https;host=evil.example',
  via: '1.1 evil.example',
}
const OWN = { 'content-type': 'application/json', 'x-chibo-request': '1' }

/** What differs between two answers to the same request anyway. */
const NONCE = /[\w+/]{22}==/g
const GONE_ON = /"(requestId|resetAt)":"[^"]*"|"remaining":\d+/g
const ANYWAY = new Set(['date', 'x-request-id'])

async function ask(app: TestApp, path: string, init: RequestInit) {
  const answer = await fetch(`${await app.listen()}${path}`, init)
  const headers = [...answer.headers].filter(([name]) => !ANYWAY.has(name))
  const text = (await answer.text()).replace(GONE_ON, '').replace(NONCE, '')
  return {
    status: answer.status,
    text,
    headers: headers.map((one) => one.join(': ').replace(NONCE, '')),
  }
}

test('claims of nobody’s proxy change no answer', async () => {
  const url = await direct.listen()
  const cookie = await direct.signIn('demo')
  const query = JSON.stringify({ query: '{ viewer { name } }' })
  const requests: [string, RequestInit & { headers: Record<string, string> }][] = [
    ['/', { headers: { accept: 'text/html' } }],
    ['/healthz', { headers: {} }],
    ['/auth/session', { headers: { cookie } }],
    ['/schema.graphql', { headers: { cookie } }],
    ['/graphql', { method: 'POST', headers: { ...OWN, cookie, origin: url }, body: query }],
    [
      '/graphql',
      { method: 'POST', headers: { ...OWN, cookie, origin: 'https://evil.example' }, body: query },
    ],
    ['/nowhere', { headers: {} }],
  ]
  for (const [path, init] of requests) {
    const plain = await ask(direct, path, init)
    const claimed = await ask(direct, path, { ...init, headers: { ...init.headers, ...CLAIMS } })
    expect(claimed).toEqual(plain)
    expect(claimed.text + claimed.headers.join()).not.toContain('evil')
  }
  expect(direct.log().join('')).not.toMatch(/evil|203\.0\.113/)
})

test('a cookie is given out as the settings say, not as a header does', async () => {
  for (const app of [direct, behind]) {
    const answer = await fetch(`${await app.listen()}/auth/sign-in`, {
      method: 'POST',
      headers: { ...OWN, ...CLAIMS, 'x-forwarded-for': '198.51.100.1' },
      body: JSON.stringify({ username: 'to1', password: 'chibo-demo' }),
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/^chibo=.*; Path=\/; .*SameSite=Lax$/)
  }
})

/** Wrong passwords, each for another name and, as they say, from another address; answers how many were looked at. */
async function attempts(app: TestApp): Promise<number> {
  const url = await app.listen()
  for (let i = 0; i < 25; i += 1) {
    const answer = await fetch(`${url}/auth/sign-in`, {
      method: 'POST',
      headers: { ...OWN, ...CLAIMS, 'x-forwarded-for': `203.0.113.${i.toString()}` },
      body: JSON.stringify({ username: `nobody-${i.toString()}`, password: 'wrong password' }),
    })
    await answer.body?.cancel()
    if (answer.status === 429) return i
    expect(answer.status).toBe(401)
  }
  return 25
}

test('one address that claims many is slowed down as one; many behind a trusted proxy are many', async () => {
  expect(await attempts(direct)).toBeLessThan(25)
  expect(await attempts(behind)).toBe(25)
})
