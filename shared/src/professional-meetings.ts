import { z } from 'zod'
import { id, instant, MAX_LINE, optionalText, report, requiredText, version } from './input.ts'
import { meetingTimeProblems } from './meetings.ts'

/** What `recordProfessionalMeeting` takes. */
export const recordProfessionalMeetingInput = z
  .object({
    unitId: id,
    title: requiredText(MAX_LINE),
    startsAt: instant,
    endsAt: instant,
    /** where it is known from */
    source: optionalText(MAX_LINE),
  })
  .superRefine(({ startsAt, endsAt }, context) => {
    for (const { code, path, values } of meetingTimeProblems(startsAt, endsAt))
      report(context, code, path, values)
  })
/** A professional meeting as a client sends it. */
export type RecordProfessionalMeetingInput = z.input<typeof recordProfessionalMeetingInput>
/** A professional meeting as it was understood. */
export type RecordProfessionalMeeting = z.output<typeof recordProfessionalMeetingInput>

/** What `removeProfessionalMeeting` takes. */
export const removeProfessionalMeetingInput = z.object({ id, expectedVersion: version })
/** The removal of a professional meeting as it was understood. */
export type RemoveProfessionalMeeting = z.output<typeof removeProfessionalMeetingInput>
