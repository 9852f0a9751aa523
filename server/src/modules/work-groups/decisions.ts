import type { DecisionInput } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { findDecision, type NamedDecision } from '../units/index.ts'

/** The decision of a unit that an input may name; its id is null where it names none. */
export async function decisionIfAny(
  tx: Transaction<DB>,
  issuerUnitId: string,
  decision: DecisionInput | null | undefined,
): Promise<NamedDecision | { readonly id: null; readonly writes: NamedDecision['writes'] }> {
  return decision ? findDecision(tx, issuerUnitId, decision) : { id: null, writes: [] }
}
