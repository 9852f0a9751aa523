import type { Holding } from '../holdings/index.ts'

/** What happened in a unit happened there. */
export const changeEventHoldings: readonly Holding[] = [
  {
    columns: ['change_event.unit_id', 'change_event.giver_id'],
    stays: 'An event tells what changed in the unit as it was.',
    isCopy: true,
  },
]
