import { createPlanSlotsInput, MAX_CREATED_SLOTS, type CreatePlanSlots, type Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMissing, findPlanning, slotInsertion } from './creating.repo.ts'
import { periodsOf } from './periods.rules.ts'
import { rightToPlan } from './slots.policy.ts'

/** What a use case on several slots wrote. */
export interface WrittenSlots extends Record<string, readonly string[]> {
  /** of each row of a bulk input, empty for one that was left out; of all slots that were created */
  readonly slotIds: readonly string[]
}

/** Use cases on the plan of a year. */
export class PlanService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Creates the slots of a year that the rules ask for and that are not there yet, of a unit or of all below it as well. */
  createPlanSlots(input: unknown, caller: Caller): Promise<Outcome<WrittenSlots>> {
    return performParsed(this.parts, caller, createPlanSlotsInput, input, (parsed, tx) =>
      this.create(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    { unitId: named, scope, year, kinds }: CreatePlanSlots,
    caller: Caller,
  ): Promise<Deed<WrittenSlots>> {
    const unitId = this.parts.decodeId('unit', named, ['unitId'])
    const planning = await findPlanning(tx, unitId, kinds, year)
    const right = planning ? rightToPlan(caller.viewer, planning.path) : 'NONE'
    if (!planning || right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    refuse(unrhythmic(kinds, planning.rhythmic))
    const missing = await findMissing(tx, {
      path: planning.path,
      scope: scope ?? 'UNIT',
      kinds,
      periods: periodsOf(year),
      limit: MAX_CREATED_SLOTS + 1,
    })
    if (missing.length > MAX_CREATED_SLOTS)
      refuse([{ code: 'TOO_MANY', path: ['unitId'], values: { max: MAX_CREATED_SLOTS } }])
    const { ids, write } = slotInsertion(tx, missing)
    return {
      result: { slotIds: ids },
      writes: [write],
      act: {
        action: 'PLAN_SLOTS_CREATE',
        unitId,
        objectType: 'unit',
        objectId: unitId,
        before: null,
        after: { year, scope: scope ?? 'UNIT', kinds: JSON.stringify(kinds), count: ids.length },
      },
    }
  }
}

function unrhythmic(kinds: readonly string[], rhythmic: readonly string[]): Problem[] {
  return kinds.flatMap((kind, index) =>
    rhythmic.includes(kind) ? [] : [{ code: 'KIND_WITHOUT_RHYTHM' as const, path: ['kinds', String(index)] }],
  )
}
