import { CLOCK_HORIZON, CLOCK_HORIZON_MAX, CLOCK_KINDS } from '@chibo/shared'
import { sql } from 'kysely'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { dateValue, fromArg, fromListArg, textValue } from '../../graphql/read/values.ts'
import { Unit } from '../units/units.entity.ts'
import { amongBelow, amongOne, clocksOf } from './clock-sources.entity.ts'

/** Clocks as the fields of units, members and of the root ask for them. */

/** What falls due below the argument `under`. */
export function clocksBelow(cx: Compiling, args: ArgMap): Sql {
  return clocksOf({ among: amongBelow(cx, args), arrivals: true, until: untilIn(cx, args) }, cx)
}

/** What falls due below the unit of a row. */
export function clocksOfUnit(cx: Compiling, args: ArgMap, unit: Row): Sql {
  return clocksOf({ among: amongBelow(cx, args, Unit, unit), arrivals: true, until: untilIn(cx, args) }, cx)
}

/** What falls due with the member of a row. */
export function clocksOfMember(cx: Compiling, member: Row): Sql {
  return clocksOf({ among: amongOne(cx, member), arrivals: false, until: horizon(cx) }, cx)
}

const KINDS = sql`${sql.lit(`{${CLOCK_KINDS.join(',')}}`)}::text[]`

/** How much of each kind there is, as rows of `ClockCount`. */
export function countsOf(clocks: Sql): Sql {
  return sql`(select kinds.kind, coalesce(counted.count, 0) as count, coalesce(counted.overdue, 0) as overdue, kinds.position
    from unnest(${KINDS}) with ordinality as kinds (kind, position)
    left join (select clock.kind, count(*) as count, count(*) filter (where clock.overdue) as overdue from ${clocks} as clock group by 1) as counted
      on counted.kind = kinds.kind)`
}

/** How much of each kind there is in a unit on a day, as rows of `ClockDay`. */
export function daysOf(cx: Compiling, args: ArgMap): Sql {
  const kinds = args.get('kinds')
  const wanted = kinds?.isSet()
    ? sql`where clock.kind = any (${cx.param(fromListArg(kinds, textValue), 'text[]')})`
    : sql``
  return sql`(select clock.kind, clock.unit_id, clock.due_on, count(*) as count, array_position(${KINDS}, clock.kind) as position
    from ${clocksBelow(cx, args)} as clock ${wanted} group by 1, 2, 3)`
}

/** The last day asked for. */
function untilIn(cx: Compiling, args: ArgMap): Sql {
  const until = args.get('until')
  if (!until?.isSet()) return horizon(cx)
  return sql`least(${cx.param(fromArg(until, dateValue), 'date')}, ${cx.day} + ${sql.lit(CLOCK_HORIZON_MAX)})`
}

function horizon({ day }: Compiling): Sql {
  return sql`(${day} + ${sql.lit(CLOCK_HORIZON)})`
}
