import { createApiTokenInput } from '@chibo/shared'
import { expect, it } from 'vitest'
import { addDays } from '../../app/day/day.ts'
import { LATEST_DAY, newToken, toCreate } from './tokenDraft.ts'

it('expires when its last day is over in Vietnam', () => {
  const draft = { ...newToken('u'), name: 'x', lastDay: '2026-12-31' }
  expect(toCreate(draft, 'INTEGRATOR_READ')).toEqual({
    name: 'x',
    unitId: 'u',
    role: 'INTEGRATOR_READ',
    expiresAt: '2027-01-01T00:00:00+07:00',
    costPerMinute: null,
    requestsPerMinute: null,
  })
  expect(toCreate(newToken('u'), 'INTEGRATOR_READ').expiresAt).toBeNull()
})

it('works at the longest to the last day that the server takes', () => {
  const isTaken = (lastDay: string) =>
    createApiTokenInput.safeParse(toCreate({ ...newToken('u'), name: 'x', lastDay }, 'INTEGRATOR_READ'))
      .success
  expect([isTaken(LATEST_DAY), isTaken(addDays(LATEST_DAY, 1))]).toEqual([true, false])
})

it('reads budgets as people type them; what is no number is out of range', () => {
  const budgets = (costPerMinute: string, requestsPerMinute: string) => {
    const input = toCreate({ ...newToken('u'), costPerMinute, requestsPerMinute }, 'IMPORTER')
    return [input.costPerMinute, input.requestsPerMinute]
  }
  expect(budgets('5.000', ' 60 ')).toEqual([5000, 60])
  expect(budgets('nhiều', '-3')).toEqual([0, 0])
})
