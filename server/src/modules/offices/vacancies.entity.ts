import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { holdsOn } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Sql } from '../../graphql/read/entity.ts'
import { may } from '../units/measures.entity.ts'
import { Unit } from '../units/units.entity.ts'

/**
 * An office, declared of the kind of a unit, that nobody holds in it. Rows: `vacancies`, gathered of the units that the caller
 * may read; told apart by unit and office, so that they can be paged.
 */
export const Vacancy = entity<'id' | 'unit_name' | 'unit_kind' | 'office_code' | 'required' | 'since'>({
  name: 'Vacancy',
  scope: { kind: 'part' },
  orders: {
    UNIT: {
      columns: [
        { name: 'unit_name', type: 'vietnamese' },
        { name: 'office_code', type: 'code' },
      ],
    },
    SINCE: {
      columns: [
        { name: 'since', type: 'date' },
        { name: 'office_code', type: 'code' },
      ],
    },
  },
  filters: {
    office: {
      input: 'StringFilter',
      description: 'Code of the office.',
      sql: (row) => row.col('office_code'),
      type: 'text',
    },
    unitKind: {
      input: 'StringFilter',
      description: 'Code of the kind of the unit.',
      sql: (row) => row.col('unit_kind'),
      type: 'text',
    },
    required: {
      input: 'BooleanFilter',
      description: 'Whether somebody must hold it.',
      sql: (row) => row.col('required'),
      type: 'boolean',
    },
  },
})

/** How far an expression over rows reaches: not the filters of the list that it stands for. */
export function reachOf(args: ArgMap): ArgMap {
  return new Map([...args].filter(([name]) => name === 'under' || name === 'scope'))
}

/** The rows: of offices that are held in a body nobody says here how many a unit has. */
export function vacancies(cx: Compiling, args: ArgMap): Sql {
  const units = cx.rows({ kind: 'many', target: () => Unit }, reachOf(args))
  const unit = units.there
  // A scalar subquery: NOT EXISTS would become a join with all offices there are.
  const held = sql`select true from office as held where held.unit_id = ${unit.col('id')}
    and held.kind_code = declared.office_kind_code and ${holdsOn(sql.ref('held.during'), cx.day)} limit 1`
  const last = sql`select max(upper(once.during)) from office as once where once.unit_id = ${unit.col('id')}
    and once.kind_code = declared.office_kind_code and upper(once.during) <= ${cx.day}`
  return sql`(select ${unit.col('id')} as id, ${unit.col('name')} as unit_name, ${unit.col('kind_code')} as unit_kind,
      declared.office_kind_code as office_code, declared.min_holders > 0 as required, coalesce((${last}), '-infinity') as since
    from ${units.source}
    join unit_kind_office as declared on declared.kind_code = ${unit.col('kind_code')} and ${holdsOn(sql.ref('declared.during'), cx.day)}
    join office_kind as kind on kind.code = declared.office_kind_code and kind.held_of <> 'BODY'
    where ${units.where} and ${may('unit.read', unit, cx)} and (${held}) is null)`
}
