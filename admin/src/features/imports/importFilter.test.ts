import { expect, it } from 'vitest'
import { asWhere, importListFilter } from './importFilter.ts'

it('reads what it knows from a URL', () => {
  expect(importListFilter({ unit: 'unit_1', state: 'PREVIEWED' })).toEqual({
    unit: 'unit_1',
    state: 'PREVIEWED',
  })
  expect(importListFilter({ unit: '', state: 'LOST' })).toEqual({ unit: undefined, state: undefined })
})

it('asks for files of members alone', () => {
  expect(asWhere({ unit: 'unit_1', state: undefined })).toEqual({ kind: { eq: 'MEMBERS' } })
  expect(asWhere({ unit: undefined, state: 'UNDONE' })).toEqual({
    kind: { eq: 'MEMBERS' },
    state: { eq: 'UNDONE' },
  })
})
