import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { requireFactor } from '../../src/auth/second-factor/factor-rules.ts'
import { totpCode } from '../../src/auth/second-factor/totp.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Browser } from './browser.ts'
import { addAccount, createAuthApp, PASSWORD, TODAY, until, type AuthApp } from './kit.ts'

let database: TestDatabase
let auth: AuthApp
let brakeTime = 0
let clock = Date.UTC(2022, 4, 18)

beforeAll(async () => {
  database = await createTestDatabase()
  auth = await createAuthApp(database, { now: () => brakeTime, clock: () => clock })
})
afterAll(async () => {
  await auth.close()
  await database.drop()
})
beforeEach(() => {
  brakeTime += 3_600_000
  clock += 3_600_000
})

const browser = () => new Browser(auth.app)
const STEP = 30_000

/** An account with a second factor, and the browser that set it up. */
async function withFactor(username: string) {
  const accountId = await addAccount(database, username)
  const owner = browser()
  await owner.signIn(username)
  const factor = await owner.setUpFactor(clock)
  clock += STEP
  return { accountId, owner, ...factor, code: () => totpCode(factor.secret, clock) }
}

const actions = async (objectId: string) =>
  (
    await database.owner.db
      .selectFrom('audit_record')
      .select('action')
      .where((record) => record.or([record('object_id', '=', objectId), record('account_id', '=', objectId)]))
      .orderBy('id')
      .execute()
  ).map((record) => record.action)

describe('setting up', () => {
  test('wants the password, a code of the device, and gives ten codes once', async () => {
    await addAccount(database, 'lan')
    const lan = browser()
    await lan.signIn('lan')
    expect((await lan.post('/auth/second-factor/setup', { password: 'sai' })).statusCode).toBe(403)
    const { secret, uri } = (await lan.post('/auth/second-factor/setup', { password: PASSWORD })).json()
    expect(uri).toContain(`secret=${secret}`)
    expect((await lan.post('/auth/second-factor/confirm', { code: '000000' })).statusCode).toBe(403)
    // Nothing counts yet: one step is enough.
    expect((await browser().signIn('lan')).json()).toMatchObject({ signedIn: true })
    const before = lan.cookie
    const confirmed = await lan.post('/auth/second-factor/confirm', { code: totpCode(secret, clock) })
    expect(confirmed.json()).toMatchObject({ signedIn: true, secondFactor: null })
    expect(new Set(confirmed.json().recoveryCodes).size).toBe(10)
    expect(lan.cookie).not.toBe(before)
    expect((await lan.post('/auth/second-factor/setup', { password: PASSWORD })).statusCode).toBe(409)
  })

  test('stores the secret sealed and the recovery codes as digests', async () => {
    const { accountId, secret, recoveryCodes } = await withFactor('kin')
    const { rows } = await database.owner.pool.query(
      `select f::text || (select json_agg(r)::text from recovery_code r where r.account_id = f.account_id) as row
       from second_factor f where account_id = $1`,
      [accountId],
    )
    for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((one) => one.replaceAll('-', ''))])
      expect(rows[0]?.row).not.toContain(text)
    expect(await actions(accountId)).toEqual(['ACCOUNT_CREATE', 'SIGN_IN', 'SECOND_FACTOR_ENABLE'])
  })

  test('ends the other sessions, which were begun without it', async () => {
    await addAccount(database, 'hai')
    const [first, second] = [browser(), browser()]
    await first.signIn('hai')
    await second.signIn('hai')
    await first.setUpFactor(clock)
    expect(await first.isSignedIn()).toBe(true)
    expect(await second.isSignedIn()).toBe(false)
  })

  test('ends a session, too, that begins by the password alone in the same moment', async () => {
    const accountId = await addAccount(database, 'quy')
    const owner = browser()
    await owner.signIn('quy')
    const { secret } = (await owner.post('/auth/second-factor/setup', { password: PASSWORD })).json()
    const client = await database.owner.pool.connect()
    try {
      // As signing in does it: it has looked for a second factor, and is not through yet.
      await client.query('begin')
      await client.query('select from account where id = $1 for update', [accountId])
      await client.query(
        `insert into session (id, account_id, digest, expires_at)
         values (gen_random_uuid(), $1, sha256('quy'), now() + interval '1 hour')`,
        [accountId],
      )
      const confirmed = owner.post('/auth/second-factor/confirm', { code: totpCode(secret, clock) })
      await until(async () => {
        const { rowCount } = await database.owner.pool.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rowCount === 1
      })
      await client.query('commit')
      expect((await confirmed).json()).toMatchObject({ signedIn: true })
    } finally {
      await client.query('rollback')
      client.release()
    }
    const { rowCount } = await database.owner.pool.query(
      'select from session where account_id = $1 and ended_at is null',
      [accountId],
    )
    expect(rowCount).toBe(1)
    expect(await owner.isSignedIn()).toBe(true)
  })
})

