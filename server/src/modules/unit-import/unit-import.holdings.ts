import type { Holding } from '../holdings/index.ts'

/** Batches tell below which unit a file was taken in. */
export const unitImportHoldings: readonly Holding[] = [
  { columns: ['import_batch.unit_id'], stays: 'A batch was taken in below the unit that was there.' },
]
