import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { setAccountDisabled } from '../../src/auth/accounts/account-care.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Browser } from './browser.ts'
import { addAccount, createAuthApp, PASSWORD, until, type AuthApp } from './kit.ts'

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
const browser = (name?: string) => new Browser(auth.app, name === undefined ? {} : { name })
const signedIn = async (username: string, name?: string) => {
  const one = browser(name)
  await one.signIn(username)
  return one
}

test('a changed password ends all other sessions and gives this one another secret', async () => {
  const accountId = await addAccount(database, 'doi')
  const [mine, other] = [await signedIn('doi'), await signedIn('doi')]
  const before = mine.cookie
  const answer = await mine.post('/auth/password', { password: PASSWORD, newPassword: NEW })
  expect(answer.json()).toMatchObject({ signedIn: true })
  expect(mine.cookie).not.toBe(before)
  expect(await mine.isSignedIn()).toBe(true)
  expect(await other.isSignedIn()).toBe(false)
  mine.cookie = before
  expect(await mine.isSignedIn()).toBe(false)
  expect((await browser().signIn('doi')).statusCode).toBe(401)
  expect((await browser().signIn('doi', NEW)).statusCode).toBe(200)
  const audit = await database.owner.db
    .selectFrom('audit_record')
    .select(['action', 'changes'])
    .where('object_id', '=', accountId)
    .where('action', '=', 'PASSWORD_CHANGE')
    .execute()
  expect(audit).toEqual([{ action: 'PASSWORD_CHANGE', changes: {} }])
})

test.each([
  ['ngắn', 400, 'at least 10'],
  ['1234567890', 400, 'too common'],
  ['yeu-doi-2022', 400, 'user name'],
  [PASSWORD, 400, 'differ'],
  ['x'.repeat(257), 400, 'at most 256'],
])('%j is refused with a sentence', async (newPassword, status, sentence) => {
  await addAccount(database, 'yeu')
  const one = await signedIn('yeu')
  const answer = await one.post(
    '/auth/password',
    { password: PASSWORD, newPassword },
    { 'accept-language': 'en' },
  )
  expect([answer.statusCode, answer.json().message]).toEqual([status, expect.stringContaining(sentence)])
  expect(await one.isSignedIn()).toBe(true)
  await database.owner.pool.query(
    `update account set username = 'yeu-' || replace(id::text, '-', '') where username = 'yeu'`,
  )
})

test('the present password is asked for, and slowed down', async () => {
  await addAccount(database, 'cham')
  const one = await signedIn('cham')
  const change = (password: string) => one.post('/auth/password', { password, newPassword: NEW })
  for (let round = 0; round < 6; round += 1) expect((await change('sai')).statusCode).toBe(403)
  expect((await change(PASSWORD)).statusCode).toBe(429)
  time += 1_001
  expect((await change(PASSWORD)).statusCode).toBe(200)
})

test('sessions are listed with what tells them apart, and only one’s own', async () => {
  await addAccount(database, 'ba')
  await addAccount(database, 'nguoi-khac')
  const [phone, desk, foreign] = [
    await signedIn('ba', 'Điện thoại'),
    await signedIn('ba', 'Máy bàn'),
    await signedIn('nguoi-khac'),
  ]
  const { sessions } = (await phone.get('/auth/sessions')).json()
  expect(sessions).toHaveLength(2)
  expect(sessions).toContainEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    beganAt: expect.stringMatching(/Z$/),
    lastUsedAt: expect.stringMatching(/Z$/),
    browser: 'Điện thoại',
    isCurrent: true,
  })
  const deskId = sessions.find((one: { browser: string }) => one.browser === 'Máy bàn').id
  expect((await foreign.post('/auth/sessions/end', { id: deskId })).statusCode).toBe(404)
  expect(await desk.isSignedIn()).toBe(true)
  expect((await phone.post('/auth/sessions/end', { id: deskId })).json()).toEqual({ ended: 1 })
  expect(await desk.isSignedIn()).toBe(false)
  expect((await phone.post('/auth/sessions/end', { id: deskId })).statusCode).toBe(404)
  expect((await phone.get('/auth/sessions')).json().sessions).toHaveLength(1)
})

