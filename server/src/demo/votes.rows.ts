import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import { findGround, voteInsertions } from '../modules/votes/votes.repo.ts'
import { course, itemId } from './agendas.rows.ts'
import type { PlaceContext } from './context.ts'
import { meetingOf, type HeldMeeting } from './meetings.ts'

/** Inserts the votes on items of agendas, on the base that the rolls give. */
export async function insertVotes(
  tx: Transaction<DB>,
  { files, ids, memberOf }: PlaceContext,
  meetings: readonly HeldMeeting[],
): Promise<void> {
  for (const agenda of files.agendas) {
    const meeting = meetingOf(agenda, meetings)
    const { base, parts, share } = await findGround(tx, meeting.id, 'ordinary')
    if (share === null) throw new Error(`Nothing says how to vote at the ${meeting.id}.`)
    for (const [index, { item, endedAt }] of course(agenda, meeting).entries()) {
      if (!item.vote) continue
      const { question, no, abstained, reserved } = item.vote
      const row = {
        id: ids(`vote ${meeting.id} ${index}`),
        meetingId: meeting.id,
        itemId: itemId(ids, meeting, index),
        kind: 'ordinary',
        question,
        subject: null,
        secret: false,
        base,
        parts,
        ...share,
        yes: parts.present - no - abstained,
        no,
        abstained,
        invalid: 0,
        ballots: [],
        reserved: reserved.map(({ person, text }) => ({
          person: { memberId: memberOf(person).id, name: memberOf(person).fullName, office: null },
          text,
        })),
      }
      for (const insertion of voteInsertions(tx, row, endedAt)) await tx.executeQuery(insertion)
    }
  }
}
