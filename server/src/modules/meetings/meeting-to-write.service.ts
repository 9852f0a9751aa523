import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { forbidden, notFound } from '../../use-cases/refusals.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import { rightOnMeeting } from './meetings.policy.ts'
import { findMeeting } from './meetings.repo.ts'

/** A meeting as use cases find it. */
export type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

/**
 * A meeting that the caller may read, locked until the transaction ends.
 *
 * @param lock see `findMeeting`
 * @param at where the input names it
 * @throws ProblemError NOT_FOUND
 */
export async function meetingToRead(
  tx: Transaction<DB>,
  id: string,
  lock: 'UPDATE' | 'SHARE',
  { viewer }: Caller,
  at: string,
): Promise<Meeting> {
  const meeting = await findMeeting(tx, id, lock)
  if (!meeting || rightOnMeeting(viewer, meeting.path) === 'NONE') throw notFound(at)
  return meeting
}

/**
 * A meeting that the caller may write, locked until the transaction ends.
 *
 * @param lock see `findMeeting`
 * @param at where the input names it
 * @throws ProblemError NOT_FOUND or FORBIDDEN
 */
export async function meetingToWrite(
  tx: Transaction<DB>,
  id: string,
  lock: 'UPDATE' | 'SHARE',
  caller: Caller,
  at: string,
): Promise<Meeting> {
  const meeting = await meetingToRead(tx, id, lock, caller, at)
  if (rightOnMeeting(caller.viewer, meeting.path) === 'SEE') throw forbidden(at)
  return meeting
}
