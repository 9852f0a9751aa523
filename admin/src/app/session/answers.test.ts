import { expect, it } from 'vitest'
import { readSession } from './answers.ts'

it.each([
  [{ signedIn: true, secondFactor: null, referenceDay: '2022-05-18' }, true, undefined, '2022-05-18'],
  [{ signedIn: false, secondFactor: 'CODE_WANTED', referenceDay: null }, false, 'CODE_WANTED', undefined],
  [{ signedIn: false, secondFactor: 'SETUP_WANTED' }, false, 'SETUP_WANTED', undefined],
  [{ signedIn: 'yes', secondFactor: 'else' }, false, undefined, undefined],
  [undefined, false, undefined, undefined],
])('%j', (body, signedIn, secondFactor, referenceDay) => {
  expect(readSession(body)).toEqual({ signedIn, secondFactor, referenceDay })
})
