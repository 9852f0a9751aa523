import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSealer, UnknownSealError } from './sealed.ts'

const sealer = createSealer('a secret of the tests')

describe('seal and open', () => {
  it('begins with the scheme', () => {
    expect(sealer.seal('0901')).toEqual(Buffer.from([0, 0x30, 0x39, 0x30, 0x31]))
  })

  it('gives back every text, in form C', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text.isWellFormed())
        expect(sealer.open(sealer.seal(text))).toBe(text.normalize('NFC'))
      }),
    )
  })

  it.each([[[]], [[1, 2, 3]], [[255]]])('refuses the bytes %j', (bytes) => {
    expect(() => sealer.open(Uint8Array.from(bytes))).toThrow(UnknownSealError)
  })

  it('refuses damaged text', () => {
    expect(() => sealer.open(Uint8Array.of(0, 0xc3))).toThrow(TypeError)
  })
})

describe('digest', () => {
  it('is 32 bytes, equal for equal values only', () => {
    expect(sealer.digest('000300000017')).toHaveLength(32)
    expect(sealer.digest('000300000017')).toEqual(sealer.digest('000300000017'))
    expect(sealer.digest('000300000017')).not.toEqual(sealer.digest('000300000018'))
    expect(sealer.digest('hòa')).toEqual(sealer.digest('hòa'.normalize('NFD')))
  })

  it('depends on the secret, and stays what it was', () => {
    expect(createSealer('another').digest('x')).not.toEqual(sealer.digest('x'))
    expect(sealer.digest('x').toString('hex')).toMatchInlineSnapshot(
      `"4a9203d88a2a6d8889d4f299622217f899546bd5a1542609769da1d8bfec52b0"`,
    )
  })
})

it('wants a secret', () => {
  expect(() => createSealer('')).toThrow(RangeError)
})
