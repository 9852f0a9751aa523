import { sql } from 'kysely'
import { entity, type EntityType } from '../../graphql/define.ts'
import { folded } from '../../graphql/parts.ts'
import { Unit } from '../units/units.entity.ts'

/** Columns of a reorganization that fields read. */
export type ReorganizationColumn =
  | 'id'
  | 'unit_id'
  | 'title'
  | 'number'
  | 'signed_on'
  | 'effective_on'
  | 'notes'
  | 'state'
  | 'decision_id'
  | 'corrects_id'
  | 'failure'
  | 'created_by'
  | 'approved_by'
  | 'created_at'
  | 'approved_at'
  | 'applied_at'
  | 'withdrawn_at'
  | 'reversed_at'
  | 'reversal'
  | 'reversal_number'
  | 'reversal_signed_on'
  | 'version'

/** A reorganization, read where the unit lies whose committee decides. */
export const Reorganization = entity<ReorganizationColumn>({
  name: 'Reorganization',
  prefix: 'reorg',
  table: 'reorganization',
  scope: { kind: 'unit', column: 'unit_id', permission: 'reorganization.read' },
  placement: { unit: 'unit_id' },
  orders: {
    EFFECTIVE_ON_DESC: { columns: [{ name: 'effective_on', type: 'date' }], descending: true },
    EFFECTIVE_ON: { columns: [{ name: 'effective_on', type: 'date' }] },
  },
  filters: {
    state: {
      input: 'ReorganizationStateFilter',
      description: 'Where it stands.',
      sql: (row) => row.col('state'),
      type: 'text',
    },
    effectiveOn: {
      input: 'DateFilter',
      description: 'The day from which it has effect.',
      sql: (row) => row.col('effective_on'),
      type: 'date',
    },
    text: {
      input: 'TextFilter',
      description: 'Title, or number of the decision.',
      sql: (row) => folded(sql`${row.col('title')} || ' ' || ${row.col('number')}`),
      type: 'text',
    },
    touches: {
      input: 'IdFilter',
      description: 'A unit that is among the old units of one of its steps, or among those after it.',
      sql: (row) => row.col('id'),
      type: 'uuid',
      prefix: 'unit',
      target: () => Unit,
      matches: (row, _cx, ids) =>
        sql`${row.col('id')} in (select old.reorganization_id from reorganization_source as old where old.unit_id = any (${ids})
          union all select after.reorganization_id from reorganization_result as after where after.unit_id = any (${ids}))`,
    },
  },
})

/** One step of it; part of the reorganization. */
export const ReorganizationOperation = entity<
  'id' | 'reorganization_id' | 'position' | 'kind' | 'grants_follow' | 'discipline'
>({
  name: 'ReorganizationOperation',
  table: 'reorganization_operation',
  scope: { kind: 'via', column: 'reorganization_id', target: () => Reorganization },
  orders: { POSITION: { columns: [{ name: 'position', type: 'integer' }] } },
})

/** Columns of a result that fields read. */
export type ReorganizationResultColumn =
  | 'id'
  | 'operation_id'
  | 'position'
  | 'key'
  | 'is_new'
  | 'unit_id'
  | 'code'
  | 'kind_code'
  | 'name'
  | 'committee_name'
  | 'place_name'
  | 'parent_unit_id'
  | 'parent_result_id'

/** A unit after a step; part of the step. */
export const ReorganizationResult: EntityType<ReorganizationResultColumn> =
  entity<ReorganizationResultColumn>({
    name: 'ReorganizationResult',
    table: 'reorganization_result',
    scope: { kind: 'via', column: 'operation_id', target: () => ReorganizationOperation },
  })

/** Which old unit goes into which of those after a step. Rows: unit_id, result_id, position. */
export const ReorganizationLine = entity<'unit_id' | 'result_id' | 'position'>({
  name: 'ReorganizationLine',
  scope: { kind: 'part' },
})

/**
 * Where a member, or a unit directly below, of a divided unit goes. Rows: member_id, unit_id, result_id, rule, and its
 * number as position and id.
 */
export const ReorganizationAllotment = entity<
  'id' | 'position' | 'member_id' | 'unit_id' | 'result_id' | 'rule'
>({
  name: 'ReorganizationAllotment',
  scope: { kind: 'part' },
  orders: { POSITION: { columns: [{ name: 'position', type: 'integer' }] } },
})

/** What follows from a reorganization, as its last preview found; part of it, names of people included. */
export const ReorganizationConsequence = entity<
  | 'id'
  | 'reorganization_id'
  | 'position'
  | 'subject'
  | 'change'
  | 'object_id'
  | 'label'
  | 'from_unit_id'
  | 'to_unit_id'
  | 'to_result_id'
  | 'problem'
>({
  name: 'ReorganizationConsequence',
  table: 'reorganization_consequence',
  scope: { kind: 'via', column: 'reorganization_id', target: () => Reorganization },
  orders: { POSITION: { columns: [{ name: 'position', type: 'integer' }] } },
  filters: {
    subject: {
      input: 'ConsequenceSubjectFilter',
      description: 'What it is about.',
      sql: (row) => row.col('subject'),
      type: 'text',
    },
    change: {
      input: 'ConsequenceChangeFilter',
      description: 'What becomes of it.',
      sql: (row) => row.col('change'),
      type: 'text',
    },
  },
})

/** How often something follows. Rows: subject, change, found. */
export const ConsequenceCount = entity<'subject' | 'change' | 'found'>({
  name: 'ConsequenceCount',
  scope: { kind: 'part' },
})

/** The signed paper, as a file. Rows: file_name, media_type, size, added_at. */
export const ReorganizationScan = entity<'file_name' | 'media_type' | 'size' | 'added_at'>({
  name: 'ReorganizationScan',
  scope: { kind: 'part' },
})
