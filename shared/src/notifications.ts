import { z } from 'zod'
import { id, instant, report } from './input.ts'

/** What somebody is told: reminders, and what became of what they asked for. Kinds are rows of the database. */

/** Lines that are marked as read at once. */
export const MAX_MARKED = 100

/** Pages of the dashboard on which it is dealt with. */
export const NOTIFICATION_PAGES = ['PLAN', 'APPROVALS', 'MEETING', 'TASKS', 'RESOLUTIONS'] as const
export type NotificationPage = (typeof NOTIFICATION_PAGES)[number]

/** What a line is about, by opaque ids. */
export interface NotificationPlace {
  readonly page: NotificationPage
  readonly unitId: string | null
  /** null: about no meeting */
  readonly meetingId: string | null
}

/** Where in the dashboard a line leads: a path, with its query. */
export function notificationPath({ page, unitId, meetingId }: NotificationPlace): string {
  const ofUnit = unitId === null ? '' : `?unit=${encodeURIComponent(unitId)}`
  switch (page) {
    case 'PLAN':
      return `/plan${ofUnit}`
    case 'APPROVALS':
      return `/plan/approval${ofUnit}`
    case 'MEETING':
      return meetingId === null ? '/meetings' : `/meetings/${encodeURIComponent(meetingId)}`
    case 'TASKS':
      return `/tasks${ofUnit}`
    case 'RESOLUTIONS':
      // What waits for a receipt was sent to the unit.
      return unitId === null ? '/resolutions' : `/resolutions${ofUnit}&whose=received`
  }
}

/** What `markNotificationsRead` takes: lines, or all that came up to an instant. */
export const markNotificationsReadInput = z
  .object({
    ids: z.array(id).min(1).max(MAX_MARKED).nullish(),
    until: instant.nullish(),
  })
  .superRefine(({ ids, until }, context) => {
    if ((ids == null) === (until == null)) report(context, 'ONE_KEY', ['ids'])
  })
/** Which lines to mark as it was understood. */
export type MarkNotificationsRead = z.output<typeof markNotificationsReadInput>

/** The longest e-mail address, in UTF-16 units. */
export const MAX_EMAIL = 254

/** An e-mail address, without blanks around it; null: none. */
export const emailSchema = z.string().trim().max(MAX_EMAIL).pipe(z.email()).nullable()
