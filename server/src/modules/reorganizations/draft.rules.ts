import type { AllotmentRule, ReorganizationOperationKind } from '@chibo/shared'

/** A reorganization as it is drafted: units by their uuids, those that are not there yet by keys of the draft. */
export interface Draft {
  /** whose committee decides */
  readonly unitId: string
  readonly title: string
  /** of the decision */
  readonly number: string
  /** ISO */
  readonly signedOn: string
  /** ISO: the first day on which what it says holds */
  readonly effectiveOn: string
  readonly notes: string | null
  readonly operations: readonly DraftOperation[]
  readonly allotments: readonly DraftAllotment[]
}

/** One step. */
export interface DraftOperation {
  readonly kind: ReorganizationOperationKind
  /** old units: those that are no result of the step as well end with it */
  readonly unitIds: readonly string[]
  readonly results: readonly DraftResult[]
  /** which old unit goes into which unit of the draft */
  readonly lines: readonly { readonly unitId: string; readonly key: string }[]
  /** whether grants on units that end go on to what these go into */
  readonly grantsFollow: boolean
  /** dissolved as a measure of discipline */
  readonly discipline: boolean
}

/** A unit after a step. What is null stays as it is; of a new unit code, kind, a name and a parent are given. */
export interface DraftResult {
  /** unique within the draft */
  readonly key: string
  /** null: a new unit */
  readonly unitId: string | null
  readonly code: string | null
  readonly kind: string | null
  /** after which organization and committee are called where `name` is null */
  readonly placeName: string | null
  readonly name: string | null
  readonly committeeName: string | null
  readonly parentUnitId: string | null
  readonly parentKey: string | null
}

/** Where a member, or a unit directly below, of an old unit goes. */
export interface DraftAllotment {
  readonly memberId: string | null
  readonly unitId: string | null
  readonly key: string
  readonly rule: AllotmentRule
}

/** The units that the steps of a draft divide or end. */
export function oldUnitsOf({ operations }: Pick<Draft, 'operations'>): string[] {
  return [...new Set(operations.flatMap(({ unitIds }) => unitIds))]
}

/** By which a draft names the units that are there after it. */
export function keysOf({ operations }: Pick<Draft, 'operations'>): Set<string> {
  return new Set(operations.flatMap(({ results }) => results.map(({ key }) => key)))
}
