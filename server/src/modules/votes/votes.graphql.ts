import { VOTE_CATEGORIES } from '@chibo/shared'
import { sql } from 'kysely'
import { entity, implement, rootField, type Fields } from '../../graphql/define.ts'
import { VoteCategoryEnum, VoteChoiceEnum } from '../../graphql/enums.ts'
import { endDay, firstDay, holds, kindFields, kindOf, Share, shareOf } from '../../graphql/parts.ts'
import type { Row, Sql } from '../../graphql/read/entity.ts'
import { AgendaItem } from '../agenda/agenda.entity.ts'
import { Member } from '../members/members.entity.ts'
import { namedReference } from '../members/named-reference.entity.ts'
import { needed, Vote, VoteBase, VoteKind, VoteRule } from './votes.entity.ts'

const part = { scope: { kind: 'part' } } as const
/** How a base was counted. Rows: `parts` as `base_parts` of a vote has them. */
const VoteBaseParts = entity<'parts'>({ name: 'VoteBaseParts', ...part })
const VoteDeduction = entity<'category' | 'count'>({ name: 'VoteDeduction', ...part })
/** Rows: of `vote_ballot`. */
const VoteBallot = entity<'position' | 'member_id' | 'choice'>({ name: 'VoteBallot', ...part })
/** Rows: of `reserved_opinion`. */
const ReservedOpinion = entity<'position' | 'text'>({ name: 'ReservedOpinion', ...part })

implement(VoteKind, 'What is voted on. Kinds, and the share that they need, are dated data.', (f) => ({
  ...kindFields(f),
  rule: f.one(() => VoteRule, {
    where: (rule, kind, cx) => sql`${rule.col('kind_code')} = ${kind.col('code')} and ${holds(rule, cx)}`,
    nullable: true,
    description: 'How many votes it needs on the day.',
  }),
}))

/** Of what share of its base something needs the votes. */
function shareFields<C extends string>(f: Fields<C | 'numerator' | 'denominator' | 'strict'>) {
  return {
    numerator: f.int({ column: 'numerator', description: 'The share of the base: so many …' }),
    denominator: f.int({ column: 'denominator', description: '… of so many.' }),
    strict: f.boolean({
      column: 'strict',
      description: 'Whether it takes more than that share; else as much is enough.',
    }),
  }
}

implement(VoteRule, 'Of what share of its base a question needs the votes. A rule with dates.', (f) => ({
  ...shareFields(f),
  source: f.string({ column: 'source', description: 'Where it comes from.' }),
  validFrom: f.date({ sql: (row) => firstDay(row), nullable: true, description: 'The first day.' }),
  validTo: f.date({ sql: (row) => endDay(row), nullable: true, description: 'The day after the last.' }),
}))

implement(VoteBase, 'Of how many the votes needed are a share.', (f) => ({
  base: f.int({ column: 'base', description: 'How many; no vote is taken of 0.' }),
  parts: partsField(f, 'parts'),
}))

function partsField<C extends string>(f: Fields<C>, column: C) {
  return f.one(() => VoteBaseParts, {
    source: (row) => sql`(select ${row.col(column)} as parts)`,
    description: 'How it is counted.',
  })
}

const partOf = (row: Row<'parts'>, name: string): Sql => sql`(${row.col('parts')} ->> ${sql.lit(name)})::int`

implement(
  VoteBaseParts,
  'How the base of a vote is counted: those summoned without those whom the rules of the day leave out.',
  (f) => ({
    summoned: f.int({
      sql: (row) => partOf(row, 'summoned'),
      description:
        'In a meeting of all members the official ones who are at home there, in one of a body its seats.',
    }),
    present: f.int({ sql: (row) => partOf(row, 'present'), description: 'Voters who came.' }),
    minus: f.many(() => VoteDeduction, {
      source: (row) =>
        sql`(select m.key as category, m.value::int as count from jsonb_each_text(${row.col('parts')} -> 'minus') as m)`,
      order: (one) =>
        sql`array_position(array[${sql.join(VOTE_CATEGORIES.map((code) => sql.lit(code)))}], ${one.col('category')})`,
      description: 'Who is left out; nobody twice.',
    }),
    notInRegister: f.int({
      sql: (row) => partOf(row, 'notInRegister'),
      description: 'Of those summoned, seats whose holders are in no register of members; they count.',
    }),
  }),
)

