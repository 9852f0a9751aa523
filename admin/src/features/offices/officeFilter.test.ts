import { expect, test } from 'vitest'
import { asWhere, concurrentView, vacancyView } from './officeFilter.ts'

test('without conditions what must be filled is asked for', () => {
  expect(vacancyView({})).toEqual({ unit: undefined, office: undefined, all: false })
  expect(asWhere(vacancyView({}))).toEqual({ required: { eq: true } })
})

test('all is all, and an office is asked for whether it must be filled or not', () => {
  expect(asWhere(vacancyView({ need: 'all' }))).toEqual({})
  expect(asWhere(vacancyView({ office: 'village-head' }))).toEqual({ office: { eq: 'village-head' } })
  expect(vacancyView({ unit: ' unit_1 ', office: '' })).toEqual({
    unit: 'unit_1',
    office: undefined,
    all: false,
  })
})

test('a pair is read from the URL, one of both as well', () => {
  expect(concurrentView({ held: 'secretary', also: ['x'] })).toEqual({
    unit: undefined,
    held: 'secretary',
    also: undefined,
  })
})
