import { sql } from 'kysely'
import { implement, rootField } from '../../graphql/define.ts'
import { DuplicateReasonEnum } from '../../graphql/enums.ts'
import { Member } from '../members/members.entity.ts'
import { candidatePairs } from './candidates.ts'
import { DuplicateCandidate, DuplicateDismissal } from './duplicates.entity.ts'

implement(
  DuplicateDismissal,
  'Two members who were judged to be two people: they are no candidates any more.',
  (f) => ({
    first: f.one(() => Member, { key: 'first_member_id', anyState: true, description: 'One of them.' }),
    second: f.one(() => Member, { key: 'second_member_id', anyState: true, description: 'The other.' }),
    reason: f.string({ column: 'reason', description: 'Why they are two.' }),
    madeAt: f.dateTime({ column: 'made_at', description: 'When it was judged.' }),
  }),
)

implement(DuplicateCandidate, 'Two members who may be one person entered twice.', (f) => ({
  first: f.one(() => Member, {
    key: 'first_member_id',
    anyState: true,
    description: 'The one entered first.',
  }),
  second: f.one(() => Member, { key: 'second_member_id', anyState: true, description: 'The other.' }),
  reasons: f.value([DuplicateReasonEnum], {
    column: 'reasons',
    description:
      'What they have in common, what tells most first. What rests on sensitive values stands here for those alone who may read these of both.',
  }),
  score: f.int({
    column: 'score',
    description: 'How much speaks for one person: what the reasons add up to, at most 100.',
  }),
  dismissal: f.one(() => DuplicateDismissal, {
    where: (dismissal, row) => sql`${dismissal.col('id')} = ${row.col('dismissal_id')}`,
    nullable: true,
    description: 'That they were judged to be two people; null for those who were not.',
  }),
}))

rootField('duplicateCandidates', 'connection', () => DuplicateCandidate, {
  description:
    'Pairs of members who may be one person, those of whom most speaks for it first; also such as are members no longer. With `under`, at least one of them is at home there. Where some hundred members were written at once, as an import does, pairs with these follow within seconds.',
  under: true,
  args: (t) => ({
    dismissed: t({
      type: 'Boolean',
      defaultValue: false,
      description: 'Instead those who were judged to be two people.',
    }),
  }),
  source: (_row, cx, args) => candidatePairs(cx, args),
})
