import type { ArgBuilder } from '@pothos/core'
import { sql } from 'kysely'
import type { Types } from '../../graphql/builder.ts'
import { entity } from '../../graphql/define.ts'
import type { Args } from '../../graphql/lists.ts'
import { holds, kindEntity, type KindColumn } from '../../graphql/parts.ts'
import type { ArgMap, Compiling, Row, Sql } from '../../graphql/read/entity.ts'

/** Somebody holds an office of a unit, a body or a place. */
export const Office = entity<
  | 'id'
  | 'kind_code'
  | 'unit_id'
  | 'body_id'
  | 'place_name'
  | 'member_id'
  | 'person_name'
  | 'during'
  | 'decision_id'
  | 'ended_by_decision_id'
  | 'version'
>({
  name: 'Office',
  prefix: 'office',
  table: 'office',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
  placement: { unit: 'unit_id' },
})

/** What office: secretary, village head … Its own fields stand in offices.graphql.ts. */
export const OfficeKind = entity<KindColumn | 'held_of'>({
  name: 'OfficeKind',
  table: 'office_kind',
  scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
})

/** A body of a unit: executive committee, cell committee … */
export const Body = entity<'id' | 'unit_id' | 'kind_code' | 'name' | 'during' | 'decision_id' | 'version'>({
  name: 'Body',
  prefix: 'body',
  table: 'body',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
})

export const BodyKind = kindEntity('BodyKind', 'body_kind', 'What body: standing committee, cell committee …')

/** Somebody has a seat in a body; read with the body. */
export const BodySeat = entity<
  | 'id'
  | 'body_id'
  | 'term_id'
  | 'member_id'
  | 'person_name'
  | 'person_office'
  | 'during'
  | 'decision_id'
  | 'ended_by_decision_id'
  | 'version'
>({
  name: 'BodySeat',
  prefix: 'seat',
  table: 'body_seat',
  scope: { kind: 'via', column: 'body_id', target: () => Body },
})

/** A term of a unit's committee. */
export const CommitteeTerm = entity<'id' | 'unit_id' | 'ordinal' | 'during'>({
  name: 'CommitteeTerm',
  prefix: 'term',
  table: 'committee_term',
  scope: { kind: 'unit', column: 'unit_id', permission: 'unit.read' },
})

/** An argument `past`, for lists of what is dated. */
export function pastArg(t: ArgBuilder<Types>): Args {
  return {
    past: t({ type: 'Boolean', defaultValue: false, description: 'Those of every other day, too.' }),
  }
}

/** What holds on the day, or with the argument `past` also what was before and is to be. */
export function heldOnDay(row: Row, _here: Row, cx: Compiling, args: ArgMap): Sql {
  return args.get('past')?.literal() === true ? sql`true` : holds(row, cx)
}

/** Offices by rank, then those held now before those held once. */
export function byRank(office: Row): Sql {
  return sql`(select office_kind.rank from office_kind where office_kind.code = ${office.col('kind_code')}), upper(${office.col('during')}) desc nulls first, ${office.col('person_name')} collate "vi-x-icu", ${office.col('id')}`
}

/** The latest first. */
export function latestFirst(row: Row): Sql {
  return sql`lower(${row.col('during')}) desc nulls last, ${row.col('id')} desc`
}
