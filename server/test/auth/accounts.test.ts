import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, type AccountRequest } from '../../src/auth/accounts/accounts.ts'
import { verifyPassword } from '../../src/auth/passwords/passwords.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  await database.drop()
})

const request: AccountRequest = {
  username: ' Ban.To-Chuc@188 ',
  displayName: 'Ban tổ chức (giả định)'.normalize('NFD'),
  role: 'ORGANIZATION_BOARD',
  unitCode: 'ROOT',
  password: null,
}

test('an account gets one role, and a drawn password that fits', async () => {
  const made = await createAccount(database.db, request)
  if (!made.ok) throw new Error(made.problem.code)
  const row = await database.owner.db
    .selectFrom('account')
    .innerJoin('access_grant', 'access_grant.account_id', 'account.id')
    .select(['username', 'display_name', 'password_hash', 'locale', 'role', 'during'])
    .where('account.id', '=', made.accountId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({
    username: 'ban.to-chuc@188',
    display_name: 'Ban tổ chức (giả định)'.normalize('NFC'),
    locale: 'vi',
    role: 'ORGANIZATION_BOARD',
    during: '(,)',
  })
  expect(await verifyPassword(row.password_hash, made.password ?? '')).toBe(true)
  const audit = await database.owner.db
    .selectFrom('audit_record')
    .selectAll()
    .where('object_id', '=', made.accountId)
    .execute()
  expect(audit).toHaveLength(1)
  expect(audit[0]).toMatchObject({ action: 'ACCOUNT_CREATE', account_id: null, changes: {} })
})

test('a given password is not answered', async () => {
  expect(
    await createAccount(database.db, { ...request, username: 'rieng', password: 'đủ dài rồi đấy' }),
  ).toMatchObject({
    ok: true,
    password: null,
  })
})

test.each([
  [{ username: 'rieng' }, 'USERNAME_TAKEN', 'username'],
  [{ username: 'có dấu' }, 'INVALID_VALUE', 'username'],
  [{ username: 'a\u0000b' }, 'INVALID_VALUE', 'username'],
  [{ username: 'moi', unitCode: 'KHONG-CO' }, 'NOT_FOUND', 'unit'],
  [{ username: 'moi', displayName: ' ' }, 'REQUIRED', 'displayName'],
  [{ username: 'moi', displayName: 'a\u0000b' }, 'INVALID_TEXT', 'displayName'],
  [{ username: 'moi', unitCode: 'a\u0000b' }, 'NOT_FOUND', 'unit'],
  [{ username: 'moi', password: 'ngắn' }, 'OUT_OF_RANGE', 'password'],
  [{ username: 'moi', password: 'x'.repeat(257) }, 'OUT_OF_RANGE', 'password'],
] as const)('%j is refused with %s and leaves nothing', async (part, code, field) => {
  expect(await createAccount(database.db, { ...request, ...part })).toMatchObject({
    ok: false,
    problem: { code, path: [field] },
  })
  expect(
    await database.owner.db.selectFrom('account').select('id').where('username', '=', 'moi').execute(),
  ).toEqual([])
})
