import type { ErrorPolicy, MemberActKind, Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { settleRows, type RowVerdict } from '../../use-cases/rows.ts'
import type { Act, Caller, UseCaseParts } from '../../use-cases/use-case.ts'
import { enterActDecision, enterActs, findCommonUnit, reachToo } from '../member-acts/index.ts'
import type { ActsOfMembers } from '../recorded/index.ts'
import { rightOnTransfer, type Side } from './transfers.policy.ts'
import { findTransfers, lockMembers, type TransferRow } from './transfers.repo.ts'

/** A row of a bulk input: what it names, or what keeps it from being stored. */
export interface TakenUp<T> extends RowVerdict {
  readonly index: number
  /** in the input */
  readonly path: readonly string[]
  /** null for one that the caller may not act on */
  readonly subject: T | null
}

/** A row whose subject the caller may act on. */
export type Acted<T> = TakenUp<T> & { readonly subject: T }

/** The rows whose subjects the caller may act on. */
export function acted<T>(rows: readonly TakenUp<T>[]): Acted<T>[] {
  return rows.flatMap((row) => (row.subject === null ? [] : [{ ...row, subject: row.subject }]))
}

/**
 * Judges the rows whose subjects the caller may act on, and settles which are stored. What is wrong with the whole input
 * is told only to somebody who may act on one of them.
 *
 * @throws ProblemError where nothing is stored
 */
export function settle<T>(
  policy: ErrorPolicy | null | undefined,
  rows: readonly TakenUp<T>[],
  judge: (subject: T, path: readonly string[]) => readonly Problem[],
): { readonly kept: readonly Acted<T>[]; readonly skipped: readonly Problem[] } {
  const judged = rows.map((row) =>
    row.subject === null ? row : { ...row, problems: [...row.problems, ...judge(row.subject, row.path)] },
  )
  const { kept, skipped } = settleRows(policy, judged)
  return { kept: acted(kept), skipped }
}

/** A transfer as inputs name it. */
export interface NamedTransfer {
  readonly transferId: string
  readonly expectedVersion: number
}

/**
 * Takes transfers up for one side's act: authorizes, lets the transaction reach the other side, and locks the members
 * before the transfers.
 */
export async function takeUp(
  tx: Transaction<DB>,
  parts: UseCaseParts,
  caller: Caller,
  named: readonly NamedTransfer[],
  side: Side,
): Promise<TakenUp<TransferRow>[]> {
  const { viewer } = caller
  const rows = named.map(({ transferId, expectedVersion }, index) => {
    const path = ['transfers', String(index), 'transferId']
    return { id: parts.decodeId('transfer', transferId, path), expectedVersion, index, path }
  })
  const seen = await findTransfers(
    tx,
    rows.map(({ id }) => id),
    false,
  )
  const rightOn = (id: string) => {
    const transfer = seen.get(id)
    return transfer ? rightOnTransfer(viewer, transfer, side) : 'NONE'
  }
  const mine = [...seen.values()].filter(({ id }) => rightOn(id) === 'WRITE')
  await reachToo(
    tx,
    viewer.allRanges,
    mine.flatMap(({ fromPath, toPath }) => [fromPath, toPath].filter((path) => path !== null)),
  )
  await lockMembers(
    tx,
    mine.map(({ memberId }) => memberId),
  )
  const locked = await findTransfers(
    tx,
    mine.map(({ id }) => id),
    true,
  )
  return rows.map(({ id, expectedVersion, index, path }): TakenUp<TransferRow> => {
    const right = rightOn(id)
    const transfer = locked.get(id)
    if (right === 'SEE') return { index, path, subject: null, problems: [{ code: 'FORBIDDEN', path }] }
    if (right === 'NONE' || !transfer)
      return { index, path, subject: null, problems: [{ code: 'NOT_FOUND', path }] }
    const problems = versionProblems(transfer.version, expectedVersion, ['transfers', String(index)])
    // Each member is acted on once.
    const isAgain = rows.slice(0, index).some((row) => locked.get(row.id)?.memberId === transfer.memberId)
    if (isAgain) problems.push({ code: 'DUPLICATE', path })
    return { index, path, subject: transfer, problems }
  })
}

/** What is wrong with a row that was read before somebody changed it. */
export function versionProblems(current: number, expected: number, row: readonly string[]): Problem[] {
  return current === expected
    ? []
    : [{ code: 'CONFLICT', path: [...row, 'expectedVersion'], values: { version: current } }]
}

/** Acts that are entered together, and what they have in common. */
export interface Batch extends ActsOfMembers {
  readonly id: string
  /** the deepest unit that holds all those that act */
  readonly unitId: string
  readonly decisionId: string | null
}

/** Who is acted on, and the unit that keeps it. */
export interface On {
  readonly memberId: string
  readonly unit: { readonly id: string; readonly path: string }
}

/** Enters the same act on members, with its decision. */
export async function enterBatch(
  tx: Transaction<DB>,
  {
    kind,
    effectiveOn,
    decision,
    reason,
  }: {
    readonly kind: MemberActKind
    readonly effectiveOn: string
    readonly decision?: Parameters<typeof enterActDecision>[2]
    readonly reason: string | null | undefined
  },
  on: readonly On[],
): Promise<Batch> {
  const paths = on.map(({ unit }) => unit.path)
  const unitId = await findCommonUnit(tx, paths)
  const decisionId = await enterActDecision(tx, unitId, decision, effectiveOn)
  const { actIds, batchId } = await enterActs(
    tx,
    { kind, effectiveOn, decisionId, reason: reason ?? null },
    on.map(({ memberId, unit }) => ({ memberId, unitId: unit.id })),
  )
  const memberIds = on.map(({ memberId }) => memberId)
  return { id: batchId ?? actIds[0] ?? '', unitId, decisionId, memberIds, actIds }
}

/** What the audit is told of a batch: one record. */
export function batchAct(action: Act['action'], batch: Batch, more: Act['after']): Act {
  const { id, unitId, memberIds, decisionId } = batch
  const members = JSON.stringify(memberIds)
  const after = { ...more, count: memberIds.length, members, decision: decisionId }
  return { action, unitId, objectType: 'member_act', objectId: id, before: null, after }
}

/** The ids of what rows came to, in the order of the input; empty for rows that were left out. */
export function idsByRow(
  rows: readonly { readonly index: number }[],
  written: readonly { readonly index: number; readonly id: string }[],
): string[] {
  const ids = new Map(written.map(({ index, id }) => [index, id]))
  return rows.map(({ index }) => ids.get(index) ?? '')
}
