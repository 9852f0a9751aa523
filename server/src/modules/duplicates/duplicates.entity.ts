import { sql } from 'kysely'
import { entity } from '../../graphql/define.ts'
import { Member } from '../members/members.entity.ts'

type CellColumn = 'first_home_path' | 'first_stay_path' | 'second_home_path' | 'second_stay_path'

/** Both of a pair: whoever may not read one of them does not learn of the other's likeness to somebody. */
const BOTH = {
  kind: 'every',
  of: [
    { kind: 'via', column: 'first_member_id', target: () => Member },
    { kind: 'via', column: 'second_member_id', target: () => Member },
  ],
} as const

/** The same of a pair that the table of pairs gives with the cells of both: nobody is looked up for it. */
const BOTH_AT_HAND = {
  kind: 'every',
  of: [eitherOf('first_home_path', 'first_stay_path'), eitherOf('second_home_path', 'second_stay_path')],
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
  'id' | 'first_member_id' | 'second_member_id' | 'reasons' | 'score' | 'dismissal_id' | CellColumn
>({
  name: 'DuplicateCandidate',
  scope: BOTH_AT_HAND,
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

/** Who may read a member with a home cell and, for a time, another one: as of `Member`. */
function eitherOf<C extends CellColumn>(home: C, stay: C) {
  const byPath = (column: C) =>
    ({ kind: 'path', column, asOfColumn: column, permission: 'member.read', outline: false }) as const
  return { kind: 'any', of: [byPath(home), byPath(stay)] } as const
}
