import { entity, type EntityType } from '../../graphql/define.ts'
import { catalogue } from '../../graphql/parts.ts'

/** Columns of a unit that fields read. */
export type UnitColumn =
  | 'id'
  | 'version'
  | 'parent_id'
  | 'path'
  | 'code'
  | 'name'
  | 'name_folded'
  | 'committee_name'
  | 'place_name'
  | 'kind_code'
  | 'valid_from'
  | 'valid_to'
  | 'in_force'

/** A unit of the organization. Of ancestors of granted units, names and kind may be read and nothing else. */
export const Unit: EntityType<UnitColumn> = entity<UnitColumn>({
  name: 'Unit',
  prefix: 'unit',
  table: 'unit',
  asOfFunction: 'unit_as_of',
  dated: {
    columns: [
      'parent_id',
      'path',
      'code',
      'name',
      'name_folded',
      'committee_name',
      'place_name',
      'kind_code',
      'in_force',
    ],
    lasting: ['id', 'version', 'valid_from', 'valid_to'],
    gates: { gate_path: 'path' },
  },
  scope: { kind: 'path', column: 'path', asOfColumn: 'gate_path', permission: 'unit.read', outline: true },
  placement: { path: 'path' },
  listed: (row) => row.col('in_force'),
  orders: {
    NAME: { columns: [{ name: 'name', type: 'vietnamese' }] },
    NAME_DESC: { columns: [{ name: 'name', type: 'vietnamese' }], descending: true },
    CODE: { columns: [{ name: 'code', type: 'code' }] },
  },
  filters: {
    kind: {
      input: 'StringFilter',
      description: 'Code of the kind.',
      sql: (row) => row.col('kind_code'),
      type: 'text',
    },
    code: {
      input: 'StringFilter',
      description: 'Code borne on the day.',
      sql: (row) => row.col('code'),
      type: 'text',
    },
    name: { input: 'TextFilter', description: 'Name.', sql: (row) => row.col('name_folded'), type: 'text' },
    parent: {
      input: 'IdFilter',
      description: 'The unit directly above.',
      sql: (row) => row.col('parent_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
  },
})

/** What a unit can be. */
export const UnitKind = catalogue('UnitKind', 'unit_kind')
