import type { Holding } from '../holdings/index.ts'

/** What was stated or decided stays with the unit. */
export const unitHoldings: readonly Holding[] = [
  {
    columns: ['stated_figure.unit_id'],
    stays: 'A figure was printed of the unit that it names, for a day on which it was there.',
  },
  {
    columns: ['decision.issuer_unit_id'],
    stays: 'A decision stands in the books of the committee that signed it.',
  },
]
