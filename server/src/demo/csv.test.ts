import { expect, it } from 'vitest'
import { parseCsv } from './csv.ts'

it('reads cells by the names of the header', () => {
  expect(parseCsv('a,b,c\n1,"x, ""y""",\n\n,,3\n')).toEqual([
    { a: '1', b: 'x, "y"', c: '' },
    { a: '', b: '', c: '3' },
  ])
})

it('refuses a row of another length', () => {
  expect(() => parseCsv('a,b\n1\n')).toThrow('Row 2')
})
