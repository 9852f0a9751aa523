import type { Indented } from '@chibo/shared'

/** An item as far as its time goes. */
interface Timed extends Indented {
  readonly plannedMinutes?: number | null
}

/** From when until when an item is to be dealt with, in minutes after the beginning; as long as it takes nobody said, both are one. */
export interface PlannedTime {
  readonly from: number
  readonly until: number
}

/**
 * When the items of an agenda are to be dealt with, one after another: each takes as long as it says itself, else as long as the items
 * below it do.
 */
export function plannedTimes(items: readonly Timed[]): PlannedTime[] {
  const times: PlannedTime[] = []
  /** Times the items of a depth from an index on; gives where they end, in the list and in time. */
  function timeFrom(
    start: number,
    depth: number,
    begin: number,
  ): { readonly index: number; readonly end: number } {
    let index = start
    let now = begin
    for (let item = items[index]; item && item.depth >= depth; item = items[index]) {
      const from = now
      const at = index
      const below = timeFrom(index + 1, item.depth + 1, from)
      now = item.plannedMinutes == null ? below.end : from + item.plannedMinutes
      times[at] = { from, until: now }
      index = below.index
    }
    return { index, end: now }
  }
  timeFrom(0, 1, 0)
  return times
}

/** How many minutes an item took, once it has ended. */
export function minutesTaken(item: {
  readonly begunAt: string | null
  readonly endedAt: string | null
}): number | undefined {
  const { begunAt, endedAt } = item
  return begunAt && endedAt ? Math.round((Date.parse(endedAt) - Date.parse(begunAt)) / 60_000) : undefined
}
