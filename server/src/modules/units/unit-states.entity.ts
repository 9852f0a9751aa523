import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { Sql } from '../../graphql/read/entity.ts'

/**
 * A unit as it was on a day, whatever day the question is of: rows of `unit_as_of` with that day. Like units, those above
 * what the viewer may read show their names.
 */
export const UnitState = entity<
  | 'id'
  | 'parent_id'
  | 'path'
  | 'gate_path'
  | 'code'
  | 'name'
  | 'committee_name'
  | 'place_name'
  | 'kind_code'
  | 'day'
>({
  name: 'UnitState',
  scope: {
    kind: 'path',
    column: 'gate_path',
    asOfColumn: 'gate_path',
    permission: 'unit.read',
    outline: true,
  },
})

/** A unit on a day as a row of `UnitState`; no row where it did not exist then, or the day is null. */
export function stateOn(unitId: Sql, day: Sql): Sql {
  return sql`(select state.*, ${day} as day from unit_as_of(${day}) as state where state.id = ${unitId})`
}
