/** Dated rows of which one holds at a time, as half-open periods. */

/** A row and its period; null stands for no known beginning or end. */
export interface DatedRow {
  readonly id: string
  readonly value: string
  readonly from: string | null
  /** the first day on which it holds no more */
  readonly to: string | null
}

/** What a change writes. */
export interface TimelineChange {
  /** rows that would hold on no day any more */
  readonly drop: readonly string[]
  readonly close: readonly { readonly id: string; readonly to: string }[]
  readonly insert: readonly { readonly value: string; readonly from: string; readonly to: string | null }[]
}

/** Nothing to write. */
export const NO_CHANGE: TimelineChange = { drop: [], close: [], insert: [] }

/** A value, from a day on. */
export interface Holding {
  readonly value: string
  readonly from: string
  /** where it holds up to a day: that day, and what holds from then on */
  readonly then?: { readonly value: string; readonly from: string }
}

/** The row that holds on a day. */
export function rowOn(rows: readonly DatedRow[], day: string): DatedRow | undefined {
  return rows.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
}

/** Rows by the days on which they begin. */
export function inOrder(rows: readonly DatedRow[]): readonly DatedRow[] {
  return [...rows].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** The first row that begins after a day, if there is one. */
export function laterThan(rows: readonly DatedRow[], day: string): DatedRow | undefined {
  return inOrder(rows).find(({ from }) => from !== null && from > day)
}

/** What a value that holds from a day on writes, where no row begins later: what held ends, and gives way where it began that day. */
export function holdFrom(rows: readonly DatedRow[], { value, from, then }: Holding): TimelineChange {
  const first = { value, from, to: then?.from ?? null }
  return { ...endOn(rows, from), insert: then ? [first, { ...then, to: null }] : [first] }
}

/** What ends on a day writes: nothing holds from then on, where no row begins later. */
export function endOn(rows: readonly DatedRow[], day: string): TimelineChange {
  const open = rows.filter(({ to }) => to === null || to > day)
  return {
    drop: open.filter(({ from }) => from !== null && from >= day).map(({ id }) => id),
    close: open.filter(({ from }) => from === null || from < day).map(({ id }) => ({ id, to: day })),
    insert: [],
  }
}

/** Two changes of one table as one. */
export function together(one: TimelineChange, other: TimelineChange): TimelineChange {
  return {
    drop: [...one.drop, ...other.drop],
    close: [...one.close, ...other.close],
    insert: [...one.insert, ...other.insert],
  }
}
