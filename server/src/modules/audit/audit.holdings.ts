import type { Holding } from '../holdings/index.ts'

/** The audit tells what was done where it was done. */
export const auditHoldings: readonly Holding[] = [
  {
    columns: ['audit_record.unit_id'],
    stays: 'A record of the audit never changes; it is read from what succeeded the unit.',
    isCopy: true,
  },
]
