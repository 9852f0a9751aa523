import { expect, it } from 'vitest'
import { outcomesOf, rowFields } from './rows.ts'

const fault = (path: string) => ({ path: path.split('.'), message: path })

it('places what is against the only row at the field it names, or at the row', () => {
  const { place } = rowFields('members', 1)
  const faults = ['input.effectiveOn', 'input.members.0', 'input.members.0.memberId', 'members.0.until'].map(
    fault,
  )
  expect(place({}, faults)).toEqual({
    effectiveOn: ['input.effectiveOn'],
    row: ['input.members.0', 'input.members.0.memberId'],
    until: ['members.0.until'],
  })
})

it('counts what is against one of several rows under the rows, for it is told of each', () => {
  const { place, textAt } = rowFields('members', 2)
  expect(place({}, [fault('input.members.1.memberId'), fault('input.reason')])).toEqual({
    rows: ['input.members.1.memberId'],
    reason: ['input.reason'],
  })
  expect(textAt({ reason: 'a' }, 'rows')).not.toBe(textAt({ reason: 'b' }, 'rows'))
  expect(textAt({ reason: 'a', until: '1' }, 'reason')).toBe(textAt({ reason: 'a', until: '2' }, 'reason'))
})

it('tells by name what each row came to', () => {
  const rows = ['An', 'Bình', 'Chi'].map((name, i) => ({ id: String(i), name, version: 1 }))
  const results = [
    { index: 0, id: 'act_1', userErrors: [], warnings: [{ message: 'Sớm' }] },
    { index: 1, id: null, userErrors: [{ message: 'Đã chuyển' }], warnings: [] },
  ]
  expect(outcomesOf(rows, results)).toEqual([
    { id: '0', name: 'An', isStored: true, messages: ['Sớm'] },
    { id: '1', name: 'Bình', isStored: false, messages: ['Đã chuyển'] },
    { id: '2', name: 'Chi', isStored: false, messages: [] },
  ])
})
