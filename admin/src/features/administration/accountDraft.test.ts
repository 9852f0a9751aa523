import { expect, it } from 'vitest'
import { draftOf, newAccount, toCreate, toUpdate } from './accountDraft.ts'

const stored: Parameters<typeof draftOf>[0] = {
  id: 'a',
  version: 3,
  username: 'thu',
  displayName: 'Thử',
  state: 'ACTIVE',
  locale: 'vi',
  createdAt: '2022-05-18T00:00:00Z',
  disabledAt: null,
  lastSeenAt: null,
  unit: { id: 'u', name: 'u', ancestors: [] },
  member: { id: 'm', fullName: 'Người thử' },
  grants: [],
  effectiveGrants: [],
}

it('makes an account without a role or a member where none was chosen', () => {
  expect(toCreate({ ...newAccount('u'), username: 'thu', displayName: 'Thử' })).toEqual({
    username: 'thu',
    displayName: 'Thử',
    unitId: 'u',
    role: null,
    memberId: null,
    locale: 'vi',
  })
})

it('sends what was changed alone, and clears a member', () => {
  expect(toUpdate(stored, draftOf(stored))).toEqual({ id: 'a', expectedVersion: 3 })
  const changed = { ...draftOf(stored), displayName: 'Khác', member: undefined }
  expect(toUpdate(stored, changed)).toEqual({
    id: 'a',
    expectedVersion: 3,
    displayName: 'Khác',
    memberId: null,
  })
})
