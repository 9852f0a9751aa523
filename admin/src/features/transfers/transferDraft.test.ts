import { expect, it } from 'vitest'
import { newTransfer, toTransfer } from './transferDraft.ts'

const draft = {
  ...newTransfer('2022-05-18'),
  toUnitId: 'unit_1',
  toUnitCode: ' 404-01 ',
  toName: ' Chi bộ Nhà máy ',
}

it('names the other side in one way', () => {
  expect(toTransfer('HOME', draft)).toEqual({
    toUnitId: 'unit_1',
    kind: 'HOME',
    decidedOn: '2022-05-18',
    until: null,
    paperNumber: null,
    paperOn: null,
    decision: null,
    reason: null,
  })
  expect(toTransfer('HOME', { ...draft, place: 'code' })).toMatchObject({ toUnitCode: '404-01' })
  expect(toTransfer('HOME', { ...draft, place: 'code' })).not.toHaveProperty('toUnitId')
  expect(toTransfer('HOME', { ...draft, place: 'name' })).toMatchObject({ toName: 'Chi bộ Nhà máy' })
})

it('ends a stay on the day after its last, and a transfer for good never', () => {
  const stay = { ...draft, lastDay: '2022-12-31' }
  expect(toTransfer('TEMPORARY', stay).until).toBe('2023-01-01')
  expect(toTransfer('HOME', stay).until).toBeNull()
})
