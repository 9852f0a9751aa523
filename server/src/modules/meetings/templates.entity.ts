import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { BY_CODE, VALID_ON } from '../../graphql/parts.ts'
import type { Sql } from '../../graphql/read/entity.ts'
import { Unit } from '../units/units.entity.ts'

/** How meetings of a kind go. Whoever may read the names of the issuing unit may read its templates. */
export const MeetingTemplate = entity<
  | 'id'
  | 'unit_id'
  | 'kind_code'
  | 'unit_kind_code'
  | 'code'
  | 'version'
  | 'title'
  | 'guidance'
  | 'minutes_sections'
  | 'source'
  | 'valid'
>({
  name: 'MeetingTemplate',
  prefix: 'mtemplate',
  table: 'meeting_template',
  scope: { kind: 'via', column: 'unit_id', target: () => Unit },
  placement: { unit: 'unit_id' },
  orders: { CODE: BY_CODE },
  filters: {
    kind: {
      input: 'StringFilter',
      description: 'Code of the kind of meetings.',
      sql: (row) => row.col('kind_code'),
      type: 'text',
    },
    unitKind: {
      input: 'StringFilter',
      description: 'Code of the kind of units that it is for.',
      sql: (row) => row.col('unit_kind_code'),
      type: 'text',
    },
    validOn: VALID_ON,
  },
})

/** The id of the template in force for meetings of a kind in a unit on a day; null where there is none. */
export function templateOn(unitId: Sql, kind: Sql, day: Sql): Sql {
  return sql`meeting_template_on(${unitId}, ${kind}, ${day})`
}
