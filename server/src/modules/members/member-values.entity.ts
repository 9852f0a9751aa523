import { sql } from 'kysely'
import { holdsOn } from '../../graphql/parts.ts'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'
import { scopePredicate } from '../../graphql/read/scope.ts'

/** What is told of a member by more than a column of theirs. */

/** Whether the viewer needs the sensitive fields of members of the home cell. */
export function mayReadPrivate(row: Row, cx: Compiling): Sql {
  const scope = {
    kind: 'unit',
    column: 'home_unit_id',
    asOfColumn: 'gate_home_unit_id',
    permission: 'member.readPrivate',
  } as const
  return sql`coalesce(${scopePredicate(scope, row, cx)}, false)`
}

/** Age by calendar year on the day, for whoever may know the birth date; null for others. */
export function ageOf(row: Row, cx: Compiling): Sql {
  return sql`case when ${mayReadPrivate(row, cx)} then extract(year from ${cx.day})::int - (select private.birth_year from member_private as private where private.member_id = ${row.col('id')}) end`
}

/**
 * Whole years on the day since the decision of admission, or since the admission where no decision is known; of official
 * members.
 */
export function partyAgeOf(row: Row, cx: Compiling): Sql {
  const since = partyAgeSince(row)
  return sql`case when ${row.col('standing')} = 'OFFICIAL' and ${since} <= ${cx.day} then ${wholeYears(since, cx.day)} end`
}

/**
 * The moment from which Party age counts. Of a date known to the month or year it is the last day that it may stand for:
 * nobody is told an age that they may not have reached.
 */
function partyAgeSince(row: Row): Sql {
  return sql`(case when ${row.col('admission_decided_on')} is null
    then ${lastDayOf(row.col('joined_on'), row.col('joined_on_precision'))}
    else ${lastDayOf(row.col('admission_decided_on'), row.col('admission_decided_on_precision'))} end)`
}

/** How many whole years lie between a moment and a day. */
function wholeYears(since: Sql, day: Sql): Sql {
  return sql`extract(year from age(${day}::timestamp, ${since}))::int`
}

function lastDayOf(day: Sql, precision: Sql): Sql {
  return sql`(case ${precision} when 'DAY' then ${day}::timestamp
    when 'MONTH' then date_trunc('month', ${day}::timestamp) + interval '1 month - 1 day'
    else date_trunc('year', ${day}::timestamp) + interval '1 year - 1 day' end)`
}

/** Whether a member takes part elsewhere for a time, also with an organization that is not kept here; null: no. */
export function isElsewhere(row: Row, cx: Compiling): Sql {
  return sql`(select true from membership as stay where stay.member_id = ${row.col('id')} and stay.kind = 'TEMPORARY' and ${holdsOn(sql.ref('stay.during'), cx.day)} limit 1)`
}

/** Why membership ended, as `ended_on` tells when; null for members. */
export function endReasonOf(row: Row): Sql {
  return sql`(select over.reason from member_end as over where over.member_id = ${row.col('id')} and lower(over.during) = ${row.col('ended_on')})`
}

/** The path of the home cell on the day: units in the order of the tree. */
export function homePath(row: Row, cx: Compiling): Sql {
  const found = row.asOf
    ? sql`select place.path from unit_state as place where place.unit_id = ${row.col('home_unit_id')} and place.during @> ${cx.day}`
    : sql`select place.path from unit as place where place.id = ${row.col('home_unit_id')}`
  return sql`coalesce((${found}), '')`
}
