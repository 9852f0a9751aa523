import {
  allotReorganizationInput,
  createReorganizationInput,
  foldVietnamese,
  reorganizationStepInput,
  updateReorganizationInput,
  type AllotReorganization,
  type CreateReorganization,
  type Problem,
  type ReorganizationState,
  type ReorganizationStep,
  type UpdateReorganization,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import type { Holding } from '../holdings/index.ts'
import { lockTree } from '../units/index.ts'
import { planDraft, preview } from './acts.ts'
import { findAddresses, findUnitPath } from './allotments.repo.ts'
import { checkTouched, writable } from './authorize.ts'
import { keysOf, oldUnitsOf, type Draft, type DraftAllotment } from './draft.rules.ts'
import { audited, deedOf } from './deeds.ts'
import { allotmentsOf, headOf, operationsOf } from './drafting.ts'
import {
  insertAllotments,
  insertDraft,
  removeAllotments,
  rewriteDraft,
  type KeptReorganization,
} from './drafts.repo.ts'
import { rightToReorganize } from './reorganizations.policy.ts'
import { reachEverything, setState } from './state.repo.ts'

/** What a use case on a reorganization wrote. */
export interface WrittenReorganization extends Record<string, string | number> {
  readonly reorganizationId: string
  readonly version: number
}

/** What drafting works with, besides what all services do. */
export interface ReorganizationParts extends UseCaseParts {
  /** what hangs on units: see Holding */
  readonly holdings: readonly Holding[]
  /** opens a sealed value */
  readonly open: (sealed: Uint8Array) => string
}

/** States in which a draft can be changed; it is a draft again then. */
const OPEN: readonly ReorganizationState[] = ['DRAFT', 'PREVIEWED']

/** Use cases on drafts of reorganizations, until they are approved. */
export class ReorganizationsService {
  private readonly parts: ReorganizationParts

  constructor(parts: ReorganizationParts) {
    this.parts = parts
  }

  /** Drafts a reorganization. */
  createReorganization(input: unknown, caller: Caller): Promise<Outcome<WrittenReorganization>> {
    return performParsed(this.parts, caller, createReorganizationInput, input, (parsed, tx) =>
      this.create(tx, parsed, caller),
    )
  }

  /** Changes a draft. */
  updateReorganization(input: unknown, caller: Caller): Promise<Outcome<WrittenReorganization>> {
    return performParsed(this.parts, caller, updateReorganizationInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  /** Says where members, and units directly below, of divided units go. */
  allotReorganization(input: unknown, caller: Caller): Promise<Outcome<WrittenReorganization>> {
    return performParsed(this.parts, caller, allotReorganizationInput, input, (parsed, tx) =>
      this.allot(tx, parsed, caller),
    )
  }

  /** Finds out what would follow from a draft. */
  previewReorganization(input: unknown, caller: Caller): Promise<Outcome<WrittenReorganization>> {
    return performParsed(this.parts, caller, reorganizationStepInput, input, (parsed, tx) =>
      this.preview(tx, parsed, caller),
    )
  }

  /** Gives a reorganization up that has no effect yet. */
  withdrawReorganization(input: unknown, caller: Caller): Promise<Outcome<WrittenReorganization>> {
    return performParsed(this.parts, caller, reorganizationStepInput, input, (parsed, tx) =>
      this.withdraw(tx, parsed, caller),
    )
  }

  private async create(
    tx: Transaction<DB>,
    input: CreateReorganization,
    caller: Caller,
  ): Promise<Deed<WrittenReorganization>> {
    await lockTree(tx)
    const { decodeId } = this.parts
    const unitId = decodeId('unit', input.unitId, ['unitId'])
    const path = await findUnitPath(tx, unitId)
    const right = path === undefined ? 'NONE' : rightToReorganize(caller.viewer, 'reorganization.write', path)
    if (right === 'NONE') throw notFound('unitId')
    if (right === 'SEE') throw forbidden('unitId')
    const draft: Draft = {
      unitId,
      ...headOf(input),
      operations: operationsOf(input.operations, decodeId),
      allotments: [],
    }
    await this.check(tx, draft, null, caller)
    const id = await insertDraft(tx, draft, { accountId: caller.viewer.accountId, correctsId: null })
    return deedOf('REORGANIZATION_CREATE', draft, { reorganizationId: id, version: 1 }, null, audited(draft))
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateReorganization,
    caller: Caller,
  ): Promise<Deed<WrittenReorganization>> {
    const kept = await this.open(tx, input, caller)
    const { draft } = kept
    const changed: Draft = {
      ...draft,
      title: input.title ?? draft.title,
      number: input.number ?? draft.number,
      signedOn: input.signedOn ?? draft.signedOn,
      effectiveOn: input.effectiveOn ?? draft.effectiveOn,
      notes: input.notes ?? draft.notes,
      operations: input.operations ? operationsOf(input.operations, this.parts.decodeId) : draft.operations,
    }
    const keys = keysOf(changed)
    const allotments = draft.allotments.filter(({ key }) => keys.has(key))
    await this.check(tx, { ...changed, allotments }, kept.id, caller)
    await rewriteDraft(tx, kept.id, { ...changed, allotments }, Boolean(input.operations))
    return deedOf('REORGANIZATION_UPDATE', draft, next(kept), audited(draft), audited(changed))
  }

  private async allot(
    tx: Transaction<DB>,
    input: AllotReorganization,
    caller: Caller,
  ): Promise<Deed<WrittenReorganization>> {
    const kept = await this.open(tx, input, caller)
    const { draft } = kept
    const { given, takenBack } = allotmentsOf(input, this.parts.decodeId)
    const subjects = new Set([...takenBack, ...given.map(({ memberId, unitId }) => memberId ?? unitId ?? '')])
    const others = draft.allotments.filter(({ memberId, unitId }) => !subjects.has(memberId ?? unitId ?? ''))
    const byResidence = await this.byResidence(tx, draft, input, [...others, ...given], caller)
    const keys = keysOf(draft)
    refuse(
      given.flatMap(({ key, path }): Problem[] =>
        keys.has(key) ? [] : [{ code: 'NOT_FOUND', path: [...path, 'key'] }],
      ),
    )
    const allotments = [...others, ...given.map(({ path: _, ...one }) => one), ...byResidence]
    const planned = await this.check(tx, { ...draft, allotments }, kept.id, caller)
    const held = new Set(
      oldUnitsOf(draft).flatMap((id) => [
        ...(planned.ground.members.get(id) ?? []),
        ...(planned.ground.children.get(id) ?? []),
      ]),
    )
    refuse(
      given.flatMap(({ memberId, unitId, path }): Problem[] =>
        held.has(memberId ?? unitId ?? '')
          ? []
          : [{ code: 'NOT_FOUND', path: [...path, memberId === null ? 'unitId' : 'memberId'] }],
      ),
    )
    await removeAllotments(tx, kept.id, takenBack)
    await insertAllotments(tx, kept.id, [...given, ...byResidence])
    await rewriteDraft(tx, kept.id, draft, false)
    const count = (all: readonly DraftAllotment[]): AuditedFields => ({ allotments: JSON.stringify(all) })
    return deedOf('REORGANIZATION_ALLOT', draft, next(kept), count(draft.allotments), {
      ...count(allotments),
      residences: JSON.stringify(input.residences ?? []),
    })
  }

  /** Members whose address holds a text, and who are not allotted otherwise. */
  private async byResidence(
    tx: Transaction<DB>,
    draft: Draft,
    input: AllotReorganization,
    others: readonly Pick<DraftAllotment, 'memberId'>[],
    caller: Caller,
  ): Promise<DraftAllotment[]> {
    const done = new Set(others.map(({ memberId }) => memberId))
    const found: DraftAllotment[] = []
    for (const [at, { unitId, contains, key }] of (input.residences ?? []).entries()) {
      const place = ['residences', String(at)]
      const id = this.parts.decodeId('unit', unitId, [...place, 'unitId'])
      const path = oldUnitsOf(draft).includes(id) ? await findUnitPath(tx, id) : undefined
      const right = path === undefined ? 'NONE' : rightToReorganize(caller.viewer, 'member.readPrivate', path)
      if (right === 'NONE') throw notFound(...place, 'unitId')
      if (right === 'SEE') throw forbidden(...place, 'unitId')
      if (!keysOf(draft).has(key)) throw notFound(...place, 'key')
      const wanted = foldVietnamese(contains)
      for (const { memberId, address } of await findAddresses(tx, id, draft.effectiveOn)) {
        if (done.has(memberId) || !foldVietnamese(this.parts.open(address)).includes(wanted)) continue
        done.add(memberId)
        found.push({ memberId, unitId: null, key, rule: 'RESIDENCE' })
      }
    }
    return found
  }

  private async preview(
    tx: Transaction<DB>,
    input: ReorganizationStep,
    caller: Caller,
  ): Promise<Deed<WrittenReorganization>> {
    const kept = await this.open(tx, input, caller)
    await reachEverything(tx)
    const consequences = await preview(tx, kept, this.parts.holdings, caller.today)
    await setState(tx, kept.id, 'PREVIEWED')
    return deedOf(
      'REORGANIZATION_PREVIEW',
      kept.draft,
      next(kept),
      { state: kept.state },
      {
        state: 'PREVIEWED',
        consequences: consequences.length,
      },
    )
  }

  private async withdraw(
    tx: Transaction<DB>,
    input: ReorganizationStep,
    caller: Caller,
  ): Promise<Deed<WrittenReorganization>> {
    const kept = await writable(tx, this.parts, caller, 'reorganization.write', input)
    if (kept.state === 'EFFECTIVE') refuse([{ code: 'HAS_EFFECT', path: ['id'] }])
    if (![...OPEN, 'APPROVED'].includes(kept.state)) refuse([{ code: 'REORGANIZATION_STATE', path: ['id'] }])
    await setState(tx, kept.id, 'WITHDRAWN')
    return deedOf(
      'REORGANIZATION_WITHDRAW',
      kept.draft,
      next(kept),
      { state: kept.state },
      { state: 'WITHDRAWN' },
    )
  }

  /** A draft that the caller may change, in the version that they know. */
  private async open(
    tx: Transaction<DB>,
    input: { readonly id: string; readonly expectedVersion: number },
    caller: Caller,
  ): Promise<KeptReorganization> {
    await lockTree(tx)
    const kept = await writable(tx, this.parts, caller, 'reorganization.write', input)
    if (!OPEN.includes(kept.state)) refuse([{ code: 'REORGANIZATION_STATE', path: ['id'] }])
    return kept
  }

  /** Plans a draft; refuses what cannot be, and what is not the caller's to touch. */
  private async check(tx: Transaction<DB>, draft: Draft, id: string | null, caller: Caller) {
    await reachEverything(tx)
    const planned = await planDraft(tx, draft, id)
    checkTouched(planned, caller, 'reorganization.write')
    refuse(planned.problems)
    return planned
  }
}

function next({ id, version }: KeptReorganization): WrittenReorganization {
  return { reorganizationId: id, version: version + 1 }
}
