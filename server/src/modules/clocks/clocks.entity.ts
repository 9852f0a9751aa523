import { entity } from '../../graphql/define.ts'

/** Columns of a clock that fields read. */
export type ClockColumn =
  | 'id'
  | 'kind'
  | 'member_id'
  | 'unit_id'
  | 'person_name'
  | 'sort_key'
  | 'due_on'
  | 'overdue'
  | 'years'
  | 'missed'
  | 'source'

/**
 * Something that falls due with a member. Its rows are worked out where they are asked for (see `clocksOf`), of the members
 * that the viewer may read: they are part of these.
 */
export const Clock = entity<ClockColumn>({
  name: 'Clock',
  scope: { kind: 'part' },
  orders: {
    DUE_ON: {
      columns: [
        { name: 'due_on', type: 'date' },
        { name: 'sort_key', type: 'code' },
      ],
    },
    NAME: {
      columns: [
        { name: 'sort_key', type: 'code' },
        { name: 'due_on', type: 'date' },
      ],
    },
  },
  filters: {
    kind: {
      input: 'ClockKindFilter',
      description: 'What falls due.',
      sql: (row) => row.col('kind'),
      type: 'text',
    },
    dueOn: {
      input: 'DateFilter',
      description: 'The day it is due.',
      sql: (row) => row.col('due_on'),
      type: 'date',
    },
    overdue: {
      input: 'BooleanFilter',
      description: 'Whether that day is over.',
      sql: (row) => row.col('overdue'),
      type: 'boolean',
    },
  },
})

/** How much of a kind falls due. Rows: kind, count, overdue, position. */
export const ClockCount = entity<'kind' | 'count' | 'overdue' | 'position'>({
  name: 'ClockCount',
  scope: { kind: 'part' },
})

/** How much of a kind falls due in a unit on a day. Rows: kind, unit_id, due_on, count, position. */
export const ClockDay = entity<'kind' | 'unit_id' | 'due_on' | 'count' | 'position'>({
  name: 'ClockDay',
  scope: { kind: 'part' },
})
