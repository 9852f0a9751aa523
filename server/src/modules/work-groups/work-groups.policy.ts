import { covers, knowsUnit, type Actor } from '@chibo/shared'

/** What an actor may do with the groups of the unit with a path. */
export type GroupRight = 'NONE' | 'SEE' | 'WRITE'

/** For a unit that is to found a group. */
export function rightToFound(
  actor: Pick<Actor, 'ranges' | 'ancestorPaths'>,
  founderPath: string,
): GroupRight {
  if (covers(actor, 'workGroup.write', founderPath)) return 'WRITE'
  return knowsUnit(actor, founderPath) ? 'SEE' : 'NONE'
}

/** For a group that exists: it is seen where it was founded, and by the units that it covers or covered. */
export function rightOnGroup(
  actor: Pick<Actor, 'ranges'>,
  founderPath: string,
  coveredPaths: readonly string[],
): GroupRight {
  if (covers(actor, 'workGroup.write', founderPath)) return 'WRITE'
  return [founderPath, ...coveredPaths].some((path) => covers(actor, 'workGroup.read', path)) ? 'SEE' : 'NONE'
}

/** Whether an actor may know of a unit that is to be assigned. */
export function mayAssign(actor: Pick<Actor, 'ranges'>, path: string): boolean {
  return covers(actor, 'unit.read', path)
}
