import { expect, it } from 'vitest'
import { readLink, secretOf } from './linkAnswer.ts'

it('reads for whom a link is', () => {
  const body = {
    username: 'lan',
    displayName: 'Lan',
    purpose: 'INVITATION',
    expiresAt: '2027-01-01T00:00:00Z',
  }
  expect(readLink(body)).toEqual({ username: 'lan', displayName: 'Lan', isInvitation: true })
  expect(readLink({ ...body, purpose: 'PASSWORD_RESET' })?.isInvitation).toBe(false)
  for (const other of [undefined, null, 'lan', {}, { username: 1, displayName: 'Lan' }])
    expect(readLink(other)).toBeUndefined()
})

it.each([
  ['#' + 'A'.repeat(43), 'A'.repeat(43)],
  ['', undefined],
  ['#', undefined],
  ['#main', undefined],
])('%j holds the secret %j', (hash, secret) => {
  expect(secretOf(hash)).toBe(secret)
})
