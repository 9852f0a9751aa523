import { expect, it } from 'vitest'
import { asWhere, previewFilter } from './rowFilter.ts'

it('reads what it knows from a URL', () => {
  const filter = previewFilter({ outcome: 'REJECTED', field: 'BIRTH_DATE', weight: 'ERROR', q: ' hoa ' })
  expect(asWhere(filter)).toEqual({
    outcome: { eq: 'REJECTED' },
    field: { eq: 'BIRTH_DATE' },
    weight: { eq: 'ERROR' },
    name: { contains: 'hoa' },
  })
  expect(asWhere(previewFilter({ outcome: 'LOST', field: '', weight: ['ERROR'], q: ' ' }))).toEqual({})
})
