import type { LineageKind } from '@chibo/shared'

/** What a unit is called, and the code it bears. */
export interface PlannedNames {
  readonly code: string
  readonly name: string
  readonly committeeName: string | null
  readonly placeName: string | null
}

/** A unit that begins. */
export interface CreatedUnit extends PlannedNames {
  /** its key in the draft */
  readonly key: string
  readonly id: string
  readonly kind: string
  /** one that is there, or another that begins */
  readonly parentId: string
}

/** Which unit comes out of which. */
export interface PlannedLineage {
  readonly predecessorId: string
  readonly successorId: string
  readonly kind: LineageKind
  /** the predecessor has ended and has other successors as well */
  readonly divided: boolean
}

/** What a reorganization does to the tree, by uuids; decided by rules before anything is written. */
export interface TreePlan {
  /** ISO: its first day */
  readonly day: string
  readonly created: readonly CreatedUnit[]
  /** units whose last day is the day before */
  readonly ended: readonly string[]
  /** living units that get another parent, by that parent; those directly below units that end among them */
  readonly moved: ReadonlyMap<string, string>
  /** living units that are called otherwise from then on */
  readonly renamed: ReadonlyMap<string, PlannedNames>
  /** living units that are of another kind from then on */
  readonly kinds: ReadonlyMap<string, string>
  readonly lineage: readonly PlannedLineage[]
  /** units that end, by the one unit that all their members go to */
  readonly homes: ReadonlyMap<string, string>
  /** members of divided units, one by one */
  readonly allotted: readonly { readonly memberId: string; readonly fromId: string; readonly toId: string }[]
  /** units that end and whose grants follow, by the units that they go to */
  readonly grants: ReadonlyMap<string, readonly string[]>
}
