import { z } from 'zod'
import { code, id, optionalText, version } from './input.ts'
import { SCORECARD_KINDS } from './vocabulary.ts'

/** The most items of one scorecard. */
export const MAX_ITEMS = 500

const form = {
  templateId: id,
  items: z.array(z.object({ code, points: z.number(), reason: optionalText() })).max(MAX_ITEMS),
}

/** A form filled in: one item for each criterion; what is wrong with them `scoringProblems` tells. */
export const filledInForm = z.object(form)

/** A form as it was understood. */
export type FilledInForm = z.output<typeof filledInForm>

/** What `submitScorecard` takes, with the rules that need neither database nor template. */
export const submitScorecardInput = z.object({
  meetingId: id,
  kind: z.enum(SCORECARD_KINDS),
  ...form,
  /** Of the score being corrected; absent at the first submission. */
  expectedVersion: version.nullish(),
})

/** A score as a client sends it. */
export type SubmitScorecardInput = z.input<typeof submitScorecardInput>
/** A score as it was understood. */
export type SubmitScorecard = z.output<typeof submitScorecardInput>
