import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { BY_CODE, VALID_ON } from '../../graphql/parts.ts'
import { Unit } from '../units/units.entity.ts'
import { WorkGroup } from '../work-groups/work-groups.entity.ts'

/** A form for scoring meetings. Whoever may read the names of the issuing unit may read its forms. */
export const ScorecardTemplate = entity<'id' | 'unit_id' | 'code' | 'version' | 'title' | 'source' | 'valid'>(
  {
    name: 'ScorecardTemplate',
    prefix: 'template',
    table: 'scorecard_template',
    scope: { kind: 'via', column: 'unit_id', target: () => Unit },
    placement: { unit: 'unit_id' },
    orders: { CODE: BY_CODE },
    filters: {
      validOn: VALID_ON,
    },
  },
)

/** A filled-in form. */
export const Scorecard = entity<
  | 'id'
  | 'meeting_id'
  | 'unit_id'
  | 'template_id'
  | 'kind'
  | 'visit_id'
  | 'scored_on'
  | 'total'
  | 'max_points'
  | 'band'
  | 'version'
>({
  name: 'Scorecard',
  prefix: 'scorecard',
  table: 'scorecard',
  scope: { kind: 'unit', column: 'unit_id', permission: 'scorecard.read' },
  placement: { unit: 'unit_id' },
  listed: (row, cx) => (cx.asOf ? sql`${row.col('scored_on')} <= ${cx.day}` : undefined),
  orders: {
    SCORED_ON_DESC: { columns: [{ name: 'scored_on', type: 'date' }], descending: true, indexed: true },
    SCORED_ON: { columns: [{ name: 'scored_on', type: 'date' }], indexed: true },
  },
  filters: {
    kind: {
      input: 'ScorecardKindFilter',
      description: 'Who scored.',
      sql: (row) => row.col('kind'),
      type: 'text',
    },
    band: {
      input: 'BandFilter',
      description: 'The band reached.',
      sql: (row) => row.col('band'),
      type: 'text',
    },
    scoredOn: {
      input: 'DateFilter',
      description: 'The day.',
      sql: (row) => row.col('scored_on'),
      type: 'date',
    },
    unit: {
      input: 'IdFilter',
      description: 'Whose meeting.',
      sql: (row) => row.col('unit_id'),
      type: 'uuid',
      prefix: 'unit',
    },
    workGroup: {
      input: 'IdFilter',
      description: 'The group that scored at a visit.',
      sql: (row) => row.col('visit_id'),
      type: 'uuid',
      prefix: 'workgroup',
      target: () => WorkGroup,
      matches: (row, _cx, ids) =>
        sql`${row.col('visit_id')} in (select paid.id from visit as paid where paid.work_group_id = any (${ids}))`,
    },
  },
})
