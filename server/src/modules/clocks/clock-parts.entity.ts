import { sql } from 'kysely'
import type { Entity, LinkPlan, Row, Rows, Sql } from '../../graphql/read/entity.ts'

/** What all sources of clocks are made with. */

/** Rows of an entity among those that are asked about, gate included. */
export type Among = (target: () => Entity<string>, where: NonNullable<LinkPlan['where']>) => Rows

/** Whose clocks are asked for, and how far ahead. */
export interface AskedClocks {
  readonly among: Among
  /** whether people on their way to the units asked about are told of, too */
  readonly arrivals: boolean
  /** the last day that is looked at */
  readonly until: Sql
}

/** Columns of a clock that are the member's. */
export function memberColumns(member: Row): Sql {
  return sql`${member.col('id')} as member_id, ${member.col('home_unit_id')} as unit_id,
    ${member.col('full_name')}::text as person_name, ${member.col('sort_key')} as sort_key`
}

/** An id of a clock by what it is of: the same whenever it is asked for. */
export function idOf(kind: Sql, of: Sql): Sql {
  return sql`md5(concat(${kind}, ${of}))::uuid as id`
}

/** The rule of a code in force on a day. */
export function ruleOn(code: Sql, day: Sql): Sql {
  return sql`member_rule as rule where rule.code = ${code} and rule.during @> ${day}`
}

/** How long a rule says, in months. */
export const RULE_MONTHS = sql`rule.amount * case rule.counted_in when 'YEARS' then 12 else 1 end`
export const RULE_SPAN = sql`make_interval(months => ${RULE_MONTHS})`
