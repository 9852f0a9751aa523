import { readFile } from 'node:fs/promises'
import { importSender } from '@chibo/shared'
import { z } from 'zod'
import { StartError } from '../../start-error.ts'
import { UsageError } from '../command.ts'

/** Bytes of a file at most: the whole country is half a megabyte. */
const FILE_MAX = 64 * 1024 * 1024

/** Errors told on a terminal at most; `--json` tells all. */
const TOLD_MAX = 20

/** Reads a day of an option. @throws UsageError */
export function readDay(text: string, name: string): string {
  const day = z.iso.date().safeParse(text)
  if (!day.success) throw new UsageError(`--${name} ${text} is not a day like 2025-07-01`)
  return day.data
}

/** Reads which office a file comes from. @throws UsageError */
export function readSender(text: string | undefined): string | null {
  const sender = importSender.safeParse(text)
  if (!sender.success) throw new UsageError('--sender takes a name of at most 200 characters')
  return sender.data ?? null
}

const POLICIES = { 'reject-all': 'REJECT_ALL', 'skip-bad-rows': 'SKIP_BAD_ROWS' } as const

/** Reads what bad rows do to an import. @throws UsageError */
export function readErrorPolicy(text: string): (typeof POLICIES)[keyof typeof POLICIES] {
  const policy = z.enum(['reject-all', 'skip-bad-rows']).safeParse(text)
  if (!policy.success) throw new UsageError(`--error-policy is reject-all or skip-bad-rows, not ${text}`)
  return POLICIES[policy.data]
}

/** Reads a file. @throws StartError where it cannot be read or is too large */
export async function readGiven(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new StartError(`${path} cannot be read.`, { cause: error })
  })
  if (bytes.length > FILE_MAX) throw new StartError(`${path} is larger than 64 MiB.`)
  return bytes
}

/** The first errors as lines of a terminal, and how many more there are. */
export function toldErrors(
  errors: readonly {
    readonly row: number
    readonly column: string | null
    readonly message: string
    readonly file?: string
  }[],
): string[] {
  const told = errors.slice(0, TOLD_MAX).map(({ file, row, column, message }) => {
    const where = [file, `line ${String(row)}`, column].filter((part) => part != null)
    return `  ${where.join(', ')}: ${message}`
  })
  const more = errors.length - told.length
  return more > 0 ? [...told, `  … and ${String(more)} more`] : told
}
