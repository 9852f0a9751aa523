import { describeProblem, ROLES, type Problem, type Role } from '@chibo/shared'
import { z } from 'zod'
import { StartError } from '../start-error.ts'
import { UsageError } from './command.ts'

/**
 * @param value of an option
 * @param name of the option, without dashes
 * @throws UsageError when it is missing or empty
 */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`--${name} is required`)
  return value
}

/** The one file that a command names. @throws UsageError for none or several */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals
  if (file === undefined || file === '' || more.length > 0) throw new UsageError('expected one FILE')
  return file
}

/** Reads a role. @throws UsageError with the roles there are */
export function readRole(value: string): Role {
  const role = z.enum(ROLES).safeParse(value)
  if (!role.success) throw new UsageError(`--role ${value} is none of ${ROLES.join(', ')}`)
  return role.data
}

/**
 * Reads when something expires.
 *
 * @param value a day, which is the last one in Vietnam (until midnight, +07:00), or an instant like 2027-01-31T17:00:00Z
 * @throws UsageError for anything else, StartError for a time that has passed
 */
export function readExpiry(value: string): Date {
  const day = z.iso.date().safeParse(value)
  const instant = z.iso.datetime({ offset: true }).safeParse(value)
  if (!day.success && !instant.success)
    throw new UsageError(
      `--expires ${value} is neither a day like 2027-01-31 nor a time like 2027-01-31T17:00:00Z`,
    )
  const expiry = new Date(day.success ? `${value}T24:00:00+07:00` : value)
  if (expiry.getTime() <= Date.now()) throw new StartError(`--expires ${value} has passed already.`)
  return expiry
}

/** A refusal of the domain as a sentence for the terminal. */
export function refusal(problem: Problem): StartError {
  return new StartError(`${problem.path.join('.')}: ${describeProblem(problem, 'en')}`)
}

/** Tables and rows as a phrase: `36 tables with 11,520 rows`. */
export function described(tables: readonly { readonly rows: number }[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${String(tables.length)} tables with ${rows.toLocaleString('en')} rows`
}

/** How many files lie on disk, as the beginning of a sentence: `1 file of documents lies`. */
export function filesOnDisk(count: number): string {
  return count === 1 ? '1 file of documents lies' : `${count.toLocaleString('en')} files of documents lie`
}
