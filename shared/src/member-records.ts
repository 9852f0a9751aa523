import { z } from 'zod'
import { foldVietnamese, normalizeName } from './folding.ts'
import { asProblem, clearableText, day, id, MAX_LINE, optionalText, requiredText, version } from './input.ts'
import { actDecisionInput, actFields } from './member-acts.ts'
import { ACTIVITIES, SEXES, STANDINGS, type DatePrecision } from './vocabulary.ts'

/** What the register says of a person, and what is typed in to enter or correct it. */

/** A date as precisely as it is known: its text, the first day that it may be, and how precise that is. */
export interface PartialDate {
  /** `1965`, `1965-08` or `1965-08-05` */
  readonly text: string
  /** ISO */
  readonly first: string
  readonly precision: DatePrecision
}

const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }

/** A date as precise as its text; undefined for what is none, or of no year in which members lived. */
export function readPartialDate(text: string): PartialDate | undefined {
  const precision = PRECISIONS[text.length]
  const first = `${text}-01-01`.slice(0, 10)
  if (!precision || !day.safeParse(first).success) return undefined
  return text < '1850' || text >= '2200' ? undefined : { text, first, precision }
}

const partialDate = z.string().transform((text, context): PartialDate => {
  const read = readPartialDate(text)
  if (read) return read
  context.addIssue({ code: 'custom', ...asProblem('INVALID_DATE') })
  return z.NEVER
})

/** A number without what people write around its digits. */
const bareNumber = z.string().transform((text) => text.replace(/[\s'.-]/g, ''))

const hasDigits = (text: string, length: number): boolean => text.length === length && /^\d+$/.test(text)

const digits = (length: number) =>
  bareNumber.refine((text) => hasDigits(text, length), asProblem('DIGITS', { length }))

/** Identity cards had nine digits, the last of them twelve. */
const oldIdentityNumber = bareNumber.refine(
  (text) => hasDigits(text, 9) || hasDigits(text, 12),
  asProblem('DIGITS_EITHER', { length: 9, other: 12 }),
)

const fullName = requiredText(MAX_LINE)
  .transform(normalizeName)
  .refine((name) => foldVietnamese(name) !== '', asProblem('REQUIRED'))

/** Fields that only few may read, by their names in inputs. */
export const PRIVATE_INPUTS = [
  'citizenId',
  'cardNumber',
  'oldCardNumber',
  'birthDate',
  'phone',
  'address',
  'otherName',
  'ethnicity',
  'religion',
  'hometown',
  'oldIdentityNumber',
  'cardIssuedBy',
  'cardIssuedOn',
] as const
export type PrivateInput = (typeof PRIVATE_INPUTS)[number]

/** Dates of a member that everybody may read who may read the member. */
export const JOINING_DATES = ['joinedOn', 'admissionDecidedOn', 'officialOn'] as const
export type JoiningDate = (typeof JOINING_DATES)[number]

const sex = z.enum(SEXES)
const numbers = { citizenId: digits(12), cardNumber: digits(12), oldCardNumber: digits(8) }

/** Sensitive fields of an input; `line` is what takes those that are text as people write it. */
const privateFields = <Line extends z.ZodType>(line: Line) => ({
  citizenId: numbers.citizenId.nullish(),
  cardNumber: numbers.cardNumber.nullish(),
  oldCardNumber: numbers.oldCardNumber.nullish(),
  birthDate: partialDate.nullish(),
  phone: line,
  address: line,
  otherName: line,
  ethnicity: line,
  religion: line,
  hometown: line,
  oldIdentityNumber: oldIdentityNumber.nullish(),
  cardIssuedBy: line,
  cardIssuedOn: partialDate.nullish(),
})

const newPerson = {
  unitId: id,
  fullName,
  sex: sex.nullish(),
  fileNumber: optionalText(MAX_LINE),
  admissionDecidedOn: partialDate.nullish(),
  ...privateFields(optionalText(MAX_LINE)),
  ...actFields,
}

/** Somebody who is a member already is entered in the register. */
export const enterMemberInput = z.object({
  ...newPerson,
  standing: z.enum(STANDINGS),
  activity: z.enum(ACTIVITIES).nullish(),
  joinedOn: partialDate.nullish(),
  officialOn: partialDate.nullish(),
})
export type EnterMember = z.output<typeof enterMemberInput>

/** Somebody is admitted: on probation from the day of the ceremony. */
export const admitMemberInput = z.object(newPerson)
export type AdmitMember = z.output<typeof admitMemberInput>

/** What the register says of somebody was wrong: absent stays as it is, null clears. */
export const correctMemberInput = z.object({
  memberId: id,
  expectedVersion: version,
  reason: requiredText(),
  decision: actDecisionInput.nullish(),
  fullName: fullName.optional(),
  sex: sex.nullish(),
  fileNumber: clearableText(MAX_LINE),
  joinedOn: partialDate.nullish(),
  admissionDecidedOn: partialDate.nullish(),
  officialOn: partialDate.nullish(),
  ...privateFields(clearableText(MAX_LINE)),
})
export type CorrectMember = z.output<typeof correctMemberInput>
