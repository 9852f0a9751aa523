import { expect, it } from 'vitest'
import { wireValue } from './wire-value.ts'

it.each([
  [null, null],
  [undefined, null],
  ['Nguyễn', 'Nguyễn'],
  [3, '3'],
  [false, 'false'],
  [[], '{}'],
  [['a', null, 'b,c', 'd"e\\f', '', 'null'], '{"a",null,"b,c","d\\"e\\\\f","","null"}'],
  [[1, 2], '{"1","2"}'],
])('%j is sent as %j', (value, sent) => {
  expect(wireValue(value)).toBe(sent)
})

it('sends bytes as they are, and refuses what no parameter is', () => {
  expect(wireValue(Buffer.from('ab'))).toEqual(Buffer.from('ab'))
  expect(() => wireValue({})).toThrow(TypeError)
  expect(() => wireValue([Buffer.from('ab')])).toThrow(TypeError)
})