test('all others end at once; ending one’s own takes the cookie back', async () => {
  await addAccount(database, 'tu')
  const [mine, first, second] = [await signedIn('tu'), await signedIn('tu'), await signedIn('tu')]
  expect((await mine.post('/auth/sessions/end', { others: true })).json()).toEqual({ ended: 2 })
  expect(await first.isSignedIn()).toBe(false)
  expect(await second.isSignedIn()).toBe(false)
  expect(await mine.isSignedIn()).toBe(true)
  const { sessions } = (await mine.get('/auth/sessions')).json()
  const answer = await mine.post('/auth/sessions/end', { id: sessions[0].id })
  expect(String(answer.headers['set-cookie'])).toMatch(/Max-Age=0/)
  expect(await mine.isSignedIn()).toBe(false)
})

test('the language of the account is changed', async () => {
  await addAccount(database, 'ngu')
  const one = await signedIn('ngu')
  expect((await one.post('/auth/profile', { locale: 'en' })).statusCode).toBe(200)
  expect((await one.get('/auth/profile')).json()).toMatchObject({ username: 'ngu', locale: 'en' })
  expect((await one.post('/auth/profile', { locale: 'fr' })).statusCode).toBe(400)
})

test('a disabled account has no session, nor has it when it is enabled again', async () => {
  await addAccount(database, 'khoa')
  const one = await signedIn('khoa')
  await setAccountDisabled(database.db, { username: 'khoa', isDisabled: true })
  await until(async () => !(await one.isSignedIn()))
  expect(await setAccountDisabled(database.db, { username: 'khoa', isDisabled: false })).toBe(true)
  expect(await setAccountDisabled(database.db, { username: 'khoa', isDisabled: false })).toBe(false)
  expect(await one.isSignedIn()).toBe(false)
  expect((await one.signIn('khoa')).statusCode).toBe(200)
})

test('a refused sign-in of an account is told to the audit once a minute; of no account never', async () => {
  const accountId = await addAccount(database, 'doan')
  const told = async () =>
    (
      await database.owner.db
        .selectFrom('audit_record')
        .select(['account_id', 'object_id', 'request_id'])
        .where('action', '=', 'SIGN_IN_REFUSED')
        .where('object_id', '=', accountId)
        .execute()
    ).length
  await browser().signIn('doan', 'sai')
  await browser().signIn('doan', 'sai')
  await until(async () => (await told()) === 1)
  time += 60_001
  await browser().signIn('doan', 'sai')
  await until(async () => (await told()) === 2)
  const count = async () =>
    (await database.owner.pool.query<{ n: number }>('select count(*)::int as n from audit_record')).rows[0]?.n
  const before = await count()
  await browser().signIn('khong-co', 'sai')
  expect(await count()).toBe(before)
})

test('e-mail and whether it is wanted are told to nobody but oneself, and change alone', async () => {
  const accountId = await addAccount(database, 'diachi')
  const one = await signedIn('diachi')
  const profile = async () => (await one.get('/auth/profile')).json()
  expect(await profile()).toMatchObject({ email: null, wantsMail: false, locale: 'vi' })
  expect((await one.post('/auth/profile', { email: ' thu@example.org ', wantsMail: true })).statusCode).toBe(
    200,
  )
  expect(await profile()).toMatchObject({ email: 'thu@example.org', wantsMail: true, locale: 'vi' })
  await one.post('/auth/profile', { locale: 'en' })
  expect(await profile()).toMatchObject({ email: 'thu@example.org', wantsMail: true, locale: 'en' })
  for (const email of ['thu', 'thu@', 'a@b.org\r\nBcc: c@d.org', `${'x'.repeat(250)}@example.org`])
    expect((await one.post('/auth/profile', { email })).statusCode, email).toBe(400)
  expect((await one.post('/auth/profile', {})).statusCode).toBe(400)
  await one.post('/auth/profile', { email: null })
  expect(await profile()).toMatchObject({ email: null, wantsMail: true })
  const { rows } = await database.owner.pool.query<{ changes: object }>(
    `select changes from audit_record where object_id = $1 and action = 'PROFILE_CHANGE'`,
    [accountId],
  )
  expect(rows.map(({ changes }) => changes)).toEqual([{}, {}, {}])
})
