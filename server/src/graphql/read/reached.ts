import { sql } from 'kysely'
import type { Arg } from './arguments.ts'
import type { ArgMap, Compiling, Entity, LinkPlan, Row, Sql } from './entity.ts'
import type { Scope } from './scope.ts'

/** What is addressed to units and belongs to others lies anywhere: how a list of it is found from the viewer's units on. */

/** How much there is: `few` rows are fetched and sorted, for `many` an index in the list's order is walked. */
export type Reach = 'few' | 'many'

/** The rows that a viewer may read of an entity, found from the units of their ranges on. */
export interface Reached {
  /** a select of their ids */
  readonly ids: Sql
  /** whether the ranges hold so many units that walking the list beats finding its rows */
  readonly isLarge: () => Sql
}

/** A list, as it is asked for. */
export interface ListAsked {
  readonly link: LinkPlan
  readonly target: Entity<string>
  /** whether it hangs on a row */
  readonly hangs: boolean
  readonly args: ArgMap
}

/**
 * Whether the rows of a list are found from the viewer's units on: nothing else leads to them, neither a row, nor `under`, nor an id
 * in a filter, and each part of the scope tells how.
 */
export function isReached({ link, target, hangs, args }: ListAsked): boolean {
  const { scope, table } = target
  if (link.kind !== 'connection' || link.source || hangs || args.get('under')?.isSet() === true) return false
  if (scope.kind !== 'any' || table === undefined || target.asOfFunction !== undefined) return false
  return scope.of.some(isAddressed) && scope.of.every(isFound) && !isLed(target, args.get('where'))
}

/** Whether a filter names something by ids, which an index leads from to few rows. */
function isLed({ filters }: Entity<string>, where: Arg | undefined): boolean {
  return (where?.fields() ?? []).some(
    ([name, operators]) => filters?.[name]?.type === 'uuid' && operators.fields().length > 0,
  )
}

type Addressed = Extract<Scope, { kind: 'addressed' }>
type Found = Extract<Scope, { kind: 'unit' }> | (Addressed & Required<Pick<Addressed, 'rows'>>)

function isAddressed(scope: Scope): boolean {
  return scope.kind === 'addressed'
}

function isFound(scope: Scope): scope is Found {
  return scope.kind === 'unit' || (scope.kind === 'addressed' && scope.rows !== undefined)
}

/** Finds the rows of an entity by its scope; the queries run once a statement, and only where something asks for them. */
export function reachedOf({ name, scope, table = '' }: Entity<string>, cx: Compiling): Reached {
  const parts = scope.kind === 'any' ? scope.of.filter(isFound) : []
  const [first] = parts
  if (!first) throw new Error(`rows of ${name} are not found from units`)
  const units = ({ permission }: Found): Sql =>
    sql`(select reached.id from unit as reached where ${cx.permits(permission, sql.ref('reached.path'), true)})`
  const rows = parts.map((part) =>
    part.kind === 'addressed'
      ? part.rows(units(part))
      : sql`select own.id from ${sql.id(table)} as own where ${sql.ref(`own.${part.column}`)} in ${units(part)}`,
  )
  const ids = cx.once(sql.join(rows, sql` union all `))
  let large: Sql | undefined
  const isLarge = (): Sql => {
    large ??= cx.once(sql`select ${areMany((path) => cx.permits(first.permission, path, true))}`)
    return sql`(select * from ${large})`
  }
  return { ids: sql`(select * from ${ids})`, isLarge }
}

/** The condition that a row was found; of a page of `many` rows that they are many, for it is walked. The gate stands on it all the same. */
export function reachedBy({ ids, isLarge }: Reached, there: Row, reach: Reach | undefined): Sql {
  if (reach === 'many') return isLarge()
  const isFoundHere = sql`${there.col('id')} in ${ids}`
  return reach === 'few' ? sql`not ${isLarge()} and ${isFoundHere}` : isFoundHere
}

/**
 * Whether units are so many that walking what they have beats sorting it; where both cost the same grows with the root of all units.
 *
 * @param which the condition on a unit's path
 */
export function areMany(which: (path: Sql) => Sql): Sql {
  const most = sql`(select sqrt(4 * greatest(reltuples, 0))::bigint from pg_class where oid = 'unit'::regclass)`
  return sql`exists (select from unit as below where ${which(sql.ref('below.path'))} offset ${most})`
}
