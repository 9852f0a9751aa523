import { expect, it } from 'vitest'
import type { FormerNameFragment } from '../../gql/graphql.ts'
import { codesIn, fateOf, namesOfOtherDays } from './formerNames.ts'

const born = (
  name: string,
  validFrom: string | null,
  validTo: string | null,
  unit: Partial<FormerNameFragment['unit']> = {},
): FormerNameFragment => ({
  code: '1',
  name,
  validFrom,
  validTo,
  unit: { id: 'u', code: '1', name: 'Mới', validTo: null, successors: [], ...unit },
})

it('leaves out what is borne on the day, and what was found twice', () => {
  const [old, present, next] = [
    born('Cũ', null, '2024-01-01'),
    born('Mới', '2024-01-01', '2025-07-01'),
    born('Sau', '2025-07-01', null),
  ]
  const found = [old, present, next, old]
  expect(namesOfOtherDays(found, '2024-01-01')).toEqual([old, next])
  expect(namesOfOtherDays(found, '2023-12-31')).toEqual([present, next])
  expect(namesOfOtherDays(found, '2025-07-01')).toEqual([old, present])
})

it('tells what has become of who bore a name', () => {
  const into = { kindLabel: '', unitName: 'N', unit: null }
  expect(fateOf(born('Cũ', null, '2024-01-01'))).toBe('renamed')
  expect(fateOf(born('Mới', '2024-01-01', null))).toBe('there')
  expect(fateOf(born('Mới', null, '2025-07-01', { validTo: '2025-07-01' }))).toBe('ended')
  expect(fateOf(born('Mới', null, '2025-07-01', { validTo: '2025-07-01', successors: [into] }))).toBe(
    'wentInto',
  )
})

it.each([
  ['188-01', ['188-01']],
  ['06529-a1', ['06529-a1', '06529-A1']],
  ['huyện Lộc Bình', []],
])('takes %s for the codes %j', (text, codes) => expect(codesIn(text)).toEqual(codes))