describe('signing in with a code', () => {
  test('takes two steps: nobody in between, a session after', async () => {
    const { code, accountId } = await withFactor('buoc')
    const device = browser()
    const first = await device.signIn('buoc')
    expect(first.statusCode).toBe(200)
    expect(first.json()).toMatchObject({ signedIn: false, viewer: null, secondFactor: 'CODE_WANTED' })
    expect(String(first.headers['set-cookie'])).toMatch(/^chibo=[\w-]{43}; Path=\/; Max-Age=300; HttpOnly/)
    expect(await device.session()).toMatchObject({ signedIn: false, secondFactor: 'CODE_WANTED' })
    expect((await device.get('/graphql')).json()).toEqual({ viewer: null })
    const between = device.cookie
    const second = await device.post('/auth/second-factor', { code: code() })
    expect(second.json()).toMatchObject({ signedIn: true, secondFactor: null })
    expect(device.cookie).not.toBe(between)
    const row = await database.owner.db
      .selectFrom('session')
      .select('second_factor')
      .where('account_id', '=', accountId)
      .orderBy('created_at', 'desc')
      .executeTakeFirst()
    expect(row?.second_factor).toBe('CODE')
  })

  test('takes a code once, and none older than it', async () => {
    const { code, secret } = await withFactor('lap')
    const used = code()
    const [first, again, older] = [browser(), browser(), browser()]
    for (const one of [first, again, older]) await one.signIn('lap')
    expect((await first.post('/auth/second-factor', { code: used })).statusCode).toBe(200)
    expect((await again.post('/auth/second-factor', { code: used })).statusCode).toBe(403)
    const earlier = totpCode(secret, clock - STEP)
    expect((await older.post('/auth/second-factor', { code: earlier })).statusCode).toBe(403)
    clock += STEP
    expect((await again.post('/auth/second-factor', { code: code() })).statusCode).toBe(200)
  })

  test('takes the same code once when it comes many times at once', async () => {
    const { code } = await withFactor('cung-luc')
    const devices = Array.from({ length: 5 }, browser)
    for (const device of devices) await device.signIn('cung-luc')
    const typed = code()
    const answers = await Promise.all(
      devices.map((device) => device.post('/auth/second-factor', { code: typed })),
    )
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1)
  })

  test('takes each recovery code once, however it is typed', async () => {
    const { recoveryCodes, accountId } = await withFactor('mat-may')
    const [code = ''] = recoveryCodes
    const device = browser()
    await device.signIn('mat-may')
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `
    expect((await device.post('/auth/second-factor', { code: typed })).json()).toMatchObject({
      signedIn: true,
    })
    await device.signIn('mat-may')
    expect((await device.post('/auth/second-factor', { code })).statusCode).toBe(403)
    // Nobody waits for the record of a refusal.
    await until(async () => (await actions(accountId)).includes('SIGN_IN_REFUSED'))
    expect(await actions(accountId)).toEqual(expect.arrayContaining(['RECOVERY_CODE_USE', 'SIGN_IN']))
  })

  test('slows codes down by account, whichever browser types them', async () => {
    const { code } = await withFactor('doan')
    const devices = [browser(), browser()]
    for (const device of devices) await device.signIn('doan')
    const [first, second] = devices
    for (let round = 0; round < 6; round += 1)
      expect((await first?.post('/auth/second-factor', { code: '000000' }))?.statusCode).toBe(403)
    const refused = await second?.post('/auth/second-factor', { code: code() })
    expect(refused?.statusCode).toBe(429)
    expect(refused?.headers['retry-after']).toBe('1')
    brakeTime += 1_001
    expect((await second?.post('/auth/second-factor', { code: code() }))?.statusCode).toBe(200)
  })

  test('is over after five minutes, after signing out, and after a new password', async () => {
    const { code, owner } = await withFactor('tre')
    const late = browser()
    const expectOver = async () => {
      const answer = await late.post('/auth/second-factor', { code: code() })
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'UNAUTHENTICATED'])
    }
    await late.signIn('tre')
    await database.owner.pool.query('update pending_sign_in set expires_at = now()')
    await expectOver()
    await late.signIn('tre')
    const kept = late.cookie
    await late.post('/auth/sign-out')
    late.cookie = kept
    await expectOver()
    await late.signIn('tre')
    const changed = await owner.post('/auth/password', {
      password: PASSWORD,
      newPassword: 'một câu khác hẳn',
    })
    expect(changed.statusCode).toBe(200)
    await expectOver()
  })

  test('ends the session that the browser showed before', async () => {
    const { owner } = await withFactor('truoc')
    const kept = owner.cookie
    await owner.signIn('truoc')
    owner.cookie = kept
    expect(await owner.isSignedIn()).toBe(false)
  })
})

describe('changing it', () => {
  test('disabling wants password and code, and leaves one step', async () => {
    const { owner, code, accountId } = await withFactor('bo')
    const disable = (payload: object) => owner.post('/auth/second-factor/disable', payload)
    expect((await disable({ password: PASSWORD, code: '000000' })).statusCode).toBe(403)
    expect((await disable({ password: 'sai', code: code() })).statusCode).toBe(403)
    expect((await disable({ password: PASSWORD, code: code() })).statusCode).toBe(200)
    expect((await browser().signIn('bo')).json()).toMatchObject({ signedIn: true })
    expect(await actions(accountId)).toContain('SECOND_FACTOR_DISABLE')
    expect((await disable({ password: PASSWORD, code: code() })).statusCode).toBe(409)
  })

  test('new recovery codes replace the old ones', async () => {
    const { owner, code, recoveryCodes } = await withFactor('moi')
    const renewed = await owner.post('/auth/second-factor/recovery-codes', {
      password: PASSWORD,
      code: code(),
    })
    expect(renewed.json().recoveryCodes).toHaveLength(10)
    expect((await owner.get('/auth/profile')).json()).toMatchObject({
      username: 'moi',
      secondFactor: { recoveryCodesLeft: 10, isRequired: false },
    })
    const device = browser()
    await device.signIn('moi')
    expect((await device.post('/auth/second-factor', { code: recoveryCodes[1] })).statusCode).toBe(403)
    expect(
      (await device.post('/auth/second-factor', { code: renewed.json().recoveryCodes[1] })).statusCode,
    ).toBe(200)
    expect((await device.get('/auth/profile')).json()).toMatchObject({
      secondFactor: { recoveryCodesLeft: 9 },
    })
  })
})

describe('a rule that a role has one', () => {
  const role = 'ORGANIZATION_BOARD'
  const require = (from: string | null, end: string | null) =>
    requireFactor(database.owner.db, { role, from, until: end, today: TODAY })

  test('limits the session to setting it up, until that is done; and forbids to disable it', async () => {
    await addAccount(database, 'bat-buoc')
    const [device, other] = [browser(), browser()]
    await device.signIn('bat-buoc')
    await other.signIn('bat-buoc')
    expect(await device.isSignedIn()).toBe(true)
    expect(await require(null, null)).toEqual({ ok: true, from: TODAY, until: null })
    // At once, without a new sign-in.
    await until(async () => !(await device.isSignedIn()))
    expect(await device.session()).toMatchObject({ viewer: null, secondFactor: 'SETUP_WANTED' })
    expect((await device.get('/graphql')).json()).toEqual({ viewer: null })
    for (const url of ['/auth/profile', '/auth/sessions'])
      expect((await device.get(url)).statusCode).toBe(401)
    expect(
      (await device.post('/auth/password', { password: PASSWORD, newPassword: 'một câu khác hẳn' }))
        .statusCode,
    ).toBe(401)
    const { secret } = await device.setUpFactor(clock)
    expect(await device.session()).toMatchObject({ signedIn: true, secondFactor: null })
    // Who held the password alone must not come in by another's doing.
    expect(await other.session()).toMatchObject({ signedIn: false, secondFactor: null })
    clock += STEP
    const disabling = { password: PASSWORD, code: totpCode(secret, clock) }
    expect((await device.post('/auth/second-factor/disable', disabling)).statusCode).toBe(403)
    expect((await device.get('/auth/profile')).json()).toMatchObject({ secondFactor: { isRequired: true } })
    expect((await browser().signIn('bat-buoc')).json()).toMatchObject({ secondFactor: 'CODE_WANTED' })
  })

  test('holds on its days, once at a time, and ends by its last day', async () => {
    expect(await require('2022-06-01', null)).toEqual({ ok: false, reason: 'OVERLAPS' })
    expect(await require(null, '2022-05-01')).toEqual({ ok: false, reason: 'ENDS_BEFORE_START' })
    expect(await require(null, TODAY)).toEqual({ ok: true, from: TODAY, until: TODAY })
    expect(await require('2022-06-01', null)).toMatchObject({ ok: true })
    await addAccount(database, 'sap-toi')
    const device = browser()
    expect((await device.signIn('sap-toi')).json()).toMatchObject({ secondFactor: 'SETUP_WANTED' })
    await database.owner.pool.query(`delete from second_factor_rule where lower(during) = '${TODAY}'`)
    await until(() => device.isSignedIn())
  })

  test('cannot be changed by the working role', async () => {
    for (const statement of [
      `insert into second_factor_rule values (gen_random_uuid(), 'AUDITOR', '(,)')`,
      'update second_factor_rule set during = during',
      'delete from second_factor_rule',
      'delete from account_link',
    ])
      await expect(database.pool.query(statement)).rejects.toThrow('permission denied')
  })
})
