/** A half-open range of days as PostgreSQL writes it; null: unbounded. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** Reads `[2020-01-01,)` or `(,2025-07-01)`. */
export function days(range: string): Days {
  const match = /^[[(]([^,]*),([^)\]]*)\)$/.exec(range)
  if (!match) throw new Error(`not a range of days: ${range}`)
  return { from: match[1] || null, to: match[2] || null }
}

/** Whether a range holds a day. */
export function holds(range: string, day: string): boolean {
  const { from, to } = days(range)
  return (from === null || from <= day) && (to === null || day < to)
}

/** What several ranges that overlap have in common. */
export function common(...ranges: readonly string[]): Days {
  const all = ranges.map(days)
  const froms = all.flatMap(({ from }) => from ?? [])
  const tos = all.flatMap(({ to }) => to ?? [])
  return { from: froms.sort().at(-1) ?? null, to: tos.sort()[0] ?? null }
}

/** The day so many days before. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)
}
