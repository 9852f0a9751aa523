import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'

/** A calendar that an account made for a program of its own: seen by that account alone. */
export const CalendarFeed = entity<
  | 'id'
  | 'account_id'
  | 'unit_id'
  | 'kinds'
  | 'meetings'
  | 'created_at'
  | 'last_used_at'
  | 'revoked_at'
  | 'version'
>({
  name: 'CalendarFeed',
  prefix: 'feed',
  table: 'calendar_feed',
  scope: { kind: 'own', column: 'account_id' },
  placement: { unit: 'unit_id' },
  listed: (row) => sql`${row.col('revoked_at')} is null`,
})
