import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connect } from '../../src/database/pool.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'
import { tellFigure } from '../kit/security.ts'
import { until } from './kit.ts'

/**
 * Two servers on one database, each of which keeps viewers for a moment. What is taken away by the program holds at once
 * on the server where that was done, and within two seconds on every other, whatever it heard.
 */
const KEPT = 2_000

let here: TestApp
let there: TestApp
let address: string
let send: Mutations
let board: string
let district: string
beforeAll(async () => {
  here = await createTestApp()
  const { db, pool, close } = connect(here.database.url, { name: 'chibo neighbour' })
  there = await createTestApp({}, [], { database: { ...here.database, db, pool, drop: close } })
  address = await here.listen()
  send = new Mutations(here, {
    createApiToken: 'apiToken { id version } token',
    revokeApiToken: 'apiToken { state }',
    createAccount: 'account { id version } link',
    disableAccount: 'account { state }',
    grantRole: 'grant { id version }',
    endGrant: 'grant { revokedAt }',
  })
  board = await here.signIn('demo')
  district = await send.unit('188')
})
afterAll(async () => {
  await there.close()
  await here.close()
})

const owner = () => here.database.owner.pool
const Thing = z.looseObject({ id: z.string(), version: z.number() })
const PASSWORD = 'mật khẩu thử nghiệm'
let made = 0

/** Posts to a route under /auth of the server here, as our own pages do; answers the new cookie, if there is one. */
async function post(path: string, body: object, cookie = ''): Promise<string> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-chibo-request': '1', cookie },
    body: JSON.stringify(body),
  })
  expect(response.status, await response.text()).toBe(200)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function newToken() {
  const input = { name: 'Kết nối thử (giả định)', role: 'INTEGRATOR_READ', unitId: district }
  const { payload } = await send.done('createApiToken', input, board)
  return { credential: z.string().parse(payload['token']), ...Thing.parse(payload['apiToken']) }
}

/** An account with a role, signed in. */
async function newAccount() {
  const username = `hai-may-${String((made += 1))}`
  const input = { username, displayName: 'Người thử (giả định)', unitId: district }
  const { payload } = await send.done('createAccount', input, board)
  const account = Thing.parse(payload['account'])
  const secret = z.string().parse(payload['link']).split(/[=/#]/).at(-1) ?? ''
  await post('/auth/link/use', { secret, password: PASSWORD })
  const role = { accountId: account.id, role: 'INSPECTION', unitId: district }
  const grant = Thing.parse((await send.done('grantRole', role, board)).payload['grant'])
  const signIn = () => post('/auth/sign-in', { username, password: PASSWORD })
  return { ...account, grant, signIn, credential: await signIn() }
}

/** Makes a credential with which something can be read, and answers how to end that. */
type Begin = () => Promise<{ readonly credential: string; readonly end: () => Promise<unknown> }>

const ends: Readonly<Record<string, Begin>> = {
  'a token revoked': async () => {
    const { credential, id, version } = await newToken()
    return { credential, end: () => send.done('revokeApiToken', { id, expectedVersion: version }, board) }
  },
  'a grant ended': async () => {
    const { credential, grant } = await newAccount()
    const input = { id: grant.id, expectedVersion: grant.version }
    return { credential, end: () => send.done('endGrant', input, board) }
  },
  'an account disabled': async () => {
    const { credential, id } = await newAccount()
    const now = await here.graphql(board, 'query ($id: ID!) { account(id: $id) { id version } }', { id })
    const { version } = Thing.parse(now.data?.['account'])
    const end = () =>
      send.send('disableAccount', { id, expectedVersion: version }, board, {}, 'AccountInput').then((one) => {
        expect(one.problems).toEqual([])
      })
    return { credential, end }
  },
  'a session signed out': async () => {
    const { credential } = await newAccount()
    return { credential, end: () => post('/auth/sign-out', {}, credential) }
  },
  'the other sessions ended': async () => {
    const { credential, signIn } = await newAccount()
    const other = await signIn()
    return { credential, end: () => post('/auth/sessions/end', { others: true }, other) }
  },
  'a password changed': async () => {
    const { credential, signIn } = await newAccount()
    const other = await signIn()
    const body = { password: PASSWORD, newPassword: `${PASSWORD} mới` }
    return { credential, end: () => post('/auth/password', body, other) }
  },
}

/** Whether a credential still lets somebody read the district. */
async function reads(app: TestApp, credential: string): Promise<boolean> {
  const { data } = await app.graphql(credential, '{ unit(code: "188") { id } }')
  return data?.['unit'] != null
}

/** Milliseconds after an end of the last request there that was still answered; 0: none was. */
async function lastAnswered(credential: string, ended: number): Promise<number> {
  let last = 0
  for (;;) {
    const sent = performance.now() - ended
    if (!(await reads(there, credential))) return Math.round(last)
    last = sent
    expect(sent).toBeLessThan(5 * KEPT)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function measure(begin: Begin): Promise<number> {
  const { credential, end } = await begin()
  // As if somebody was working on both: kept, and looked up a moment ago.
  for (const app of [here, there, here, there]) expect(await reads(app, credential)).toBe(true)
  await end()
  const ended = performance.now()
  expect(await reads(here, credential)).toBe(false)
  return lastAnswered(credential, ended)
}

const listeners = async () =>
  (
    await owner().query<{ pid: number }>(
      `select pid from pg_stat_activity where query = 'listen chibo_access' and datname = current_database()`,
    )
  ).rows.map(({ pid }) => pid)

/** Breaks the connections on which both servers listen, again and again. */
function keepBreaking(): () => Promise<void> {
  let isOver = false
  const breaking = (async () => {
    while (!isOver)
      for (const pid of await listeners()) await owner().query('select pg_terminate_backend($1)', [pid])
  })()
  return async () => {
    isOver = true
    await breaking
  }
}

/** Lets nobody hear of changes, as a connection does that broke without a word. */
async function hush(isQuiet: boolean): Promise<void> {
  const { rows } = await owner().query<{ command: string }>(
    `select format('alter table %s %s trigger %I', tgrelid::regclass, $1::text, tgname) as command
     from pg_trigger where tgname like '%\\_notify'`,
    [isQuiet ? 'disable' : 'enable'],
  )
  for (const { command } of rows) await owner().query(command)
}

/** The longest time of each kind. */
const longest = { heard: 0, broken: 0, lost: 0 }
afterAll(() => {
  const { heard, broken, lost } = longest
  tellFigure(
    `two servers: of ${String(Object.keys(ends).length)} kinds of ends none is answered after it where it was made; elsewhere for at most ` +
      `${String(heard)} ms where it is heard of, ${String(broken)} ms while nobody listens, ${String(lost)} ms where the news is lost`,
  )
})

async function expectSoon(begin: Begin, kind: keyof typeof longest): Promise<void> {
  const time = await measure(begin)
  longest[kind] = Math.max(longest[kind], time)
  expect(time).toBeLessThan(KEPT)
}

describe.each(Object.entries(ends))('%s', (_name, begin) => {
  let restore: () => Promise<void> = () => Promise.resolve()
  afterEach(async () => {
    await restore()
    await until(async () => (await listeners()).length === 2)
  })

  test('holds at once here, and there when it is heard of', async () => {
    restore = () => Promise.resolve()
    await until(async () => (await listeners()).length === 2)
    await expectSoon(begin, 'heard')
  })

  test('while the listening connections break', async () => {
    restore = keepBreaking()
    await expectSoon(begin, 'broken')
  })

  test('where the news is lost', async () => {
    await hush(true)
    restore = () => hush(false)
    await expectSoon(begin, 'lost')
  })
})
