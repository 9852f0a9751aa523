import { typeId } from './ids.ts'
import { meetingNode } from './meetings.ts'
import { memberOf, reference, type MemberNode } from './members.ts'
import type { Stored } from './organization.ts'
import type { World } from './world.ts'

/** A line of a roll. */
export function attendance(world: World, row: Stored<'attendance'>): object {
  return {
    expected: row.expected,
    notExpectedReason: row.not_expected_reason,
    standing: row.standing,
    activity: row.activity,
    voting: row.voting,
    hindrance: row.hindrance,
    transferred: row.transferred,
    status: row.status,
    mode: row.mode,
    reason: row.reason,
    spoke: row.spoke,
    minutesSpoken: world.organization.speeches
      .filter((one) => one.meeting_id === row.meeting_id && one.member_id === row.member_id)
      .reduce((sum, one) => sum + (one.minutes ?? 0), 0),
    arrivedAt: row.arrived_at?.toISOString() ?? null,
    leftAt: row.left_at?.toISOString() ?? null,
    member: (): MemberNode | null => memberOf(world, row.member_id),
  }
}

/** Counts over a roll and of those beside it. */
export function summaryOf(
  roll: readonly Stored<'attendance'>[],
  guests: readonly Stored<'meeting_guest'>[],
  heldOn: string,
): object {
  const expected = roll.filter((row) => row.expected)
  const count = (status: string | null): number => expected.filter((row) => row.status === status).length
  const beside = (kind: string): number => guests.filter((guest) => guest.kind === kind).length
  const came = expected.filter(hasCome)
  return {
    expected: expected.length,
    present: count('PRESENT'),
    late: count('LATE'),
    excused: count('EXCUSED'),
    unexcused: count('UNEXCUSED'),
    unmarked: count(null),
    online: expected.filter((row) => row.mode === 'ONLINE').length,
    guests: beside('GUEST'),
    observers: beside('OBSERVER'),
    members: split(roll),
    came: split(roll.filter(hasCome)),
    rate: share(came.length, expected.length, heldOn),
    speakingRate: share(came.filter((row) => row.spoke).length, came.length, heldOn),
  }
}

function hasCome(row: Stored<'attendance'>): boolean {
  return row.status === 'PRESENT' || row.status === 'LATE'
}

function split(roll: readonly Stored<'attendance'>[]): object {
  const home = (standing: string): number =>
    roll.filter((row) => row.membership_kind === 'HOME' && row.standing === standing).length
  const reason = (why: string): number => roll.filter((row) => row.not_expected_reason === why).length
  return {
    official: home('OFFICIAL'),
    probationary: home('PROBATIONARY'),
    temporary: roll.filter((row) => row.membership_kind === 'TEMPORARY').length,
    exempt: roll.filter((row) => row.activity.endsWith('EXEMPT')).length,
    away: reason('TEMPORARILY_ELSEWHERE') + reason('SPECIAL_DUTY'),
  }
}

/** How meetings were attended from one day to another, as far as the caller may read them. */
export function attendanceFigures(
  world: World,
  { from, to, kind }: { readonly from: string; readonly to: string; readonly kind?: string | null },
  of: (meeting: Stored<'meeting'>) => boolean,
): object {
  const { organization, policy } = world
  const rolls = organization.meetings
    .filter((meeting) => {
      const heldOn = new Date(meeting.starts_at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
      const counts =
        meeting.state !== 'PLANNED' && meeting.state !== 'CANCELLED' && heldOn >= from && heldOn <= to
      const isOfKind = kind == null || meeting.kind_code === kind
      return counts && isOfKind && of(meeting) && policy.may('meeting.read', meeting.unit_id)
    })
    .map((meeting) => organization.attendance.filter((row) => row.meeting_id === meeting.id))
    .filter((roll) => roll.length > 0)
  const expected = rolls.flat().filter((row) => row.expected)
  const came = expected.filter(hasCome)
  return {
    meetings: rolls.length,
    rate: share(came.length, expected.length, to),
    speakingRate: share(came.filter((row) => row.spoke).length, came.length, to),
  }
}

/** A share of a whole; per cent with two decimals, half up. */
function share(numerator: number, denominator: number, asOf: string): object {
  const percent =
    denominator === 0 ? null : Math.floor((20_000 * numerator + denominator) / (2 * denominator)) / 100
  return { numerator, denominator, percent, asOf, stated: null }
}

/** Somebody beside a roll. */
export function guestOf(world: World, guest: Stored<'meeting_guest'>): object {
  return {
    __typename: 'MeetingGuest',
    id: typeId('guest', guest.id),
    kind: guest.kind,
    person: reference(world, guest.member_id, guest.person_name, guest.person_office),
    arrivedAt: guest.arrived_at?.toISOString() ?? null,
    leftAt: guest.left_at?.toISOString() ?? null,
  }
}

/** The guest with an id, if the caller may see the meeting. */
export function guestNode(world: World, id: string): object | null {
  const guest = world.organization.guests.find((one) => one.id === id)
  return guest && meetingNode(world, guest.meeting_id) ? guestOf(world, guest) : null
}
