import { sql } from 'kysely'
import { endingWithUnit, type Holding } from '../holdings/index.ts'

/** Charges end with their unit; what was stated or decided stays with it. */
export const unitHoldings: readonly Holding[] = [
  endingWithUnit({
    columns: ['unit_charge.unit_id'],
    table: 'unit_charge',
    subject: 'CHARGE',
    label: sql`'Cấp ủy viên phụ trách: ' || t.person_name`,
  }),
  {
    columns: ['stated_figure.unit_id'],
    stays: 'A figure was printed of the unit that it names, for a day on which it was there.',
  },
  {
    columns: ['decision.issuer_unit_id'],
    stays: 'A decision stands in the books of the committee that signed it.',
  },
]
