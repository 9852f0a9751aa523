import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

test.each<[Json, string]>([
  [{ b: 1, a: [true, null, { d: 'x', c: '' }] }, '{"a":[true,null,{"c":"","d":"x"}],"b":1}'],
  [{ Z: 1, a: 2, Đ: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"Z":1,"a":2,"Đ":3}'],
  ['To\u0302\u0309 "đảng"\n', '"Tổ \\"đảng\\"\\n"'],
  [[87.1, 87.1, -0, 1e21, 0.1 + 0.2], '[87.1,87.1,0,1e+21,0.30000000000000004]'],
  ['\ud800 \u0000', '"\\ud800 \\u0000"'],
  [{}, '{}'],
  [[], '[]'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([NaN, Infinity, -Infinity])('%d is refused', (number) => {
  expect(() => canonicalJson({ rate: number })).toThrow(RangeError)
})

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii', maxLength: 3 }), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}))

/** The same with every text changed, fields in the order that is given. */
function changed(value: Json, text: (text: string) => string, order = <T>(fields: T[]): T[] => fields): Json {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((held) => changed(held, text, order))
  return Object.fromEntries(
    order(Object.entries(value)).map(([key, held]) => [key, changed(held, text, order)]),
  )
}

test('whatever order and Unicode form it comes in, it is written the same', () => {
  fc.assert(
    fc.property(value, (drawn) => {
      const other = changed(
        drawn,
        (text) => text.normalize('NFD'),
        (fields) => fields.reverse(),
      )
      expect(canonicalJson(other)).toBe(canonicalJson(drawn))
    }),
  )
})

test('nothing is lost but the Unicode form, so what differs is written differently', () => {
  fc.assert(
    fc.property(value, (drawn) => {
      const inFormC = changed(drawn, (text) => text.normalize('NFC'))
      expect(JSON.parse(canonicalJson(drawn))).toEqual(JSON.parse(JSON.stringify(inFormC)))
    }),
  )
})
