import { sql } from 'kysely'
import { cancelledWithUnit, endedUnits, endingWithUnit, type Holding } from '../holdings/index.ts'

/**
 * Meetings that were planned for the day or later are cancelled with their unit, all others stay with it; a template is in
 * force no longer than the unit that issued it.
 */
export const meetingHoldings: readonly Holding[] = [
  cancelledWithUnit({
    columns: ['meeting.unit_id'],
    table: 'meeting',
    subject: 'MEETING',
    cancelled: (plan) =>
      sql`t.unit_id = any ${endedUnits(plan)} and t.state = 'PLANNED' and t.held_on >= ${plan.day}::date`,
    label: sql`coalesce(t.title, k.label_vi) || ' ' || to_char(t.held_on, 'DD/MM/YYYY')`,
    order: sql`t.starts_at, t.id`,
  }),
  endingWithUnit({
    columns: ['meeting_template.unit_id'],
    table: 'meeting_template',
    subject: 'MEETING_TEMPLATE',
    days: 'valid',
    label: sql`t.title::text`,
  }),
]
