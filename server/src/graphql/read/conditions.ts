import type { Permission } from '@chibo/shared'
import { sql } from 'kysely'
import type { Arg } from './arguments.ts'
import type { ArgMap, Compiling, Entity, Filter, LinkPlan, Row, Sql } from './entity.ts'
import { filterCondition } from './filter.ts'
import { isReached, reachedBy, type Reach, type Reached } from './reached.ts'
import { isPlacedBy, placedBelow, topHere, topOf, type Top } from './subtree.ts'

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
  reached(entity: Entity<string>): Reached
}

/** Which of a link's rows are given. */
export interface Conditions {
  readonly where: Sql
  /** where the unit they hang on may pass the gate for all of them: whether it does, and the condition without the gate */
  readonly passed: { readonly by: Sql; readonly where: Sql } | undefined
}

/** Which rows a link gives: those it leads to, that the viewer may read, that lists show, that the caller asked for. */
export function conditions(asked: Followed, cx: Gating): Conditions {
  const filters = filtersOf(asked)
  const followed = { ...asked, target: placedAs(asked.target, filters) }
  const { link, target, there, here, args, reach } = followed
  const all: Sql[] = []
  if (link.key) all.push(sql`${there.col('id')} = ${here.col(link.key)}`)
  if (link.through) all.push(sql`${there.col(link.through)} = ${here.col('id')}`)
  const subtree = { scope: args.get('scope'), reach }
  const above = link.placed ? topHere(here) : undefined
  // What has no place in the tree finds what `under` means by itself.
  const top = target.placement ? topOf(args, cx) : undefined
  for (const one of [above, top]) if (one) all.push(placedBelow(target, there, one, subtree, cx))
  if (isReached({ link, target, hangs: asked.parent !== undefined, args }))
    all.push(reachedBy(cx.reached(target), there, reach))
  if (link.where) all.push(link.where(there, here, cx, args))
  for (const { filter, arg } of filters)
    all.push(filterCondition(filter, there, arg, cx, (above ?? top)?.path))
  const isWhole =
    link.kind === 'one' ||
    link.anyState === true ||
    link.unlisted === true ||
    filters.some(({ filter, arg }) => filter.amongAll === true && arg.fields().length > 0)
  const listed = isWhole ? undefined : target.listed?.(there, cx)
  if (listed) all.push(listed)
  const gate = gateOf(followed, top, cx)
  if (!gate) return { where: every(all), passed: undefined }
  const { own, passedBy } = gate
  if (!passedBy) return { where: every([...all, own]), passed: undefined }
  return {
    where: every([...all, sql`(${passedBy} or ${own})`]),
    passed: { by: passedBy, where: every(all) },
  }
}

/** A filter that was asked for, with its operators. */
interface Asked {
  readonly filter: Filter
  readonly arg: Arg
}

/** The sensitive fields that the rows of a list tell of by having been found. */
export function toldBy(list: Pick<Followed, 'target' | 'args'>): string[] {
  return filtersOf(list).flatMap(({ filter, arg }) =>
    filter.tells !== undefined && arg.fields().length > 0 ? [filter.tells] : [],
  )
}

function filtersOf({ target, args }: Pick<Followed, 'target' | 'args'>): Asked[] {
  return (args.get('where')?.fields() ?? []).flatMap(([name, arg]) => {
    const filter = target.filters?.[name]
    return filter ? [{ filter, arg }] : []
  })
}

/** The entity as the filters have its rows placed in the tree: for members here for a time that is not their home. */
function placedAs(target: Entity<string>, filters: readonly Asked[]): Entity<string> {
  for (const { filter, arg } of filters) {
    const eq =
      filter.placedBy &&
      arg
        .fields()
        .find(([operator]) => operator === 'eq')?.[1]
        .literal()
    const unit = typeof eq === 'string' ? filter.placedBy?.[eq] : undefined
    if (unit !== undefined) return { ...target, placement: { unit } }
  }
  return target
}

function every(all: readonly Sql[]): Sql {
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
}

/** A gate on rows. */
interface Gate {
  readonly own: Sql
  /** what of the unit they hang on lets all of them pass */
  readonly passedBy?: Sql
}

/** The gate on a link's rows, left out or relaxed where the row they hang on has passed it for them. */
function gateOf(
  { link, target, there, parent, here }: Followed,
  top: Top | undefined,
  cx: Gating,
): Gate | undefined {
  const { scope } = target
  if (scope.kind === 'part' || scope.kind === 'open') return undefined
  const own = cx.gate(target, there, link.kind !== 'one' && !parent && !top)
  if (cx.asOf || cx.gateEverywhere) return { own }
  // Rows in the subtree of a unit: one comparison of the unit's own path instead of a look-up a row.
  const direct =
    scope.kind === 'any'
      ? scope.of.find((one) => one.kind === 'unit' && isPlacedBy(target, one.column))
      : scope
  const isDirect = direct?.kind === 'unit' || direct?.kind === 'path'
  if (!parent) return top && isDirect ? { own, passedBy: cx.permits(direct.permission, top.path) } : { own }
  if (scope.kind === 'via' && link.through === scope.column && scope.target() === parent) return undefined
  // A row's own unit: whoever may read the row may read the unit, if both permissions have the same bounds.
  if (scope.kind === 'path' && parent.scope.kind === 'unit' && link.key === parent.scope.column) {
    return cx.isSame(scope.permission, parent.scope.permission) ? undefined : { own }
  }
  if (parent.scope.kind !== 'path' || !isDirect) return { own }
  const hangsBelow = link.placed ?? link.below ?? (direct.kind === 'unit' && link.through === direct.column)
  if (!hangsBelow) return { own }
  return { own, passedBy: cx.permits(direct.permission, here.col(parent.scope.column)) }
}
