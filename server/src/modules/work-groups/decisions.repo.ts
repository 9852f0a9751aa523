import type { DecisionInput } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'

/**
 * The id of a decision of a unit: the one with this number and these days, entered if there is none.
 *
 * @returns null without a decision
 */
export async function saveDecision(
  executor: Transaction<DB>,
  issuerUnitId: string,
  decision: DecisionInput | null | undefined,
): Promise<string | null> {
  if (!decision) return null
  const found = await executor
    .selectFrom('decision')
    .select('id')
    .where('issuer_unit_id', '=', issuerUnitId)
    .where('number', '=', decision.number)
    .where('signed_on', '=', decision.signedOn)
    .where('effective_on', '=', decision.effectiveOn)
    .orderBy('id')
    .executeTakeFirst()
  if (found) return found.id
  const id = newUuid()
  await executor
    .insertInto('decision')
    .values({
      id,
      issuer_unit_id: issuerUnitId,
      number: decision.number,
      signed_on: decision.signedOn,
      effective_on: decision.effectiveOn,
      title: decision.title ?? null,
    })
    .execute()
  return id
}
