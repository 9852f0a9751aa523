import { sql } from 'kysely'
import { entity, type EntityType } from '../../graphql/define.ts'
import { Member } from '../members/members.entity.ts'
import { Unit } from '../units/units.entity.ts'

/** Columns of an act that fields read. */
export type MemberActColumn =
  | 'id'
  | 'kind'
  | 'unit_id'
  | 'member_id'
  | 'effective_on'
  | 'decision_id'
  | 'reason'
  | 'hindrance'
  | 'batch_id'
  | 'made_at'
  | 'undone_at'
  | 'undone_reason'
  | 'version'

/** What was done to a member or an office, read where it is kept and by whoever may read the member. */
export const MemberAct: EntityType<MemberActColumn> = entity<MemberActColumn>({
  name: 'MemberAct',
  prefix: 'act',
  table: 'member_act',
  scope: {
    kind: 'any',
    of: [
      { kind: 'unit', column: 'unit_id', permission: 'member.read' },
      { kind: 'via', column: 'member_id', target: () => Member },
    ],
  },
  placement: { unit: 'unit_id' },
  orders: {
    EFFECTIVE_ON_DESC: { columns: [{ name: 'effective_on', type: 'date' }], descending: true },
    EFFECTIVE_ON: { columns: [{ name: 'effective_on', type: 'date' }] },
  },
  filters: {
    kind: {
      input: 'MemberActKindFilter',
      description: 'What was done.',
      sql: (row) => row.col('kind'),
      type: 'text',
    },
    effectiveOn: {
      input: 'DateFilter',
      description: 'The day from which it holds.',
      sql: (row) => row.col('effective_on'),
      type: 'date',
    },
    undone: {
      input: 'BooleanFilter',
      description: 'Whether it was undone.',
      sql: (row) => sql`(${row.col('undone_at')} is not null)`,
      type: 'boolean',
    },
    unit: {
      input: 'IdFilter',
      description: 'The unit where it is kept.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
    },
  },
})
