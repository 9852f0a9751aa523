import { isReading, PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@chibo/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createViewer, subtreeRange, unitRange, type EffectiveGrant, type PathRange } from './viewer.ts'

// Few letters and shallow trees, so that nesting and equal ranges are common.
const segment = fc.constantFrom('0000', '0001', '000v', 'v000', 'vvvv')
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join(''))
const grant: fc.Arbitrary<EffectiveGrant> = fc.record({
  role: fc.constantFrom(...ROLES),
  unitId: fc.uuid(),
  path,
  source: fc.constant('GRANT' as const),
  sourceId: fc.uuid(),
  from: fc.constant(null),
  to: fc.constant(null),
  succeeded: fc.oneof(fc.constant([]), fc.array(path, { maxLength: 3 })),
})
const grants = fc.array(grant, { maxLength: 8 })

function viewerOf(held: EffectiveGrant[]) {
  return createViewer({
    kind: 'TOKEN',
    accountId: null,
    tokenId: 'a',
    sessionId: null,
    memberId: null,
    name: 'Người thử (giả định)',
    locale: 'vi',
    grants: held,
  })
}

const covers = (ranges: readonly PathRange[], candidate: string) =>
  ranges.some((range) => candidate >= range.lower && candidate < range.upper)

describe('ranges', () => {
  test('cover exactly the union of the subtrees, for reading also what these succeeded, alone', () => {
    fc.assert(
      fc.property(grants, path, (held, other) => {
        const viewer = viewerOf(held)
        for (const candidate of [other, ...held.flatMap(({ succeeded = [] }) => succeeded)]) {
          const under = (one: EffectiveGrant) => candidate.startsWith(one.path)
          const reads = (one: EffectiveGrant) => one.succeeded?.includes(candidate) === true
          const readers = held.filter((one) => ROLE_PERMISSIONS[one.role].some(isReading))
          expect(covers(viewer.allRanges, candidate)).toBe(held.some(under) || readers.some(reads))
          for (const permission of PERMISSIONS) {
            const of = held.filter((one) => ROLE_PERMISSIONS[one.role].includes(permission))
            const expected = of.some(under) || (isReading(permission) && of.some(reads))
            expect(covers(viewer.ranges(permission), candidate)).toBe(expected)
          }
        }
      }),
    )
  })

  test('are sorted, disjoint and never nested', () => {
    fc.assert(
      fc.property(grants, (held) => {
        const viewer = viewerOf(held)
        for (const ranges of [viewer.allRanges, ...PERMISSIONS.map((one) => viewer.ranges(one))])
          ranges.forEach((range, index) => {
            expect([`${range.lower}~`, `${range.lower}!`]).toContain(range.upper)
            const next = ranges[index + 1]
            if (next !== undefined) expect(next.lower > range.upper).toBe(true)
          })
      }),
    )
  })

  test('are one array object wherever they are equal', () => {
    fc.assert(
      fc.property(grants, (held) => {
        const viewer = viewerOf(held)
        const lists = [viewer.allRanges, ...PERMISSIONS.map((one) => viewer.ranges(one))]
        expect(new Set(lists).size).toBe(new Set(lists.map((list) => JSON.stringify(list))).size)
      }),
    )
  })

  test('do not depend on the order or repetition of grants', () => {
    fc.assert(
      fc.property(grants, (held) => {
        const once = viewerOf(held)
        const again = viewerOf([...held, ...held].reverse())
        expect(again.allRanges).toEqual(once.allRanges)
        for (const one of PERMISSIONS) expect(again.ranges(one)).toEqual(once.ranges(one))
      }),
    )
  })

  test('nobody without grants reaches anything', () => {
    const viewer = viewerOf([])
    expect(viewer.allRanges).toEqual([])
    expect(viewer.ancestorPaths).toEqual([])
  })

  test('a path that is not made of whole segments is refused', () => {
    for (const bad of ['', '~', '00', '00000', '000w', '0000 0001', '0000,0001'])
      for (const range of [subtreeRange, unitRange]) expect(() => range(bad)).toThrow(RangeError)
  })
})

test('ancestors are the proper prefixes by segments', () => {
  fc.assert(
    fc.property(grants, fc.array(path), (held, others) => {
      const viewer = viewerOf(held)
      expect(viewer.ancestorPaths).toEqual([...new Set(viewer.ancestorPaths)].sort())
      for (const candidate of [...others, ...held.map((one) => one.path), ...viewer.ancestorPaths])
        expect(viewer.ancestorPaths.includes(candidate)).toBe(
          held.some((one) => one.path !== candidate && one.path.startsWith(candidate)),
        )
    }),
  )
})
