import { PERMISSIONS, type Permission } from '@chibo/shared'
import { sql } from 'kysely'
import type { Viewer } from '../../auth/viewers/viewer.ts'
import type { Compiling, Entity, Row, Sql } from './entity.ts'

/**
 * The gate: who may read which rows of an entity. The read compiler puts this predicate on every row source that
 * it opens; there is no other way to a row.
 */
export type Scope<C extends string = string> =
  /** the row is a unit; `outline`: the names of ancestors of granted units may be read, too */
  | {
      readonly kind: 'path'
      readonly column: C
      readonly asOfColumn: string
      readonly permission: Permission
      readonly outline: boolean
    }
  /** the row belongs to the unit in a column */
  | {
      readonly kind: 'unit'
      readonly column: C
      readonly asOfColumn?: string
      readonly permission: Permission
    }
  /** whoever may read the row that a column names may read this one */
  | { readonly kind: 'via'; readonly column: C; readonly target: () => Entity<string> }
  /** the row is addressed to units: `paths` selects their paths as one column "path" */
  | {
      readonly kind: 'addressed'
      readonly paths: (row: Row<C>) => Sql
      readonly permission: Permission
      /**
       * the same the other way round, by indexes: a select of the ids of what is addressed to units, which are given as a select of
       * theirs. Only how rows are found: the gate stands on them all the same
       */
      readonly rows?: (units: Sql) => Sql
    }
  /** the row belongs to the account in a column, which alone reads it */
  | { readonly kind: 'own'; readonly column: C }
  | { readonly kind: 'any'; readonly of: readonly Scope<C>[] }
  /** the row is of several, and whoever reads it may read each of them */
  | { readonly kind: 'every'; readonly of: readonly Scope<C>[] }
  /** part of the row that leads to it, reachable in no other way */
  | { readonly kind: 'part' }
  /** read by everybody who is signed in */
  | { readonly kind: 'open'; readonly reason: string }

/**
 * The predicate of a scope on a row: true for what the viewer may read, false or null for everything else.
 *
 * @param walk for lists that nothing else narrows: a form that lets the planner walk the path index
 */
export function scopePredicate<C extends string>(
  scope: Scope<C>,
  row: Row<C>,
  cx: Compiling,
  walk = false,
): Sql {
  switch (scope.kind) {
    case 'path': {
      const path = gatePath(scope, row)
      return scope.outline
        ? mayName(scope.permission, path, cx, walk)
        : cx.permits(scope.permission, path, walk)
    }
    case 'unit': {
      const column =
        row.asOf && scope.asOfColumn ? sql.ref(`${row.alias}.${scope.asOfColumn}`) : row.col(scope.column)
      if (walk) {
        const covered = cx.permits(scope.permission, sql.ref('gate_unit.path'), true)
        return sql`${column} in (select gate_unit.id from unit as gate_unit where ${covered})`
      }
      // A scalar subquery: EXISTS would become a hashed subplan over the viewer's whole scope.
      return sql`(select ${cx.permits(scope.permission, sql.ref('gate_unit.path'))} from unit as gate_unit where gate_unit.id = ${column})`
    }
    case 'via': {
      const target = scope.target()
      const parent = cx.row(target, 'today')
      const key = sql`${parent.col('id')} = ${row.col(scope.column)}`
      return sql`(select ${cx.gate(target, parent)} from ${cx.from(target, parent)} where ${key})`
    }
    case 'addressed': {
      const covered = cx.permits(scope.permission, sql.ref('addressee.path'))
      return sql`coalesce((select true from (${scope.paths(row)}) as addressee (path) where ${covered} limit 1), false)`
    }
    case 'own':
      return sql`coalesce(${row.col(scope.column)} = ${cx.common('account', (run) => run.viewer.accountId, 'uuid')}, false)`
    case 'any':
    case 'every':
      return sql`(${sql.join(
        scope.of.map((one) => scopePredicate(one, row, cx)),
        scope.kind === 'any' ? sql` or ` : sql` and `,
      )})`
    case 'part':
    case 'open':
      return sql`true`
  }
}

