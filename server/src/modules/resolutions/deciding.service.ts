import {
  adoptResolutionInput,
  documentSign,
  ProblemError,
  supplementResolutionInput,
  vietnameseDate,
  votesNeeded,
  type AdoptResolution,
  type Problem,
  type SupplementResolution,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { issueDocument, type IssuedDocument } from '../documents/index.ts'
import { findVote } from '../votes/index.ts'
import { meetingHeld, resolutionFor, type WrittenResolution } from './resolution-to-write.service.ts'
import { actInsertion, findGround, step, type FoundResolution } from './resolutions.repo.ts'
import { actDayProblems, dayProblems, decisionProblems, typeProblems } from './resolutions.rules.ts'
import { supplementInsertion } from './supplements.repo.ts'

/** By what, where and when something was decided. */
interface Decided {
  readonly voteId: string | null
  readonly noVoteReason: string | null
  readonly meetingId: string | null
  /** ISO */
  readonly adoptedOn: string
}

type Deciding = Pick<AdoptResolution, 'voteId' | 'noVoteReason' | 'meetingId' | 'adoptedOn'>

/** Use cases by which something is adopted: the number is taken with them. */
export class DecidingService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Adopts a resolution by a vote, or without one where its type needs none; it takes the next number of its type. */
  adoptResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, adoptResolutionInput, input, (parsed, tx) =>
      this.adopt(tx, parsed, caller),
    )
  }

  /** Adopts a numbered change of a resolution, with all of its text as it reads then; it takes a number of its own. */
  supplementResolution(input: unknown, caller: Caller): Promise<Outcome<WrittenResolution>> {
    return performParsed(this.parts, caller, supplementResolutionInput, input, (parsed, tx) =>
      this.supplement(tx, parsed, caller),
    )
  }

  private async adopt(
    tx: Transaction<DB>,
    input: AdoptResolution,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const resolution = await resolutionFor('ADOPT', tx, input, this.parts.decodeId, caller)
    const decided = await this.decided(tx, input, resolution, caller)
    const { adoptedOn, meetingId } = decided
    const inForceOn = input.inForceOn ?? resolution.inForceOn ?? adoptedOn
    refuse(dayProblems({ adoptedOn, inForceOn, endsOn: resolution.endsOn }))
    const issued = await this.issue(tx, resolution, decided, resolution.title, caller)
    const act = { kind: 'ADOPT' as const, actedOn: adoptedOn, meetingId, reason: decided.noVoteReason }
    return {
      result: { resolutionId: resolution.id, version: resolution.version + 1 },
      writes: [
        ...issued.writes,
        step(tx, resolution.id, {
          state: 'ADOPTED',
          meeting_id: meetingId,
          vote_id: decided.voteId,
          no_vote_reason: decided.noVoteReason,
          adopted_on: adoptedOn,
          in_force_on: inForceOn,
          document_id: issued.id,
        }),
        actInsertion(tx, resolution.id, act, caller),
      ],
      act: {
        action: 'RESOLUTION_ADOPT',
        unitId: resolution.unitId,
        objectType: 'resolution',
        objectId: resolution.id,
        before: { state: resolution.state },
        after: { state: 'ADOPTED', ...told(decided), inForceOn, sign: signOf(resolution, issued) },
      },
    }
  }

  private async supplement(
    tx: Transaction<DB>,
    input: SupplementResolution,
    caller: Caller,
  ): Promise<Deed<WrittenResolution>> {
    const resolution = await resolutionFor('SUPPLEMENT', tx, input, this.parts.decodeId, caller)
    const decided = await this.decided(tx, input, resolution, caller)
    const issued = await this.issue(tx, resolution, decided, input.title, caller)
    const { title, text, reason } = input
    // The first one is the resolution's own.
    const ordinal = resolution.documentIds.length
    const act = {
      kind: 'SUPPLEMENT' as const,
      actedOn: decided.adoptedOn,
      meetingId: decided.meetingId,
      reason,
    }
    return {
      result: { resolutionId: resolution.id, version: resolution.version + 1 },
      writes: [
        ...issued.writes,
        supplementInsertion(tx, resolution.id, {
          ordinal,
          title,
          text,
          reason,
          ...decided,
          documentId: issued.id,
        }),
        step(tx, resolution.id, {}),
        actInsertion(tx, resolution.id, act, caller),
      ],
      act: {
        action: 'RESOLUTION_SUPPLEMENT',
        unitId: resolution.unitId,
        objectType: 'resolution',
        objectId: resolution.id,
        before: { ordinal: null },
        after: { ordinal, title, text, reason, ...told(decided), sign: signOf(resolution, issued) },
      },
    }
  }

  /** By what a resolution, or a change of it, is decided. @throws ProblemError */
  private async decided(
    tx: Transaction<DB>,
    input: Deciding,
    resolution: FoundResolution,
    caller: Caller,
  ): Promise<Decided> {
    const { decodeId } = this.parts
    const voteId = input.voteId == null ? null : decodeId('vote', input.voteId, ['voteId'])
    const given = input.meetingId == null ? null : decodeId('meeting', input.meetingId, ['meetingId'])
    const vote = voteId === null ? null : await findVote(tx, voteId)
    if (vote === undefined) throw notFound('voteId')
    if (vote && given !== null && given !== vote.meetingId) throw notFound('meetingId')
    const meetingId = vote?.meetingId ?? given
    // Locked with its votes: none of them is corrected meanwhile.
    const meeting =
      meetingId === null ? null : await meetingHeld(tx, meetingId, resolution, vote ? 'voteId' : 'meetingId')
    const adoptedOn = input.adoptedOn ?? meeting?.heldOn ?? caller.today
    const ground = await findGround(tx, resolution, adoptedOn)
    const { rule = null, isCell = false } = ground ?? {}
    const noVoteReason = input.noVoteReason ?? null
    refuse([
      ...actDayProblems(adoptedOn, { today: caller.today, adoptedOn: resolution.adoptedOn }, 'adoptedOn'),
      ...(ground?.unitInForce ? [] : [notThere(adoptedOn)]),
      ...typeProblems(rule, isCell, resolution.type, adoptedOn).map((problem) => ({
        ...problem,
        path: ['id'],
      })),
      ...decisionProblems({
        needsVote: rule?.needsVote ?? false,
        adopted: vote && vote.yes >= votesNeeded(vote.base, vote),
        reason: noVoteReason,
      }),
    ])
    return { voteId, noVoteReason, meetingId, adoptedOn }
  }

  /** The document that bears the number; the last thing before what is written. @throws ProblemError for a unit without a sign */
  private async issue(
    tx: Transaction<DB>,
    { unitId, type }: FoundResolution,
    { meetingId, adoptedOn: datedOn }: Decided,
    title: string,
    caller: Caller,
  ): Promise<IssuedDocument> {
    const issued = await issueDocument(tx, { unitId, meetingId, type, datedOn, title }, caller)
    if (issued.number === null) throw new ProblemError({ code: 'DOCUMENT_WITHOUT_SUFFIX', path: ['id'] })
    return issued
  }
}

function notThere(day: string): Problem {
  return { code: 'UNIT_NOT_IN_FORCE', path: ['adoptedOn'], values: { date: vietnameseDate(day) } }
}

function told({ voteId, noVoteReason, meetingId, adoptedOn }: Decided) {
  return { vote: voteId, noVoteReason, meeting: meetingId, adoptedOn }
}

function signOf({ type }: FoundResolution, { number, suffix }: IssuedDocument): string {
  return documentSign({ number, type, suffix: suffix ?? '' })
}
