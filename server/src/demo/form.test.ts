import { maxTotal, total } from '@chibo/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaceFiles } from './files.ts'
import { criteriaOf, criterionOf, lostByShare, pickDeductions } from './form.ts'

const { template, deductions } = readPlaceFiles('loc-binh')
if (template === undefined) throw new Error('Lộc Bình has a form.')
const criteria = criteriaOf(template)

describe('the sample form', () => {
  it('adds up to 100, group by group', () => {
    expect(maxTotal(criteria)).toBe(100)
    const groups = template.groups.map((group) => maxTotal(group.criteria))
    expect(groups).toEqual([5, 5, 10, 30, 10, 5, 30, 5])
    expect(new Set(criteria.map(({ code }) => code)).size).toBe(criteria.length)
  })

  it('gives steps to ladders alone, from the full points down', () => {
    for (const { type, max, steps } of criteria) {
      expect(steps.length > 0).toBe(type === 'LADDER')
      const points = steps.map((step) => step.points)
      expect(points).toEqual([...points].sort((a, b) => b - a))
      if (type === 'LADDER') expect(points[0]).toBe(max)
    }
  })

  it.each([
    ['2a', 9, 10, 0],
    ['2a', 89, 100, 1],
    ['2a', 3, 4, 1],
    ['2a', 13, 20, 2],
    ['2a', 64, 100, 3],
    ['4e', 1, 2, 0],
    ['4e', 49, 100, 1],
    ['4e', 2, 5, 1],
    ['4e', 3, 10, 2],
    ['4e', 29, 100, 3],
    ['7', 8, 10, 3],
    ['7', 5, 6, 3],
    ['7', 3, 4, 6],
  ])('criterion %s loses with %i of %i %i points', (code, part, whole, lost) => {
    expect(lostByShare(criterionOf(criteria, code), part, whole)).toBe(lost)
  })
})

describe('deductions', () => {
  it('leave points that the form allows', () => {
    for (const { criterion: code, lost } of deductions) {
      const { type, max, steps } = criterionOf(criteria, code)
      if (type === 'YES_NO') expect(lost).toBe(max)
      if (type === 'LADDER') expect(steps.map(({ points }) => points)).toContain(max - lost)
      expect(lost).toBeLessThanOrEqual(max)
    }
  })

  it('are picked to the point, at most one a criterion', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(deductions, { minLength: deductions.length }),
        fc.integer({ min: 0, max: 15 }),
        (offered, points) => {
          const picked = pickDeductions(offered, points) ?? []
          expect(total(picked.map(({ lost }) => ({ points: lost })))).toBe(points)
          expect(new Set(picked.map(({ criterion }) => criterion)).size).toBe(picked.length)
        },
      ),
    )
    expect(pickDeductions([], 1)).toBeUndefined()
  })
})
