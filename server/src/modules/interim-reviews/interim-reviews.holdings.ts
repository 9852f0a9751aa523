import type { Holding } from '../holdings/index.ts'

/** What a unit said of its months stays with it. */
export const interimReviewHoldings: readonly Holding[] = [
  { columns: ['interim_review.unit_id'], stays: 'A review tells how the tasks of the unit went as it was.' },
]
