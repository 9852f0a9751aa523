import { isResolutionHolding, type ResolutionAct } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, forbidden, notFound, refuse } from '../../use-cases/refusals.ts'
import type { Caller, DecodeId } from '../../use-cases/use-case.ts'
import { findMeeting, type Meeting } from '../meetings/index.ts'
import { rightOnResolution, type ResolutionRight } from './resolutions.policy.ts'
import { findResolutions, type FoundResolution } from './resolutions.repo.ts'
import { stateProblems } from './resolutions.rules.ts'

/** What a use case on a resolution wrote. */
export interface WrittenResolution extends Record<string, string | number> {
  readonly resolutionId: string
  readonly version: number
}

interface Versioned {
  readonly id: string
  readonly expectedVersion: number
}

/**
 * A resolution that the caller may write, locked until the transaction ends.
 *
 * @throws ProblemError also where somebody changed it since
 */
export async function resolutionToWrite(
  tx: Transaction<DB>,
  { id, expectedVersion }: Versioned,
  decodeId: DecodeId,
  caller: Caller,
): Promise<FoundResolution> {
  const [found] = await findResolutions(tx, [decodeId('resolution', id, ['id'])], 'UPDATE')
  return allowed(found, caller, expectedVersion)
}

/** The same of one that was looked up. */
export function allowed(
  found: FoundResolution | undefined,
  caller: Caller,
  expectedVersion: number,
): FoundResolution {
  const right = rightOn(found, caller)
  if (!found || right === 'NONE') throw notFound('id')
  if (right === 'READ') throw forbidden('id')
  checkVersion(found.version, expectedVersion)
  return found
}

/** What the caller may do with a resolution that was looked up. */
export function rightOn(found: FoundResolution | undefined, { viewer }: Caller): ResolutionRight {
  return found ? rightOnResolution(viewer, found.path, found.sentPaths) : 'NONE'
}

/** The same, in a state for an act. @throws ProblemError */
export async function resolutionFor(
  act: ResolutionAct,
  tx: Transaction<DB>,
  input: Versioned,
  decodeId: DecodeId,
  caller: Caller,
): Promise<FoundResolution> {
  const resolution = await resolutionToWrite(tx, input, decodeId, caller)
  refuse(stateProblems(act, resolution.state))
  return resolution
}

/**
 * Looks whether something is done by a resolution of a unit: adopted and not ended, and kept so until the transaction ends.
 *
 * @param at where the input names it
 * @throws ProblemError where the unit has none such
 */
export async function resolutionHolding(
  tx: Transaction<DB>,
  id: string,
  unitId: string,
  caller: Caller,
  at: string,
): Promise<void> {
  const [found] = await findResolutions(tx, [id], 'SHARE')
  if (found?.unitId !== unitId || rightOn(found, caller) === 'NONE') throw notFound(at)
  if (!isResolutionHolding(found.state)) refuse([{ code: 'RESOLUTION_STATE', path: [at] }])
}

/**
 * A meeting of the resolution's unit, neither planned nor cancelled, kept from changing until the transaction ends.
 *
 * @throws ProblemError where there is none
 */
export async function meetingHeld(
  tx: Transaction<DB>,
  id: string,
  { unitId }: Pick<FoundResolution, 'unitId'>,
  at: string,
): Promise<Meeting> {
  const meeting = await findMeeting(tx, id, 'SHARE')
  if (meeting?.unitId !== unitId) throw notFound(at)
  if (meeting.state === 'PLANNED' || meeting.state === 'CANCELLED')
    refuse([{ code: 'MEETING_NOT_HELD', path: [at] }])
  return meeting
}
