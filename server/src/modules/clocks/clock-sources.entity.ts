import { sql } from 'kysely'
import { holdsOn } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Entity, Row, Sql } from '../../graphql/read/entity.ts'
import { Member } from '../members/members.entity.ts'
import { Transfer, type TransferColumn } from '../transfers/transfers.entity.ts'
import { Unit } from '../units/units.entity.ts'
import { nextBadge } from './badge-rounds.entity.ts'
import { absences, excuses } from './clock-alerts.entity.ts'
import { idOf, memberColumns, ruleOn, RULE_SPAN, type Among, type AskedClocks } from './clock-parts.entity.ts'

/** Where clocks come from: members, transfers and rolls, each as far as the viewer may read them. */

/** A transfer where the letter is to be presented: there the member may not be read yet. Only how clocks find it. */
const Arrival: Entity<TransferColumn> = {
  name: 'Arrival',
  table: 'transfer',
  scope: { kind: 'unit', column: 'to_unit_id', permission: 'member.read' },
}

/** The members and rolls below the unit of the argument `under`, or below the row here. */
export function amongBelow(cx: Compiling, args: ArgMap, parent?: Entity<string>, row?: Row): Among {
  const reach = new Map([...args].filter(([name]) => name === 'under' || name === 'scope'))
  const placed = parent !== undefined
  return (target, where) => cx.rows({ kind: 'many', target, placed, where }, reach, parent, row)
}

/** One member, and the rolls of their home cell. */
export function amongOne(cx: Compiling, member: Row): Among {
  return (target, where) => {
    const own = (row: Row): Sql =>
      target() === Member
        ? sql`${row.col('id')} = ${member.col('id')}`
        : sql`${row.col('unit_id')} = ${member.col('home_unit_id')}`
    return cx.rows(
      { kind: 'many', target, where: (row, ...here) => sql`${own(row)} and ${where(row, ...here)}` },
      new Map(),
    )
  }
}

/** Clocks as rows of `Clock`. */
export function clocksOf(asked: AskedClocks, cx: Compiling): Sql {
  const sources = [
    ofMembers(asked, cx),
    absences(asked, cx),
    excuses(asked, cx),
    ...(asked.arrivals ? [arrivals(asked, cx)] : []),
  ]
  return sql`(select clock.*, clock.kind not in ('ABSENT', 'EXCUSED_RUNNING') and clock.due_on < ${cx.day} as overdue
    from (${sql.join(sources, sql` union all `)}) as clock where clock.due_on <= ${asked.until})`
}

/**
 * What follows from each member's own state, transfers and stays. Every member is looked at once, as row-level security asks for
 * each of them: one pass a kind took twice as long.
 */
function ofMembers(asked: AskedClocks, cx: Compiling): Sql {
  const { there, source, where } = asked.among(
    () => Member,
    () => sql`true`,
  )
  const kinds = [
    probation(there),
    transfer(there, cx),
    stay(there, cx),
    exemption(there, cx),
    badge(there, asked, cx),
  ]
  return sql`select ${idOf(sql`due.kind`, sql`due.of`)}, due.kind, ${memberColumns(there)}, due.due_on, due.years, due.missed, due.source
    from ${source} cross join lateral (${sql.join(kinds, sql` union all `)}) as due
    where ${where} and ${there.col('merged_into_id')} is null`
}

/** Probation is over when it was extended to, or so many months after the ceremony by the rule of that day. */
function probation(member: Row): Sql {
  const joined = sql`last_day_known(${member.col('joined_on')}, ${member.col('joined_on_precision')})`
  const until = member.col('probation_until')
  const byRule = sql`(select (${joined} + ${RULE_SPAN})::date from ${ruleOn(sql`'PROBATION'`, joined)})`
  return sql`select 'PROBATION_ENDING' as kind, ${member.col('id')} as of, coalesce(${until}, ${byRule}) as due_on,
      null::integer as years, null::integer as missed,
      case when ${until} is null then (select rule.source from ${ruleOn(sql`'PROBATION'`, joined)})::text end as source
    where ${member.col('standing')} = 'PROBATIONARY'`
}

