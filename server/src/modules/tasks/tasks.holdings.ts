import type { Holding } from '../holdings/index.ts'

/** What a unit was given to do, and what it gave others, stays with it; whoever succeeds it reads it by that. */
export const taskHoldings: readonly Holding[] = [
  { columns: ['task.unit_id'], stays: 'A task was given by the unit as it was.' },
  {
    columns: ['task.owner_unit_id'],
    stays: 'A task was given to the unit as it was; whoever succeeds it finishes it by that.',
  },
  { columns: ['task_helper.unit_id'], stays: 'The unit helped as it was.' },
]
