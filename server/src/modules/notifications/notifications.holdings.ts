import type { Holding } from '../holdings/index.ts'

/** What somebody was told of a unit stays told. */
export const notificationHoldings: readonly Holding[] = [
  {
    columns: ['notification.unit_id'],
    stays: 'What was told of a unit names it as the one that it was about.',
    isCopy: true,
  },
]
