import { IMPORT_OUTCOMES, IMPORT_STATES } from '@chibo/shared'
import type { ImportOutcome, ImportState } from '@chibo/shared'
import { z } from 'zod'

/** How far a file has come and what it came to, as `GET /imports/{id}` tells it. */

const told = z.object({ code: z.string(), message: z.string() })
const count = z.number().int().min(0)

export const importReport = z.object({
  batchId: z.string(),
  state: z.enum(IMPORT_STATES),
  read: count,
  new: count,
  updated: count,
  unchanged: count,
  transfers: count,
  undecided: count,
  rejected: count,
  skipped: count,
  missing: count,
  progress: z
    .object({ phase: z.enum(['READING', 'MATCHING', 'WRITING']), done: count, total: count.nullable() })
    .nullable(),
  problem: told.nullable(),
  alarms: z.array(told),
})
export type ImportReport = z.output<typeof importReport>

/** How many rows of a file do what. */
export type ImportCounts = Pick<ImportReport, (typeof COUNTED)[ImportOutcome] | 'read'>

const COUNTED = {
  NEW: 'new',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  TRANSFER: 'transfers',
  UNDECIDED: 'undecided',
  REJECTED: 'rejected',
  SKIPPED: 'skipped',
} as const satisfies Record<ImportOutcome, keyof ImportReport>

/** How many rows have an outcome. */
export const countOf = (counts: ImportCounts, outcome: ImportOutcome): number => counts[COUNTED[outcome]]

/** The outcomes that there are, with how many rows have them. */
export const outcomesOf = (
  counts: ImportCounts,
): readonly { readonly outcome: ImportOutcome; readonly count: number }[] =>
  IMPORT_OUTCOMES.map((outcome) => ({ outcome, count: countOf(counts, outcome) })).filter(
    ({ count: rows }) => rows > 0,
  )

/** Rows that would be written: those that change anything. */
export const writtenRows = (counts: ImportCounts): number => counts.new + counts.updated + counts.transfers

/** Rows that cannot be written as they are. */
export const badRows = (counts: ImportCounts): number => counts.rejected + counts.undecided

const RUNNING: readonly ImportState[] = ['RECEIVING', 'READING', 'COMMITTING', 'UNDOING']

/** Whether the server works on it, so that there will be more to say soon. */
export const isRunning = (state: ImportState): boolean => RUNNING.includes(state)

/** Whether there are rows to look at. */
export const hasRows = ({ state, read }: ImportReport): boolean =>
  read > 0 && ['PREVIEWED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'CANCELLED'].includes(state)

/** Whether somebody may still decide how it is read. */
export const isDecidable = (state: ImportState): boolean =>
  state === 'PREVIEWED' || state === 'UNREADABLE' || state === 'FAILED'

/** Whether rows that were not taken in can be fetched as a file. */
export const givesRejected = (report: ImportReport): boolean =>
  badRows(report) > 0 && ['PREVIEWED', 'COMMITTED', 'UNDONE'].includes(report.state)
