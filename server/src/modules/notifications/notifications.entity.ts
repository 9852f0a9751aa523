import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { catalogue } from '../../graphql/parts.ts'

/** What somebody is told of: what falls due, what became of what they asked for. */
export const NotificationKind = catalogue('NotificationKind', 'notification_kind')

/** A line that an account is told: seen by that account alone. */
export const Notification = entity<
  'id' | 'account_id' | 'kind_code' | 'unit_id' | 'subject_id' | 'due_on' | 'count' | 'created_at' | 'read_at'
>({
  name: 'Notification',
  prefix: 'notification',
  table: 'notification',
  scope: { kind: 'own', column: 'account_id' },
  placement: { unit: 'unit_id' },
  orders: {
    CREATED_AT_DESC: { columns: [{ name: 'created_at', type: 'timestamptz' }], descending: true },
  },
  filters: {
    unread: {
      input: 'BooleanFilter',
      description: 'Whether it has not been read.',
      sql: (row) => sql`(${row.col('read_at')} is null)`,
      type: 'boolean',
    },
  },
})
