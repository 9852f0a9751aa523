import { formatDay } from '../../../app/day/day.ts'
import type { AgreedItemsQuery } from '../../../gql/graphql.ts'
import { inVietnam } from '../meetingDraft.ts'

type Earlier = AgreedItemsQuery['meetings']['nodes'][number]

/** An item that an earlier meeting of the unit agreed to. */
export interface AgreedItem extends Pick<Earlier['agenda'][number], 'id' | 'title' | 'field' | 'purpose'> {
  /** which meeting that was: `Họp chi ủy, 14/05/2022` */
  readonly at: string
}

/** What meetings that began before an instant agreed to, the latest first. */
export function agreedItems(meetings: readonly Earlier[], startsAt: string): AgreedItem[] {
  return meetings
    .filter((meeting) => meeting.state !== 'CANCELLED' && Date.parse(meeting.startsAt) < Date.parse(startsAt))
    .flatMap((meeting) =>
      meeting.agenda
        .filter(({ outcome }) => outcome === 'AGREED')
        .map(({ id, title, field, purpose }) => ({
          id,
          title,
          field,
          purpose,
          at: `${meeting.kind.label}, ${formatDay(inVietnam(meeting.startsAt).day)}`,
        })),
    )
}
