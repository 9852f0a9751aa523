import { z } from 'zod'
import type { ErrorCode, Problem } from './errors.ts'

/** The longest remark, advice or reason, in UTF-16 units. */
export const MAX_TEXT = 10_000
/** The most visitors, and the most remarks, of one visit. */
export const MAX_VISITORS = 50
/** The most items of one scorecard. */
export const MAX_ITEMS = 500

/** NUL cannot be stored; half of a surrogate pair is no character. */
const storable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

const problem = (code: ErrorCode) => ({ params: { problem: code } })

/** Text as people write it: trimmed, Unicode form C, neither blank nor too long. */
const requiredText = z
  .string()
  .refine(storable, { ...problem('INVALID_TEXT'), abort: true })
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().min(1).max(MAX_TEXT))

/** Text that may be left out: blank and null mean absent. */
const optionalText = z
  .string()
  .refine(storable, { ...problem('INVALID_TEXT'), abort: true })
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(MAX_TEXT))
  .nullish()
  .transform((text) => (text ? text : undefined))

const id = z.string().min(1).max(200)
const version = z.number().int().positive()

const duplicates = (values: readonly string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))

/** What `recordVisit` takes, with the rules that need no database. Paths are those of the input. */
export const recordVisitInput = z
  .object({
    workGroupId: id,
    meetingId: id,
    /** Of the visit being corrected; absent at the first recording. */
    expectedVersion: version.nullish(),
    /** Members of the group who went. */
    visitorMemberIds: z.array(id).min(1).max(MAX_VISITORS),
    remarks: z.array(z.object({ authorId: id, text: requiredText })).max(MAX_VISITORS),
    advice: optionalText,
    outsideAssignmentReason: optionalText,
    scorecard: z
      .object({
        templateId: id,
        items: z.array(z.object({ code: id, points: z.number(), reason: optionalText })).max(MAX_ITEMS),
      })
      .nullish(),
  })
  .superRefine((input, context) => {
    const report = (code: ErrorCode, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', path, params: { problem: code } })
    for (const index of duplicates(input.visitorMemberIds)) report('DUPLICATE', ['visitorMemberIds', index])
    for (const index of duplicates(input.remarks.map(({ authorId }) => authorId)))
      report('DUPLICATE', ['remarks', index, 'authorId'])
    input.remarks.forEach(({ authorId }, index) => {
      if (!input.visitorMemberIds.includes(authorId))
        report('AUTHOR_NOT_A_VISITOR', ['remarks', index, 'authorId'])
    })
  })

/** A visit as a client sends it. */
export type RecordVisitInput = z.input<typeof recordVisitInput>
/** A visit as it was understood: texts trimmed and normalized, blanks dropped. */
export type RecordVisit = z.output<typeof recordVisitInput>

type Issue = z.core.$ZodIssue

function problemOf(issue: Issue): Pick<Problem, 'code' | 'values'> {
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.['problem']
    const known = CUSTOM.find((candidate) => candidate === code)
    return { code: known ?? 'INVALID_VALUE' }
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' || issue.origin === 'array') return { code: 'REQUIRED' }
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'string') return { code: 'TOO_LONG', values: { max: Number(issue.maximum) } }
    if (issue.origin === 'array') return { code: 'TOO_MANY', values: { max: Number(issue.maximum) } }
  }
  return { code: 'INVALID_VALUE' }
}

const CUSTOM = ['INVALID_TEXT', 'DUPLICATE', 'AUTHOR_NOT_A_VISITOR'] as const satisfies readonly ErrorCode[]

/** The issues of a failed parse as problems of the catalogue, paths as text. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ ...problemOf(issue), path: issue.path.map(String) }))
}
