/** Rows of a list that are chosen, by their ids, and which one was touched last. */
export interface Selection<Row> {
  readonly chosen: ReadonlyMap<string, Row>
  readonly last: string | undefined
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: Selection<never> = { chosen: new Map<string, never>(), last: undefined }

/**
 * Chooses a row or puts it back. With `range` all rows between it and the one touched last follow it.
 *
 * @param rows those on screen, in their order; others stay as they are
 */
export function toggled<Row extends { readonly id: string }>(
  { chosen, last }: Selection<Row>,
  rows: readonly Row[],
  id: string,
  range = false,
): Selection<Row> {
  const at = rows.findIndex((row) => row.id === id)
  const from = range ? rows.findIndex((row) => row.id === last) : at
  if (at < 0) return { chosen, last }
  const [first, end] = from < 0 ? [at, at] : [Math.min(from, at), Math.max(from, at)]
  const next = new Map(chosen)
  const isChosen = !chosen.has(id)
  for (const row of rows.slice(first, end + 1)) {
    if (isChosen) next.set(row.id, row)
    else next.delete(row.id)
  }
  return { chosen: next, last: id }
}
