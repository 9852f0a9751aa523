import { sql } from 'kysely'
import { endingWithUnit, type Holding } from '../holdings/index.ts'

/** A form is in force no longer than the unit that issued it; scores stay with whom they were given. */
export const scorecardHoldings: readonly Holding[] = [
  endingWithUnit({
    columns: ['scorecard_template.unit_id'],
    table: 'scorecard_template',
    subject: 'TEMPLATE',
    days: 'valid',
    label: sql`t.title::text`,
  }),
  {
    columns: ['scorecard.unit_id'],
    stays: 'A score belongs to the unit whose meeting earned it.',
  },
]
