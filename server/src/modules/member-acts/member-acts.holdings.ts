import type { Holding } from '../holdings/index.ts'

/** Acts stay where they were made. */
export const memberActHoldings: readonly Holding[] = [
  {
    columns: ['member_act.unit_id'],
    stays: 'What was done is told of the cell that did it.',
  },
]
