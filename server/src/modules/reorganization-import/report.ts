import {
  describeProblem,
  type ConsequenceChange,
  type ConsequenceSubject,
  type ErrorCode,
  type Problem,
} from '@chibo/shared'
import type { Consequence } from '../holdings/index.ts'
import type { PlannedDraft } from './draft.service.ts'
import type { ReadFiles } from './files.ts'
import type { FileRow, ReorganizationColumn } from './rows.rules.ts'

/** What is wrong with a row of a file. */
export interface ReorganizationError extends FileRow {
  /** null: the file as a whole */
  readonly column: ReorganizationColumn | null
  readonly code: ErrorCode | 'UNREADABLE'
  readonly message: string
}

/** How many consequences of a kind a preview found. */
export interface ConsequenceCount {
  readonly subject: ConsequenceSubject
  readonly change: ConsequenceChange
  readonly count: number
}

/**
 * What an import came to: read = new + updated + unchanged + transfers + undecided + rejected + skipped. Rows of units are
 * new, updated (living on, changed) or unchanged; lines and allotments are transfers.
 */
export interface ReorganizationReport {
  /** null where nothing was stored */
  readonly batchId: string | null
  /** null where nothing was stored */
  readonly reorganizationId: string | null
  readonly state: 'COMMITTED' | 'DRY_RUN' | 'REFUSED'
  /** of the reorganization; null where nothing was stored */
  readonly reorganizationState: 'PREVIEWED' | 'APPROVED' | 'EFFECTIVE' | null
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly transfers: number
  readonly undecided: number
  readonly rejected: number
  readonly skipped: number
  /** units of the files' kinds below the unit that no file names; they stay, or go with what they hang under */
  readonly missing: number
  readonly consequences: readonly ConsequenceCount[]
  /** what goes nowhere yet: until it is allotted nobody can approve */
  readonly unallotted: readonly { readonly unit: string; readonly count: number }[]
  readonly errors: readonly ReorganizationError[]
}

/** A report of files of which nothing is known. */
export function refusedReport(errors: readonly ReorganizationError[]): ReorganizationReport {
  return {
    batchId: null,
    reorganizationId: null,
    state: 'REFUSED',
    reorganizationState: null,
    read: 0,
    new: 0,
    updated: 0,
    unchanged: 0,
    transfers: 0,
    undecided: 0,
    rejected: 0,
    skipped: 0,
    missing: 0,
    consequences: [],
    unallotted: [],
    errors,
  }
}

/** A report of what the rows come to. */
export function reportOf(files: ReadFiles, { plan, missing }: PlannedDraft): ReorganizationReport {
  const { new: begun, updated, unchanged, transfers, rejected } = plan
  const errors = plan.problems.map(({ problem, ...place }) => errorOf(place, problem))
  const read = files.lines.length + files.units.length + files.allotments.length
  return { ...refusedReport(errors), read, new: begun, updated, unchanged, transfers, rejected, missing }
}

/** Says what is wrong with a row, in a sentence. */
export function errorOf(
  { file, row, column }: FileRow & { readonly column: ReorganizationColumn | null },
  problem: Problem,
): ReorganizationError {
  return { file, row, column, code: problem.code, message: describeProblem(problem, 'en') }
}

/** Says what is wrong with the files as a whole. */
export function wholeError({ lines, units }: ReadFiles, problem: Problem): ReorganizationError {
  return errorOf({ file: (lines[0] ?? units[0])?.file ?? '', row: 1, column: null }, problem)
}

/** Says what is wrong with a draft, at the rows that it was made from as far as they can be told. */
export function draftErrors(
  problems: readonly Problem[],
  { draft, oldIds }: PlannedDraft,
  files: ReadFiles,
): ReorganizationError[] {
  const unitRows = new Map(files.units.map((row) => [row.code, row]))
  const lineRows = new Map(files.lines.map((row) => [oldIds.get(row.oldCode), row]))
  return problems.map((problem) => {
    const [, index, part, at] = problem.path
    const operation = draft.operations[Number(index)]
    const row =
      part === 'results'
        ? unitRows.get(operation?.results[Number(at)]?.key ?? '')
        : part === 'unitIds'
          ? lineRows.get(operation?.unitIds[Number(at)])
          : undefined
    return row ? errorOf({ file: row.file, row: row.row, column: null }, problem) : wholeError(files, problem)
  })
}

/** Consequences counted by what they are about and what becomes of it, in the order in which they were found. */
export function countsOf(consequences: readonly Consequence[]): ConsequenceCount[] {
  const counts = new Map<string, ConsequenceCount>()
  for (const { subject, change } of consequences) {
    const key = `${subject} ${change}`
    counts.set(key, { subject, change, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
