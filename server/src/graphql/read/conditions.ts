import type { Permission } from '@chibo/shared'
import { sql } from 'kysely'
import type { ArgMap, Compiling, Entity, LinkPlan, Row, Sql } from './entity.ts'
import { filterCondition } from './filter.ts'
import { isPlacedBy, placedBelow, topHere, topOf, type Reach, type Top } from './subtree.ts'

/** A link followed from a row, or from nowhere, to rows of an entity. */
export interface Followed {
  readonly link: LinkPlan
  readonly target: Entity<string>
  readonly there: Row
  /** the entity of the row here; undefined at a root field */
  readonly parent: Entity<string> | undefined
  readonly here: Row
  readonly args: ArgMap
  readonly reach: Reach | undefined
}

/** What conditions ask of whoever compiles, besides what declarations see. */
interface Gating extends Compiling {
  readonly gateEverywhere: boolean
  isSame(a: Permission, b: Permission): boolean
}

/** Which rows a link gives: those it leads to, that the viewer may read, that lists show, that the caller asked for. */
export function conditions(followed: Followed, cx: Gating): Sql {
  const { link, target, there, here, args, reach } = followed
  const all: Sql[] = []
  if (link.key) all.push(sql`${there.col('id')} = ${here.col(link.key)}`)
  if (link.through) all.push(sql`${there.col(link.through)} = ${here.col('id')}`)
  const subtree = { scope: args.get('scope'), reach }
  const above = link.placed ? topHere(here) : undefined
  const top = topOf(args, cx)
  for (const one of [above, top]) if (one) all.push(placedBelow(target, there, one, subtree, cx))
  if (link.where) all.push(link.where(there, here, cx, args))
  for (const [name, arg] of args.get('where')?.fields() ?? []) {
    const filter = target.filters?.[name]
    if (filter) all.push(filterCondition(filter, there, arg, cx, (above ?? top)?.path))
  }
  const isWhole = link.kind === 'one' || link.anyState === true || link.unlisted === true
  const listed = isWhole ? undefined : target.listed?.(there, cx)
  if (listed) all.push(listed)
  const gate = impliedGate(followed, top, cx)
  if (gate) all.push(gate)
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
}

/** The gate on a link's rows, left out or relaxed where the row they hang on has passed it for them. */
function impliedGate(
  { link, target, there, parent, here }: Followed,
  top: Top | undefined,
  cx: Gating,
): Sql | undefined {
  const { scope } = target
  if (scope.kind === 'part' || scope.kind === 'open') return undefined
  const gate = cx.gate(target, there, link.kind !== 'one' && !parent && !top)
  if (cx.asOf || cx.gateEverywhere) return gate
  // Rows in the subtree of a unit: one comparison of the unit's own path instead of a look-up a row.
  const direct =
    scope.kind === 'any'
      ? scope.of.find((one) => one.kind === 'unit' && isPlacedBy(target, one.column))
      : scope
  const isDirect = direct?.kind === 'unit' || direct?.kind === 'path'
  if (!parent) return top && isDirect ? sql`(${cx.permits(direct.permission, top.path)} or ${gate})` : gate
  if (scope.kind === 'via' && link.through === scope.column && scope.target() === parent) return undefined
  // A row's own unit: whoever may read the row may read the unit, if both permissions have the same bounds.
  if (scope.kind === 'path' && parent.scope.kind === 'unit' && link.key === parent.scope.column) {
    return cx.isSame(scope.permission, parent.scope.permission) ? undefined : gate
  }
  if (parent.scope.kind !== 'path' || !isDirect) return gate
  const hangsBelow = link.placed ?? link.below ?? (direct.kind === 'unit' && link.through === direct.column)
  if (!hangsBelow) return gate
  return sql`(${cx.permits(direct.permission, here.col(parent.scope.column))} or ${gate})`
}
