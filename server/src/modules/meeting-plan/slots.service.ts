import {
  cancelPlanSlotInput,
  mergePlanSlotInput,
  updatePlanSlotInput,
  type AuditAction,
  type CancelPlanSlot,
  type MergePlanSlot,
  type UpdatePlanSlot,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { rightOnSlot } from './slots.policy.ts'
import { findSlots, slotChange, type SlotRow } from './slots.repo.ts'
import { givingUpProblems, mergingProblems } from './slots.rules.ts'
import { allowed, takeUpOne } from './taking-up.ts'

/** What a use case on a slot wrote. */
export interface WrittenSlot extends Record<string, string | number> {
  readonly slotId: string
  readonly version: number
}

/** Use cases on single slots of the plan. */
export class SlotsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Merges a slot into another of the same unit, body and kind: what is held for that one is held for both. */
  mergePlanSlot(input: unknown, caller: Caller): Promise<Outcome<WrittenSlot>> {
    return performParsed(this.parts, caller, mergePlanSlotInput, input, (parsed, tx) =>
      this.merge(tx, parsed, caller),
    )
  }

  /** Gives a slot up; its meeting, if it has one, is cancelled before. */
  cancelPlanSlot(input: unknown, caller: Caller): Promise<Outcome<WrittenSlot>> {
    return performParsed(this.parts, caller, cancelPlanSlotInput, input, (parsed, tx) =>
      this.cancel(tx, parsed, caller),
    )
  }

  /** Changes what is to be talked about. */
  updatePlanSlot(input: unknown, caller: Caller): Promise<Outcome<WrittenSlot>> {
    return performParsed(this.parts, caller, updatePlanSlotInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  private async merge(tx: Transaction<DB>, input: MergePlanSlot, caller: Caller): Promise<Deed<WrittenSlot>> {
    const id = this.parts.decodeId('slot', input.id, ['id'])
    const intoId = this.parts.decodeId('slot', input.intoSlotId, ['intoSlotId'])
    const found = await findSlots(tx, [id, intoId])
    const slot = allowed(
      found.find((one) => one.id === id),
      caller,
      input.expectedVersion,
    )
    const into = found.find((one) => one.id === intoId)
    if (!into || rightOnSlot(caller.viewer, into.path) === 'NONE') throw notFound('intoSlotId')
    refuse(mergingProblems(slot, into))
    const { reason } = input
    return deed('PLAN_SLOT_MERGE', slot, { mergedInto: null }, { mergedInto: intoId, reason }, [
      slotChange(tx, id, { merged_into_id: intoId, merge_reason: reason }),
    ])
  }

  private async cancel(
    tx: Transaction<DB>,
    input: CancelPlanSlot,
    caller: Caller,
  ): Promise<Deed<WrittenSlot>> {
    const slot = await takeUpOne(tx, this.parts, caller, input)
    refuse(givingUpProblems(slot))
    const { reason } = input
    return deed('PLAN_SLOT_CANCEL', slot, { state: slot.state }, { state: 'CANCELLED', reason }, [
      slotChange(tx, slot.id, { state: 'CANCELLED', cancel_reason: reason }),
    ])
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdatePlanSlot,
    caller: Caller,
  ): Promise<Deed<WrittenSlot>> {
    const slot = await takeUpOne(tx, this.parts, caller, input)
    if (slot.state === 'CANCELLED') refuse([{ code: 'SLOT_STATE', path: ['id'] }])
    const topic = input.topic === undefined ? slot.topic : input.topic
    return deed('PLAN_SLOT_UPDATE', slot, { topic: slot.topic }, { topic }, [
      slotChange(tx, slot.id, { topic }),
    ])
  }
}

function deed(
  action: AuditAction,
  slot: SlotRow,
  before: AuditedFields,
  after: AuditedFields,
  writes: Deed<WrittenSlot>['writes'],
): Deed<WrittenSlot> {
  return {
    result: { slotId: slot.id, version: slot.version + 1 },
    writes,
    act: { action, unitId: slot.unitId, objectType: 'plan_slot', objectId: slot.id, before, after },
  }
}
