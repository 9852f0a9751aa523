import { expect, test } from 'vitest'
import { drawRecoveryCodes, readRecoveryCode } from './recovery-codes.ts'

test('ten different codes are drawn, and read however they are typed', () => {
  const codes = drawRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}$/)
    const plain = code.replaceAll('-', '')
    for (const typed of [code, plain, ` ${code.toLowerCase()} `, code.replaceAll('-', ' ')])
      expect(readRecoveryCode(typed)).toBe(plain)
  }
})

test.each(['', '123456', 'ABCD-EFGH', 'ABCD-EFGH-JKL0', 'ABCD-EFGH-JKLM-NPQR'])('%j is none', (typed) => {
  expect(readRecoveryCode(typed)).toBeUndefined()
})
