import type { DecisionInput } from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'

/** A decision that a record refers to, and what enters it if it is new. */
export interface NamedDecision {
  /** null without a decision */
  readonly id: string | null
  readonly writes: readonly CompiledQuery[]
}

/** A decision of a unit: the one with this number and these days, or a new one. */
export async function findDecision(
  executor: Transaction<DB>,
  issuerUnitId: string,
  decision: DecisionInput | null | undefined,
): Promise<NamedDecision> {
  if (!decision) return { id: null, writes: [] }
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