/** What is open of transfers on the day: today by their state, which an index knows. */
function isOpen(row: Row, cx: Compiling): Sql {
  return cx.asOf
    ? sql`${row.col('decided_on')} <= ${cx.day} and (${row.col('closed_on')} is null or ${row.col('closed_on')} > ${cx.day})`
    : sql`${row.col('state')} in ('DECIDED', 'SENT')`
}

/** Whether the letter of a transfer had been issued by the day. */
function isSent(row: Row, { asOf, day }: Compiling): Sql {
  return asOf ? sql`coalesce(${row.col('paper_on')} <= ${day}, false)` : sql`(${row.col('state')} = 'SENT')`
}

/** The rule by which a letter is due: of the day that its time began. */
function transferRule(row: Row, sent: Sql): Sql {
  const code = sql`case when ${sent} then 'TRANSFER_PRESENTATION' else 'TRANSFER_PAPER' end`
  const began = sql`case when ${sent} then ${row.col('paper_on')} else ${row.col('decided_on')} end`
  return sql`(select rule.source from ${ruleOn(code, began)})::text`
}

/** A letter that is to be issued, or one that is to be presented. */
function transfer(member: Row, cx: Compiling): Sql {
  const where = (row: Row): Sql => sql`${row.col('member_id')} = ${member.col('id')} and ${isOpen(row, cx)}`
  const { there, source, where: which } = cx.rows({ kind: 'many', target: () => Transfer, where }, new Map())
  const sent = isSent(there, cx)
  return sql`select case when ${sent} then 'PRESENTATION_DUE' else 'PAPER_DUE' end, ${there.col('id')},
      case when ${sent} then ${there.col('present_due_on')} else ${there.col('paper_due_on')} end, null, null, ${transferRule(there, sent)}
    from ${source} where ${which}`
}

/**
 * Letters that are to be presented to units asked about, by people who are not among those asked about themselves. Looked up
 * unit by unit: otherwise all that are open anywhere were looked through.
 */
function arrivals(asked: AskedClocks, cx: Compiling): Sql {
  const units = asked.among(
    () => Unit,
    () => sql`true`,
  )
  const { there, source, where } = cx.rows(
    {
      kind: 'many',
      target: () => Arrival,
      where: (row) =>
        sql`${row.col('to_unit_id')} = ${units.there.col('id')} and ${isOpen(row, cx)} and ${isSent(row, cx)}`,
    },
    new Map(),
  )
  const alias = sql.id(there.alias)
  const own = asked.among(
    () => Member,
    (member) => sql`${member.col('id')} = ${there.col('member_id')}`,
  )
  const name = there.col('person_name')
  return sql`select ${idOf(sql`'PRESENTATION_DUE'`, there.col('id'))}, 'PRESENTATION_DUE', ${there.col('member_id')}, ${there.col('to_unit_id')},
      ${name}::text, name_sort_key(regexp_replace(${name}, '^(.*) (\\S+)$', '\\2 \\1')),
      ${there.col('present_due_on')}, null, null, ${transferRule(there, sql`true`)}
    from ${units.source} cross join lateral (select ${alias}.* from ${source} where ${where} offset 0) as ${alias}
    where ${units.where} and not exists (select from ${own.source} where ${own.where})`
}

/** The last day of a temporary stay elsewhere. */
function stay(member: Row, cx: Compiling): Sql {
  return sql`select 'STAY_ENDING', stay.id, upper(stay.during) - 1, null, null, null from membership as stay
    where stay.member_id = ${member.col('id')} and stay.kind = 'TEMPORARY' and ${holdsOn(sql.ref('stay.during'), cx.day)}
      and upper(stay.during) is not null`
}

/** The last day of a temporary exemption whose end is known. */
function exemption(member: Row, cx: Compiling): Sql {
  return sql`select 'EXEMPTION_ENDING', ${member.col('id')}, upper(exempt.during) - 1, null, null, null from member_activity as exempt
    where ${member.col('activity')} = 'TEMPORARILY_EXEMPT' and exempt.member_id = ${member.col('id')}
      and ${holdsOn(sql.ref('exempt.during'), cx.day)} and upper(exempt.during) is not null`
}

/** The next round of Party badges. */
function badge(member: Row, { until }: AskedClocks, cx: Compiling): Sql {
  const { round, years } = nextBadge(member, cx, until)
  return sql`select 'BADGE_ROUND', ${member.col('id')}, ${round}, ${years}, null, null where ${round} is not null`
}
