import {
  approvePlanSlotsInput,
  covers,
  domainNow,
  registerPlanSlotsInput,
  returnPlanSlotsInput,
  type ApprovePlanSlots,
  type AuditAction,
  type Problem,
  type RegisterPlanSlots,
  type ReturnPlanSlots,
} from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import {
  performParsed,
  type Act,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findCommonUnit } from '../member-acts/index.ts'
import { slotsAnswered } from '../notifications/index.ts'
import type { WrittenSlots } from './plan.service.ts'
import { dayProblems, findDaysOf, meetingsOf, type Days } from './planned-meetings.ts'
import { rightOnSlot, rightToApprove } from './slots.policy.ts'
import {
  approval,
  findRegisterBy,
  findTaken,
  registration,
  returning,
  type Occupation,
  type Signature,
} from './slots.repo.ts'
import { lateWarnings, registrationProblems, stateProblems } from './slots.rules.ts'
import { takeUp, type Kept, type NamedSlot } from './taking-up.ts'

type Warn = (warning: Problem) => void

/** Use cases by which units say when and where they are to meet, and their superior answers. */
export class RegistrationsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Registers when and where meetings are to be held. What comes late, and a place that is taken, is stored and warned of. */
  registerPlanSlots(input: unknown, caller: Caller): Promise<Outcome<WrittenSlots>> {
    return performParsed(this.parts, caller, registerPlanSlotsInput, input, (parsed, tx, warn) =>
      this.register(tx, parsed, caller, warn),
    )
  }

  /** Approves what was registered: each becomes a planned meeting. */
  approvePlanSlots(input: unknown, caller: Caller): Promise<Outcome<WrittenSlots>> {
    return performParsed(this.parts, caller, approvePlanSlotsInput, input, (parsed, tx) =>
      this.approve(tx, parsed, caller),
    )
  }

  /** Returns what was registered, with the reason, to be registered anew. */
  returnPlanSlots(input: unknown, caller: Caller): Promise<Outcome<WrittenSlots>> {
    return performParsed(this.parts, caller, returnPlanSlotsInput, input, (parsed, tx) =>
      this.return(tx, parsed, caller),
    )
  }

  private async register(
    tx: Transaction<DB>,
    input: RegisterPlanSlots,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenSlots>> {
    const taken = await takeUp(tx, this.parts, caller, input, rightOnSlot, (rows) =>
      rows.map(({ slot, given, path }) => registrationProblems(slot, given, path)),
    )
    const slots = taken.kept.map(({ slot, given }) => ({
      slotId: slot.id,
      startsAt: given.startsAt,
      endsAt: given.endsAt ?? null,
      place: given.place,
      topic: given.topic ?? slot.topic,
    }))
    const signature = signed(caller)
    const [rules, occupied] = await Promise.all([findRegisterBy(tx), this.occupied(tx, caller, slots)])
    for (const { slot, given, path } of taken.kept) {
      lateWarnings(signature.at, given.startsAt, rules, path).forEach(warn)
      if (occupied.has(slot.id)) warn({ code: 'PLACE_TAKEN', path: [...path, 'place'] })
    }
    return this.deed(tx, taken, {
      action: 'PLAN_SLOTS_REGISTER',
      writes: [registration(tx, signature, slots)],
      told: { slots: JSON.stringify(slots) },
    })
  }

  private async approve(
    tx: Transaction<DB>,
    input: ApprovePlanSlots,
    caller: Caller,
  ): Promise<Deed<WrittenSlots>> {
    let days: Days = new Map()
    const taken = await takeUp(tx, this.parts, caller, input, rightToApprove, async (rows) => {
      days = await findDaysOf(
        tx,
        rows.map(({ slot }) => slot),
      )
      return rows.map(({ slot, path }) => {
        const at = [...path, 'slotId']
        const state = stateProblems(slot, 'APPROVED', at)
        return state.length > 0 ? state : dayProblems(slot, days, caller, at)
      })
    })
    const planned = meetingsOf(
      tx,
      taken.kept.map(({ slot }) => slot),
      days,
    )
    return this.deed(tx, taken, {
      action: 'PLAN_SLOTS_APPROVE',
      writes: [
        ...planned.writes,
        approval(tx, signed(caller), planned.approved),
        answered(tx, 'SLOT_APPROVED', taken, caller),
      ],
      told: { slots: JSON.stringify(planned.approved) },
    })
  }

  private async return(
    tx: Transaction<DB>,
    input: ReturnPlanSlots,
    caller: Caller,
  ): Promise<Deed<WrittenSlots>> {
    const taken = await takeUp(tx, this.parts, caller, input, rightToApprove, (rows) =>
      rows.map(({ slot, path }) => stateProblems(slot, 'RETURNED', [...path, 'slotId'])),
    )
    const ids = taken.kept.map(({ slot }) => slot.id)
    return this.deed(tx, taken, {
      action: 'PLAN_SLOTS_RETURN',
      writes: [returning(tx, ids, input.reason), answered(tx, 'SLOT_RETURNED', taken, caller)],
      told: { slots: JSON.stringify(ids), reason: input.reason },
    })
  }

  /** Slots whose place somebody else has registered for then, as far as the caller may read that. */
  private async occupied(
    tx: Transaction<DB>,
    { viewer }: Caller,
    slots: readonly Occupation[],
  ): Promise<ReadonlySet<string>> {
    const taken = await findTaken(tx, slots)
    return new Set(
      taken.flatMap(({ slotId, path }) => (covers(viewer, 'meeting.read', path) ? [slotId] : [])),
    )
  }

  private async deed<N extends NamedSlot>(
    tx: Transaction<DB>,
    { kept, skipped, slotIds }: Kept<N>,
    done: {
      readonly action: AuditAction
      readonly writes: Deed<WrittenSlots>['writes']
      readonly told: AuditedFields
    },
  ): Promise<Deed<WrittenSlots>> {
    const unitId = await findCommonUnit(
      tx,
      kept.map(({ slot }) => slot.path),
    )
    const act: Act = {
      action: done.action,
      unitId,
      objectType: 'plan_slot',
      objectId: kept[0]?.slot.id ?? '',
      before: null,
      after: { count: kept.length, ...done.told },
    }
    return { result: { slotIds }, writes: done.writes, skipped, act }
  }
}

function answered(
  tx: Transaction<DB>,
  kind: 'SLOT_APPROVED' | 'SLOT_RETURNED',
  { kept }: Kept<NamedSlot>,
  { viewer: { accountId }, today }: Caller,
): CompiledQuery {
  const ids = kept.map(({ slot }) => slot.id)
  return slotsAnswered(tx, kind, ids, { accountId, today })
}

function signed(caller: Caller): Signature {
  return { by: caller.viewer.accountId, at: domainNow(caller) }
}
