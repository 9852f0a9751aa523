import type { Label } from '@chibo/shared'
import { sql } from 'kysely'
import { builder } from './builder.ts'
import { entity, implement, rootField, type EntityType, type Fields } from './define.ts'
import type { Compiling, Filter, Order, Row, Sql } from './read/entity.ts'

/** Small types that many modules share: kinds from catalogues, shares, decisions, validity. */

/** Columns of a kind from a catalogue. */
export type KindColumn = 'code' | 'label_vi' | 'label_en'

/** A kind from a catalogue: a code, and its label in the reader's language. */
export function kindEntity(name: string, table: string, description: string): EntityType {
  const kind = catalogue(name, table)
  implement(kind, description, kindFields)
  return kind
}

/** Kinds from a catalogue that have more fields than these: whoever declares them implements the type. */
export function catalogue(name: string, table: string): EntityType<KindColumn> {
  return entity<KindColumn>({
    name,
    table,
    scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
  })
}

/** The fields of every kind. */
export function kindFields<C extends string>(f: Fields<C | KindColumn>) {
  return {
    code: f.string({ column: 'code', description: 'The stable code.' }),
    label: f.string({
      sql: (row, cx) => row.col(cx.locale === 'vi' ? 'label_vi' : 'label_en'),
      description: "What it is called, in the reader's language.",
    }),
  }
}

/** The order of what is issued in versions. */
export const BY_CODE: Order = {
  columns: [
    { name: 'code', type: 'code' },
    { name: 'version', type: 'integer' },
  ],
}

/** The filter of what is issued for a time, by a column `valid`. */
export const VALID_ON: Filter = {
  input: 'DayFilter',
  description: 'A day on which it was valid.',
  sql: (row) => row.col('valid'),
  type: 'date',
  matches: (row, _cx, days) => sql`${row.col('valid')} @> (${days})[1]`,
}

/** The condition that leads from a row's column to its kind. */
export function kindOf(column: string): { where: (target: Row, row: Row) => Sql } {
  return { where: (target, row) => sql`${target.col('code')} = ${row.col(column)}` }
}

/** The label of a value of a closed list in the reader's language. */
export function labelOf(value: Sql, labels: Readonly<Record<string, Label>>, { locale }: Compiling): Sql {
  const cases = Object.entries(labels).map(
    ([code, label]) => sql`when ${sql.lit(code)} then ${sql.lit(label[locale])}`,
  )
  return sql`case ${value} ${sql.join(cases, sql` `)} end`
}

/** Name of the account or token that did something. */
export function nameOfActor(account: Sql, token: Sql): Sql {
  return sql`coalesce((select a.display_name from account as a where a.id = ${account}), (select t.name from api_token as t where t.id = ${token}))`
}

/** Text as search compares it: what `foldVietnamese` does, where a table is too small to keep it. */
export function folded(text: Sql): Sql {
  return sql`lower(regexp_replace(normalize(translate(${text}, 'đĐ', 'dd'), nfd), '[\u0300-\u036f]', '', 'g'))`
}

/** Lists a catalogue at the root: the kinds valid today, in order. */
export function kindList(name: string, target: EntityType, order: string, description: string): void {
  rootField(name, 'many', () => target, {
    description,
    where: (row, _here, cx) => sql`${sql.ref(`${row.alias}.valid`)} @> ${cx.day}`,
    order: (row) => sql`${sql.ref(`${row.alias}.${order}`)}, ${row.col('code')}`,
  })
}

/** A share of a whole, always computed. Rows: numerator, denominator, stated, as_of. */
export const Share = entity<'numerator' | 'denominator' | 'stated' | 'as_of'>({
  name: 'Share',
  scope: { kind: 'part' },
})
implement(Share, 'A share of a whole, computed from its two numbers.', (f) => ({
  numerator: f.int({ column: 'numerator', description: 'The part.' }),
  denominator: f.int({ column: 'denominator', description: 'The whole.' }),
  percent: f.float({
    sql: (row) =>
      sql`round(100 * ${row.col('numerator')}::numeric / nullif(${row.col('denominator')}, 0), 2)`,
    nullable: true,
    description:
      'Numerator / denominator in per cent, two decimals, half up; null when the denominator is 0.',
  }),
  asOf: f.date({ column: 'as_of', description: 'The day it was counted for.' }),
  stated: f.float({
    column: 'stated',
    nullable: true,
    description:
      'The figure that a source printed, where it differs from the computed one or is to be compared.',
  }),
}))

/** A row for `Share`, of which nothing was stated. */
export function shareOf(numerator: Sql, denominator: Sql, asOf: Sql): Sql {
  return sql`(select ${numerator} as numerator, ${denominator} as denominator, null::float8 as stated, ${asOf} as as_of)`
}

/** A signed decision. */
export const Decision = entity<'id' | 'number' | 'signed_on' | 'effective_on' | 'title'>({
  name: 'Decision',
  table: 'decision',
  scope: { kind: 'part' },
})
implement(Decision, 'A signed decision, by which dated things begin or end.', (f) => ({
  number: f.string({ column: 'number', description: 'Its number: `1777-QĐ/HU`.' }),
  signedOn: f.date({ column: 'signed_on', description: 'The day it was signed.' }),
  effectiveOn: f.date({ column: 'effective_on', description: 'The day from which it has effect.' }),
  title: f.string({ column: 'title', nullable: true, description: 'What it is about.' }),
}))

/** First day of the range in a row's column "during"; null without a known beginning. */
export function firstDay(row: Row, column = 'during'): Sql {
  return sql`lower(${sql.ref(`${row.alias}.${column}`)})`
}

/** The day after the last of that range; null while open. */
export function endDay(row: Row, column = 'during'): Sql {
  return sql`upper(${sql.ref(`${row.alias}.${column}`)})`
}

/** Whether a row's range holds the day. */
export function holds(row: Row, cx: Compiling, column = 'during'): Sql {
  return holdsOn(sql.ref(`${row.alias}.${column}`), cx.day)
}

/**
 * Whether a range holds a day. Not as a bare `@>`: the planner takes that for rare (1 in 200), although most rows hold
 * today, and would walk the whole index of an exclusion constraint rather than look rows up by their key.
 */
export function holdsOn(during: Sql, day: Sql): Sql {
  return sql`case when ${during} @> ${day} then true else false end`
}

/** The decision by which an act on members or offices is done; it has effect on the act's own day. */
export const ActDecisionInput = builder.inputType('ActDecisionInput', {
  description: 'A signed decision; it has effect on the day of what it orders.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Its number: `05-QĐ/ĐU`.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'The day it was signed.' }),
  }),
})
