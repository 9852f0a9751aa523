import type { Transaction } from 'kysely'
import type { AuditAction } from '@chibo/shared'
import type { DB } from '../../database/tables.gen.ts'
import { checkVersion, notFound, refuse } from '../../use-cases/refusals.ts'
import type { Act, AuditedFields, Caller, DecodeId } from '../../use-cases/use-case.ts'
import { meetingToWrite, type Meeting } from '../meetings/index.ts'
import { compose } from './compose.repo.ts'
import { digestOfFacts, findMinutes, type FoundMinutes } from './minutes.repo.ts'
import { isCorrection } from './minutes.rules.ts'

/** What a use case on minutes wrote. */
export interface WrittenMinutes extends Record<string, string | number> {
  readonly minutesId: string
  readonly meetingId: string
  readonly version: number
}

/** Minutes with their meeting, which is locked until the transaction ends: none of its records changes meanwhile. */
export interface MinutesToWrite {
  readonly meeting: Meeting
  readonly minutes: FoundMinutes
}

/**
 * Minutes that the caller may write.
 *
 * @param toWrite how the meeting is looked up and locked
 * @throws ProblemError NOT_FOUND, FORBIDDEN or CONFLICT
 */
export async function minutesToWrite(
  tx: Transaction<DB>,
  input: { readonly id: string; readonly expectedVersion: number },
  decodeId: DecodeId,
  caller: Caller,
  toWrite: typeof meetingToWrite = meetingToWrite,
): Promise<MinutesToWrite> {
  const id = decodeId('minutes', input.id, ['id'])
  const found = await findMinutes(tx, { id })
  if (!found) throw notFound('id')
  const [meeting, minutes] = await Promise.all([
    toWrite(tx, found.meetingId, 'UPDATE', caller, 'id'),
    findMinutes(tx, { id }),
  ])
  if (!minutes) throw notFound('id')
  checkVersion(minutes.version, input.expectedVersion)
  return { meeting, minutes }
}

/** @throws ProblemError MINUTES_OUT_OF_DATE where the records say something else by now; those of a correction are not asked */
export async function checkFacts(tx: Transaction<DB>, { meeting, minutes }: MinutesToWrite): Promise<void> {
  if (isCorrection(minutes)) return
  const { facts } = await compose(tx, meeting.id)
  if (!digestOfFacts(facts).equals(minutes.factsDigest))
    refuse([{ code: 'MINUTES_OUT_OF_DATE', path: ['id'] }])
}

/** What the audit is told of an act on minutes: it is about their meeting. */
export function actOn(
  action: AuditAction,
  meeting: Meeting,
  before: AuditedFields | null,
  after: AuditedFields,
): Act {
  return { action, unitId: meeting.unitId, objectType: 'meeting', objectId: meeting.id, before, after }
}

/** That minutes were written in their next version. */
export function written({ id: minutesId, meetingId, version }: FoundMinutes): WrittenMinutes {
  return { minutesId, meetingId, version: version + 1 }
}
