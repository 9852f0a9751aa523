import type { NoticeAudience, NoticeChannel } from '@chibo/shared'
import type { CompiledQuery, Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import { writer } from './steps.repo.ts'

/** That somebody was told of a meeting. */
export interface Notice {
  readonly id: string
  readonly meetingId: string
  readonly audience: NoticeAudience
  readonly channel: NoticeChannel
  readonly givenAt: Date
  readonly note: string | null
}

/** The insertion of a notice. */
export function noticeInsertion(
  executor: Transaction<DB>,
  { id, meetingId, audience, channel, givenAt, note }: Notice,
  caller: Caller,
): CompiledQuery {
  return executor
    .insertInto('meeting_notice')
    .values({ id, meeting_id: meetingId, audience, channel, given_at: givenAt, note, ...writer(caller) })
    .compile()
}
