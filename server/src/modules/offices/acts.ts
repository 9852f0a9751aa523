import type { AuditAction, ErrorPolicy, MemberActKind, Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { settleRows, type RowVerdict } from '../../use-cases/rows.ts'
import type { Deed } from '../../use-cases/use-case.ts'
import { enterActDecision, enterActs, findCommonUnit } from '../member-acts/index.ts'
import type { ActsOfRows } from '../recorded/index.ts'

/** Acts on offices and seats that are entered together. */

/** A row as it is to be stored: an act of its own. */
export interface ActRow extends RowVerdict {
  /** its place in the input */
  readonly index: number
  /** of what is written for it */
  readonly id: string
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

/** What the rows that are kept write, through `recordedOfRows`, as part of their acts. */
export type WriteRows<R> = (acts: ActsOfRows, rows: readonly R[], decisionId: string | null) => Promise<void>

/**
 * Enters acts for the rows that may be stored and writes them, all at once; the audit gets one record. The decision is one
 * of the deepest unit that holds all of theirs.
 *
 * @throws ProblemError where rows are wrong and the caller wants all or nothing
 */
export async function enterTogether<R extends ActRow>(
  tx: Transaction<DB>,
  rows: readonly R[],
  together: Together,
  warn: (warning: Problem) => void,
  write: WriteRows<R>,
): Promise<Deed<Entered>> {
  const { kept, skipped } = settleRows(together.errorPolicy, rows)
  for (const row of kept) row.warnings.forEach(warn)
  const unitId = await findCommonUnit(
    tx,
    kept.map(({ path }) => path),
  )
  const { actIds: entered, batchId } = await enterKept(tx, kept, together, unitId, write)
  const inPlace = (ids: readonly string[]): string[] => {
    const byIndex = new Map(kept.map(({ index }, at) => [index, ids[at] ?? '']))
    return rows.map(({ index }) => byIndex.get(index) ?? '')
  }
  const actIds = inPlace(entered)
  const rowIds = inPlace(kept.map(({ id }) => id))
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

async function enterKept<R extends ActRow>(
  tx: Transaction<DB>,
  kept: readonly R[],
  { kind, decision, reason }: Together,
  unitId: string,
  write: WriteRows<R>,
): Promise<{ readonly actIds: readonly string[]; readonly batchId: string | null }> {
  const [effectiveOn] = kept.map((row) => row.effectiveOn).sort()
  if (effectiveOn === undefined) return { actIds: [], batchId: null }
  const decisionId = await enterActDecision(tx, unitId, decision, effectiveOn)
  const entered = await enterActs(tx, { kind, effectiveOn, decisionId, reason: reason ?? null }, kept)
  await write({ rowIds: kept.map(({ id }) => id), actIds: entered.actIds }, kept, decisionId)
  return entered
}

/** Problems of a row with their place in the input. */
export function placed(problems: readonly Problem[], list: string, index: number): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [list, String(index), ...problem.path] }))
}
