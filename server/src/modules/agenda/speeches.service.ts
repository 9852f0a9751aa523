import {
  attended,
  recordSpeechInput,
  updateSpeechInput,
  versionedInput,
  type RecordSpeech,
  type UpdateSpeech,
  type Versioned,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
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
import {
  findAttendee,
  meetingToWrite,
  speakingChange,
  type Attendee,
  type Meeting,
} from '../meetings/index.ts'
import { readablePeople, type NamedPerson } from '../members/index.ts'
import { recordingProblems } from './agenda.rules.ts'
import { findMeetingOfItem } from './items.repo.ts'
import {
  findSpeech,
  hasSpoken,
  speechChange,
  speechDeletion,
  speechInsertion,
  type FoundSpeech,
  type Said,
} from './speeches.repo.ts'

/** What a use case on a speech wrote. */
export interface WrittenSpeech extends Record<string, string | number> {
  readonly speechId: string
  readonly meetingId: string
  readonly version: number
}

/** Use cases on who spoke at meetings. */
export class SpeechesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Records that somebody spoke; the roll tells of it from then on. */
  recordSpeech(input: unknown, caller: Caller): Promise<Outcome<WrittenSpeech>> {
    return performParsed(this.parts, caller, recordSpeechInput, input, (parsed, tx) =>
      this.record(tx, parsed, caller),
    )
  }

  /** Changes what was said, for how long and about which item. */
  updateSpeech(input: unknown, caller: Caller): Promise<Outcome<WrittenSpeech>> {
    return performParsed(this.parts, caller, updateSpeechInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  /** Takes a speech back; with the last one of a member the roll tells of none. */
  removeSpeech(input: unknown, caller: Caller): Promise<Outcome<WrittenSpeech>> {
    return performParsed(this.parts, caller, versionedInput, input, (parsed, tx) =>
      this.remove(tx, parsed, caller),
    )
  }

  private async record(
    tx: Transaction<DB>,
    input: RecordSpeech,
    caller: Caller,
  ): Promise<Deed<WrittenSpeech>> {
    const { decodeId } = this.parts
    const meetingId = decodeId('meeting', input.meetingId, ['meetingId'])
    const itemId = input.itemId == null ? null : decodeId('item', input.itemId, ['itemId'])
    const memberId = input.memberId == null ? null : decodeId('member', input.memberId, ['memberId'])
    const [meeting, meetingOfItem, attendee] = await Promise.all([
      meetingToWrite(tx, meetingId, 'SHARE', caller, 'meetingId'),
      itemId === null ? meetingId : findMeetingOfItem(tx, itemId),
      memberId === null ? undefined : findAttendee(tx, meetingId, memberId),
    ])
    refuse(recordingProblems(meeting, caller, 'meetingId'))
    if (meetingOfItem !== meetingId) throw notFound('itemId')
    const person: NamedPerson =
      memberId === null || !attendee
        ? { memberId: null, name: input.name ?? '', office: input.office ?? null }
        : await speaker(tx, memberId, attendee, meeting, caller)
    const speech = {
      id: newUuid(),
      meetingId,
      itemId,
      minutes: input.minutes ?? null,
      opinion: input.opinion ?? null,
      person,
      saidAt: caller.now,
    }
    return {
      result: { speechId: speech.id, meetingId, version: 1 },
      writes: [
        speechInsertion(tx, speech),
        ...(memberId === null ? [] : [speakingChange(tx, { meetingId, memberId }, sql`true`)]),
      ],
      act: {
        action: 'SPEECH_RECORD',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: null,
        after: { speech: speech.id, ...audited(person.name, speech) },
      },
    }
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateSpeech,
    caller: Caller,
  ): Promise<Deed<WrittenSpeech>> {
    const { decodeId } = this.parts
    const itemId = input.itemId == null ? input.itemId : decodeId('item', input.itemId, ['itemId'])
    const { id, meeting, before } = await this.toWrite(tx, input, caller)
    if (itemId != null && (await findMeetingOfItem(tx, itemId)) !== meeting.id) throw notFound('itemId')
    const after: Said = {
      itemId: itemId === undefined ? before.itemId : itemId,
      minutes: input.minutes === undefined ? before.minutes : input.minutes,
      opinion: input.opinion === undefined ? before.opinion : input.opinion,
    }
    return {
      result: { speechId: id, meetingId: meeting.id, version: before.version + 1 },
      writes: [speechChange(tx, id, after)],
      act: {
        action: 'SPEECH_UPDATE',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meeting.id,
        before: { speech: id, ...audited(before.name, before) },
        after: { speech: id, ...audited(before.name, after) },
      },
    }
  }

  private async remove(tx: Transaction<DB>, input: Versioned, caller: Caller): Promise<Deed<WrittenSpeech>> {
    const { id, meeting, before } = await this.toWrite(tx, input, caller)
    const { memberId } = before
    // Whoever takes another speech of the same member back waits, and then sees that this one is gone.
    if (memberId !== null) await findAttendee(tx, meeting.id, memberId)
    return {
      result: { speechId: id, meetingId: meeting.id, version: before.version },
      writes: [
        speechDeletion(tx, id),
        ...(memberId === null
          ? []
          : [speakingChange(tx, { meetingId: meeting.id, memberId }, hasSpoken(meeting.id, memberId))]),
      ],
      act: {
        action: 'SPEECH_REMOVE',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meeting.id,
        before: { speech: id, ...audited(before.name, before) },
        after: { speech: null },
      },
    }
  }

  /** A speech that the caller may write, with its meeting. @throws ProblemError */
  private async toWrite(
    tx: Transaction<DB>,
    input: Versioned,
    caller: Caller,
  ): Promise<{ readonly id: string; readonly meeting: Meeting; readonly before: FoundSpeech }> {
    const id = this.parts.decodeId('speech', input.id, ['id'])
    const found = await findSpeech(tx, id, 'NONE')
    if (!found) throw notFound('id')
    const [meeting, before] = await Promise.all([
      meetingToWrite(tx, found.meetingId, 'SHARE', caller, 'id'),
      findSpeech(tx, id, 'UPDATE'),
    ])
    if (!before) throw notFound('id')
    checkVersion(before.version, input.expectedVersion)
    refuse(recordingProblems(meeting, caller, 'id'))
    return { id, meeting, before }
  }
}

/** A member who spoke, as the record names them. @throws ProblemError for one who did not come, or is neither on the roll nor a guest */
async function speaker(
  tx: Transaction<DB>,
  memberId: string,
  { line, guest }: Attendee,
  { heldOn: day, unitId }: Meeting,
  { viewer }: Caller,
): Promise<NamedPerson> {
  if (!line && guest) return guest
  if (!line) refuse([{ code: 'NOT_ON_ROLL', path: ['memberId'] }])
  if (!attended(line?.status)) refuse([{ code: 'DID_NOT_ATTEND', path: ['memberId'] }])
  const people = await readablePeople(tx, viewer, [memberId], { day, unitId })
  const person = people.get(memberId)
  if (!person) throw notFound('memberId')
  return person
}

function audited(person: string, { itemId, minutes, opinion }: Said): AuditedFields {
  return { person, item: itemId, minutes, opinion }
}
