import { parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { generatePassword, hashPassword, verifyPassword } from './passwords.ts'

test('a hash is argon2id, salted, and fits its password alone', async () => {
  const [first, second] = await Promise.all([hashPassword('mật khẩu'), hashPassword('mật khẩu')])
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(first).not.toBe(second)
  expect(await verifyPassword(first, 'mật khẩu')).toBe(true)
  expect(await verifyPassword(first, 'mat khau')).toBe(false)
})

test('composed and decomposed Vietnamese are one password', async () => {
  const stored = await hashPassword('mật khẩu'.normalize('NFD'))
  expect(await verifyPassword(stored, 'mật khẩu'.normalize('NFC'))).toBe(true)
})

test('nobody can sign in where there is no hash, and the work is the same', async () => {
  expect(await verifyPassword(null, '')).toBe(false)
  expect(await verifyPassword(null, 'anything')).toBe(false)
  const real = parseOptions(await hashPassword('x'))
  const time = async (stored: string | null) => {
    const began = process.hrtime.bigint()
    for (let round = 0; round < 3; round += 1) await verifyPassword(stored, 'x')
    return Number(process.hrtime.bigint() - began) / 1e6
  }
  expect(real.outputLen).toBe(32)
  const [unknown, known] = [await time(null), await time(await hashPassword('y'))]
  // Wide, for machines under load: without the work it would be a hundredth.
  expect(unknown).toBeGreaterThan(known / 5)
})

test('generated passwords differ and are strong', () => {
  const drawn = new Set(Array.from({ length: 50 }, generatePassword))
  expect(drawn.size).toBe(50)
  for (const password of drawn) expect(password).toMatch(/^[a-zA-Z2-9]{5}(-[a-zA-Z2-9]{5}){3}$/)
})
