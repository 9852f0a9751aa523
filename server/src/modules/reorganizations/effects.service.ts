import {
  reorganizationStepInput,
  reverseReorganizationInput,
  type Problem,
  type ReorganizationStep,
  type ReverseReorganization,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { refuse } from '../../use-cases/refusals.ts'
import { performParsed, type Caller, type Deed, type Outcome } from '../../use-cases/use-case.ts'
import {
  changedSince,
  restoreRows,
  writtenTables,
  type Obstacle,
  type WrittenTable,
} from '../recorded/index.ts'
import { lockTree } from '../units/index.ts'
import { carryOut, hindrances, planDraft } from './acts.ts'
import { checkReach, checkTouched, writable } from './authorize.ts'
import { correctionOf } from './correction.ts'
import { actOf, deedOf } from './deeds.ts'
import { insertDraft, type KeptReorganization } from './drafts.repo.ts'
import type { ReorganizationParts, WrittenReorganization } from './reorganizations.service.ts'
import {
  bringRestBack,
  builtOn,
  codesTakenSince,
  joinedSince,
  movedSince,
  namedByOthers,
  pathsTouchedBy,
  touchedBy,
} from './reversal.repo.ts'
import { reachEverything, refreshCopies, setApproved, setReversed } from './state.repo.ts'

/** What a reversal came to: reversed, or a draft that corrects what cannot be. */
export interface ReversedReorganization extends WrittenReorganization {
  /** none: it was reversed */
  readonly correctionId: string
}

/** Use cases by which reorganizations take effect, and are undone. */
export class EffectsService {
  private readonly parts: ReorganizationParts

  constructor(parts: ReorganizationParts) {
    this.parts = parts
  }

  /** Approves a previewed reorganization: it takes effect on its day, at once where that has come. */
  approveReorganization(input: unknown, caller: Caller): Promise<Outcome<WrittenReorganization>> {
    return performParsed(this.parts, caller, reorganizationStepInput, input, (parsed, tx) =>
      this.approve(tx, parsed, caller),
    )
  }

  /**
   * Reverses a reorganization that has effect, as if it had not been: where nothing that it touched was changed since, and
   * nothing was built on the units that it began. Otherwise nothing is undone: what stands in the way comes as warnings, and a
   * correcting reorganization is drafted.
   */
  reverseReorganization(input: unknown, caller: Caller): Promise<Outcome<ReversedReorganization>> {
    return performParsed(this.parts, caller, reverseReorganizationInput, input, (parsed, tx, warn) =>
      this.reverse(tx, parsed, caller, warn),
    )
  }

  private async approve(
    tx: Transaction<DB>,
    input: ReorganizationStep,
    caller: Caller,
  ): Promise<Deed<WrittenReorganization>> {
    await lockTree(tx)
    const kept = await writable(tx, this.parts, caller, 'reorganization.approve', input)
    const isDue = kept.draft.effectiveOn <= caller.today
    if (kept.state === 'DRAFT') refuse([{ code: 'PREVIEW_FIRST', path: ['id'] }])
    // One that was approved and could not take effect on its day may be tried again.
    const isOpen = kept.state === 'PREVIEWED' || (kept.state === 'APPROVED' && isDue)
    if (!isOpen) refuse([{ code: 'REORGANIZATION_STATE', path: ['id'] }])
    await reachEverything(tx)
    const planned = await planDraft(tx, kept.draft, kept.id)
    checkTouched(planned, caller, 'reorganization.approve')
    refuse(await hindrances(tx, planned, this.parts.holdings, caller.today))
    await setApproved(tx, kept.id, caller.viewer.accountId)
    if (isDue) await carryOut(tx, kept.id, planned, this.parts.holdings, caller.today)
    const result = { reorganizationId: kept.id, version: kept.version + (isDue ? 2 : 1) }
    const [before, after] = [{ state: kept.state }, { state: isDue ? 'EFFECTIVE' : 'APPROVED' }]
    return {
      ...deedOf('REORGANIZATION_APPROVE', kept.draft, result, before, after),
      changesAccess: isDue,
    }
  }

  private async reverse(
    tx: Transaction<DB>,
    input: ReverseReorganization,
    caller: Caller,
    warn: (warning: Problem) => void,
  ): Promise<Deed<ReversedReorganization>> {
    await lockTree(tx)
    const kept = await writable(tx, this.parts, caller, 'reorganization.approve', input)
    if (kept.state !== 'EFFECTIVE') refuse([{ code: 'REORGANIZATION_STATE', path: ['id'] }])
    await reachEverything(tx)
    checkReach(await pathsTouchedBy(tx, kept.id), caller, 'reorganization.approve')
    const tables = await writtenTables(tx, { reorganizationId: kept.id })
    const obstacles = await this.obstacles(tx, kept.id, tables)
    for (const obstacle of obstacles) warn(warningOf(obstacle))
    if (obstacles.length > 0) return this.correct(tx, kept, caller)
    const { unitIds, memberIds } = await touchedBy(tx, kept.id)
    await restoreRows(tx, { reorganizationId: kept.id }, tables)
    const resting = await bringRestBack(tx, kept.id)
    await refreshCopies(tx, caller.today, [...unitIds, ...resting], memberIds)
    const reversal = input.decision ? 'DECISION' : 'ENTERED_IN_ERROR'
    await setReversed(tx, kept.id, reversal, input.decision ?? null)
    const [before, after] = [{ state: kept.state }, { state: 'REVERSED', reversal }]
    const act = actOf('REORGANIZATION_REVERSE', kept.draft, kept.id, before, after)
    const result = { reorganizationId: kept.id, version: kept.version + 1, correctionId: '' }
    return { result, writes: [], act, changesAccess: true }
  }

  private async obstacles(
    tx: Transaction<DB>,
    id: string,
    tables: readonly WrittenTable[],
  ): Promise<Obstacle[]> {
    const columns = this.parts.holdings.flatMap((holding) => (holding.isCopy ? [] : holding.columns))
    return [
      ...(await changedSince(tx, { reorganizationId: id }, tables)),
      ...(await movedSince(tx, id)),
      ...(await joinedSince(tx, id)),
      ...(await codesTakenSince(tx, id)),
      ...(await builtOn(tx, id, columns)),
      ...(await namedByOthers(tx, id)),
    ]
  }

  private async correct(
    tx: Transaction<DB>,
    kept: KeptReorganization,
    caller: Caller,
  ): Promise<Deed<ReversedReorganization>> {
    const draft = await correctionOf(tx, kept, caller.today)
    const correctionId = await insertDraft(tx, draft, {
      accountId: caller.viewer.accountId,
      correctsId: kept.id,
    })
    return {
      result: { reorganizationId: kept.id, version: kept.version, correctionId },
      writes: [],
      act: actOf('REORGANIZATION_CREATE', kept.draft, correctionId, null, { corrects: kept.id }),
    }
  }
}

function warningOf({ kind, what, unit }: Obstacle): Problem {
  return { code: kind, path: ['id'], values: { what, unit: unit ?? '' } }
}
