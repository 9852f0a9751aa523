import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { holdsOn } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Sql } from '../../graphql/read/entity.ts'
import { committeeSeats, headcount, may, parentKind } from '../units/measures.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { reachOf } from './vacancies.entity.ts'

/**
 * A unit whose committee has fewer seats held than a rule on its size declares. Rows: `vacantSeats`, gathered of the units whose
 * members the caller may read; told apart by unit and rule, so that they can be paged.
 */
export const VacantSeats = entity<
  'id' | 'unit_name' | 'unit_kind' | 'rule_code' | 'rule_id' | 'held' | 'missing'
>({
  name: 'VacantSeats',
  scope: { kind: 'part' },
  orders: {
    UNIT: {
      columns: [
        { name: 'unit_name', type: 'vietnamese' },
        { name: 'rule_code', type: 'code' },
      ],
    },
  },
  filters: {
    unitKind: {
      input: 'StringFilter',
      description: 'Code of the kind of the unit.',
      sql: (row) => row.col('unit_kind'),
      type: 'text',
    },
  },
})

/**
 * The rows: rules on seats that bind a unit and that it breaks. The same rules are among its findings, where a unit whose
 * members are not registered meets them all, too.
 */
export function vacantSeats(cx: Compiling, args: ArgMap): Sql {
  const units = cx.rows({ kind: 'many', target: () => Unit }, reachOf(args))
  const unit = units.there
  const given = sql`case rule.given_measure when 'MEMBERS' then had.members else had.official end`
  // Members are counted last, of the few units that lack seats.
  const binds = sql`(rule.under_kind_code is null or rule.under_kind_code = ${parentKind(unit, cx)})
    and (select had.members > 0 and (rule.given_measure is null
        or ${given} >= coalesce(rule.given_min, 0) and ${given} <= coalesce(rule.given_max, ${given}))
      from ${headcount(unit, cx)} as had)`
  return sql`(select ${unit.col('id')} as id, ${unit.col('name')} as unit_name, ${unit.col('kind_code')} as unit_kind,
      rule.code as rule_code, rule.id as rule_id, seated.held, rule.min_count - seated.held as missing
    from ${units.source}
    join unit_size_rule as rule on rule.kind_code = ${unit.col('kind_code')} and rule.measure = 'COMMITTEE_SEATS'
      and rule.min_count > 0 and ${holdsOn(sql.ref('rule.during'), cx.day)}
    cross join lateral (select ${committeeSeats(unit, cx)} as held offset 0) as seated
    where ${units.where} and ${may('unit.read', unit, cx)} and ${may('member.read', unit, cx)}
      and case when seated.held < rule.min_count then ${binds} else false end)`
}
