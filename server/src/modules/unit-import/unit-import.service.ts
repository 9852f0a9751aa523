import { createHash } from 'node:crypto'
import { describeProblem, unitNamesOf, type ErrorCode } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { Database } from '../../database/pool.ts'
import type { DB } from '../../database/tables.gen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newUuid } from '../../database/uuid.ts'
import { recordAudit } from '../audit/index.ts'
import { findNamings, lockTree } from '../units/index.ts'
import { readUnitFile } from './unit-file.ts'
import { insertBatch } from './batches.repo.ts'
import { enterDecision, findGround, insertUnits, type ImportTarget } from './unit-import.repo.ts'
import {
  planImport,
  type ImportPlan,
  type RowProblem,
  type UnitColumnName,
  type UnitFileRow,
} from './unit-import.rules.ts'

/** A file of units to be imported. */
export interface UnitImport {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** code of the unit below which rows without a parent hang */
  readonly unitCode: string
  /** ISO; null: the units have no known beginning */
  readonly effectiveOn: string | null
  /** number of the decision by which they begin; needs `effectiveOn` */
  readonly decision: string | null
  /** true: nothing is stored, whatever the file holds */
  readonly isDryRun: boolean
  /** REJECT_ALL: one bad row, and nothing is stored */
  readonly errorPolicy: 'REJECT_ALL' | 'SKIP_BAD_ROWS'
}

/** What is wrong with a row of the file. */
export interface ImportError {
  /** line in the file; the header is line 1 */
  readonly row: number
  /** null: the file as a whole */
  readonly column: UnitColumnName | null
  readonly code: ErrorCode | 'UNREADABLE'
  readonly message: string
}

/** What an import came to: read = new + updated + unchanged + transfers + undecided + rejected + skipped. */
export interface ImportReport {
  /** null where nothing was stored */
  readonly batchId: string | null
  readonly state: 'COMMITTED' | 'DRY_RUN' | 'REFUSED'
  readonly read: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly transfers: number
  readonly undecided: number
  readonly rejected: number
  readonly skipped: number
  /** units of the file's kinds below the unit that the file does not name; they stay */
  readonly missing: number
  readonly errors: readonly ImportError[]
}

/**
 * Imports a file of units in one transaction with its audit record, as the operator of the command line. A second import
 * of the same file changes nothing; a unit that is there under another name, kind or parent is left undecided.
 *
 * @param db past row-level security or within it: no people are touched
 * @param today ISO
 */
export async function importUnits(db: Database, wanted: UnitImport, today: string): Promise<ImportReport> {
  const file = readUnitFile(wanted.bytes)
  if (!file.ok) return unread(file.line, null, 'UNREADABLE', file.message)
  const target = {
    topCode: wanted.unitCode,
    effectiveOn: wanted.effectiveOn,
    day: wanted.effectiveOn ?? today,
  }
  return inTransaction(db, async (tx) => {
    await lockTree(tx)
    const ground = await findGround(
      tx,
      target,
      file.rows.map(({ code }) => code),
    )
    if (!ground) return unread(1, null, 'NOT_FOUND', `There is no unit ${target.topCode} on ${target.day}.`)
    const plan = planImport(file.rows, ground)
    const isBad = plan.rejected.length + plan.undecided.length > 0
    const isRefused = isBad && wanted.errorPolicy === 'REJECT_ALL'
    const report = reportOf(file.rows, plan)
    if (wanted.isDryRun) return { ...report, state: 'DRY_RUN' }
    if (isRefused) return { ...report, state: 'REFUSED' }
    const batchId = await store(tx, wanted, target, ground.topId, plan, file.rows.length, today)
    return { ...report, batchId, state: 'COMMITTED' }
  })
}

async function store(
  tx: Transaction<DB>,
  wanted: UnitImport,
  target: ImportTarget,
  unitId: string,
  plan: ImportPlan,
  read: number,
  today: string,
): Promise<string> {
  const { effectiveOn, decision } = wanted
  const decisionId =
    decision === null || effectiveOn === null ? null : await enterDecision(tx, unitId, decision, effectiveOn)
  const namings = await findNamings(tx, target.day)
  const units = plan.added.map((row) => ({
    row,
    id: newUuid(),
    ...unitNamesOf(row.level, row.name, namings),
  }))
  await insertUnits(tx, units, target, decisionId, today)
  const batchId = await insertBatch(tx, {
    kind: 'UNITS',
    unitId,
    effectiveOn,
    decisionId,
    reorganizationId: null,
    fileName: wanted.fileName,
    fileDigest: createHash('sha256').update(wanted.bytes).digest(),
    read,
    added: units.length,
    unchanged: plan.unchanged.length,
    rejected: plan.rejected.length + plan.undecided.length,
  })
  await recordAudit(tx, {
    actor: null,
    requestId: null,
    action: 'UNITS_IMPORT',
    unitId,
    objectType: 'import_batch',
    objectId: batchId,
    changes: {},
  })
  return batchId
}

function reportOf(rows: readonly UnitFileRow[], plan: ImportPlan): Omit<ImportReport, 'state'> {
  const errors = [...plan.rejected, ...plan.undecided].sort((a, b) => a.row - b.row)
  return {
    batchId: null,
    read: rows.length,
    new: plan.added.length,
    updated: 0,
    unchanged: plan.unchanged.length,
    transfers: 0,
    undecided: plan.undecided.length,
    rejected: plan.rejected.length,
    skipped: 0,
    missing: plan.missing,
    errors: errors.map(errorOf),
  }
}

function errorOf({ row, column, problem }: RowProblem): ImportError {
  return { row, column, code: problem.code, message: describeProblem(problem, 'en') }
}

function unread(row: number, column: null, code: ImportError['code'], message: string): ImportReport {
  return {
    ...reportOf([], { added: [], unchanged: [], undecided: [], rejected: [], missing: 0 }),
    state: 'REFUSED',
    errors: [{ row, column, code, message }],
  }
}
