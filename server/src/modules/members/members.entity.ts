import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { Unit } from '../units/units.entity.ts'

/** Columns of a member that fields read. */
export type MemberColumn =
  | 'id'
  | 'full_name'
  | 'sort_name'
  | 'name_folded'
  | 'sex'
  | 'file_number'
  | 'joined_on'
  | 'joined_on_precision'
  | 'official_on'
  | 'official_on_precision'
  | 'invented'
  | 'version'
  | 'standing'
  | 'activity'
  | 'home_unit_id'
  | 'temporary_unit_id'
  | 'ended_on'

/** A member, read by whoever may read members of the home cell or of the cell where they stay for a time. */
export const Member = entity<MemberColumn>({
  name: 'Member',
  prefix: 'member',
  table: 'member',
  asOfFunction: 'member_as_of',
  dated: {
    columns: ['standing', 'activity', 'home_unit_id', 'temporary_unit_id'],
    lasting: [
      'id',
      'full_name',
      'sort_name',
      'name_folded',
      'sex',
      'file_number',
      'joined_on',
      'joined_on_precision',
      'official_on',
      'official_on_precision',
      'invented',
      'version',
      'ended_on',
    ],
    gates: { gate_home_unit_id: 'home_unit_id', gate_temporary_unit_id: 'temporary_unit_id' },
  },
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'home_unit_id', asOfColumn: 'gate_home_unit_id', permission: 'member.read' },
      {
        kind: 'unit',
        column: 'temporary_unit_id',
        asOfColumn: 'gate_temporary_unit_id',
        permission: 'member.read',
      },
    ],
  },
  placement: { unit: 'home_unit_id' },
  listed: (row) =>
    row.asOf ? undefined : sql`${row.col('ended_on')} is null and ${row.col('home_unit_id')} is not null`,
  orders: {
    NAME: { columns: [{ name: 'sort_name', type: 'vietnamese' }], indexed: true },
    NAME_DESC: { columns: [{ name: 'sort_name', type: 'vietnamese' }], descending: true, indexed: true },
  },
  filters: {
    name: {
      input: 'TextFilter',
      description: 'Full name.',
      sql: (row) => row.col('name_folded'),
      type: 'text',
      search: (pattern, below) => sql`select members_named(${pattern}, ${below})`,
    },
    standing: {
      input: 'StandingFilter',
      description: 'Standing.',
      sql: (row) => row.col('standing'),
      type: 'text',
    },
    activity: {
      input: 'ActivityFilter',
      description: 'Activity.',
      sql: (row) => row.col('activity'),
      type: 'text',
    },
    unit: {
      input: 'IdFilter',
      description: 'The home cell.',
      sql: (row) => row.col('home_unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
  },
})

/** A person named on a record. Rows: member_id, name, office. */
export const NamedReference = entity<'member_id' | 'name' | 'office'>({
  name: 'NamedReference',
  scope: { kind: 'part' },
})
