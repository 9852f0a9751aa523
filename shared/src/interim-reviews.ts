import { z } from 'zod'
import { clearableText, day, id, month, version } from './input.ts'
import { TASK_OUTCOMES, TASK_STATES } from './tasks.ts'
import type { Labels } from './vocabulary.ts'

/** The monthly interim review of a unit: how its tasks went, and what follows from that (DOMAIN section 5). */

/** Where a review stands. */
export const INTERIM_REVIEW_STATES = ['DRAFT', 'DONE'] as const
export type InterimReviewState = (typeof INTERIM_REVIEW_STATES)[number]
export const INTERIM_REVIEW_STATE_LABELS: Labels<InterimReviewState> = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  DONE: { vi: 'Đã sơ kết', en: 'Done' },
}

/** What a review says in words. */
export const INTERIM_REVIEW_TEXTS = ['results', 'shortcomings', 'causes', 'lessons'] as const
export type InterimReviewText = (typeof INTERIM_REVIEW_TEXTS)[number]
/** null: nothing is said */
export type InterimReviewTexts = Readonly<Record<InterimReviewText, string | null>>
/** The longest of them, in UTF-16 units. */
export const MAX_REVIEW_TEXT = 50_000

const words = z.string().min(1)
const count = z.int().min(0)

/** A task as the records tell it. */
const task = z.strictObject({
  id: z.uuid(),
  title: words,
  key: z.boolean(),
  /** who does it, by name */
  owner: words,
  dueOn: day,
  state: z.enum(TASK_STATES),
  outcome: z.enum(TASK_OUTCOMES).nullable(),
  doneOn: day.nullable(),
  /** neither reported nor ended, and its day was over */
  overdue: z.boolean(),
  measure: words.nullable(),
  target: z.number().nullable(),
  resultValue: z.number().nullable(),
  result: words.nullable(),
  /** why it was not met */
  cause: words.nullable(),
})
export type InterimReviewTask = z.output<typeof task>

/** What the records say of a month, composed out of them and never typed: tasks of the unit that were due in it, or ended. */
export const interimReviewFacts = z.strictObject({
  /** goes up when what these fields mean changes */
  form: z.literal(1),
  /** as it was called */
  unit: words,
  /** `YYYY-MM` */
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  /** the last day of the month, or the day it was composed on */
  asOf: day,
  /** execution rate: see `execution` of tasks */
  rate: z.strictObject({ numerator: count, denominator: count }),
  /** by the days on which they are due */
  tasks: z.array(task),
})
export type InterimReviewFacts = z.output<typeof interimReviewFacts>

/** What `composeInterimReview` takes. */
export const composeInterimReviewInput = z.object({
  unitId: id,
  /** by its first day */
  month,
})
export type ComposeInterimReview = z.output<typeof composeInterimReviewInput>

/** What `updateInterimReview` takes: texts that are absent stay, null or blank clears them. */
export const updateInterimReviewInput = z.object({
  id,
  expectedVersion: version,
  results: clearableText(MAX_REVIEW_TEXT),
  shortcomings: clearableText(MAX_REVIEW_TEXT),
  causes: clearableText(MAX_REVIEW_TEXT),
  lessons: clearableText(MAX_REVIEW_TEXT),
})
export type UpdateInterimReview = z.output<typeof updateInterimReviewInput>
