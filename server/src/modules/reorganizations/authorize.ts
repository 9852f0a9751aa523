import type { Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import type { Caller, UseCaseParts } from '../../use-cases/use-case.ts'
import type { Planned } from './acts.ts'
import { findReorganization, type KeptReorganization } from './drafts.repo.ts'
import {
  rightOnReorganization,
  rightToReorganize,
  type ReorganizationPermission,
  type ReorganizationRight,
} from './reorganizations.policy.ts'

/**
 * A reorganization that the caller may write, in the version that they know; it stays as it is until the transaction ends.
 *
 * @throws ProblemError NOT_FOUND, FORBIDDEN or CONFLICT
 */
export async function writable(
  tx: Transaction<DB>,
  { decodeId }: Pick<UseCaseParts, 'decodeId'>,
  { viewer }: Caller,
  permission: ReorganizationPermission,
  input: { readonly id: string; readonly expectedVersion: number },
): Promise<KeptReorganization> {
  const kept = await findReorganization(tx, decodeId('reorg', input.id, ['id']))
  const right = kept ? rightOnReorganization(viewer, permission, kept.unitPath) : 'NONE'
  if (!kept || right === 'NONE') throw notFound('id')
  if (right === 'SEE') throw forbidden('id')
  checkVersion(kept.version, input.expectedVersion)
  return kept
}

/**
 * Asks for the right on everything that a plan touches, where it is and where it is to be. What the caller may not know of is
 * refused like what does not exist: alone, before anything is told that follows from it.
 *
 * @throws ProblemError NOT_FOUND for what the caller may not know of, FORBIDDEN for what they may not touch
 */
export function checkTouched(
  { plan, ground, draft }: Planned,
  { viewer }: Caller,
  permission: ReorganizationPermission,
): void {
  const rightOn = (id: string): ReorganizationRight => {
    const path = (ground.units.get(id) ?? ground.absent.get(id))?.gatePath
    return path === undefined ? 'NONE' : rightToReorganize(viewer, permission, path)
  }
  const placesOf = placesIn(draft)
  const named = [...placesOf].map(([id, path]) => ({ right: rightOn(id), path }))
  const following = [...plan.moved.keys()]
    .filter((id) => !placesOf.has(id))
    .map((id) => ({ right: rightOn(id), path: ['operations'] }))
  refuse(
    named.flatMap(({ right, path }): Problem[] => (right === 'NONE' ? [{ code: 'NOT_FOUND', path }] : [])),
  )
  refuse(
    [...named, ...following].flatMap(({ right, path }): Problem[] =>
      right === 'WRITE' ? [] : [{ code: right === 'SEE' ? 'FORBIDDEN' : 'NOT_FOUND', path }],
    ),
  )
}

/**
 * Asks for the right on everything that a reversal touches, where it is and where it goes back to.
 *
 * @param paths today's
 * @throws ProblemError FORBIDDEN: whoever reads the reorganization knows that it touches more
 */
export function checkReach(
  paths: readonly string[],
  { viewer }: Caller,
  permission: ReorganizationPermission,
): void {
  if (paths.some((path) => rightToReorganize(viewer, permission, path) !== 'WRITE')) throw forbidden('id')
}

/** Where a draft names each unit first. */
function placesIn({ operations }: Planned['draft']): Map<string, string[]> {
  const places = new Map<string, string[]>()
  const note = (id: string | null, path: string[]): void => {
    if (id !== null && !places.has(id)) places.set(id, path)
  }
  operations.forEach(({ unitIds, results }, index) => {
    const path = ['operations', String(index)]
    unitIds.forEach((id, at) => note(id, [...path, 'unitIds', String(at)]))
    results.forEach(({ unitId, parentUnitId }, at) => {
      note(unitId, [...path, 'results', String(at), 'unitId'])
      note(parentUnitId, [...path, 'results', String(at), 'parentId'])
    })
  })
  return places
}
