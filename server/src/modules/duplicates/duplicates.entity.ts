import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { Member } from '../members/members.entity.ts'

/** Both of a pair: whoever may not read one of them does not learn of the other's likeness to somebody. */
const BOTH = {
  kind: 'every',
  of: [
    { kind: 'via', column: 'first_member_id', target: () => Member },
    { kind: 'via', column: 'second_member_id', target: () => Member },
  ],
} as const

/** Two members who were judged to be two people. */
export const DuplicateDismissal = entity<
  'id' | 'first_member_id' | 'second_member_id' | 'reason' | 'made_at'
>({
  name: 'DuplicateDismissal',
  table: 'duplicate_dismissal',
  scope: BOTH,
})

/** Two members who may be one person. Rows: see `candidatePairs`. */
export const DuplicateCandidate = entity<
  'id' | 'first_member_id' | 'second_member_id' | 'reasons' | 'score' | 'dismissal_id'
>({
  name: 'DuplicateCandidate',
  scope: BOTH,
  orders: { SCORE: { columns: [{ name: 'score', type: 'integer' }], descending: true } },
  filters: {
    reason: {
      input: 'DuplicateReasonFilter',
      description: 'What they have in common; pairs that have that and more in common are among them.',
      sql: (row) => row.col('reasons'),
      type: 'text',
      matches: (row, _cx, values) => sql`${row.col('reasons')} && ${values}`,
    },
    score: {
      input: 'IntFilter',
      description: 'How much speaks for one person.',
      sql: (row) => row.col('score'),
      type: 'integer',
    },
  },
})
