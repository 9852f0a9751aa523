import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { catalogue } from '../../graphql/parts.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { Meeting } from '../meetings/meetings.entity.ts'

/** What is voted on: ordinary questions, admissions … */
export const VoteKind = catalogue('VoteKind', 'vote_kind')

/** Of what share of its base a question of a kind needs the votes. */
export const VoteRule = entity<'id' | 'kind_code' | 'numerator' | 'denominator' | 'strict' | 'source'>({
  name: 'VoteRule',
  table: 'vote_rule',
  scope: { kind: 'open', reason: 'a catalogue without anything about anybody' },
})

/** Columns of a vote that fields read. */
export type VoteColumn =
  | 'id'
  | 'meeting_id'
  | 'agenda_item_id'
  | 'position'
  | 'kind_code'
  | 'question'
  | 'secret'
  | 'base'
  | 'base_parts'
  | 'numerator'
  | 'denominator'
  | 'strict'
  | 'yes'
  | 'no'
  | 'abstained'
  | 'invalid'
  | 'adopted'
  | 'taken_at'
  | 'version'

/** A vote at a meeting; read where the meeting is. */
export const Vote = entity<VoteColumn>({
  name: 'Vote',
  prefix: 'vote',
  table: 'meeting_vote',
  scope: { kind: 'via', column: 'meeting_id', target: () => Meeting },
})

/** How many votes for it a vote needed: `votesNeeded`. */
export function needed(vote: Row<'base' | 'numerator' | 'denominator' | 'strict'>): Sql {
  const share = sql`${vote.col('base')} * ${vote.col('numerator')}`
  return sql`case when ${vote.col('strict')} then ${share} / ${vote.col('denominator')} + 1
    else (${share} + ${vote.col('denominator')} - 1) / ${vote.col('denominator')} end`
}

/** Of how many the votes needed are a share. Rows: `base`, and its parts as `base_parts` of a vote has them. */
export const VoteBase = entity<'base' | 'parts'>({ name: 'VoteBase', scope: { kind: 'part' } })
