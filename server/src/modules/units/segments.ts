/** Characters of a segment. */
const LENGTH = 4
/** How many segments there are below one unit. */
const SEGMENTS = 32 ** LENGTH

/**
 * One segment of a unit's path: four characters of `0-9a-v`, in the order of the counter.
 *
 * @param counter 0 to 1048575, from the parent's `unit.next_segment`
 * @returns `0` → `0000`, `33` → `0011`
 * @throws RangeError when the counter is outside
 */
export function segment(counter: number): string {
  if (!Number.isInteger(counter) || counter < 0 || counter >= SEGMENTS)
    throw new RangeError(`No path segment has the number ${counter}.`)
  return counter.toString(32).padStart(LENGTH, '0')
}

/** A path and those of all units above it, from the top down. */
export function pathsTo(path: string): string[] {
  return Array.from({ length: path.length / LENGTH }, (_, at) => path.slice(0, (at + 1) * LENGTH))
}
