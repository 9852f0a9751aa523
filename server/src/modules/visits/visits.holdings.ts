import type { Holding } from '../holdings/index.ts'

/** Visits were paid to the unit as it was. */
export const visitHoldings: readonly Holding[] = [
  { columns: ['visit.unit_id'], stays: 'A visit was paid to the unit whose meeting it was.' },
]
