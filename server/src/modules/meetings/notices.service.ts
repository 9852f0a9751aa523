import { domainNow, giveMeetingNoticeInput, type GiveMeetingNotice } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { newUuid } from '../../database/uuid.ts'
import { refuse } from '../../use-cases/refusals.ts'
import {
  performParsed,
  type Caller,
  type Deed,
  type Outcome,
  type UseCaseParts,
} from '../../use-cases/use-case.ts'
import { meetingNoticed } from '../notifications/index.ts'
import { meetingToWrite } from './meeting-to-write.service.ts'
import { noticeInsertion } from './notices.repo.ts'
import { noticeProblems } from './notices.rules.ts'

/** Which notice was written down. */
export interface WrittenNotice extends Record<string, string> {
  readonly noticeId: string
  readonly meetingId: string
}

/** Use cases on notices of meetings. */
export class NoticesService {
  private readonly parts: UseCaseParts

  constructor(parts: UseCaseParts) {
    this.parts = parts
  }

  /** Records that somebody was told of a meeting; in the program, that is done by it. */
  giveMeetingNotice(input: unknown, caller: Caller): Promise<Outcome<WrittenNotice>> {
    return performParsed(this.parts, caller, giveMeetingNoticeInput, input, (parsed, tx) =>
      this.give(tx, parsed, caller),
    )
  }

  private async give(
    tx: Transaction<DB>,
    input: GiveMeetingNotice,
    caller: Caller,
  ): Promise<Deed<WrittenNotice>> {
    const meetingId = this.parts.decodeId('meeting', input.meetingId, ['meetingId'])
    const meeting = await meetingToWrite(tx, meetingId, 'SHARE', caller, 'meetingId')
    const { audience, channel, note = null } = input
    const givenAt = input.givenAt ?? domainNow(caller)
    refuse(noticeProblems(givenAt, meeting, caller))
    const notice = { id: newUuid(), meetingId, audience, channel, givenAt, note }
    return {
      result: { noticeId: notice.id, meetingId },
      writes: [
        noticeInsertion(tx, notice, caller),
        ...(channel === 'APP' ? [meetingNoticed(tx, meetingId, audience, caller.viewer.accountId)] : []),
      ],
      act: {
        action: 'MEETING_NOTICE_GIVE',
        unitId: meeting.unitId,
        objectType: 'meeting',
        objectId: meetingId,
        before: null,
        after: { notice: notice.id, audience, channel, givenAt: givenAt.toISOString(), note },
      },
    }
  }
}
