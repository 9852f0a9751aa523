import type { Hindrance, MemberActKind } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { findDecision } from '../units/index.ts'

type Executor = Transaction<DB>

/** What an act says of itself. */
export interface NewAct {
  readonly kind: MemberActKind
  /** the home cell on the day; of an office, its unit */
  readonly unitId: string
  /** null: an office held by somebody who is no member */
  readonly memberId: string | null
  /** ISO */
  readonly effectiveOn: string
  readonly decisionId: string | null
  readonly reason: string | null
  /** acts that were entered together */
  readonly batchId: string | null
}

/**
 * Enters an act. What it writes goes through `recorded` with its id.
 *
 * @returns its id
 */
export async function enterAct(executor: Executor, act: NewAct): Promise<string> {
  const id = newUuid()
  await executor
    .insertInto('member_act')
    .values({
      id,
      kind: act.kind,
      unit_id: act.unitId,
      member_id: act.memberId,
      effective_on: act.effectiveOn,
      decision_id: act.decisionId,
      reason: act.reason,
      batch_id: act.batchId,
    })
    .execute()
  return id
}

/** What acts that are entered together share. */
export interface SharedAct extends Pick<NewAct, 'kind' | 'effectiveOn' | 'decisionId' | 'reason'> {
  /** of HINDER and RELEASE alone */
  readonly hindrance?: Hindrance | null
}

/** On whom an act is entered with others, and where it is kept. */
export interface ActOn extends Pick<NewAct, 'unitId' | 'memberId'> {
  /** ISO; instead of the day of all */
  readonly effectiveOn?: string
}

/**
 * Enters the same act on several, which make a batch where they are more than one.
 *
 * @returns their ids, in the order of those acted on
 */
export async function enterActs(
  executor: Executor,
  act: SharedAct,
  on: readonly ActOn[],
): Promise<{ readonly actIds: readonly string[]; readonly batchId: string | null }> {
  const actIds = on.map(() => newUuid())
  const batchId = on.length > 1 ? newUuid() : null
  await sql`
    insert into member_act (id, kind, unit_id, member_id, effective_on, decision_id, reason, batch_id, hindrance)
    select n.id, ${act.kind}, n.unit_id, n.member_id, n.effective_on, ${act.decisionId}::uuid, ${act.reason}, ${batchId}::uuid,
      ${act.hindrance ?? null}
    from unnest(${actIds}::uuid[], ${on.map(({ unitId }) => unitId)}::uuid[], ${on.map(({ memberId }) => memberId)}::uuid[],
      ${on.map(({ effectiveOn }) => effectiveOn ?? act.effectiveOn)}::date[]) as n (id, unit_id, member_id, effective_on)`.execute(
    executor,
  )
  return { actIds, batchId }
}

/**
 * Takes up the decision that an act names, or enters it: it has effect on the act's own day.
 *
 * @returns its id; null where none is named
 */
export async function enterActDecision(
  executor: Executor,
  issuerUnitId: string,
  decision: { readonly number: string; readonly signedOn: string } | null | undefined,
  effectiveOn: string,
): Promise<string | null> {
  if (!decision) return null
  const { id, writes } = await findDecision(executor, issuerUnitId, { ...decision, effectiveOn })
  for (const write of writes) await executor.executeQuery(write)
  return id
}

/** Makes the next version of members, which is a counter and not kept: whoever read them before has read something else. */
export async function raiseVersions(executor: Executor, memberIds: readonly string[]): Promise<void> {
  await sql`update member set version = version + 1 where id = any (${memberIds}::uuid[])`.execute(executor)
}

/** Brings today's copies of members in line. */
export async function refreshMembers(
  executor: Executor,
  today: string,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length > 0)
    await sql`select refresh_member(${today}::date, ${memberIds}::uuid[])`.execute(executor)
}

/** The path of the root, for `reachToo`: everything lies below it. */
export const EVERYWHERE = ['0000']

/**
 * Lets the rest of the transaction past the second net to units that the caller does not reach: the other side of a transfer.
 * Who may act has been asked before.
 *
 * @param ranges what the caller reaches anyway
 * @param paths today's, of these units
 */
export async function reachToo(
  executor: Executor,
  ranges: readonly { readonly lower: string; readonly upper: string }[],
  paths: readonly string[],
): Promise<void> {
  const all = [...ranges, ...paths.map((path) => ({ lower: path, upper: `${path}~` }))]
  const sorted = all
    .filter(
      (one, at) =>
        !all.some((other, i) => i !== at && contains(other, one) && (!contains(one, other) || i < at)),
    )
    .sort((a, b) => (a.lower < b.lower ? -1 : 1))
  await sql`select set_config('chibo.scope_lower', ${sorted.map(({ lower }) => lower).join(',')}, true),
    set_config('chibo.scope_upper', ${sorted.map(({ upper }) => upper).join(',')}, true)`.execute(executor)
}

function contains(
  one: { readonly lower: string; readonly upper: string },
  other: { readonly lower: string; readonly upper: string },
): boolean {
  return one.lower <= other.lower && other.upper <= one.upper
}
