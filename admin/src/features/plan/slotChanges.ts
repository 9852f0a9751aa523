import type { SlotRowFragment } from '../../gql/graphql.ts'

/** What can be done with a slot beside registering it. */
export type SlotChange = 'topic' | 'merge' | 'cancel'

/** A slot as far as it tells what can be done with it. */
type Changeable = Pick<SlotRowFragment, 'state' | 'mergedInto' | 'meeting'>

/** What can be done with a slot: one that is merged or has a meeting is neither merged nor given up. */
export function changesOf({ state, mergedInto, meeting }: Changeable): readonly SlotChange[] {
  if (state === 'CANCELLED') return []
  const isTaken = mergedInto !== null || (meeting !== null && meeting.state !== 'CANCELLED')
  return isTaken ? ['topic'] : ['topic', 'merge', 'cancel']
}

/** Slots into which one can be merged: of the same unit, body and kind, neither given up nor merged themselves. */
export function mergeTargets<
  S extends Pick<SlotRowFragment, 'id' | 'unit' | 'body' | 'kind' | 'state' | 'mergedInto'>,
>(slot: S, slots: readonly S[]): S[] {
  return slots.filter(
    (one) =>
      one.id !== slot.id &&
      one.unit.id === slot.unit.id &&
      one.body?.id === slot.body?.id &&
      one.kind.code === slot.kind.code &&
      one.state !== 'CANCELLED' &&
      one.mergedInto === null,
  )
}
