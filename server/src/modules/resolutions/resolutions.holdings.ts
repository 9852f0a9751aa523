import type { Holding } from '../holdings/index.ts'

/** What a unit resolved, and what was sent to it, stays with the unit as it was. */
export const resolutionHoldings: readonly Holding[] = [
  { columns: ['resolution.unit_id'], stays: 'A resolution was adopted by the unit as it was.' },
  {
    columns: ['dissemination.unit_id'],
    stays: 'A resolution was sent to the unit as it was; whoever succeeds it reads it by that.',
  },
]
