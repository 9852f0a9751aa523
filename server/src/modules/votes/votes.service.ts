import {
  correctVoteInput,
  recordVoteInput,
  versionedInput,
  votesNeeded,
  type CorrectVote,
  type Problem,
  type RecordVote,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { checkVersion, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { findMeetingOfItem, recordingProblems } from '../agenda/index.ts'
import { meetingToWrite, type Meeting } from '../meetings/index.ts'
import { reckon } from './vote-reckoning.service.ts'
import {
  findVote,
  voteChanges,
  voteDeletions,
  voteInsertions,
  type FoundVote,
  type VoteRow,
} from './votes.repo.ts'
import { correctedVote, newVote } from './wanted-vote.ts'

/** What a use case on a vote wrote. */
export interface WrittenVote extends Record<string, string | number> {
  readonly voteId: string
  readonly meetingId: string
  readonly version: number
}

type Warn = (warning: Problem) => void

/** Use cases on votes of meetings. Each has the meeting locked: neither its roll nor another vote changes meanwhile. */
export class VotesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Writes a vote down, with its base as the roll stands. */
  recordVote(input: unknown, caller: Caller): Promise<Outcome<WrittenVote>> {
    return performParsed(this.parts, caller, recordVoteInput, input, (parsed, tx, warn) =>
      this.record(tx, parsed, caller, warn),
    )
  }

  /** Corrects a vote; its base is counted anew. */
  correctVote(input: unknown, caller: Caller): Promise<Outcome<WrittenVote>> {
    return performParsed(this.parts, caller, correctVoteInput, input, (parsed, tx, warn) =>
      this.correct(tx, parsed, caller, warn),
    )
  }

  /** Takes a vote back, with its ballots and the opinions that were reserved at it. */
  removeVote(input: unknown, caller: Caller): Promise<Outcome<WrittenVote>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.remove(tx, parsed, caller),
    )
  }
  private async record(
    tx: Transaction<DB>,
    input: RecordVote,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenVote>> {
    const { decodeId } = this.parts
    const meetingId = decodeId('meeting', input.meetingId, ['meetingId'])
    const wanted = newVote(input, decodeId)
    const [meeting, meetingOfItem] = await Promise.all([
      meetingToWrite(tx, meetingId, 'UPDATE', caller, 'meetingId'),
      wanted.itemId === null ? meetingId : findMeetingOfItem(tx, wanted.itemId),
    ])
    refuse(recordingProblems(meeting, caller, 'meetingId'))
    if (meetingOfItem !== meetingId) throw notFound('itemId')
    const { vote, warnings } = await reckon(tx, wanted, meeting, caller, 'meetingId')
    warnings.forEach(warn)
    const row = { ...vote, id: newUuid(), meetingId }
    return {
      result: { voteId: row.id, meetingId, version: 1 },
      writes: voteInsertions(tx, row, caller.now),
      act: {
        action: 'VOTE_RECORD',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: null,
        after: audited(row),
      },
    }
  }

  private async correct(
    tx: Transaction<DB>,
    input: CorrectVote,
    caller: Caller,
    warn: Warn,
  ): Promise<Deed<WrittenVote>> {
    const { meeting, before } = await this.toWrite(tx, input, caller)
    const wanted = correctedVote(input, before, this.parts.decodeId)
    if (wanted.itemId !== null && wanted.itemId !== before.itemId)
      if ((await findMeetingOfItem(tx, wanted.itemId)) !== meeting.id) throw notFound('itemId')
    const { vote, warnings } = await reckon(tx, wanted, meeting, caller, 'id')
    warnings.forEach(warn)
    const row = { ...vote, id: before.id, meetingId: meeting.id }
    return {
      result: { voteId: row.id, meetingId: meeting.id, version: before.version + 1 },
      writes: voteChanges(tx, row),
      act: {
        action: 'VOTE_CORRECT',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meeting.id,
        before: audited(before),
        after: audited(row),
      },
    }
  }

  private async remove(tx: Transaction<DB>, input: Versioned, caller: Caller): Promise<Deed<WrittenVote>> {
    const { meeting, before } = await this.toWrite(tx, input, caller)
    return {
      result: { voteId: before.id, meetingId: meeting.id, version: before.version },
      writes: voteDeletions(tx, before.id),
      act: {
        action: 'VOTE_REMOVE',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meeting.id,
        before: audited(before),
        after: { vote: null },
      },
    }
  }

  /** A vote that the caller may write, with its meeting. @throws ProblemError */
  private async toWrite(
    tx: Transaction<DB>,
    input: Versioned,
    caller: Caller,
  ): Promise<{ readonly meeting: Meeting; readonly before: FoundVote }> {
    const id = this.parts.decodeId('vote', input.id, ['id'])
    const found = await findVote(tx, id)
    if (!found) throw notFound('id')
    const [meeting, before] = await Promise.all([
      meetingToWrite(tx, found.meetingId, 'UPDATE', caller, 'id'),
      findVote(tx, id),
    ])
    if (!before) throw notFound('id')
    checkVersion(before.version, input.expectedVersion)
    refuse(recordingProblems(meeting, caller, 'id'))
    return { meeting, before }
  }
}

function audited(vote: VoteRow): AuditedFields {
  const { base, parts, subject, ballots, reserved } = vote
  const needed = votesNeeded(base, vote)
  return {
    vote: vote.id,
    item: vote.itemId,
    kind: vote.kind,
    question: vote.question,
    subject: subject && JSON.stringify(subject),
    secret: vote.secret,
    base,
    parts: JSON.stringify(parts),
    needed,
    yes: vote.yes,
    no: vote.no,
    abstained: vote.abstained,
    invalid: vote.invalid,
    adopted: vote.yes >= needed,
    ballots: JSON.stringify(ballots),
    reserved: JSON.stringify(reserved),
  }
}
