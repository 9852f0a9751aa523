import { expect, it } from 'vitest'
import { actsFor } from './acts.ts'
import type { ActingState } from './acts.ts'

const official: ActingState = {
  standing: 'OFFICIAL',
  activity: 'ACTIVE',
  stay: undefined,
  end: undefined,
  open: [],
}
const always = { validFrom: null, validTo: null }
const offered = (state: ActingState) => actsFor(state).flatMap(({ acts }) => acts)
const LEAVING = ['APPOINT', 'SEAT', 'STRIKE_OFF', 'EXPEL', 'LEAVE', 'DECEASE']

it('offers what makes sense for an official member who attends', () => {
  expect(actsFor(official).map(({ group }) => group)).toEqual(['activity', 'moving', 'offices', 'leaving'])
  expect(offered(official)).toEqual([
    'EXEMPT',
    'EXEMPT_TEMPORARILY',
    'SUSPEND',
    'HINDER',
    'RELEASE',
    'TRANSFER',
    'STAY',
    ...LEAVING,
  ])
})

it('offers confirmation on probation, return to those who are exempt, and the end of a stay', () => {
  expect(offered({ ...official, standing: 'PROBATIONARY' }).slice(0, 2)).toEqual([
    'CONFIRM',
    'EXTEND_PROBATION',
  ])
  expect(offered({ ...official, activity: 'EXEMPT' })).toEqual([
    'RESUME',
    'SUSPEND',
    'HINDER',
    'RELEASE',
    'TRANSFER',
    'STAY',
    ...LEAVING,
  ])
  const stay = { kind: 'TEMPORARY', unit: null, outsideName: 'Nhà máy', ...always } as const
  expect(offered({ ...official, stay })).toContain('END_STAY')
  expect(offered({ ...official, stay })).not.toContain('STAY')
})

it('offers no second transfer, and nothing once membership has ended', () => {
  expect(offered({ ...official, open: ['HOME'] })).not.toContain('TRANSFER')
  const end = { reason: 'DECEASED', reasonLabel: 'Từ trần', ...always } as const
  expect(offered({ ...official, end })).toEqual([])
})
