import { expect, it } from 'vitest'
import { byGroup, fillWithMaximum, parsePoints, standing } from './scorecardDraft.ts'
import type { Template } from './scorecardDraft.ts'

const template: Template = {
  id: 't',
  title: 'Mẫu',
  source: null,
  maxPoints: 36,
  bands: [
    { band: 'GOOD', minPoints: 32 },
    { band: 'POOR', minPoints: 0 },
  ],
  criteria: [
    {
      code: '1',
      group: 'A',
      label: 'Thời gian',
      max: 5,
      scoring: 'LADDER',
      steps: [{ points: 5, label: '' }],
    },
    { code: '2', group: 'A', label: 'Thông báo', max: 1, scoring: 'YES_NO', steps: [] },
    { code: '7', group: 'B', label: 'Kết quả', max: 30, scoring: 'NUMBER', steps: [] },
  ],
}

it('computes the total as one types and the band once all is scored', () => {
  const items = { '1': { points: 4, reason: '' }, '2': { points: 1, reason: '' } }
  expect(standing(template, items)).toEqual({
    total: 5,
    max: 36,
    band: undefined,
    scored: 2,
    criteria: 3,
    withoutReason: 1,
  })
  const full = fillWithMaximum(template, items)
  expect(full['1']).toEqual({ points: 4, reason: '' })
  expect(standing(template, full)).toMatchObject({ total: 35, band: 'GOOD', scored: 3, withoutReason: 1 })
  expect(standing(template, { ...full, '7': { points: 12.5, reason: 'x' } })).toMatchObject({
    total: 17.5,
    band: 'POOR',
  })
})

it('groups criteria as the form does', () => {
  expect(byGroup(template.criteria).map(({ group, criteria }) => [group, criteria.length])).toEqual([
    ['A', 2],
    ['B', 1],
  ])
})

it.each([
  ['27,5', 27.5],
  ['27.5', 27.5],
  [' 30 ', 30],
  ['', undefined],
  ['-1', undefined],
  ['1e2', undefined],
  ['ba', undefined],
])('reads %s as points', (text, points) => expect(parsePoints(text)).toBe(points))
