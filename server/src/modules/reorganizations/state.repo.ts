import type { Problem, ReorganizationState, Reversal } from '@chibo/shared'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { findDecision } from '../units/index.ts'
import type { Draft } from './draft.rules.ts'

type Executor = Transaction<DB>

/** How long one statement of an act may take: the country's of 2025 takes seconds. */
const STATEMENT_TIME = '10min'

/**
 * Lets the rest of the transaction past the second net to everything: what an act touches is decided by its rules, and who
 * may act has been asked before.
 */
export async function reachEverything(executor: Executor): Promise<void> {
  await sql`select set_config('chibo.scope_lower', '0000', true), set_config('chibo.scope_upper', '0000~', true),
    set_config('statement_timeout', ${STATEMENT_TIME}, true)`.execute(executor)
}

/** Puts a reorganization into a state, in its next version. */
export async function setState(
  executor: Executor,
  id: string,
  state: Extract<ReorganizationState, 'PREVIEWED' | 'WITHDRAWN'>,
): Promise<void> {
  await sql`
    update reorganization set state = ${state}, version = version + 1,
      withdrawn_at = case when ${state} = 'WITHDRAWN' then now() end
    where id = ${id}`.execute(executor)
}

/** Notes who approved it. */
export async function setApproved(executor: Executor, id: string, accountId: string | null): Promise<void> {
  await sql`
    update reorganization set state = 'APPROVED', version = version + 1, approved_at = now(), approved_by = ${accountId}
    where id = ${id}`.execute(executor)
}

/** Notes that it has effect, by which decision. */
export async function setEffective(executor: Executor, id: string, decisionId: string): Promise<void> {
  await sql`
    update reorganization set state = 'EFFECTIVE', version = version + 1, applied_at = now(), decision_id = ${decisionId},
      failure = null
    where id = ${id}`.execute(executor)
}

/** Notes why it could not take effect; what was noted before is noted once. */
export async function setFailure(
  executor: Executor,
  id: string,
  problems: readonly Problem[],
): Promise<void> {
  await sql`
    update reorganization set failure = ${JSON.stringify(problems)}::jsonb
    where id = ${id} and failure is distinct from ${JSON.stringify(problems)}::jsonb`.execute(executor)
}

/** Notes that it was reversed, and by which decision, if by one. */
export async function setReversed(
  executor: Executor,
  id: string,
  reversal: Reversal,
  decision: { readonly number: string; readonly signedOn: string } | null,
): Promise<void> {
  await sql`
    update reorganization set state = 'REVERSED', version = version + 1, reversed_at = now(), reversal = ${reversal},
      reversal_number = ${decision?.number ?? null}, reversal_signed_on = ${decision?.signedOn ?? null}::date
    where id = ${id}`.execute(executor)
}

/** Takes up the decision of a draft, or enters it. */
export async function enterDecision(executor: Executor, draft: Draft): Promise<string> {
  const { id, writes } = await findDecision(executor, draft.unitId, draft)
  for (const write of writes) await executor.executeQuery(write)
  return id
}

/** Brings today's copies in line. */
export async function refreshCopies(
  executor: Executor,
  today: string,
  unitIds: readonly string[],
  memberIds: readonly string[],
): Promise<void> {
  await sql`select refresh_unit(${today}::date, ${unitIds}::uuid[])`.execute(executor)
  if (memberIds.length > 0)
    await sql`select refresh_member(${today}::date, ${memberIds}::uuid[])`.execute(executor)
}

/** Approved reorganizations whose day has come, in the order of their days. */
export async function findDue(executor: Executor, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from reorganization where state = 'APPROVED' and effective_on <= ${today}::date
    order by effective_on, approved_at, id`.execute(executor)
  return rows.map(({ id }) => id)
}
