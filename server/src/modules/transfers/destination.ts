import type { Problem, TransferMembers } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { UseCaseParts } from '../../use-cases/use-case.ts'
import { findDestinations } from './transfers.repo.ts'
import { destinationProblems, type Destination } from './transfers.rules.ts'

/**
 * Where an input leads to: a unit that is kept here, or the name of an organization that is not. Any unit may be named, in
 * the caller's reach or not: papers go everywhere, and whether somebody is received is decided there.
 */
export async function destinationOf(
  tx: Transaction<DB>,
  parts: UseCaseParts,
  { toUnitId, toUnitCode, toName, decidedOn }: TransferMembers,
): Promise<{ readonly to: Destination; readonly problems: readonly Problem[] }> {
  if (toUnitId == null && toUnitCode == null) return { to: outside(toName ?? ''), problems: [] }
  const path = [toUnitId == null ? 'toUnitCode' : 'toUnitId']
  const ids = toUnitId == null ? [] : [parts.decodeId('unit', toUnitId, path)]
  const [to] = await findDestinations(tx, { ids, code: toUnitCode ?? null }, decidedOn)
  if (!to) return { to: outside(''), problems: [{ code: 'NOT_FOUND', path }] }
  return { to, problems: destinationProblems(to, decidedOn, path) }
}

/** An organization that is not kept here. */
function outside(name: string): Destination {
  return { unitId: null, name, isInForce: true, takesMembers: true }
}
