import { expect, test } from 'vitest'
import { notificationPath, type NotificationPage } from './notifications.ts'

test.each<[NotificationPage, string, string]>([
  ['PLAN', '/plan', '/plan?unit=u%201'],
  ['APPROVALS', '/plan/approval', '/plan/approval?unit=u%201'],
  ['MEETING', '/meetings', '/meetings/m'],
  ['TASKS', '/tasks', '/tasks?unit=u%201'],
  // What waits for a receipt was sent to the unit.
  ['RESOLUTIONS', '/resolutions', '/resolutions?unit=u%201&whose=received'],
])('a line about %s leads to %s', (page, plain, placed) => {
  expect(notificationPath({ page, unitId: null, meetingId: null })).toBe(plain)
  expect(notificationPath({ page, unitId: 'u 1', meetingId: 'm' })).toBe(placed)
})
