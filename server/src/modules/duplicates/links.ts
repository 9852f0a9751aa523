import type { RecordedTable } from '../recorded/index.ts'

/**
 * Everything that refers to a member, and what becomes of it when two entries become one. A test holds the foreign keys of the
 * database against it.
 */
export interface MemberLink {
  readonly table: RecordedTable
  readonly columns: readonly [string, ...string[]]
  /** follows the one who stays; of the row nothing else is touched, so that it may change before the merge is undone */
  readonly moves?: string
  /** what is held from one day to another follows, cut to the days on which the one who stays does not hold it already */
  readonly laidBeside?: Beside
  /** stays with the entry that was merged */
  readonly stays?: string
  /** seen to by a step of its own */
  readonly seenToBy?: string
}

/** Something that nobody holds twice on a day. */
export interface Beside {
  readonly why: string
  /** columns that say what is held */
  readonly of: readonly string[]
  /** the column of a stronger form of it, which cuts the weaker one */
  readonly stronger?: string
}

const HISTORY = 'One of both histories stays whole, the other one goes.'
const FOUND_ANEW =
  'Whoever is written waits for new rows, which follow from what is known of them then; there is no foreign key.'
const NAMED = 'The record keeps name and office as they were that day.'

export const MEMBER_LINKS: readonly MemberLink[] = [
  {
    table: 'member_private',
    columns: ['member_id'],
    seenToBy: 'Each value is taken or kept; the row of the merged one goes, so that its digests are free.',
  },
  { table: 'member_likeness', columns: ['member_id'], seenToBy: FOUND_ANEW },
  { table: 'duplicate_waiting', columns: ['member_id'], seenToBy: FOUND_ANEW },
  { table: 'duplicate_pair', columns: ['first_member_id', 'second_member_id'], seenToBy: FOUND_ANEW },
  { table: 'membership', columns: ['member_id'], seenToBy: HISTORY },
  { table: 'member_standing', columns: ['member_id'], seenToBy: HISTORY },
  { table: 'member_activity', columns: ['member_id'], seenToBy: HISTORY },
  { table: 'member_end', columns: ['member_id'], seenToBy: HISTORY },
  { table: 'member_hindrance', columns: ['member_id'], seenToBy: HISTORY },
  {
    table: 'office',
    columns: ['member_id'],
    laidBeside: { why: 'Nobody holds an office twice on a day.', of: ['unit_id', 'kind_code'] },
  },
  {
    table: 'body_seat',
    columns: ['member_id'],
    laidBeside: { why: 'Nobody has two seats in a body.', of: ['body_id'] },
  },
  {
    table: 'unit_charge',
    columns: ['member_id'],
    laidBeside: { why: 'Nobody is in charge of a unit twice on a day.', of: ['unit_id'] },
  },
  {
    table: 'work_group_member',
    columns: ['member_id'],
    laidBeside: {
      why: 'Nobody serves in a group twice on a day; leading it is more than serving.',
      of: ['work_group_id'],
      stronger: 'leader',
    },
  },
  {
    table: 'attendance',
    columns: ['member_id'],
    seenToBy:
      'Follows. Where both are on one roll, one line stays, with whichever says more; the roll of a sealed meeting stays as it was sealed.',
  },
  { table: 'meeting', columns: ['chair_member_id', 'secretary_member_id'], moves: NAMED },
  { table: 'meeting_guest', columns: ['member_id'], moves: NAMED },
  { table: 'agenda_item', columns: ['presenter_member_id'], moves: NAMED },
  { table: 'speech', columns: ['member_id'], moves: NAMED },
  { table: 'meeting_vote', columns: ['subject_member_id'], moves: NAMED },
  {
    table: 'vote_ballot',
    columns: ['member_id'],
    seenToBy: 'Follows; where both raised a hand in one vote, the second one stays with its counts.',
  },
  { table: 'reserved_opinion', columns: ['member_id'], moves: NAMED },
  {
    table: 'dissemination',
    columns: ['member_id'],
    seenToBy: 'Follows; where one resolution was sent to both, the second one stays with its receipt.',
  },
  {
    table: 'task',
    columns: ['owner_member_id'],
    moves: 'Whatever was to be done is done by the one who stays.',
  },
  {
    table: 'task_helper',
    columns: ['member_id'],
    moves: NAMED,
  },
  {
    table: 'task_act',
    columns: ['actor_member_id'],
    stays: 'What was done with a task is told as it was done.',
  },
  { table: 'visit_visitor', columns: ['member_id'], moves: NAMED },
  { table: 'visit_remark', columns: ['author_member_id'], moves: NAMED },
  {
    table: 'scorecard',
    columns: ['author_member_id'],
    seenToBy: 'Follows; a second observer’s score of one meeting stays, since nobody scores twice.',
  },
  {
    table: 'account',
    columns: ['member_id'],
    moves: 'Whoever signs in is the one who stays. Two accounts are refused.',
  },
  {
    table: 'transfer',
    columns: ['member_id'],
    moves: 'Closed ones follow. One under way is refused.',
  },
  {
    table: 'reorganization_allotment',
    columns: ['member_id'],
    seenToBy: 'Follows; where both are allotted in one reorganization, the line of the merged one goes.',
  },
  {
    table: 'duplicate_dismissal',
    columns: ['first_member_id', 'second_member_id'],
    seenToBy: 'Who is not the one is not the other either; that the two are two people goes.',
  },
  {
    table: 'member',
    columns: ['merged_into_id'],
    seenToBy: 'Who was merged into the merged one is the one who stays, too.',
  },
  {
    table: 'import_row',
    columns: ['member_id', 'candidate_member_ids'],
    stays: 'What a file said was said of that entry; it is forgotten after some days.',
  },
  { table: 'member_act', columns: ['member_id'], stays: 'What was done to an entry is told of that entry.' },
]