implement(VoteDeduction, 'Some of those summoned who do not count in the base of a vote.', (f) => ({
  category: f.value(VoteCategoryEnum, { column: 'category', description: 'Why.' }),
  count: f.int({ column: 'count', description: 'How many.' }),
}))

implement(Vote, 'A vote at a meeting, with the base that it had when it was written down.', (f) => ({
  id: f.id(),
  item: f.one(() => AgendaItem, {
    key: 'agenda_item_id',
    nullable: true,
    description: 'About which item of the agenda; null: about none.',
  }),
  position: f.int({ column: 'position', description: 'Its place among the votes of the meeting, from 0.' }),
  kind: f.one(() => VoteKind, { ...kindOf('kind_code'), description: 'What is voted on.' }),
  question: f.string({ column: 'question', description: 'What was asked.' }),
  subject: namedReference(
    f,
    { member: 'subject_member_id', name: 'subject_name' },
    { nullable: true, description: 'Whom it is about.' },
  ),
  secret: f.boolean({ column: 'secret', description: 'By secret ballot: then there are counts alone.' }),
  base: f.int({ column: 'base', description: 'Of how many the votes needed are a share.' }),
  baseParts: partsField(f, 'base_parts'),
  ...shareFields(f),
  needed: f.int({
    sql: needed,
    description: 'How many votes for it were needed.',
  }),
  yes: f.int({ column: 'yes', description: 'Votes for it.' }),
  no: f.int({ column: 'no', description: 'Votes against it.' }),
  abstained: f.int({ column: 'abstained', description: 'Those who abstained.' }),
  invalid: f.int({ column: 'invalid', description: 'Invalid ballots; 0 in an open vote.' }),
  adopted: f.boolean({ column: 'adopted', description: 'Whether it had the votes needed.' }),
  share: f.one(() => Share, {
    source: (row) =>
      shareOf(
        row.col('yes'),
        row.col('base'),
        sql`(select met.held_on from meeting as met where met.id = ${row.col('meeting_id')})`,
      ),
    description: 'Votes for it / base.',
  }),
  ballots: f.many(() => VoteBallot, {
    source: (row) => sql`(select b.* from vote_ballot as b where b.vote_id = ${row.col('id')})`,
    order: (ballot) => ballot.col('position'),
    description: 'Who voted how in an open vote, where that was recorded.',
  }),
  reserved: f.many(() => ReservedOpinion, {
    source: (row) => sql`(select o.* from reserved_opinion as o where o.vote_id = ${row.col('id')})`,
    order: (opinion) => opinion.col('position'),
    description: 'Opinions of a minority, kept at its wish.',
  }),
  takenAt: f.dateTime({ column: 'taken_at', description: 'When it was recorded.' }),
  version: f.int({ column: 'version', description: 'For `expectedVersion`.' }),
}))

implement(VoteBallot, 'What somebody raised their hand for.', (f) => ({
  member: f.one(() => Member, { key: 'member_id', anyState: true, nullable: true, description: 'Who.' }),
  choice: f.value(VoteChoiceEnum, { column: 'choice', description: 'For what.' }),
}))

implement(ReservedOpinion, 'What somebody of a minority wished to be kept.', (f) => ({
  person: namedReference(
    f,
    { member: 'member_id', name: 'person_name', office: 'person_office' },
    { description: 'Who.' },
  ),
  text: f.string({ column: 'text', description: 'Their opinion.' }),
}))

rootField('voteKinds', 'many', () => VoteKind, {
  description: 'Kinds of votes valid on the day.',
  asOf: true,
  where: (kind, _here, cx) => holds(kind, cx, 'valid'),
  order: (kind) => sql`${sql.ref(`${kind.alias}.rank`)}, ${kind.col('code')} collate "C"`,
})
