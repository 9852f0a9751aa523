import { z } from 'zod'
import { day } from './input.ts'
import { givenTask, minutesFacts, reviewedTask } from './minutes-body.ts'

const words = z.string().min(1)
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
const person = z.strictObject({ name: words, office: words.nullable() })
/** What a resolution says on paper: composed out of records, as they are told to whoever asks. Called as on the day that it bears. */
export const resolutionPaper = z.strictObject({
  /** the body above, as letters have it at their head; null: there is none */
  superior: words.nullable(),
  /** the unit, or the body of it that decided */
  unit: words,
  type: z.strictObject({ code: words, label: words }),
  title: words,
  text: words,
  /** the month that it is for; null: it is no monthly one, and has no parts of a form */
  month: month.nullable(),
  sign: z.strictObject({
    /** null for a draft */
    number: z.int().min(1).nullable(),
    suffix: words.nullable(),
    datedOn: day,
    place: words.nullable(),
  }),
  /** the meeting that decided; null: none, or one that the reader may not read */
  meeting: z.strictObject({ kind: words, heldOn: day }).nullable(),
  inForceOn: day.nullable(),
  /** tasks that lay before the meeting */
  reviewed: z.array(reviewedTask),
  /** tasks that carry it out, with who helps */
  given: z.array(givenTask.extend({ helpers: z.array(givenTask.shape.owner) })),
  score: minutesFacts.shape.score,
  vote: minutesFacts.shape.votes.element.nullable(),
  noVoteReason: words.nullable(),
  /** who chaired the meeting */
  signer: person.nullable(),
  /** to whom it was sent */
  recipients: z.array(words),
  /** of a supplement: which one, of what, and why */
  supplement: z.strictObject({ ordinal: z.int().min(1), of: words, ofDay: day, reason: words }).nullable(),
})
export type ResolutionPaper = z.output<typeof resolutionPaper>
