import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { Database } from '../../database/pool.ts'
import type { Sealer } from '../../database/sealed.ts'
import type { DB } from '../../database/tables.gen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { recordAudit } from '../audit/index.ts'
import type { Holding } from '../holdings/index.ts'
import { proposeReorganization, reachEverything } from '../reorganizations/index.ts'
import { insertBatch } from '../unit-import/index.ts'
import { lockTree } from '../units/index.ts'
import { planDraft, type DraftHead, type PlannedDraft } from './draft.service.ts'
import { readFiles, type GivenFile, type GivenFiles, type ReadFiles } from './files.ts'
import {
  countsOf,
  draftErrors,
  refusedReport,
  reportOf,
  wholeError,
  type ReorganizationReport,
} from './report.ts'

/** What an import of a reorganization works with. */
export interface ReorganizationImportParts {
  /** past row-level security or within it */
  readonly db: Database
  /** finds members by their card numbers */
  readonly sealer: Sealer
  /** what hangs on units: see Holding */
  readonly holdings: readonly Holding[]
  /** ISO */
  readonly today: string
}

/** A reorganization to be imported. */
export interface ReorganizationImport {
  readonly files: GivenFiles
  readonly head: DraftHead
  /** true: nothing is stored, whatever the files hold */
  readonly isDryRun: boolean
  /** null: it stays a draft */
  readonly approver: Approver | null
}

/** Somebody for whom a reorganization is approved. */
export interface Approver {
  /** for what the committee of the unit with a path decides */
  readonly mayApprove: (path: string) => boolean
  /** approves what was stored, and says what stands in the way */
  readonly approve: (reorganizationId: string, version: number) => Promise<readonly Problem[]>
}

/** What a dry run came to, thrown so that its transaction leaves nothing. */
class DryRun extends Error {
  readonly report: ReorganizationReport

  constructor(report: ReorganizationReport) {
    super('a dry run stores nothing')
    this.name = 'DryRun'
    this.report = report
  }
}

/** A report, and the version in which what it tells of was stored. */
interface Stored {
  readonly report: ReorganizationReport
  readonly version: number
}

/**
 * Imports the files of one reorganization as a draft, previewed, in one transaction with its audit record, as the operator of
 * the command line; and has it approved where that is wished for. One bad row, and nothing is stored.
 */
export async function importReorganization(
  parts: ReorganizationImportParts,
  wanted: ReorganizationImport,
): Promise<ReorganizationReport> {
  const files = readFiles(wanted.files)
  if (files.unreadable.length > 0)
    return refusedReport(
      files.unreadable.map((one) => ({ ...one, column: null, code: 'UNREADABLE' as const })),
    )
  let stored: Stored
  try {
    stored = await inTransaction(parts.db, (tx) => propose(tx, parts, wanted, files))
  } catch (error) {
    if (error instanceof DryRun) return error.report
    throw error
  }
  return approved(stored, parts, wanted, files)
}

async function propose(
  tx: Transaction<DB>,
  { sealer, holdings, today }: ReorganizationImportParts,
  { files: given, head, isDryRun, approver }: ReorganizationImport,
  files: ReadFiles,
): Promise<Stored> {
  await reachEverything(tx)
  await lockTree(tx)
  const planned = await planDraft(tx, head, files, sealer)
  if (!planned) {
    const error = { ...wholeError(files, { code: 'NOT_FOUND', path: [] }), message: notThere(head) }
    return { report: refusedReport([error]), version: 0 }
  }
  if (approver?.mayApprove(planned.scopePath) === false)
    return { report: refusedReport([wholeError(files, { code: 'FORBIDDEN', path: [] })]), version: 0 }
  const report = reportOf(files, planned)
  if (planned.plan.problems.length > 0) return { report, version: 0 }
  const proposed = await proposeReorganization(tx, planned.draft, holdings, today)
  if (!proposed.ok) {
    const errors = draftErrors(proposed.problems, planned, files)
    return { report: { ...report, errors }, version: 0 }
  }
  const previewed = {
    ...report,
    consequences: countsOf(proposed.consequences),
    unallotted: proposed.unallotted.map(({ values }) => ({
      unit: String(values?.['unit'] ?? ''),
      count: Number(values?.['count'] ?? 0),
    })),
  }
  if (isDryRun) throw new DryRun({ ...previewed, state: 'DRY_RUN' })
  const batchId = await keep(tx, proposed.id, planned, previewed, given)
  const state = { state: 'COMMITTED', reorganizationState: 'PREVIEWED' } as const
  return {
    report: { ...previewed, ...state, batchId, reorganizationId: proposed.id },
    version: proposed.version,
  }
}

async function keep(
  tx: Transaction<DB>,
  reorganizationId: string,
  { draft }: PlannedDraft,
  report: ReorganizationReport,
  { lines, provinces, units, allotments }: GivenFiles,
): Promise<string> {
  const { unitId, effectiveOn } = draft
  const all = [...lines, ...provinces, ...units, ...allotments]
  const batchId = await insertBatch(tx, {
    kind: 'REORGANIZATION',
    unitId,
    effectiveOn,
    decisionId: null,
    reorganizationId,
    fileName: all.map(({ path }) => basename(path).normalize('NFC')).join(', '),
    fileDigest: digestOf(all),
    read: report.read,
    added: report.new,
    unchanged: report.unchanged,
    rejected: report.rejected,
  })
  await recordAudit(tx, {
    actor: null,
    requestId: null,
    action: 'REORGANIZATION_CREATE',
    unitId,
    objectType: 'reorganization',
    objectId: reorganizationId,
    changes: {},
  })
  return batchId
}

/** Of the files' own digests, one after the other. */
function digestOf(files: readonly GivenFile[]): Buffer {
  const whole = createHash('sha256')
  for (const { bytes } of files) whole.update(createHash('sha256').update(bytes).digest())
  return whole.digest()
}

async function approved(
  { report, version }: Stored,
  { today }: ReorganizationImportParts,
  { approver, head }: ReorganizationImport,
  files: ReadFiles,
): Promise<ReorganizationReport> {
  if (!approver || report.reorganizationId === null) return report
  const problems = await approver.approve(report.reorganizationId, version)
  if (problems.length > 0) return { ...report, errors: problems.map((problem) => wholeError(files, problem)) }
  return { ...report, reorganizationState: head.effectiveOn <= today ? 'EFFECTIVE' : 'APPROVED' }
}

function notThere({ scopeCode, effectiveOn }: DraftHead): string {
  return `There is no unit ${scopeCode} on the day before ${effectiveOn}.`
}
