/** Something of one of two sequences, or of both. */
export interface Change {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED'
  readonly text: string
}

/** Past so many differences two sequences are taken for altogether different: what is kept of the way there grows with their square. */
const MOST = 600

/**
 * What leads from one sequence to another: as few changes as can be, of those in one place the removed ones first. After E. W. Myers,
 * "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
export function sequenceChanges(before: readonly string[], after: readonly string[]): Change[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const changed = shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  return inOrder([
    ...all('KEPT', before.slice(0, head)),
    ...changed,
    ...all('KEPT', before.slice(before.length - tail)),
  ])
}

/** Changes with those of one place in order: what was removed, then what was added. */
export function inOrder(changes: readonly Change[]): Change[] {
  const ordered: Change[] = []
  let added: Change[] = []
  for (const change of changes) {
    if (change.kind === 'ADDED') {
      added.push(change)
      continue
    }
    if (change.kind === 'KEPT') {
      ordered.push(...added)
      added = []
    }
    ordered.push(change)
  }
  return [...ordered, ...added]
}

function all(kind: Change['kind'], texts: readonly string[]): Change[] {
  return texts.map((text) => ({ kind, text }))
}

/** How far one gets by a number of changes: on each diagonal, the place in the sequence before. */
type Reach = ReadonlyMap<number, number>

/** Whether the diagonal is best reached by what is added: from the one above it. */
function comesByAddition(diagonal: number, steps: number, reach: Reach): boolean {
  if (diagonal === -steps) return true
  return diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1)
}

function shortest(before: readonly string[], after: readonly string[]): Change[] {
  const reaches: Reach[] = []
  let last: Reach = new Map([[1, 0]])
  for (let steps = 0; steps <= Math.min(before.length + after.length, MOST); steps += 1) {
    reaches.push(last)
    const next = new Map<number, number>()
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = comesByAddition(diagonal, steps, last)
        ? (last.get(diagonal + 1) ?? 0)
        : (last.get(diagonal - 1) ?? 0) + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return wayBack(before, after, reaches)
    }
    last = next
  }
  return [...all('REMOVED', before), ...all('ADDED', after)]
}

function wayBack(before: readonly string[], after: readonly string[], reaches: readonly Reach[]): Change[] {
  const changes: Change[] = []
  let [x, y] = [before.length, after.length]
  for (let steps = reaches.length - 1; steps >= 0; steps -= 1) {
    const reach = reaches[steps] ?? new Map<number, number>()
    const isAdded = comesByAddition(x - y, steps, reach)
    const diagonal = x - y + (isAdded ? 1 : -1)
    const from = steps === 0 ? 0 : (reach.get(diagonal) ?? 0)
    const fromY = steps === 0 ? 0 : from - diagonal
    while (x > from && y > fromY) {
      x -= 1
      y -= 1
      changes.push({ kind: 'KEPT', text: before[x] ?? '' })
    }
    if (steps === 0) break
    changes.push(
      isAdded ? { kind: 'ADDED', text: after[fromY] ?? '' } : { kind: 'REMOVED', text: before[from] ?? '' },
    )
    ;[x, y] = [from, fromY]
  }
  return changes.reverse()
}
