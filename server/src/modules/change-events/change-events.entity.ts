import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'

/** Columns of an event that fields read. */
export type ChangeEventColumn = 'id' | 'kind' | 'subject_id' | 'unit_id' | 'giver_id' | 'at' | 'fields'

/**
 * That something changed. Read where meetings are read of the unit whose it is, or of the one that gave a task. Lists are in the order
 * of ids, and show what no transaction that still runs may come before: whoever reads on from a cursor misses nothing.
 */
export const ChangeEvent = entity<ChangeEventColumn>({
  name: 'ChangeEvent',
  table: 'change_event',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
      { kind: 'unit', column: 'giver_id', permission: 'meeting.read' },
    ],
  },
  placement: { unit: 'unit_id' },
  goneThrough: sql`(select gone.through from change_event_gone as gone)`,
  listed: (row) => sql`${row.col('id')} < (select change_horizon())`,
  filters: {
    kind: {
      input: 'ChangeKindFilter',
      description: 'What happened.',
      sql: (row) => row.col('kind'),
      type: 'text',
    },
  },
})
