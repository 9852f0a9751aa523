import {
  JOINING_DATES,
  PRIVATE_INPUTS,
  readPartialDate,
  vietnameseDate,
  type JoiningDate,
  type PartialDate,
  type PrivateInput,
  type Problem,
  type Standing,
} from '@chibo/shared'
import { lastDay, type Joining } from './joining.rules.ts'

/** What everybody reads of a member's record who may read the member; dates as precise as they are known. */
export const PLAIN = ['fullName', 'sex', 'fileNumber', ...JOINING_DATES] as const
export type Plain = (typeof PLAIN)[number]

/** Values by the names of fields; null where nothing is known. */
export type Known<Name extends string> = Readonly<Record<Name, string | null>>

/** What is given of some fields: absent stays as it is, null clears. */
export type Given<Name extends string> = Readonly<
  Partial<Record<Name, string | PartialDate | null | undefined>>
>

/** The fields whose values differ from what is known, and what they are then. */
export function changesOf<Name extends string>(
  names: readonly Name[],
  given: Given<Name>,
  known: Partial<Known<Name>>,
): ReadonlyMap<Name, string | null> {
  return new Map(
    names.flatMap((name): [Name, string | null][] => {
      const value: string | PartialDate | null | undefined = given[name]
      if (value === undefined) return []
      const text = typeof value === 'string' ? value : (value?.text ?? null)
      return text === (known[name] ?? null) ? [] : [[name, text]]
    }),
  )
}

/** When somebody joined, after a correction. */
export function correctedJoining(
  plain: ReadonlyMap<Plain, string | null>,
  known: Known<JoiningDate>,
  birthDate: string | null,
): Joining {
  const read = (text: string | null): PartialDate | null =>
    text === null ? null : (readPartialDate(text) ?? null)
  const date = (name: JoiningDate): PartialDate | null => {
    const changed = plain.get(name)
    return read(changed === undefined ? known[name] : changed)
  }
  return {
    birthDate: read(birthDate),
    admissionDecidedOn: date('admissionDecidedOn'),
    joinedOn: date('joinedOn'),
    officialOn: date('officialOn'),
  }
}

/** What the dated register says of somebody whose record is corrected. */
export interface Registered {
  /** today's */
  readonly standing: Standing | null
  readonly firstDay: string | null
  readonly officialFrom: string | null
}

/** What cannot be of what is corrected, by what the register says: nobody is born once they are in it, or official before they are. */
export function correctionProblems(
  corrected: ReadonlySet<Plain | PrivateInput>,
  { birthDate, officialOn }: Joining,
  { standing, firstDay, officialFrom }: Registered,
  today: string,
): Problem[] {
  const problems: Problem[] = []
  const there = firstDay !== null && firstDay < today ? firstDay : today
  if (corrected.has('birthDate') && birthDate !== null && birthDate.first > there)
    problems.push({ code: 'BORN_LATER', path: ['birthDate'], values: { date: vietnameseDate(there) } })
  if (!corrected.has('officialOn') || officialOn === null) return problems
  const differs =
    standing === 'PROBATIONARY'
      ? lastDay(officialOn) <= today
      : officialFrom !== null && officialOn.first > officialFrom
  if (differs) problems.push({ code: 'STANDING_DIFFERS', path: ['officialOn'] })
  return problems
}

/** Sensitive fields that an input gives. */
export function privateGiven(given: Given<PrivateInput>): PrivateInput[] {
  return PRIVATE_INPUTS.filter((name) => given[name] !== undefined)
}