/** Whether the viewer may read the names of the unit with a path: its own or an ancestor of its own. */
export function mayName(permission: Permission, path: Sql, cx: Compiling, walk = false): Sql {
  return sql`(${cx.permits(permission, path, walk)} or ${inBytes(path)} = any (${ancestorPaths(cx)}))`
}

/** Whether a row of a scope with outlines may be read in full, not only its names. */
export function fullPredicate<C extends string>(
  scope: Scope<C>,
  row: Row<C>,
  cx: Compiling,
): Sql | undefined {
  return scope.kind === 'path' && scope.outline
    ? cx.permits(scope.permission, gatePath(scope, row))
    : undefined
}

/**
 * Whether a path lies in the viewer's ranges. Both bounds come from the server. Unless a list shall walk the path
 * index, one range is compared in a form that the planner does not take for a range condition: under a generic plan
 * it would expect 0.5 % of the rows and scan that index instead of looking rows up by their key.
 */
export function rangePredicate(
  permission: Permission,
  path: Sql,
  viewer: Viewer,
  cx: Compiling,
  walk: boolean,
): Sql {
  const ranges = viewer.ranges(permission)
  const { length } = ranges
  const bytes = inBytes(path)
  // Bounds that several permissions share are sent once.
  const shared = PERMISSIONS.find((one) => viewer.ranges(one) === ranges) ?? permission
  if (length === 0) return sql`false`
  if (length === 1) {
    const bound = (end: 'lower' | 'upper'): Sql =>
      cx.common(`${end} ${shared}`, (run) => run.viewer.ranges(shared)[0]?.[end] ?? null, 'text')
    const [lower, upper] = [bound('lower'), bound('upper')]
    if (walk) return sql`(${bytes} >= ${lower} and ${bytes} < ${upper})`
    return sql`case when ${bytes} >= ${lower} then ${bytes} < ${upper} else false end`
  }
  const bounds = (end: 'lower' | 'upper'): Sql =>
    cx.common(`${end} ${shared}`, (run) => run.viewer.ranges(shared).map((one) => one[end]), 'text[]')
  const isIn = sql`coalesce((select true from unnest(${bounds('lower')}, ${bounds('upper')}) as gate_range (lower, upper)
    where ${bytes} >= gate_range.lower and ${bytes} < gate_range.upper limit 1), false)`
  if (!walk) return isIn
  // They are sorted: what the index is walked for lies between the first one and the end of the last.
  const end = sql`(${bounds('upper')})[cardinality(${bounds('upper')})]`
  return sql`(${bytes} >= (${bounds('lower')})[1] and ${bytes} < ${end} and ${isIn})`
}

/** A path compared byte by byte: a row made by a function has lost its column's collation. */
export function inBytes(path: Sql): Sql {
  return sql`${path} collate "C"`
}

/**
 * What of a viewer shapes the SQL: which permissions have the same ranges, and whether they have none, one or
 * several. Part of a kept plan's key.
 */
export function scopeShape(viewer: Viewer): string {
  const kept = shapes.get(viewer)
  if (kept !== undefined) return kept
  const seen: unknown[] = []
  const shape = PERMISSIONS.map((permission) => {
    const ranges = viewer.ranges(permission)
    if (!seen.includes(ranges)) seen.push(ranges)
    return `${String(seen.indexOf(ranges))}${ranges.length === 0 ? '-' : ranges.length === 1 ? '.' : '*'}`
  }).join('')
  shapes.set(viewer, shape)
  return shape
}

const shapes = new WeakMap<Viewer, string>()

function gatePath<C extends string>(scope: Extract<Scope<C>, { kind: 'path' }>, row: Row<C>): Sql {
  return row.asOf ? sql.ref(`${row.alias}.${scope.asOfColumn}`) : row.col(scope.column)
}

function ancestorPaths(cx: Compiling): Sql {
  return cx.common('ancestors', (run) => run.viewer.ancestorPaths, 'text[]')
}
