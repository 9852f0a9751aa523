import { expect, it } from 'vitest'
import { changesOf, mergeTargets } from './slotChanges.ts'

const planned = { state: 'PLANNED', mergedInto: null, meeting: null } as const

it('neither merges nor gives up what is merged or has a meeting', () => {
  expect(changesOf(planned)).toEqual(['topic', 'merge', 'cancel'])
  expect(changesOf({ ...planned, meeting: { id: 'm', state: 'CANCELLED' } })).toContain('cancel')
  expect(changesOf({ ...planned, meeting: { id: 'm', state: 'PLANNED' } })).toEqual(['topic'])
  const mergedInto = { period: { from: '2026-02-01', until: '2026-03-01' } }
  expect(changesOf({ ...planned, mergedInto })).toEqual(['topic'])
  expect(changesOf({ ...planned, state: 'CANCELLED' })).toEqual([])
})

it('merges into slots of the same unit, body and kind', () => {
  const slot = {
    ...planned,
    id: '1',
    unit: { id: 'u', name: 'Chi bộ' },
    body: null,
    kind: { code: 'regular', label: 'Sinh hoạt thường kỳ' },
  }
  const others = [
    { ...slot, id: '2' },
    { ...slot, id: '3', unit: { id: 'v', name: 'Chi bộ khác' } },
    { ...slot, id: '4', body: { id: 'b', name: 'Chi ủy' } },
    { ...slot, id: '5', kind: { code: 'thematic', label: 'Sinh hoạt chuyên đề' } },
    { ...slot, id: '6', state: 'CANCELLED' as const },
    { ...slot, id: '7', mergedInto: { period: { from: '2026-02-01', until: '2026-03-01' } } },
  ]
  expect(mergeTargets(slot, [slot, ...others]).map(({ id }) => id)).toEqual(['2'])
})
