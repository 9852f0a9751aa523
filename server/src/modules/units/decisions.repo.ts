import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'

/** A decision that a record refers to, and what enters it if it is new. */
export interface NamedDecision {
  readonly id: string
  readonly writes: readonly CompiledQuery[]
}

/** A decision as it is named. */
export interface DecisionName {
  readonly number: string
  /** ISO */
  readonly signedOn: string
  /** ISO */
  readonly effectiveOn: string
  readonly title?: string | null | undefined
}

/** A decision of a unit: the one with this number and these days, or a new one. */
export async function findDecision(
  executor: Transaction<DB>,
  issuerUnitId: string,
  decision: DecisionName,
): Promise<NamedDecision> {
  const found = await executor
    .selectFrom('decision')
    .select('id')
    .where('issuer_unit_id', '=', issuerUnitId)
    .where('number', '=', decision.number)
    .where('signed_on', '=', decision.signedOn)
    .where('effective_on', '=', decision.effectiveOn)
    .orderBy('id')
    .executeTakeFirst()
  if (found) return { id: found.id, writes: [] }
  const id = newUuid()
  const insertion = executor
    .insertInto('decision')
    .values({
      id,
      issuer_unit_id: issuerUnitId,
      number: decision.number,
      signed_on: decision.signedOn,
      effective_on: decision.effectiveOn,
      title: decision.title ?? null,
    })
    .compile()
  return { id, writes: [insertion] }
}
