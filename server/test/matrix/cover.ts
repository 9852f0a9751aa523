/** What a cover is taken of: questions to one field or mutation each. */
interface Asked {
  readonly field: string
}

/**
 * A part of the matrix that asks every field in everybody's name at least once, and as much else as the stride leaves.
 *
 * @param stride one of so many questions; 1: all of them
 * @param turn whose name they are asked in: others are asked other questions
 */
export function coverOf<T extends Asked>(cells: readonly T[], stride: number, turn: number): T[] {
  const byField = new Map<string, T[]>()
  for (const cell of cells) {
    const same = byField.get(cell.field) ?? []
    same.push(cell)
    byField.set(cell.field, same)
  }
  return [...byField.values()].flatMap((same) => {
    const taken = same.filter((_cell, index) => index % stride === turn % stride)
    return taken.length > 0 ? taken : same.slice(turn % same.length, (turn % same.length) + 1)
  })
}
