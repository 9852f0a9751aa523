import { expect, it } from 'vitest'
import { subject } from './subject.ts'

it.each([
  [
    'Sinh hoạt thường kỳ',
    'Sinh hoạt chi bộ thường kỳ tháng 05/2022',
    ['Sinh hoạt chi bộ thường kỳ tháng 05/2022'],
  ],
  ['Sinh hoạt chuyên đề', 'An toàn lưới điện', ['Sinh hoạt chuyên đề', 'An toàn lưới điện']],
  ['Regular meeting', 'Sinh hoạt chi bộ', ['Regular meeting', 'Sinh hoạt chi bộ']],
  ['Giao ban', null, ['Giao ban']],
])('of %s: %s', (label, title, said) => expect(subject({ kind: { label }, title })).toEqual(said))
