import { EXCUSES_RUNNING } from '@chibo/shared'
import { sql } from 'kysely'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'
import { Member } from '../members/members.entity.ts'
import {
  idOf,
  memberColumns,
  ruleOn,
  RULE_MONTHS,
  RULE_SPAN,
  type AskedClocks,
} from './clock-parts.entity.ts'

/** What rolls tell of who does not come: alerts, which are never overdue. */

/** A regular meeting of a unit, not of one of its bodies, that is over. */
function isRegular(meeting: Row): Sql {
  return sql`${meeting.col('kind_code')} = 'regular' and ${meeting.col('body_id')} is null and ${meeting.col('state')} in ('CLOSED', 'SEALED')`
}

/**
 * Active members who were at none of their home cell's regular meetings for so many months, each time without a reason. A cell
 * meets once a month: who missed fewer meetings than months was not absent for so long.
 */
export function absences(asked: AskedClocks, cx: Compiling): Sql {
  const rule = cx.once(
    sql`select (${cx.day} - ${RULE_SPAN})::date as since, ${RULE_MONTHS} as months, rule.source::text from ${ruleOn(sql`'ABSENCE_ALERT'`, cx.day)}`,
  )
  const held = asked.among(
    () => Meeting,
    (meeting) => sql`${isRegular(meeting)}
      and ${meeting.col('held_on')} > (select since from ${rule}) and ${meeting.col('held_on')} <= ${cx.day}`,
  )
  const { there, source, where } = asked.among(
    () => Member,
    (member) => sql`${member.col('activity')} = 'ACTIVE'`,
  )
  return sql`select ${idOf(sql`'ABSENT'`, there.col('id'))}, 'ABSENT', ${memberColumns(there)}, absent.last_on, null, absent.missed,
      (select source from ${rule})
    from (
      select held.unit_id, missed.member_id, max(held.held_on) as last_on, count(*)::integer as missed
      from (select ${held.there.col('id')} as id, ${held.there.col('unit_id')} as unit_id, ${held.there.col('held_on')} as held_on,
          count(*) over (partition by ${held.there.col('unit_id')}) as times from ${held.source} where ${held.where}) as held
      join attendance as missed on missed.meeting_id = held.id and missed.status = 'UNEXCUSED' and missed.expected
      group by held.unit_id, missed.member_id, held.times having count(*) = held.times and count(*) >= (select months from ${rule})
    ) as absent join ${source} on ${there.col('id')} = absent.member_id and ${there.col('home_unit_id')} = absent.unit_id
    where ${where} and ${there.col('merged_into_id')} is null`
}

/**
 * Active members who were excused from the latest regular meetings of their home cell in the year of the day, one after another.
 * Meetings at which they were not expected are passed over. Those excused often enough at all are found first: rolls are read
 * whole of them alone.
 */
export function excuses(asked: AskedClocks, cx: Compiling): Sql {
  const heldThisYear = (among: (meeting: Row) => Sql) =>
    asked.among(
      () => Meeting,
      (meeting) => sql`${isRegular(meeting)} and ${among(meeting)}
        and ${meeting.col('held_on')} >= make_date(extract(year from ${cx.day})::integer, 1, 1) and ${meeting.col('held_on')} <= ${cx.day}`,
    )
  const held = heldThisYear(() => sql`true`)
  const own = heldThisYear((meeting) => sql`${meeting.col('unit_id')} = often.unit_id`)
  const { there, source, where } = asked.among(
    () => Member,
    (member) => sql`${member.col('activity')} = 'ACTIVE'`,
  )
  const least = sql.lit(EXCUSES_RUNNING)
  return sql`select ${idOf(sql`'EXCUSED_RUNNING'`, there.col('id'))}, 'EXCUSED_RUNNING', ${memberColumns(there)}, running.last_on, null,
      running.missed, null
    from (
      select held.unit_id, excused.member_id
      from (select ${held.there.col('id')} as id, ${held.there.col('unit_id')} as unit_id from ${held.source} where ${held.where}) as held
      join attendance as excused on excused.meeting_id = held.id and excused.status = 'EXCUSED' and excused.expected
      group by held.unit_id, excused.member_id having count(*) >= ${least}
    ) as often join ${source} on ${there.col('id')} = often.member_id and ${there.col('home_unit_id')} = often.unit_id
    cross join lateral (
      select max(called.held_on) as last_on, count(*)::integer as missed from (
        select ${own.there.col('held_on')} as held_on, bool_and(roll.status is not distinct from 'EXCUSED')
          over (order by ${own.there.col('starts_at')} desc, ${own.there.col('id')} desc) as excused
        from ${own.source} join attendance as roll on roll.meeting_id = ${own.there.col('id')} and roll.member_id = often.member_id and roll.expected
        where ${own.where}
      ) as called where called.excused
    ) as running
    where ${where} and ${there.col('merged_into_id')} is null and running.missed >= ${least}`
}
