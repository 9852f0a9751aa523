import { expect, it } from 'vitest'
import { isEmpty, keepUnchanged, otherFaults, placedFaults } from './faults.ts'

it('puts faults under their fields', () => {
  expect(
    placedFaults([
      { path: ['input', 'members', '0', 'name'], message: 'a' },
      { path: ['members', '0', 'name'], message: 'b' },
      { path: [], message: 'c' },
    ]),
  ).toEqual({ 'members.0.name': ['a', 'b'], form: ['c'] })
})

it('keeps what the server refused until it is changed', () => {
  const faults = { title: ['x'], 'members.0.name': ['y'], form: ['z'] }
  const refused = { title: 'A', members: [{ name: 'B' }] }
  expect(keepUnchanged(faults, refused, { title: 'A', members: [{ name: 'C' }] })).toEqual({ title: ['x'] })
  expect(keepUnchanged(faults, refused, structuredClone(refused))).toEqual(faults)
})

it('finds the faults that no field shows', () => {
  expect(otherFaults({ title: ['x'], 'members.0': ['y'], form: ['z'] }, ['title', 'members'])).toEqual(['z'])
})

it('knows an empty field from one that is absent or filled in', () => {
  const input = { day: '', people: [{ name: '' }], place: null, title: ' ' }
  expect([['day'], ['people', '0', 'name']].map((path) => isEmpty(input, path))).toEqual([true, true])
  expect([['place'], ['title'], ['people', '1', 'name'], []].some((path) => isEmpty(input, path))).toBe(false)
})
