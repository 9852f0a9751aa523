import { CLOCK_KINDS } from '@chibo/shared'
import type { ClockKind } from '@chibo/shared'
import type { LocationQuery } from 'vue-router'

/** How many days ahead can be looked. */
export const HORIZONS = [30, 90, 365] as const
export type Horizon = (typeof HORIZONS)[number]

/** What a URL asks of what falls due. */
export interface ClockListFilter {
  readonly unit: string | undefined
  readonly kind: ClockKind | undefined
  readonly days: Horizon
}

/** The filter of a URL: without a word three months ahead. */
export function clockListFilter(query: LocationQuery): ClockListFilter {
  const unit = query['unit']
  return {
    unit: typeof unit === 'string' && unit ? unit : undefined,
    kind: CLOCK_KINDS.find((kind) => kind === query['kind']),
    days: HORIZONS.find((days) => String(days) === query['days']) ?? 90,
  }
}

/** Rows of one day. */
export interface DueDay<Row> {
  readonly day: string
  readonly rows: readonly Row[]
}

/** Rows in the order of their days, day by day: overdue ones go first as they are. */
export function byDay<Row extends { readonly dueOn: string }>(rows: readonly Row[]): DueDay<Row>[] {
  const days: { day: string; rows: Row[] }[] = []
  for (const row of rows) {
    const last = days.at(-1)
    if (last?.day === row.dueOn) last.rows.push(row)
    else days.push({ day: row.dueOn, rows: [row] })
  }
  return days
}
