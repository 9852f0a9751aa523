import {
  addMeetingGuestsInput,
  leavesBeforeArriving,
  removeMeetingGuestInput,
  updateMeetingGuestInput,
  type AddMeetingGuests,
  type Problem,
  type UpdateMeetingGuest,
} from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Act,
  type AuditedFields,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { readablePeople } from '../members/index.ts'
import { timeProblems } from './attendance.rules.ts'
import type { RecordedAttendance } from './attendance.service.ts'
import {
  findGuest,
  findThere,
  guestChange,
  guestDeletion,
  guestsInsertion,
  type Guest,
} from './guests.repo.ts'
import { rightOnMeeting } from './meetings.policy.ts'
import { findMeeting } from './meetings.repo.ts'
import { isFinal } from './meetings.rules.ts'

type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

/** Use cases on those who stand beside the roll of a meeting. */
export class GuestsService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Adds guests and observers to a meeting, invited ahead or come to it. */
  addMeetingGuests(input: unknown, caller: Caller): Promise<Outcome<RecordedAttendance>> {
    return performParsed(this.parts, caller, addMeetingGuestsInput, input, (parsed, tx) =>
      this.add(tx, parsed, caller),
    )
  }

  /** Changes what is known of a guest, when they came and left above all. */
  updateMeetingGuest(input: unknown, caller: Caller): Promise<Outcome<RecordedAttendance>> {
    return performParsed(this.parts, caller, updateMeetingGuestInput, input, (parsed, tx) =>
      this.update(tx, parsed, caller),
    )
  }

  /** Takes back that somebody is a guest. */
  removeMeetingGuest(input: unknown, caller: Caller): Promise<Outcome<RecordedAttendance>> {
    return performParsed(this.parts, caller, removeMeetingGuestInput, input, async (parsed, tx) => {
      const guest = await this.writable(tx, parsed.id, caller)
      return {
        result: { meetingId: guest.meetingId },
        writes: [guestDeletion(tx, guest.id)],
        act: actOn('MEETING_GUEST_REMOVE', guest, { guest: audited(guest) }, { guest: null }),
      }
    })
  }

  private async add(
    tx: Transaction<DB>,
    input: AddMeetingGuests,
    caller: Caller,
  ): Promise<Deed<RecordedAttendance>> {
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const memberIds = input.guests.map(({ memberId }, i) =>
      memberId == null ? null : this.parts.decodeId('member', memberId, ['guests', String(i), 'memberId']),
    )
    const meeting = await findMeeting(tx, meetingId, 'SHARE')
    const right = meeting ? rightOnMeeting(caller.viewer, meeting.path) : 'NONE'
    if (!meeting || right === 'NONE') throw notFound('meetingId')
    if (right === 'SEE') throw forbidden('meetingId')
    if (isFinal(meeting.state)) refuse([{ code: 'MEETING_FINAL', path: ['meetingId'] }])
    const guests = await this.named(tx, input, memberIds, meeting, caller)
    return {
      result: { meetingId },
      writes: [guestsInsertion(tx, meetingId, guests)],
      act: actOn('MEETING_GUESTS_ADD', { meetingId, unitId: meeting.unitId }, null, {
        guests: JSON.stringify(guests),
      }),
    }
  }

  /** The guests of an input by name. @throws ProblemError for whoever cannot be one */
  private async named(
    tx: Transaction<DB>,
    { guests }: AddMeetingGuests,
    memberIds: readonly (string | null)[],
    meeting: Meeting,
    caller: Caller,
  ): Promise<Guest[]> {
    const ids = memberIds.filter((id) => id !== null)
    const [people, there] = await Promise.all([
      readablePeople(tx, caller.viewer, ids, { day: meeting.heldOn, unitId: meeting.unitId }),
      findThere(tx, meeting, ids),
    ])
    const problems: Problem[] = []
    const found = guests.map((guest, i): Guest[] => {
      const memberId = memberIds[i] ?? null
      const at = ['guests', String(i)]
      problems.push(
        ...timeProblems(guest, meeting, caller).map((one) => ({ ...one, path: [...at, ...one.path] })),
      )
      if (memberId !== null) problems.push(...memberProblems(memberId, people, there, [...at, 'memberId']))
      const member = memberId === null ? undefined : people.get(memberId)
      const name = member?.name ?? guest.name
      if (name === undefined) return []
      const person = { memberId, name, office: guest.office ?? member?.office ?? null }
      const { kind, arrivedAt = null, leftAt = null } = guest
      return [{ id: newUuid(), kind, person, arrivedAt, leftAt }]
    })
    refuse(problems)
    return found.flat()
  }

  private async update(
    tx: Transaction<DB>,
    input: UpdateMeetingGuest,
    caller: Caller,
  ): Promise<Deed<RecordedAttendance>> {
    const before = await this.writable(tx, input.id, caller)
    const after: Guest = {
      id: before.id,
      kind: input.kind ?? before.kind,
      person: {
        memberId: before.memberId,
        name: before.name,
        office: input.office === undefined ? before.office : input.office,
      },
      arrivedAt: input.arrivedAt === undefined ? before.arrivedAt : input.arrivedAt,
      leftAt: input.leftAt === undefined ? before.leftAt : input.leftAt,
    }
    refuse([
      ...timeProblems(input, before, caller),
      ...(leavesBeforeArriving(after)
        ? [{ code: 'LEAVES_BEFORE_ARRIVING', path: [input.leftAt == null ? 'arrivedAt' : 'leftAt'] } as const]
        : []),
    ])
    return {
      result: { meetingId: before.meetingId },
      writes: [guestChange(tx, after)],
      act: actOn(
        'MEETING_GUEST_UPDATE',
        before,
        { guest: audited(before) },
        { guest: JSON.stringify({ ...after, person: undefined, ...after.person }) },
      ),
    }
  }

  /** A guest of a meeting that the caller may write. @throws ProblemError */
  private async writable(tx: Transaction<DB>, id: string, caller: Caller) {
    const guest = await findGuest(tx, this.parts.decodeId('guest', id, ['id']))
    const right = guest ? rightOnMeeting(caller.viewer, guest.path) : 'NONE'
    if (!guest || right === 'NONE') throw notFound('id')
    if (right === 'SEE') throw forbidden('id')
    if (isFinal(guest.state)) refuse([{ code: 'MEETING_FINAL', path: ['id'] }])
    return guest
  }
}

/** What keeps a member from being a guest. */
function memberProblems(
  memberId: string,
  people: Awaited<ReturnType<typeof readablePeople>>,
  { onRoll, guests }: Awaited<ReturnType<typeof findThere>>,
  path: readonly string[],
): Problem[] {
  const named = people.problems(memberId, path)
  if (named.length > 0) return named
  if (onRoll.has(memberId)) return [{ code: 'ALREADY_ON_ROLL', path }]
  return guests.has(memberId) ? [{ code: 'DUPLICATE', path }] : []
}

function actOn(
  action: 'MEETING_GUESTS_ADD' | 'MEETING_GUEST_UPDATE' | 'MEETING_GUEST_REMOVE',
  { meetingId, unitId }: { readonly meetingId: string; readonly unitId: string },
  before: AuditedFields | null,
  after: AuditedFields,
): Act {
  return { action, unitId, objectType: 'meeting', objectId: meetingId, before, after }
}

function audited({
  id,
  kind,
  memberId,
  name,
  office,
  arrivedAt,
  leftAt,
}: NonNullable<Awaited<ReturnType<typeof findGuest>>>): string {
  return JSON.stringify({ id, kind, memberId, name, office, arrivedAt, leftAt })
}
