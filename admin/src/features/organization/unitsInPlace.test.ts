import { expect, it } from 'vitest'
import { unitsInPlace } from './unitsInPlace.ts'

const link = (id: string) => ({ unit: { id } })
/** A and B went into C, and C into D; today there is D. */
const KIN: Readonly<Record<string, { predecessors: string[]; successors: string[] }>> = {
  A: { predecessors: [], successors: ['C'] },
  B: { predecessors: [], successors: ['C'] },
  C: { predecessors: ['A', 'B'], successors: ['D'] },
  D: { predecessors: ['C'], successors: [] },
}

async function on(there: readonly string[], ids: readonly string[]) {
  const asked: string[] = []
  const units = await unitsInPlace(ids, (id) => {
    asked.push(id)
    const kin = KIN[id]
    return Promise.resolve({
      unit: there.includes(id) ? { id, name: id, children: { nodes: [] } } : null,
      kin: kin
        ? { id, predecessors: kin.predecessors.map(link), successors: kin.successors.map(link) }
        : null,
    })
  })
  return { units: units.map(({ id }) => id), asked }
}

it('takes units as they are where they exist', async () => {
  expect(await on(['D'], ['D'])).toEqual({ units: ['D'], asked: ['D'] })
})

it('goes back to what a unit came out of, and on to what it went into, and asks for none twice', async () => {
  expect(await on(['A', 'B'], ['D'])).toEqual({ units: ['A', 'B'], asked: ['D', 'C', 'A', 'B'] })
  expect(await on(['D'], ['A', 'B'])).toEqual({ units: ['D'], asked: ['A', 'B', 'C', 'D'] })
  expect(await on([], ['A', 'X'])).toEqual({ units: [], asked: ['A', 'X', 'C', 'B', 'D'] })
})
