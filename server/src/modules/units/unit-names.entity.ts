import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'

/** What a unit is or was called, and the code it bore. Rows: `unitNames`. */
export const UnitName = entity<
  | 'id'
  | 'unit_id'
  | 'gate_path'
  | 'code'
  | 'name'
  | 'name_folded'
  | 'committee_name'
  | 'place_name'
  | 'during'
  | 'first_day'
>({
  name: 'UnitName',
  scope: {
    kind: 'path',
    column: 'gate_path',
    asOfColumn: 'gate_path',
    permission: 'unit.read',
    outline: false,
  },
  placement: { unit: 'unit_id' },
  orders: {
    NAME: {
      columns: [
        { name: 'name', type: 'vietnamese' },
        { name: 'first_day', type: 'date' },
      ],
    },
    CODE: {
      columns: [
        { name: 'code', type: 'code' },
        { name: 'first_day', type: 'date' },
      ],
    },
  },
  filters: {
    code: {
      input: 'StringFilter',
      description: 'The code.',
      sql: (row) => row.col('code'),
      type: 'text',
    },
    name: {
      input: 'TextFilter',
      description: 'The name.',
      sql: (row) => row.col('name_folded'),
      type: 'text',
    },
  },
})

/**
 * The rows, told apart by unit and first day, so that they can be paged: a unit has one name on a day. The gate's path is
 * looked up name by name: a search finds few of them.
 */
export const unitNames = sql`(select called.unit_id as id, called.unit_id,
  (select bearer.path from unit as bearer where bearer.id = called.unit_id) as gate_path, called.code, called.name, called.name_folded,
  called.committee_name, called.place_name, called.during, coalesce(lower(called.during), '-infinity') as first_day
  from unit_name as called)`
