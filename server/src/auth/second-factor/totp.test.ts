import { expect, test } from 'vitest'
import { newTotpSecret, totpCode, totpStep, totpUri } from './totp.ts'

// "12345678901234567890" of RFC 6238, appendix B, in base32; the codes there have eight digits, these their last six.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', (seconds, code) => {
  expect(totpCode(SECRET, seconds * 1_000)).toBe(code)
  expect(totpStep(SECRET, code, seconds * 1_000)).toBe(Math.floor(seconds / 30))
})

test('a code is taken in its own step and in those beside it', () => {
  const code = totpCode(SECRET, 3_000_000)
  for (const [distance, step] of [
    [-60_000, undefined],
    [-30_000, 100],
    [0, 100],
    [30_000, 100],
    [60_000, undefined],
  ] as const)
    expect(totpStep(SECRET, code, 3_000_000 + distance)).toBe(step)
  expect(totpStep(newTotpSecret(), code, 3_000_000)).toBeUndefined()
  expect(totpStep(SECRET, '', 3_000_000)).toBeUndefined()
})

test('a device is told issuer, account and secret; secrets have 160 bits', () => {
  const secret = newTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(secret)
  const uri = new URL(totpUri(secret, 'lan@188'))
  expect(uri.protocol).toBe('otpauth:')
  expect(decodeURIComponent(uri.pathname)).toMatch(/\/?chibo:lan@188$/)
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'chibo',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})
