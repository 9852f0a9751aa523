import type { TreeTopQuery, TreeUnitFragment } from '../../gql/graphql.ts'

/** How many reorganizations back or on units are followed. */
const STEPS = 6

/**
 * Units on a day: those given, and in place of one that does not exist then what it came out of, or what it went into,
 * as far as that takes.
 *
 * @param read reads a unit on the day, and what is related to it
 */
export async function unitsInPlace(
  ids: readonly string[],
  read: (id: string) => Promise<TreeTopQuery | undefined>,
): Promise<TreeUnitFragment[]> {
  const seen = new Set<string>()
  const found: TreeUnitFragment[] = []
  let next = ids
  for (let step = 0; step < STEPS && next.length > 0; step += 1) {
    const fresh = [...new Set(next)].filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    const answers = await Promise.all(fresh.map(read))
    found.push(...answers.flatMap((answer) => (answer?.unit ? [answer.unit] : [])))
    next = answers.flatMap((answer) => {
      if (!answer || answer.unit) return []
      const { predecessors, successors } = answer.kin ?? { predecessors: [], successors: [] }
      return [...predecessors, ...successors].flatMap(({ unit }) => (unit ? [unit.id] : []))
    })
  }
  return found
}
