import { createMeetingInput } from '@chibo/shared'
import { expect, it } from 'vitest'
import { draftOf, inVietnam, instantOf, newDraft, toCreate, toUpdate } from './meetingDraft.ts'

const stored = {
  unit: { id: 'u' },
  body: { id: 'b', name: 'Chi ủy' },
  kind: { code: 'regular' },
  title: null,
  place: 'Nhà văn hóa',
  startsAt: '2022-05-03T00:30:00.000Z',
  endsAt: '2022-05-03T02:15:00.000Z',
  chair: { name: 'Lê An', member: { id: 'm' } },
  secretary: { name: 'Khách', member: null },
}

it('reads and writes times as in Vietnam', () => {
  expect(inVietnam('2022-05-02T18:05:00.000Z')).toEqual({ day: '2022-05-03', time: '01:05' })
  expect(Date.parse(instantOf('2022-05-03', '07:30'))).toBe(Date.parse(stored.startsAt))
  expect([instantOf(undefined, '07:30'), instantOf('2022-05-03', undefined)]).toEqual(['', ''])
})

it('sends a complete meeting and tells what lacks', () => {
  const draft = { ...newDraft('u', '2022-06-03'), ends: '09:00', title: ' Tháng 6 ' }
  expect(toCreate(draft)).toMatchObject({ unitId: 'u', kind: 'regular', title: 'Tháng 6', place: null })
  expect(createMeetingInput.safeParse(toCreate(draft)).success).toBe(true)
  expect(createMeetingInput.safeParse(toCreate(newDraft(undefined, undefined))).success).toBe(false)
  expect(createMeetingInput.safeParse(toCreate({ ...draft, ends: '07:00' })).success).toBe(false)
})

it('sends only what was changed', () => {
  const before = draftOf(stored)
  expect(before).toMatchObject({ day: '2022-05-03', starts: '07:30', ends: '09:15', secretary: undefined })
  expect(toUpdate('x', 3, before, before)).toEqual({ id: 'x', expectedVersion: 3 })
  expect(toUpdate('x', 3, before, { ...before, place: ' ', chair: undefined, ends: undefined })).toEqual({
    id: 'x',
    expectedVersion: 3,
    place: null,
    chairMemberId: null,
    endsAt: null,
  })
  expect(toUpdate('x', 3, before, { ...before, unitId: 'v', body: undefined })).toEqual({
    id: 'x',
    expectedVersion: 3,
    unitId: 'v',
    bodyId: null,
  })
})
