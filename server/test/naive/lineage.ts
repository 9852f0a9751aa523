import { LINEAGE_KIND_LABELS } from '@chibo/shared'
import { decision } from './groups.ts'
import { unitKindOf } from './kinds.ts'
import { labelIn, reorganizationNode } from './reorganizations.ts'
import { unitOf } from './units.ts'
import type { World } from './world.ts'

/** What a unit came out of, or what came out of it: the other one is named, as it is or was last. */
export function lineageOf(world: World, unitId: string, side: 'predecessor_id' | 'successor_id'): object[] {
  const { lineage, units, rank } = world.organization
  const here = side === 'predecessor_id' ? 'successor_id' : 'predecessor_id'
  return lineage
    .filter((one) => one[here] === unitId)
    .flatMap((one) => {
      const other = units.find(({ id }) => id === one[side])
      return other ? [{ one, other }] : []
    })
    .sort(
      (a, b) =>
        compared(a.one.happened_on, b.one.happened_on) ||
        rank(a.other.name) - rank(b.other.name) ||
        compared(a.other.id, b.other.id),
    )
    .map(({ one, other }) => ({
      kind: one.kind,
      kindLabel: labelIn(world, LINEAGE_KIND_LABELS, one.kind),
      unit: () => unitOf(world, other.id),
      unitCode: other.code,
      unitName: other.name,
      unitKind: unitKindOf(world, other.kind_code),
      happenedOn: one.happened_on,
      divided: one.divided,
      decision: () => decision(world, one.decision_id),
      reorganization: () => reorganizationNode(world, one.reorganization_id),
    }))
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
