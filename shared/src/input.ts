import { z } from 'zod'
import { ERROR_MESSAGES, type ErrorCode, type Problem } from './errors.ts'

/** What the inputs of all mutations are made of; rules that need no database, problems by codes of the catalogue. */

/** The longest remark, advice or reason, in UTF-16 units. */
export const MAX_TEXT = 10_000
/** The longest name, title, number or place, in UTF-16 units. */
export const MAX_LINE = 500

type Values = NonNullable<Problem['values']>

/** Parameters of a zod issue that stands for a problem of the catalogue. */
export const asProblem = (code: ErrorCode, values?: Values) => ({ params: { problem: code, values } })

/** NUL cannot be stored; half of a surrogate pair is no character. */
const storable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

/** What somebody sees. The database takes more for blank than JavaScript trims (U+0085), and stores no text of blanks. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}]/u

/** Without blanks and what nobody sees around it, in one pass from either end, however long that is. */
function trimmed(text: string): string {
  const first = text.search(VISIBLE)
  if (first < 0) return ''
  let end = text.length
  while (!VISIBLE.test(text.charAt(end - 1))) end -= 1
  return text.slice(first, end)
}

const written = z
  .string()
  .refine(storable, { ...asProblem('INVALID_TEXT'), abort: true })
  .transform((text) => trimmed(text.normalize('NFC')))

/** Text as people write it: trimmed, Unicode form C, neither blank nor too long. */
export const requiredText = (max = MAX_TEXT) => written.pipe(z.string().min(1).max(max))

/** Text that may be left out: blank and null mean absent. */
export const optionalText = (max = MAX_TEXT) =>
  written
    .pipe(z.string().max(max))
    .nullish()
    .transform((text) => (text ? text : undefined))

/** Text of an update: absent leaves it as it is, blank and null clear it. */
export const clearableText = (max = MAX_TEXT) =>
  written
    .pipe(z.string().max(max))
    .nullish()
    .transform((text) => (text === undefined ? undefined : text || null))

/** An opaque id; what it stands for is seen where it is used. */
export const id = z.string().min(1).max(200)

/** A code from a catalogue; whether there is such a one is seen where it is used. */
export const code = z.string().min(1).max(200).refine(storable, asProblem('INVALID_TEXT'))

/** The version that an update was made from. */
export const version = z.number().int().positive()

/** A whole number within bounds, both included. */
export const integer = (min: number, max: number) =>
  z
    .number()
    .int()
    .refine((value) => value >= min && value <= max, asProblem('OUT_OF_RANGE', { min, max }))

/** A day that exists, `YYYY-MM-DD`, years 1 to 9999. */
export const day = z.string().refine(isDay, asProblem('INVALID_DATE'))

/** A month, by its first day. */
export const month = day.refine((one) => one.endsWith('-01'), asProblem('INVALID_DATE'))

/** An instant, ISO 8601 with its offset, of the years 1900 to 2199. */
export const instant = z
  .string()
  .refine(isInstant, { ...asProblem('INVALID_DATETIME'), abort: true })
  .transform((text) => new Date(text))

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

const INSTANT =
  /^((?:19|20|21)\d{2}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

function isInstant(text: string): boolean {
  const date = INSTANT.exec(text)?.[1]
  return date !== undefined && isDay(date)
}

/** Indexes of the values that stood in the list before. */
export function repeated(values: readonly (string | null | undefined)[]): number[] {
  return values.flatMap((value, index) => (value != null && values.indexOf(value) < index ? [index] : []))
}

/** Reports a problem of the catalogue from a refinement. */
export function report(
  context: z.RefinementCtx,
  code: ErrorCode,
  path: readonly (string | number)[],
  values?: Values,
): void {
  context.addIssue({ code: 'custom', path: [...path], ...asProblem(code, values) })
}

const Reported = z.object({
  problem: z.custom<ErrorCode>((code) => typeof code === 'string' && Object.hasOwn(ERROR_MESSAGES, code)),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

function problemOf(issue: z.core.$ZodIssue): Pick<Problem, 'code' | 'values'> {
  if (issue.code === 'custom') {
    const reported = Reported.safeParse(issue.params)
    if (!reported.success) return { code: 'INVALID_VALUE' }
    const { problem, values } = reported.data
    return { code: problem, ...(values && { values }) }
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

/** The issues of a failed parse as problems of the catalogue, paths as text. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ ...problemOf(issue), path: issue.path.map(String) }))
}
