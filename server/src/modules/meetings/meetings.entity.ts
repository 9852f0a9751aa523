import { entity } from '../../graphql/define.ts'

/** Columns of a meeting that fields read. */
export type MeetingColumn =
  | 'id'
  | 'unit_id'
  | 'body_id'
  | 'kind_code'
  | 'title'
  | 'place'
  | 'starts_at'
  | 'ends_at'
  | 'held_on'
  | 'state'
  | 'template_id'
  | 'agenda_version'
  | 'version'

/** A meeting of a unit or of one of its bodies. */
export const Meeting = entity<MeetingColumn>({
  name: 'Meeting',
  prefix: 'meeting',
  table: 'meeting',
  scope: { kind: 'unit', column: 'unit_id', permission: 'meeting.read' },
  placement: { unit: 'unit_id' },
  orders: {
    STARTS_AT_DESC: {
      columns: [{ name: 'starts_at', type: 'timestamptz' }],
      descending: true,
      indexed: true,
    },
    STARTS_AT: { columns: [{ name: 'starts_at', type: 'timestamptz' }], indexed: true },
  },
  filters: {
    kind: {
      input: 'StringFilter',
      description: 'Code of the kind.',
      sql: (row) => row.col('kind_code'),
      type: 'text',
    },
    state: {
      input: 'MeetingStateFilter',
      description: 'Where it stands.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    heldOn: {
      input: 'DateFilter',
      description: 'The day it begins.',
      sql: (row) => row.col('held_on'),
      type: 'date',
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose meeting.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
    },
  },
})
