import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { resetAccount, setAccountDisabled } from '../../src/auth/accounts/account-care.ts'
import { accountLinkUrl, newAccountLink } from '../../src/auth/accounts/account-links.repo.ts'
import { createAccount } from '../../src/auth/accounts/accounts.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Browser } from './browser.ts'
import { addAccount, createAuthApp, type AuthApp } from './kit.ts'

let database: TestDatabase
let auth: AuthApp
let time = 0

beforeAll(async () => {
  database = await createTestDatabase()
  auth = await createAuthApp(database, { now: () => time })
})
afterAll(async () => {
  await auth.close()
  await database.drop()
})
beforeEach(() => {
  time += 3_600_000
})

const NEW = 'một câu khác hẳn'
const browser = () => new Browser(auth.app)

async function invite(username: string) {
  const made = await createAccount(database.db, {
    username,
    displayName: `Người ${username} (giả định)`,
    role: 'ORGANIZATION_BOARD',
    unitCode: 'ROOT',
    password: null,
    isInvited: true,
  })
  if (!made.ok || made.invitation === null) throw new Error('not invited')
  return { accountId: made.accountId, ...made.invitation }
}

test('an invitation tells for whom it is, sets the password once and signs in', async () => {
  const { secret, expiresAt, accountId } = await invite('khach')
  const week = expiresAt.getTime() - Date.now()
  expect(week / 86_400_000).toBeCloseTo(7, 2)
  expect((await browser().signIn('khach')).statusCode).toBe(401)
  const guest = browser()
  expect((await guest.post('/auth/link', { secret })).json()).toEqual({
    username: 'khach',
    displayName: 'Người khach (giả định)',
    purpose: 'INVITATION',
    expiresAt: expiresAt.toISOString(),
  })
  const weak = await guest.post('/auth/link/use', { secret, password: 'khach 123456' })
  expect([weak.statusCode, weak.json().message]).toEqual([400, 'Mật khẩu không được chứa tên đăng nhập.'])
  expect((await guest.post('/auth/link/use', { secret, password: NEW })).json()).toMatchObject({
    signedIn: true,
    viewer: { name: 'Người khach (giả định)' },
  })
  expect(await guest.isSignedIn()).toBe(true)
  expect((await browser().signIn('khach', NEW)).statusCode).toBe(200)
  expect((await browser().post('/auth/link/use', { secret, password: `${NEW}!` })).statusCode).toBe(404)
  const audit = await database.owner.db
    .selectFrom('audit_record')
    .select('action')
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute()
  expect(audit.map((record) => record.action)).toEqual(['LINK_USE', 'SIGN_IN', 'SIGN_IN'])
})

test('a reset ends what was begun before and uses up every link of the account', async () => {
  await addAccount(database, 'quen')
  const before = browser()
  await before.signIn('quen')
  const link = async () => {
    const made = await resetAccount(database.db, { username: 'quen', withSecondFactor: false })
    return made?.secret ?? ''
  }
  const [older, newer] = [await link(), await link()]
  expect(await before.isSignedIn()).toBe(true)
  expect((await browser().post('/auth/link/use', { secret: older, password: NEW })).statusCode).toBe(200)
  expect(await before.isSignedIn()).toBe(false)
  expect((await browser().post('/auth/link', { secret: newer })).statusCode).toBe(404)
  expect((await browser().signIn('quen')).statusCode).toBe(401)
})

test('asks for the second factor, unless that was taken away as well', async () => {
  const accountId = await addAccount(database, 'hai-buoc')
  const owner = browser()
  await owner.signIn('hai-buoc')
  await owner.setUpFactor(Date.now())
  const { secret } = await newAccountLink(database.db, {
    accountId,
    purpose: 'PASSWORD_RESET',
    createdBy: accountId,
  })
  const device = browser()
  expect((await device.post('/auth/link/use', { secret, password: NEW })).json()).toMatchObject({
    signedIn: false,
    secondFactor: 'CODE_WANTED',
  })
  const away = await resetAccount(database.db, { username: 'hai-buoc', withSecondFactor: true })
  expect(
    (await device.post('/auth/link/use', { secret: away?.secret, password: `${NEW} nữa` })).json(),
  ).toMatchObject({ signedIn: true, secondFactor: null })
})

test('unknown, used, expired, malformed links and those of disabled accounts are one answer', async () => {
  const used = await invite('da-dung')
  await browser().post('/auth/link/use', { secret: used.secret, password: NEW })
  const expired = await invite('het-han')
  await database.owner.pool.query('update account_link set expires_at = now() where account_id = $1', [
    expired.accountId,
  ])
  const closed = await invite('bi-khoa')
  await setAccountDisabled(database.db, { username: 'bi-khoa', isDisabled: true })
  await setAccountDisabled(database.db, { username: 'bi-khoa', isDisabled: false })
  const secrets = [used.secret, expired.secret, closed.secret, 'A'.repeat(43), 'không phải']
  for (const url of ['/auth/link', '/auth/link/use']) {
    const answers = await Promise.all(
      secrets.map((secret) => browser().post(url, { secret, password: 'mật khẩu thứ hai' })),
    )
    const seen = answers.map((answer) => {
      const { requestId: _, ...body } = answer.json()
      return JSON.stringify([answer.statusCode, body, answer.headers['set-cookie'] ?? null])
    })
    expect(new Set(seen).size).toBe(1)
    expect(answers[0]?.statusCode).toBe(404)
  }
})

test('is used once when it comes many times at once', async () => {
  const { secret } = await invite('nhieu-lan')
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => browser().post('/auth/link/use', { secret, password: NEW })),
  )
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 404, 404, 404])
})

test('stands in an address behind the #, where no server sees it, and in no log', async () => {
  const { secret } = await invite('so-tay')
  const url = new URL(accountLinkUrl('https://chibo.example', secret))
  expect(url.pathname + url.search).toBe('/set-password')
  expect(url.hash).toBe(`#${secret}`)
  await browser().post('/auth/link', { secret })
  await browser().post('/auth/link/use', { secret, password: NEW })
  expect(auth.log()).not.toContain(secret)
  const { rows } = await database.owner.pool.query('select l::text as row from account_link l')
  expect(JSON.stringify(rows)).not.toContain(secret)
})
