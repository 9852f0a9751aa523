import { afterAll, beforeAll, expect, test } from 'vitest'
import { newSecret, TOKEN_PREFIX } from '../../src/auth/credentials/secrets.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Sender, type Received } from './send.ts'

/** Tokens that are over, of elsewhere, or shown in the wrong place open nothing, and no secret is ever logged. */
let app: TestApp
let sender: Sender
let valid: string
let expired: string
let revoked: string
let cookie: string
const foreign = newSecret(TOKEN_PREFIX).value
beforeAll(async () => {
  app = await createTestApp()
  sender = new Sender(await app.listen(), 10_000)
  valid = await app.token('INTEGRATOR_READ', '188')
  expired = await app.token('INTEGRATOR_READ', '188')
  revoked = await app.token('INTEGRATOR_READ', '188')
  cookie = await app.signIn('demo')
  for (const [token, change] of [
    [expired, `created_at = now() - interval '2 days', expires_at = now() - interval '1 second'`],
    [revoked, 'revoked_at = now()'],
  ] as const)
    await app.database.owner.pool.query(`update api_token set ${change} where prefix = $1`, [
      token.slice(0, 10),
    ])
})
afterAll(async () => {
  sender.close()
  await app.close()
})

const QUERY = JSON.stringify({ query: '{ viewer { name } }' })

/** The same question at several doors, by headers or with something added to the address. */
async function ask(
  headers: Record<string, string>,
  parameters: Record<string, string> = {},
): Promise<Received[]> {
  const added = new URLSearchParams(parameters).toString()
  const get = new URLSearchParams({ query: '{ viewer { name } }', ...parameters }).toString()
  const json = { 'content-type': 'application/json', ...headers }
  const requests = [
    { method: 'POST', path: `/graphql?${added}`, headers: json, body: Buffer.from(QUERY) },
    { method: 'GET', path: `/graphql?${get}`, headers, body: null },
    { method: 'GET', path: `/schema.graphql?${added}`, headers, body: null },
    { method: 'GET', path: `/graphiql?${added}`, headers, body: null },
  ]
  const answers: Received[] = []
  for (const request of requests) answers.push(await sender.send(request))
  return answers
}

const statuses = (answers: readonly Received[]) => answers.map(({ status }) => status)
const NOBODY = [401, 401, 401, 401]

test('a valid one opens, whatever the case of its scheme', async () => {
  for (const scheme of ['Bearer', 'bearer', 'BEARER'])
    expect(statuses(await ask({ authorization: `${scheme} ${valid}` }))).toEqual([200, 200, 200, 200])
})

test.each([
  ['expired', () => `Bearer ${expired}`],
  ['revoked', () => `Bearer ${revoked}`],
  ['of the right form, known to nobody', () => `Bearer ${foreign}`],
  ['cut short', () => `Bearer ${valid.slice(0, -1)}`],
  ['with one character more', () => `Bearer ${valid}x`],
  ['with another letter', () => `Bearer ${valid.slice(0, -1)}${valid.endsWith('A') ? 'B' : 'A'}`],
  ['in capitals', () => `Bearer ${valid.toUpperCase()}`],
  ['without its prefix', () => `Bearer ${valid.slice(TOKEN_PREFIX.length)}`],
  ['twice', () => `Bearer ${valid} ${valid}`],
  ['twice, with a comma', () => `Bearer ${valid}, Bearer ${valid}`],
  ['in quotes', () => `Bearer "${valid}"`],
  ['by itself', () => valid],
  ['by the wrong scheme', () => `Token ${valid}`],
  ['as a password', () => `Basic ${Buffer.from(`chibo:${valid}`).toString('base64')}`],
  ['as a digest', () => `Digest username="${valid}"`],
  ['nothing', () => 'Bearer '],
  ['the secret of a session', () => `Bearer ${cookie.split('=')[1] ?? ''}`],
])('one that is %s opens nothing', async (_name, authorization) => {
  expect(statuses(await ask({ authorization: authorization() }))).toEqual(NOBODY)
})

test('in the address it counts for nothing', async () => {
  for (const name of [
    'access_token',
    'token',
    'authorization',
    'Authorization',
    'bearer',
    'api_key',
    'chibo',
  ])
    expect(statuses(await ask({}, { [name]: valid }))).toEqual(NOBODY)
  const both = await ask({ authorization: `Bearer ${valid}` }, { access_token: foreign })
  expect(statuses(both)).toEqual([200, 200, 200, 200])
})

test('nor in a path, a cookie, another header or the body', async () => {
  for (const path of [`/graphql/${valid}`, `/${valid}`, `/${valid}/graphql`, `/calendar/${valid}.ics`])
    expect((await sender.send({ method: 'GET', path, headers: {}, body: null })).status).toBe(404)
  for (const headers of [
    { cookie: `chibo=${valid}`, 'x-chibo-request': '1' },
    { 'x-api-key': valid },
    { 'x-authorization': `Bearer ${valid}` },
    { 'proxy-authorization': `Bearer ${valid}` },
    { 'user-agent': valid, referer: `http://x/?token=${valid}` },
  ] satisfies Record<string, string>[])
    expect(statuses(await ask(headers))).toEqual(NOBODY)
  const body = Buffer.from(JSON.stringify({ query: '{ viewer { name } }', access_token: valid }))
  const sent = { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body }
  expect((await sender.send(sent)).status).toBe(401)
})

test('a token that does not hold is not made up for by a session', async () => {
  const answers = await ask({ authorization: `Bearer ${expired}`, cookie, 'x-chibo-request': '1' })
  expect(statuses(answers)).toEqual(NOBODY)
})

test('no line of the log holds any of it', () => {
  const log = app.log().join('')
  expect(app.log().length).toBeGreaterThan(100)
  const secrets = [valid, expired, revoked, foreign].map((token) => token.slice(TOKEN_PREFIX.length))
  for (const secret of [...secrets, cookie.split('=')[1] ?? '']) {
    expect(secret).toHaveLength(43)
    expect(log).not.toContain(secret)
    expect(log).not.toContain(Buffer.from(`chibo:${TOKEN_PREFIX}${secret}`).toString('base64'))
  }
})
