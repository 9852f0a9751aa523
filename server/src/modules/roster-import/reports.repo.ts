import type { Problem } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import { inScope } from '../../database/in-scope.ts'
import type { Database } from '../../database/pool.ts'
import type { ScopeRange } from '../../database/read-frame.ts'
import type { DB } from '../../database/tables.gen.ts'
import type { BatchCounts, BatchState } from './batches.repo.ts'
import type { MappingOfBatch } from './mappings.repo.ts'
import type { Phase } from './progress.ts'

/** What there is to say of a batch. */
export interface RosterReport {
  readonly id: string
  readonly state: BatchState
  readonly fileName: string
  /** the office that the file comes from; null: not told */
  readonly sender: string | null
  /** why it went no further */
  readonly problem: Problem | null
  readonly alarms: readonly Problem[]
  readonly counts: BatchCounts
  /** the earlier file whose decisions it began with; null: none, or none that may be told of */
  readonly mapping: MappingOfBatch | null
  /** how far the step that is under way has come */
  readonly progress: { readonly phase: Phase; readonly done: number; readonly total: number | null } | null
  /** what is told of rows that are rejected or undecided, in order, at most `TOLD_ROWS` of them */
  readonly rows: readonly ToldRow[]
}

/** A row with what is told of it. */
export interface ToldRow {
  readonly sheet: number
  readonly row: number
  readonly outcome: string
  readonly messages: readonly {
    readonly field: string | null
    readonly code: Problem['code']
    readonly weight: string
    readonly values?: NonNullable<Problem['values']>
  }[]
}

/** Rows of which a report tells at most. */
export const TOLD_ROWS = 1_000

/** @param ranges under which the batch is seen */
export async function findReport(
  db: Database,
  id: string,
  ranges: readonly ScopeRange[],
): Promise<Omit<RosterReport, 'mapping'> | undefined> {
  return inScope(db, ranges, async (tx) => {
    const { rows } = await sql<Omit<RosterReport, 'rows' | 'mapping'>>`
      select b.id, b.state, b.file_name as "fileName", b.sender, b.problem, b.alarms,
        json_build_object('read', b.read_rows, 'new', b.new_rows, 'updated', b.updated_rows, 'unchanged', b.unchanged_rows,
          'transfers', b.transfer_rows, 'undecided', b.undecided_rows, 'rejected', b.rejected_rows, 'skipped', b.skipped_rows,
          'missing', b.missing_members) as counts,
        (select json_build_object('phase', p.phase, 'done', p.rows_done, 'total', p.rows_total) from import_progress p where p.batch_id = b.id) as progress
      from import_batch b where b.id = ${id} and b.kind = 'MEMBERS'`.execute(tx)
    const [report] = rows
    return report && { ...report, rows: await toldRows(tx, id) }
  })
}

async function toldRows(tx: Transaction<DB>, id: string): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select sheet, row, outcome, messages from import_row
    where batch_id = ${id} and outcome in ('UNDECIDED', 'REJECTED')
    order by sheet, row limit ${TOLD_ROWS}`.execute(tx)
  return rows
}
