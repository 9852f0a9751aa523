import type { ErrorPolicy, Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, forbidden, notFound } from '../../use-cases/refusals.ts'
import { settleRows } from '../../use-cases/rows.ts'
import type { Caller, UseCaseParts } from '../../use-cases/use-case.ts'
import { findSlots, type SlotRow } from './slots.repo.ts'
import { rightOnSlot, type SlotRight } from './slots.policy.ts'

/** How slots are found and held against who wants to do something with them. */

/** A slot as an input names it. */
export interface NamedSlot {
  readonly slotId: string
  readonly expectedVersion: number
}

/** A row of a bulk input with its slot. */
export interface TakenUp<N extends NamedSlot> {
  /** its place in the input */
  readonly index: number
  readonly path: readonly string[]
  readonly given: N
  readonly slot: SlotRow
  readonly problems: readonly Problem[]
}

/** Rows that are stored, and what became of the others. */
export interface Kept<N extends NamedSlot> {
  readonly kept: readonly TakenUp<N>[]
  readonly skipped: readonly Problem[]
  /** of the slot of each row of the input; empty for one that was left out */
  readonly slotIds: readonly string[]
}

/** What is wrong with each of some rows. */
type Verdicts = readonly (readonly Problem[])[]

/** Says what an actor may do with slots of the unit with a path. */
export type RightOn = (viewer: Caller['viewer'], path: string) => SlotRight

/**
 * Finds the slots of a bulk input, `slots`, and settles which rows are stored.
 *
 * @param judge what keeps a slot from what is to be done; asked of those on which the caller may do it, as they know them
 * @throws ProblemError where rows are wrong and the caller wants all or nothing, or no row is left
 */
export async function takeUp<N extends NamedSlot>(
  tx: Transaction<DB>,
  parts: UseCaseParts,
  caller: Caller,
  {
    slots,
    errorPolicy,
  }: { readonly slots: readonly N[]; readonly errorPolicy?: ErrorPolicy | null | undefined },
  rightOn: RightOn,
  judge: (rows: readonly Omit<TakenUp<N>, 'problems'>[]) => Verdicts | Promise<Verdicts>,
): Promise<Kept<N>> {
  const ids = slots.map(({ slotId }, i) => parts.decodeId('slot', slotId, ['slots', String(i), 'slotId']))
  const found = new Map((await findSlots(tx, ids)).map((slot) => [slot.id, slot]))
  const rows = slots.map((given, index) => {
    const path = ['slots', String(index)]
    const slot = found.get(ids[index] ?? '')
    const against = slot
      ? [
          ...rightProblems(rightOn(caller.viewer, slot.path), path),
          ...versionProblems(slot.version, given, path),
        ]
      : rightProblems('NONE', path)
    return { index, path, given, slot, against: against.slice(0, 1) }
  })
  const known = rows.flatMap(({ against, slot, ...row }) =>
    slot && against.length === 0 ? [{ ...row, slot }] : [],
  )
  const judged = await judge(known)
  const verdicts = new Map(known.map(({ index }, at) => [index, judged[at] ?? []]))
  const { kept, skipped } = settleRows(
    errorPolicy,
    rows.map(({ against, ...row }) => ({
      ...row,
      problems: [...against, ...(verdicts.get(row.index) ?? [])],
    })),
  )
  const stored = new Set(kept.map(({ index }) => index))
  return {
    kept: kept.flatMap(({ slot, ...row }) => (slot ? [{ ...row, slot }] : [])),
    skipped,
    slotIds: ids.map((id, index) => (stored.has(index) ? id : '')),
  }
}

/**
 * The one slot of an input.
 *
 * @throws ProblemError at `id` for one on which the caller may not act, CONFLICT for one that was changed since they read it
 */
export async function takeUpOne(
  tx: Transaction<DB>,
  parts: UseCaseParts,
  caller: Caller,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<SlotRow> {
  const [slot] = await findSlots(tx, [parts.decodeId('slot', id, ['id'])])
  return allowed(slot, caller, expectedVersion)
}

/** A slot that the caller may write, in the version that they read. @throws ProblemError like `takeUpOne` */
export function allowed(slot: SlotRow | undefined, { viewer }: Caller, expectedVersion: number): SlotRow {
  const right = slot ? rightOnSlot(viewer, slot.path) : 'NONE'
  if (!slot || right === 'NONE') throw notFound('id')
  if (right === 'SEE') throw forbidden('id')
  checkVersion(slot.version, expectedVersion)
  return slot
}

const AGAINST = { NONE: 'NOT_FOUND', SEE: 'FORBIDDEN', NEEDS_SUPERIOR: 'NEEDS_SUPERIOR' } as const

function rightProblems(right: SlotRight, row: readonly string[]): Problem[] {
  return right === 'WRITE' ? [] : [{ code: AGAINST[right], path: [...row, 'slotId'] }]
}

function versionProblems(version: number, given: NamedSlot, row: readonly string[]): Problem[] {
  if (version === given.expectedVersion) return []
  return [{ code: 'CONFLICT', path: [...row, 'expectedVersion'], values: { version } }]
}
