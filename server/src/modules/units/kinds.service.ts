import type { Kysely } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { findKindRules, findShapes } from './kinds.repo.ts'
import { findingsOf, type Finding } from './kinds.rules.ts'

/**
 * Where units are not what their kinds are declared to be on a day, by their ids; units without findings, or without a
 * state that day, are not among them. Three statements, however many units.
 *
 * @param executor members are counted that it may see
 * @param day ISO
 */
export async function kindFindings(
  executor: Kysely<DB>,
  unitIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  if (unitIds.length === 0) return new Map()
  const [rules, units] = await Promise.all([findKindRules(executor, day), findShapes(executor, unitIds, day)])
  return new Map(
    units.flatMap((unit) => {
      const findings = findingsOf(unit, rules)
      return findings.length > 0 ? [[unit.id, findings]] : []
    }),
  )
}
