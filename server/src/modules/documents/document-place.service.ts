import { covers, knowsUnit, ProblemError, type DocumentUpload } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, notFound } from '../../use-cases/refusals.ts'
import type { Caller, DecodeId } from '../../use-cases/use-case.ts'
import { findMeetingOfItem } from '../agenda/index.ts'
import { findMeeting } from '../meetings/index.ts'
import { findGround, type Ground } from './documents.repo.ts'

/** Whose document it is to be, and of what it is a paper. */
export interface DocumentPlace extends Ground {
  readonly unitId: string
  readonly meetingId: string | null
  /** the item of the meeting's agenda to which it belongs */
  readonly itemId: string | null
}

/**
 * Where a document is to be kept: at the unit that the caller names, or at that of the meeting whose paper it is. The meeting is
 * locked until the transaction ends.
 *
 * @param day on which the unit is looked at
 * @throws ProblemError where the caller may not write it
 */
export async function findDocumentPlace(
  tx: Transaction<DB>,
  wanted: DocumentUpload,
  day: string,
  decodeId: DecodeId,
  { viewer }: Caller,
): Promise<DocumentPlace> {
  const given = wanted.unit === undefined ? undefined : decodeId('unit', wanted.unit, ['unit'])
  const { meetingId, itemId, at } = await paperOf(tx, wanted, decodeId)
  // A paper of an item changes the agenda, and only one at a time does.
  const lock = itemId === null ? 'SHARE' : 'UPDATE'
  const meeting = meetingId === null ? undefined : await findMeeting(tx, meetingId, lock)
  const unitId = given ?? meeting?.unitId
  const type = wanted.type ?? null
  const ground = unitId === undefined ? undefined : await findGround(tx, { unitId, type, day })
  if (given !== undefined && (!ground || !knowsUnit(viewer, ground.path))) throw notFound('unit')
  if (meetingId !== null && (!meeting || !covers(viewer, 'meeting.read', meeting.path))) throw notFound(at)
  if (unitId === undefined || !ground) throw notFound('unit')
  if (!covers(viewer, 'meeting.write', ground.path)) throw forbidden(given === undefined ? at : 'unit')
  if (meeting && meeting.unitId !== unitId) throw notFound(at)
  if (meeting?.state === 'SEALED' || meeting?.state === 'CANCELLED')
    throw new ProblemError({ code: 'MEETING_FINAL', path: [at] })
  return { ...ground, unitId, meetingId, itemId }
}

/** Of which meeting it is to be a paper, and where the input says so. */
async function paperOf(tx: Transaction<DB>, { meeting, item }: DocumentUpload, decodeId: DecodeId) {
  if (item === undefined) {
    const meetingId = meeting === undefined ? null : decodeId('meeting', meeting, ['meeting'])
    return { meetingId, itemId: null, at: 'meeting' }
  }
  const itemId = decodeId('item', item, ['item'])
  const meetingId = await findMeetingOfItem(tx, itemId)
  if (meetingId === undefined) throw notFound('item')
  return { meetingId, itemId, at: 'item' }
}
