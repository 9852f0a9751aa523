import { targetOf, type Block, type Kind, type Place, type Relation } from './places.ts'
import type { Rules, Verdict } from './rules.ts'

/** Ids of an input by their place in it; those left out are not given. */
export type Ids = Readonly<Record<string, string | undefined>>

/** Where an input names something. */
export interface Slot {
  readonly kind: Kind
  readonly target: (relation: Relation) => string
  /** whether it may be named by whoever may not see it */
  readonly isNamedByAll?: true
}

/** How a mutation is asked to do something valid, and what the written rules say to it. */
export interface Recipe {
  /** every id in the input; the first one is what the mutation is about */
  readonly slots: Readonly<Record<string, Slot>>
  /** every other value in the input: it names nothing that could be hidden */
  readonly plain: readonly string[]
  /** what is selected of the payload */
  readonly payload: string
  /** ways to ask; those that begin with `taken` stumble upon what the database allows once */
  readonly variants: readonly string[]
  /** ids of a valid input about a place */
  readonly ids: (place: Place, variant: string) => Ids
  /** ids that belong to another one, when that is of another place */
  readonly follow?: (slot: string, place: Place) => Ids
  readonly input: (ids: (slot: string) => string | undefined, variant: string) => object
  readonly verdict: (rules: Rules, ids: Ids, variant: string) => Verdict
}

/**
 * A slot for the records of a kind.
 *
 * @param block another record of a place than the first of its kind: its open meeting
 */
export function of(kind: Kind, block: Block = kind): Slot {
  return { kind, target: (relation) => targetOf(kind, relation, block) }
}
