import type { AuditAction, ErrorPolicy, MemberActKind, Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { settleRows, type RowVerdict } from '../../use-cases/rows.ts'
import type { Deed } from '../../use-cases/use-case.ts'
import { enterAct, enterActDecision, findCommonUnit } from '../member-acts/index.ts'

/** Acts on offices and seats that are entered together. */

/** A row as it is to be stored: an act of its own. */
export interface ActRow extends RowVerdict {
  /** its place in the input */
  readonly index: number
  readonly unitId: string
  /** today's, of the unit */
  readonly path: string
  readonly memberId: string | null
  /** ISO */
  readonly effectiveOn: string
  readonly warnings: readonly Problem[]
}

/** What rows came to. */
export interface Entered extends Record<string, readonly string[]> {
  /** of what was written for each row of the input; empty for one that was left out */
  readonly rowIds: readonly string[]
  readonly actIds: readonly string[]
}

/** What every row of an input has in common. */
export interface Together {
  readonly kind: MemberActKind
  readonly action: AuditAction
  readonly errorPolicy?: ErrorPolicy | null | undefined
  readonly decision?: { readonly number: string; readonly signedOn: string } | null | undefined
  readonly reason: string | undefined
}

/** What one row writes, through `recorded`, as part of its act; answers the id of what was written. */
export type WriteRow<R> = (row: R, actId: string, decisionId: string | null) => Promise<string>

/**
 * Enters acts for the rows that may be stored and writes them; the audit gets one record for all.
 *
 * @throws ProblemError where rows are wrong and the caller wants all or nothing
 */
export async function enterTogether<R extends ActRow>(
  tx: Transaction<DB>,
  rows: readonly R[],
  together: Together,
  warn: (warning: Problem) => void,
  write: WriteRow<R>,
): Promise<Deed<Entered>> {
  const { kept, skipped } = settleRows(together.errorPolicy, rows)
  const batchId = kept.length > 1 ? newUuid() : null
  const rowIds = rows.map(() => '')
  const actIds = rows.map(() => '')
  for (const row of kept) {
    row.warnings.forEach(warn)
    const { unitId, memberId, effectiveOn } = row
    const decisionId = await enterActDecision(tx, unitId, together.decision, effectiveOn)
    const reason = together.reason ?? null
    const act = { kind: together.kind, unitId, memberId, effectiveOn, decisionId, reason, batchId }
    const actId = await enterAct(tx, act)
    actIds[row.index] = actId
    rowIds[row.index] = await write(row, actId, decisionId)
  }
  const unitId = await findCommonUnit(
    tx,
    kept.map(({ path }) => path),
  )
  return {
    result: { rowIds, actIds },
    skipped,
    writes: [],
    changesAccess: true,
    act: {
      action: together.action,
      unitId,
      objectType: 'member_act',
      objectId: batchId ?? actIds.find(Boolean) ?? '',
      before: null,
      after: {
        kind: together.kind,
        count: kept.length,
        memberIds: JSON.stringify(kept.flatMap(({ memberId }) => memberId ?? [])),
      },
    },
  }
}

/** Problems of a row with their place in the input. */
export function placed(problems: readonly Problem[], list: string, index: number): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [list, String(index), ...problem.path] }))
}
