import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { dayArg, textArg } from '../../graphql/read/values.ts'
import { Unit, type UnitColumn } from '../units/units.entity.ts'
import { Meeting } from './meetings.entity.ts'

/** Attendance over several meetings. Rows: the sums, and the last day. */
export const AttendanceFigures = entity<'meetings' | 'expected' | 'attended' | 'spoke' | 'until'>({
  name: 'AttendanceFigures',
  scope: { kind: 'part' },
})

/** How meetings of a unit, and below it as far as the argument `scope` reaches, were attended: a row of `AttendanceFigures`. */
export function figuresOf(unit: Row<UnitColumn>, cx: Compiling, args: ArgMap): Sql {
  const until = dayArg(cx, args, 'to')
  const kind = args.get('kind')
  const ofKind = kind?.isSet() === true ? textArg(cx, args, 'kind') : undefined
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => Meeting,
      placed: true,
      where: (meeting) => sql`${meeting.col('held_on')} between ${dayArg(cx, args, 'from')} and ${until}
        and ${meeting.col('state')} not in ('PLANNED', 'CANCELLED')
        ${ofKind ? sql`and ${meeting.col('kind_code')} = ${ofKind}` : sql``}`,
    },
    new Map([...args].filter(([name]) => name === 'scope')),
    Unit,
    unit,
  )
  return sql`(select count(distinct roll.meeting_id) as meetings, count(*) filter (where roll.expected) as expected,
    count(*) filter (where roll.expected and roll.status in ('PRESENT', 'LATE')) as attended,
    count(*) filter (where roll.expected and roll.status in ('PRESENT', 'LATE') and roll.spoke) as spoke, ${until} as until
    from (select ${there.col('id')} as id from ${source} where ${where}) as held join attendance as roll on roll.meeting_id = held.id)`
}
