import type { CreateMeetingInput, UpdateMeetingInput } from '../../gql/graphql.ts'
import type { PickedMember } from '../members/pickedMember.ts'

/** A body as forms name it. */
export interface BodyName {
  readonly id: string
  readonly name: string
}

/** A meeting while it is being written down; times as in Vietnam, `07:30`. */
export interface MeetingDraft {
  readonly unitId: string | undefined
  /** The body that meets; undefined for the whole unit. */
  readonly body: BodyName | undefined
  readonly kind: string | undefined
  readonly title: string
  readonly place: string
  readonly day: string | undefined
  readonly starts: string | undefined
  readonly ends: string | undefined
  readonly chair: PickedMember | undefined
  readonly secretary: PickedMember | undefined
}

/** A meeting as it stands before it is changed. */
interface StoredMeeting {
  readonly unit: { readonly id: string }
  readonly body: BodyName | null
  readonly kind: { readonly code: string }
  readonly title: string | null
  readonly place: string | null
  readonly startsAt: string
  readonly endsAt: string | null
  readonly chair: StoredPerson | null
  readonly secretary: StoredPerson | null
}
interface StoredPerson {
  readonly name: string
  readonly member: { readonly id: string } | null
}

const text = (value: string): string | null => value.trim() || null
const ZONE = '+07:00'

/** The instant of a time of day in Vietnam; empty where either is missing, which the rules then tell. */
export function instantOf(day: string | undefined, time: string | undefined): string {
  return day && time ? `${day}T${time}:00${ZONE}` : ''
}

/** The day and the time in Vietnam of an instant. */
export function inVietnam(instant: string): { day: string; time: string } {
  const [day = '', time = ''] = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().split('T')
  return { day, time: time.slice(0, 5) }
}

/** A meeting of which only the unit and the day may be known. */
export function newDraft(unitId: string | undefined, day: string | undefined): MeetingDraft {
  return {
    unitId,
    body: undefined,
    day,
    kind: 'regular',
    title: '',
    place: '',
    starts: '07:30',
    ends: undefined,
    chair: undefined,
    secretary: undefined,
  }
}

/** What is stored, to be changed. */
export function draftOf(meeting: StoredMeeting): MeetingDraft {
  const { day, time } = inVietnam(meeting.startsAt)
  const person = (stored: StoredPerson | null): PickedMember | undefined =>
    stored?.member ? { id: stored.member.id, name: stored.name } : undefined
  return {
    unitId: meeting.unit.id,
    body: meeting.body ? { id: meeting.body.id, name: meeting.body.name } : undefined,
    kind: meeting.kind.code,
    title: meeting.title ?? '',
    place: meeting.place ?? '',
    day,
    starts: time,
    ends: meeting.endsAt ? inVietnam(meeting.endsAt).time : undefined,
    chair: person(meeting.chair),
    secretary: person(meeting.secretary),
  }
}

/** A new meeting as the server takes it. */
export function toCreate(draft: MeetingDraft): CreateMeetingInput {
  return {
    unitId: draft.unitId ?? '',
    bodyId: draft.body?.id ?? null,
    kind: draft.kind ?? '',
    title: text(draft.title),
    place: text(draft.place),
    startsAt: instantOf(draft.day, draft.starts),
    endsAt: draft.ends ? instantOf(draft.day, draft.ends) : null,
    chairMemberId: draft.chair?.id ?? null,
    secretaryMemberId: draft.secretary?.id ?? null,
  }
}

/** What was changed, as the server takes it: fields left alone are absent, so that nobody known by name only is lost. */
export function toUpdate(
  id: string,
  version: number,
  before: MeetingDraft,
  draft: MeetingDraft,
): UpdateMeetingInput {
  const old: Readonly<Record<string, unknown>> = { ...toCreate(before) }
  const changed = Object.entries(toCreate(draft)).filter(([name, value]) => value !== old[name])
  return { id, expectedVersion: version, ...Object.fromEntries(changed) }
}
