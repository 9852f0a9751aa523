import type { Holding } from '../holdings/index.ts'

/** Calendars go on telling of the unit that they were made for. */
export const clockHoldings: readonly Holding[] = [
  {
    columns: ['calendar_feed.unit_id'],
    stays:
      'Of a unit that has ended a calendar tells nothing more: its account makes one of what succeeded it.',
    isCopy: true,
  },
]
