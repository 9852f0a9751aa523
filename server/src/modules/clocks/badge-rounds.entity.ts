import { sql } from 'kysely'
import type { Compiling, Row, Sql } from '../../graphql/read/entity.ts'

/** The next Party badge of a member: the day of the round that awards it, and the years; null where there is none. */
export interface NextBadge {
  readonly round: Sql
  readonly years: Sql
}

/**
 * The first round from the day on, up to another, at which an official member has reached one of the ages since the round
 * before. Of a date known to the month or year the last day counts: by then they surely have.
 *
 * @param until the last day that is looked at
 */
export function nextBadge(member: Row, cx: Compiling, until: Sql): NextBadge {
  const steps = cx.once(sql`select * from badge_steps(${cx.day}, ${until})`)
  const since = sql`case when ${member.col('admission_decided_on')} is null then last_day_known(${member.col('joined_on')}, ${member.col('joined_on_precision')})
    else last_day_known(${member.col('admission_decided_on')}, ${member.col('admission_decided_on_precision')}) end`
  const at = (array: string): Sql =>
    sql`case when ${member.col('standing')} = 'OFFICIAL' then (select ${sql.ref(array)} from ${steps})[width_bucket(${since}, (select bounds from ${steps}))] end`
  return { round: at('rounds'), years: at('years') }
}
