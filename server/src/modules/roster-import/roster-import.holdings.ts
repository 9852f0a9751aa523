import type { Holding } from '../holdings/index.ts'

/** What rosters that were taken in say of units. */
export const rosterImportHoldings: readonly Holding[] = [
  { columns: ['import_row.unit_id'], stays: 'A row was taken in for the cell that was there.' },
  {
    columns: ['import_mapping.unit_id'],
    stays: 'How files were read below a unit is offered again below it.',
  },
]
