import { knowsUnit, vietnameseDate, type Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import { findRecipients } from './documents.repo.ts'

/**
 * What keeps something from being sent to units: one that the caller does not know of, or that does not exist today.
 *
 * @param at where the input names each
 */
export async function recipientProblems(
  tx: Transaction<DB>,
  unitIds: readonly string[],
  { viewer, today }: Pick<Caller, 'viewer' | 'today'>,
  at: (index: number) => readonly string[],
): Promise<Problem[]> {
  const units = await findRecipients(tx, unitIds)
  return unitIds.flatMap((unitId, index): Problem[] => {
    const unit = units.get(unitId)
    if (!unit || !knowsUnit(viewer, unit.path)) return [{ code: 'NOT_FOUND', path: at(index) }]
    const values = { date: vietnameseDate(today) }
    return unit.inForce ? [] : [{ code: 'UNIT_NOT_IN_FORCE', path: at(index), values }]
  })
}
