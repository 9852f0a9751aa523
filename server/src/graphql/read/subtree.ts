import { sql } from 'kysely'
import { decodeId } from '../ids.ts'
import type { Arg } from './arguments.ts'
import type { ArgMap, Compiling, Entity, Row, Sql } from './entity.ts'
import type { Page } from './page.ts'
import { areMany, isReached, type ListAsked, type Reach } from './reached.ts'
import { inBytes, mayName } from './scope.ts'
import { fromArg } from './values.ts'

/** What belongs to a unit and everything below it: how its rows are found. */

/** The unit at the top of a subtree. */
export interface Top {
  readonly id: Sql
  readonly path: Sql
  /** see isLarge */
  readonly isLarge: () => Sql
}

const tops = new WeakMap<Arg, Top>()

/** The unit that the argument `under` names. */
export function topOf(args: ArgMap, cx: Compiling): Top | undefined {
  const under = args.get('under')
  if (!under?.isSet()) return undefined
  const top = tops.get(under) ?? unitOf(under, cx)
  tops.set(under, top)
  return top
}

function unitOf(under: Arg, cx: Compiling): Top {
  const id = cx.param(
    fromArg(under, (value, path) => decodeId(['unit'], value, path)),
    'uuid',
  )
  const source = cx.asOf ? sql`unit_as_of(${cx.day})` : sql`unit`
  // A unit that the viewer may not see holds as little as one that does not exist.
  const rights = sql.ref(cx.asOf ? 'top.gate_path' : 'top.path')
  const top = cx.once(
    sql`select top.id, top.path from ${source} as top where top.id = ${id} and ${mayName('unit.read', rights, cx)}`,
  )
  const path = sql`(select path from ${top})`
  let large: Sql | undefined
  const isLarge = (): Sql => {
    large ??= cx.once(sql`select ${holdsMany(path)} as is_large`)
    return sql`(select is_large from ${large})`
  }
  return { id: sql`(select id from ${top})`, path, isLarge }
}

/** The unit of a row, as a top. */
export function topHere(here: Row): Top {
  const path = here.col('path')
  return { id: here.col('id'), path, isLarge: () => holdsMany(path) }
}

/** The condition that a row is placed in a unit, or, unless `scope` says otherwise, below it. */
export function placedBelow(
  target: Entity<string>,
  there: Row,
  { path, id, isLarge }: Top,
  { scope, reach }: { readonly scope: Arg | undefined; readonly reach: Reach | undefined },
  cx: Compiling,
): Sql {
  const { placement } = target
  if (!placement) throw new Error(`${target.name} has no place in the tree`)
  const isAlone = scope?.literal() === 'UNIT'
  if (!('unit' in placement)) {
    const column = inBytes(there.col(placement.path))
    return isAlone
      ? sql`${there.col('id')} = ${id}`
      : sql`${column} >= ${path} and ${column} < ${path} || '~'`
  }
  const column = there.col(placement.unit)
  if (isAlone) return sql`${column} = ${id}`
  if (reach === 'many') {
    const place = inBytes(sql.ref('place.path'))
    return sql`${isLarge()} and (select case when ${place} >= ${path} then ${place} < ${path} || '~' else false end from unit as place where place.id = ${column})`
  }
  const below = sql`${column} in ${cx.subtree(path)}`
  return reach === 'few' ? sql`not ${isLarge()} and ${below}` : below
}

/**
 * Whether a page of what a subtree holds may be found in both ways. No one plan serves both (the first 50 of 40,000
 * members: 0.9 ms walked, hundreds sorted; of 700: 2 ms sorted), so the statement holds both and runs the one that the
 * subtree's size calls for.
 */
export function canWalk(list: ListAsked, page: Page, cx: Compiling): boolean {
  const { link, target, args } = list
  const isPlain = !link.where && !link.source && isWalked(target, args)
  const isByUnit = target.placement !== undefined && 'unit' in target.placement
  const isAlone = args.get('scope')?.literal() === 'UNIT'
  const isOfMany = isReached(list) || (isOfSubtree(list) && isByUnit && !isAlone)
  return isOfMany && isPlain && !cx.asOf && page.indexed
}

/** Whether an index of the orders has just the rows that the conditions choose: those without any, or see Filter.walked. */
function isWalked({ filters }: Entity<string>, args: ArgMap): boolean {
  const asked = args.get('where')?.fields() ?? []
  return asked.every(
    ([name, operators]) =>
      filters?.[name]?.walked === true && operators.fields().every(([, value]) => value.literal() === true),
  )
}

/** Whether the rows of a list are to be found, and put in order, before a page is cut: see Filter.looksUp and Reached. */
export function isFoundFirst(list: ListAsked): boolean {
  const asked = list.args.get('where')?.fields() ?? []
  const looksUp = asked.some(([name]) => list.target.filters?.[name]?.looksUp === true)
  return isReached(list) || (isOfSubtree(list) && looksUp)
}

function isOfSubtree({ link, args }: ListAsked): boolean {
  return Boolean(link.placed) || args.get('under')?.isSet() === true
}

/** Whether an entity's rows are placed in the tree by a column. */
export function isPlacedBy(target: Entity<string>, column: string): boolean {
  return target.placement !== undefined && 'unit' in target.placement && target.placement.unit === column
}

/** Whether a subtree is so large that walking beats sorting. */
function holdsMany(path: Sql): Sql {
  return areMany((below) => sql`${inBytes(below)} >= ${path} and ${inBytes(below)} < ${path} || '~'`)
}
