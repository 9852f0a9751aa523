import { z } from 'zod'
import { id, optionalText, repeated, report, requiredText, version } from './input.ts'
import { filledInForm } from './scorecards.ts'

/** The most visitors, and the most remarks, of one visit. */
export const MAX_VISITORS = 50

/** What `recordVisit` takes, with the rules that need no database. Paths are those of the input. */
export const recordVisitInput = z
  .object({
    workGroupId: id,
    meetingId: id,
    /** Of the visit being corrected; absent at the first recording. */
    expectedVersion: version.nullish(),
    /** Members of the group who went. */
    visitorMemberIds: z.array(id).min(1).max(MAX_VISITORS),
    remarks: z.array(z.object({ authorId: id, text: requiredText() })).max(MAX_VISITORS),
    advice: optionalText(),
    outsideAssignmentReason: optionalText(),
    scorecard: filledInForm.nullish(),
  })
  .superRefine((input, context) => {
    for (const index of repeated(input.visitorMemberIds))
      report(context, 'DUPLICATE', ['visitorMemberIds', index])
    for (const index of repeated(input.remarks.map(({ authorId }) => authorId)))
      report(context, 'DUPLICATE', ['remarks', index, 'authorId'])
    input.remarks.forEach(({ authorId }, index) => {
      if (!input.visitorMemberIds.includes(authorId))
        report(context, 'AUTHOR_NOT_A_VISITOR', ['remarks', index, 'authorId'])
    })
  })

/** A visit as a client sends it. */
export type RecordVisitInput = z.input<typeof recordVisitInput>
/** A visit as it was understood: texts trimmed and normalized, blanks dropped. */
export type RecordVisit = z.output<typeof recordVisitInput>
