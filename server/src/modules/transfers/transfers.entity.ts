import { sql } from 'kysely'
import { entity, type EntityType } from '../../graphql/define.ts'
import { Unit } from '../units/units.entity.ts'

/** Columns of a transfer that fields read. */
export type TransferColumn =
  | 'id'
  | 'member_id'
  | 'person_name'
  | 'kind'
  | 'from_unit_id'
  | 'from_name'
  | 'to_unit_id'
  | 'to_name'
  | 'decided_on'
  | 'paper_due_on'
  | 'paper_number'
  | 'paper_on'
  | 'present_due_on'
  | 'due_on'
  | 'until'
  | 'state'
  | 'closed_on'
  | 'close_reason'
  | 'version'

/**
 * Somebody goes from one cell to another. Read from both sides, by whoever may read members there; it has no one place in the
 * tree.
 */
export const Transfer: EntityType<TransferColumn> = entity<TransferColumn>({
  name: 'Transfer',
  prefix: 'transfer',
  table: 'transfer',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'from_unit_id', permission: 'member.read' },
      { kind: 'unit', column: 'to_unit_id', permission: 'member.read' },
    ],
  },
  orders: {
    DUE_ON: { columns: [{ name: 'due_on', type: 'date' }] },
    DUE_ON_DESC: { columns: [{ name: 'due_on', type: 'date' }], descending: true },
    DECIDED_ON: { columns: [{ name: 'decided_on', type: 'date' }] },
    DECIDED_ON_DESC: { columns: [{ name: 'decided_on', type: 'date' }], descending: true },
  },
  filters: {
    state: {
      input: 'TransferStateFilter',
      description: 'How far it has come.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    kind: {
      input: 'TransferKindFilter',
      description: 'For good, or for a time.',
      sql: (row) => row.col('kind'),
      type: 'text',
    },
    unit: {
      input: 'IdFilter',
      description: 'The unit on either side.',
      sql: (row) => row.col('from_unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
      matches: (row, _cx, ids) =>
        sql`(${row.col('from_unit_id')} = any (${ids}) or ${row.col('to_unit_id')} = any (${ids}))`,
    },
    dueOn: {
      input: 'DateFilter',
      description: 'The day by which the paper is, or was last, to be issued or presented.',
      sql: (row) => row.col('due_on'),
      type: 'date',
    },
  },
})
