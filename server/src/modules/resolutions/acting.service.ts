import {
  actOnResolutionInput,
  isResolutionHolding,
  resolutionStateAfter,
  supersedeResolutionInput,
  vietnameseDate,
  withdrawResolutionInput,
  type ActOnResolution,
  type AuditAction,
  type Problem,
  type ResolutionAct,
  type SupersedeResolution,
} from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { stateChange } from '../documents/index.ts'
import {
  allowed,
  meetingHeld,
  resolutionFor,
  rightOn,
  type WrittenResolution,
} from './resolution-to-write.service.ts'
import {
  actInsertion,
  countOpenTasks,
  findResolutions,
  step,
  type FoundResolution,
} from './resolutions.repo.ts'
import { actDayProblems, openTaskProblems, stateProblems } from './resolutions.rules.ts'

type Plain = 'DISCUSS' | 'TAKE_EFFECT' | 'REVIEW' | 'COMPLETE'

/** Use cases that take a resolution from one state to the next, each by a dated act. */
export class ActingService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Says that a draft was discussed; as often as it is. */
  discussResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return this.plain('DISCUSS', 'RESOLUTION_DISCUSS', input, caller)
  }

  /** Has a resolution take effect, from its day on; also anew, once it was reviewed. */
  takeEffectResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return this.plain('TAKE_EFFECT', 'RESOLUTION_TAKE_EFFECT', input, caller)
  }

  /** Says that it was reviewed how a resolution is carried out; as often as it is. */
  reviewResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return this.plain('REVIEW', 'RESOLUTION_REVIEW', input, caller)
  }

  /** Says that a resolution was carried out: all its tasks have ended, met or not. */
  completeResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return this.plain('COMPLETE', 'RESOLUTION_COMPLETE', input, caller)
  }

  /** Withdraws a resolution with its documents, which keep their numbers. */
  withdrawResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, withdrawResolutionInput, input, async (parsed, tx) => {
      const resolution = await resolutionFor('WITHDRAW', tx, parsed, this.parts.decodeId, caller)
      const withdrawn = resolution.documentIds.map((id) => stateChange(tx, id, 'WITHDRAWN'))
      return this.done('WITHDRAW', 'RESOLUTION_WITHDRAW', {
        tx,
        input: parsed,
        resolution,
        caller,
        writes: withdrawn,
      })
    })
  }

  /** Says that another resolution, adopted and not ended, holds in the place of one. */
  supersedeResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, supersedeResolutionInput, input, (parsed, tx) =>
      this.supersede(tx, parsed, caller),
    )
  }

  private plain(
    kind: Plain,
    action: AuditAction,
    input: unknown,
    caller: Caller,
  ): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, actOnResolutionInput, input, async (parsed, tx) => {
      const resolution = await resolutionFor(kind, tx, parsed, this.parts.decodeId, caller)
      if (kind === 'TAKE_EFFECT') refuse(effectProblems(resolution, parsed.actedOn ?? caller.today))
      if (kind === 'COMPLETE') refuse(openTaskProblems(await countOpenTasks(tx, resolution.id)))
      return this.done(kind, action, { tx, input: parsed, resolution, caller })
    })
  }

  private async supersede(
    tx: Transaction<DB>,
    input: SupersedeResolution,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const id = this.parts.decodeId('resolution', input.id, ['id'])
    const otherId = this.parts.decodeId('resolution', input.supersededById, ['supersededById'])
    const found = await findResolutions(tx, [id, otherId], 'UPDATE')
    const one = (wanted: string) => found.find((resolution) => resolution.id === wanted)
    const resolution = allowed(one(id), caller, input.expectedVersion)
    const other = one(otherId)
    if (!other || rightOn(other, caller) === 'NONE') throw notFound('supersededById')
    refuse([...stateProblems('SUPERSEDE', resolution.state), ...successorProblems(other, id)])
    const set = { superseded_by_id: otherId }
    return this.done('SUPERSEDE', 'RESOLUTION_SUPERSEDE', { tx, input, resolution, caller, set })
  }

  /** What an act comes to that may be done. @throws ProblemError for its day or its meeting */
  private async done(
    kind: Exclude<ResolutionAct, 'DRAFT'>,
    action: AuditAction,
    deed: Doing,
  ): Promise<Deed<WrittenResolution>> {
    const { tx, input, resolution, caller, set = {}, writes = [] } = deed
    const meetingId =
      input.meetingId == null ? null : this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const meeting = meetingId === null ? null : await meetingHeld(tx, meetingId, resolution, 'meetingId')
    const actedOn = input.actedOn ?? meeting?.heldOn ?? caller.today
    refuse(actDayProblems(actedOn, { today: caller.today, adoptedOn: resolution.adoptedOn }))
    const state = resolutionStateAfter(kind, resolution.state)
    const reason = input.reason ?? null
    return {
      result: { resolutionId: resolution.id, version: resolution.version + 1 },
      writes: [
        step(tx, resolution.id, { ...set, ...(state !== undefined && { state }) }),
        ...writes,
        actInsertion(tx, resolution.id, { kind, actedOn, meetingId, reason }, caller),
      ],
      act: {
        action,
        unitId: resolution.unitId,
        objectType: 'resolution',
        objectId: resolution.id,
        before: { state: resolution.state },
        after: {
          state: state ?? resolution.state,
          actedOn,
          meeting: meetingId,
          reason,
          supersededBy: set.superseded_by_id ?? null,
        },
      },
    }
  }
}

/** What an act is done with. */
interface Doing {
  readonly tx: Transaction<DB>
  readonly input: Omit<ActOnResolution, 'id' | 'expectedVersion'>
  readonly resolution: FoundResolution
  readonly caller: Caller
  readonly set?: { readonly superseded_by_id?: string }
  readonly writes?: readonly CompiledQuery[]
}

function effectProblems({ inForceOn }: FoundResolution, day: string): Problem[] {
  if (inForceOn === null || day >= inForceOn) return []
  return [{ code: 'NOT_IN_FORCE_YET', path: ['actedOn'], values: { date: vietnameseDate(inForceOn) } }]
}

function successorProblems(other: FoundResolution, id: string): Problem[] {
  const path = ['supersededById']
  if (other.id === id) return [{ code: 'SUPERSEDES_ITSELF', path }]
  return isResolutionHolding(other.state) ? [] : [{ code: 'RESOLUTION_STATE', path }]
}
