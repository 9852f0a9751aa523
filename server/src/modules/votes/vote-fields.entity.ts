import { sql } from 'kysely'
import type { Fields } from '../../graphql/define.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import type { MeetingColumn } from '../meetings/meetings.entity.ts'
import { Vote, VoteBase } from './votes.entity.ts'

/** What a meeting voted on. */
export function voteFields(f: Fields<MeetingColumn>) {
  return {
    votes: f.many(() => Vote, {
      through: 'meeting_id',
      order: asTaken,
      description: 'Its votes, in their order.',
    }),
    voteBase: f.one(() => VoteBase, {
      source: (meeting) => sql`(select * from vote_base(${meeting.col('id')}))`,
      looks: 'near',
      description: 'The base that a vote has as the roll stands; 0 without a roll.',
    }),
  }
}

/** Votes in the order in which they were taken. */
export function asTaken(vote: Row): Sql {
  return vote.col('position')
}
