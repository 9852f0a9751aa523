import { ProblemError } from '@chibo/shared'
import { forbidden, notFound } from '../../use-cases/refusals.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import { mayGrant, rightToGiveAccess, type AccessRight, type HeldRole } from './access.policy.ts'
import type { PlaceRow } from './access.repo.ts'

/**
 * What an actor may write.
 *
 * @param found undefined for what does not exist
 * @throws ProblemError at the name in the input
 */
export function allowed<T>(found: T | undefined, right: AccessRight, name: string): T {
  if (found === undefined || right === 'NONE') throw notFound(name)
  if (right === 'SEE') throw forbidden(name)
  if (right === 'BEYOND') throw new ProblemError({ code: 'HOLDER_REACHES_FURTHER', path: [name] })
  return found
}

/** A unit where the caller may give access. @throws ProblemError at the name in the input */
export function placeToGive(place: PlaceRow | undefined, caller: Caller, name: string): PlaceRow {
  return allowed(place, place ? rightToGiveAccess(caller.viewer, place.path) : 'NONE', name)
}

/** @throws ProblemError at `role` for one that is not the caller's to give there */
export function checkGrantable(held: HeldRole, { viewer }: Caller): void {
  if (!mayGrant(viewer, held)) throw new ProblemError({ code: 'ROLE_NOT_GRANTABLE', path: ['role'] })
}
