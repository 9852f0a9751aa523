import { computed } from 'vue'
import { useRead } from '../../app/client/useRead.ts'
import { HeldMeetingsDocument } from '../../gql/graphql.ts'
import type { HeldMeetingsQuery } from '../../gql/graphql.ts'

/** A meeting that a visit can be of. */
export type HeldMeeting = NonNullable<HeldMeetingsQuery['unit']>['meetings']['nodes'][number]

/** The meetings of a unit that were held up to a day, latest first. */
export function useMeetingChoice(unit: () => string | undefined, day: () => string) {
  const read = useRead(HeldMeetingsDocument, () => {
    const id = unit()
    return id === undefined ? undefined : { unit: id, upTo: day() }
  })
  const meetings = computed(() =>
    (read.data.value?.unit?.meetings.nodes ?? []).filter(
      (meeting) => meeting.state !== 'PLANNED' && meeting.state !== 'CANCELLED',
    ),
  )
  return { read, meetings, unit: computed(() => read.data.value?.unit ?? undefined) }
}

/** The visit that a group already recorded of a meeting. */
export function recordedVisit(
  meeting: HeldMeeting | undefined,
  group: string | undefined,
): string | undefined {
  return meeting?.visits.find((visit) => visit.workGroup?.id === group)?.id
}

/** The meeting that is most likely meant: the latest of the month, or of all, that the group has not recorded yet. */
export function likelyMeeting(
  meetings: readonly HeldMeeting[],
  group: string | undefined,
  month: string | undefined,
): HeldMeeting | undefined {
  return meetings.find(
    (meeting) => (!month || meeting.heldOn.startsWith(month)) && !recordedVisit(meeting, group),
  )
}
