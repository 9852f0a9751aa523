import type { Holding } from '../holdings/index.ts'

/** Acts stay where they were made; transfers under way are seen to by their own rules. */
export const memberActHoldings: readonly Holding[] = [
  {
    columns: ['member_act.unit_id', 'transfer.from_unit_id', 'transfer.to_unit_id'],
    stays: 'What was done is told of the cell that did it.',
  },
]
