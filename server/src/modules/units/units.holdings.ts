import { sql } from 'kysely'
import { endingWithUnit, type Holding } from '../holdings/index.ts'
import { offices } from './offices.holdings.ts'

/** Bodies, their seats, terms, offices and charges end with their unit; what was stated or decided stays with it. */
export const unitHoldings: readonly Holding[] = [
  offices,
  endingWithUnit({
    columns: ['unit_charge.unit_id'],
    table: 'unit_charge',
    subject: 'CHARGE',
    label: sql`'Cấp ủy viên phụ trách: ' || t.person_name`,
  }),
  endingWithUnit({
    columns: ['body.unit_id'],
    table: 'body',
    subject: 'BODY',
    label: sql`t.name::text`,
    versioned: true,
  }),
  endingWithUnit({
    columns: [],
    table: 'body_seat',
    subject: 'SEAT',
    unit: sql`(select b.unit_id from body b where b.id = t.body_id)`,
    hanging: (ended) => sql`t.body_id in (select b.id from body b where b.unit_id = any ${ended})`,
    label: sql`(select b.name::text from body b where b.id = t.body_id) || ': ' || t.person_name`,
  }),
  endingWithUnit({
    columns: ['committee_term.unit_id'],
    table: 'committee_term',
    subject: 'TERM',
    label: sql`'Nhiệm kỳ ' || t.ordinal`,
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
