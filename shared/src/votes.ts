import { z } from 'zod'
import {
  clearableText,
  code,
  id,
  integer,
  MAX_LINE,
  optionalText,
  repeated,
  report,
  requiredText,
  version,
} from './input.ts'
import { ACTIVITY_LABELS, HINDRANCE_LABELS, type Labels } from './vocabulary.ts'

/** Why those who were summoned may be left out of the base of a vote; of several reasons the first in this order holds. */
export const VOTE_CATEGORIES = [
  'SUSPENDED',
  'PROSECUTED',
  'DETAINED',
  'TRANSFERRED',
  'EXEMPT',
  'TEMPORARILY_EXEMPT',
  'ELSEWHERE',
  'SPECIAL_DUTY',
  'EXCUSED',
] as const
export type VoteCategory = (typeof VOTE_CATEGORIES)[number]
export const VOTE_CATEGORY_LABELS: Labels<VoteCategory> = {
  SUSPENDED: { vi: 'Bị đình chỉ sinh hoạt', en: 'Suspended' },
  PROSECUTED: HINDRANCE_LABELS.PROSECUTED,
  DETAINED: HINDRANCE_LABELS.DETAINED,
  TRANSFERRED: { vi: 'Đã chuyển sinh hoạt', en: 'Transferred' },
  EXEMPT: ACTIVITY_LABELS.EXEMPT,
  TEMPORARILY_EXEMPT: ACTIVITY_LABELS.TEMPORARILY_EXEMPT,
  ELSEWHERE: { vi: 'Tạm thời sinh hoạt nơi khác', en: 'Temporarily elsewhere' },
  SPECIAL_DUTY: HINDRANCE_LABELS.SPECIAL_DUTY,
  EXCUSED: { vi: 'Vắng có lý do cả buổi', en: 'Excused for the whole time' },
}

/** What somebody says to a question in an open vote. */
export const VOTE_CHOICES = ['YES', 'NO', 'ABSTAIN'] as const
export type VoteChoice = (typeof VOTE_CHOICES)[number]
export const VOTE_CHOICE_LABELS: Labels<VoteChoice> = {
  YES: { vi: 'Tán thành', en: 'For' },
  NO: { vi: 'Không tán thành', en: 'Against' },
  ABSTAIN: { vi: 'Không có ý kiến', en: 'Abstained' },
}

const count = z.int().min(0)

/** How the base of a vote was counted, as it is kept. */
export const voteBaseParts = z.strictObject({
  /** all of whom the base is a part */
  summoned: count,
  /** voters who came */
  present: count,
  minus: z.partialRecord(z.enum(VOTE_CATEGORIES), count),
  /** seats of those summoned whose holders are in no register of members */
  notInRegister: count,
})
export type VoteBaseParts = z.output<typeof voteBaseParts>

/** Of what share of its base a question needs the votes. */
export interface VoteShare {
  readonly numerator: number
  readonly denominator: number
  /** whether it needs more than that share; else as much is enough */
  readonly strict: boolean
}

/** How many votes for it a question needs, of a base of 1 or more. */
export function votesNeeded(base: number, { numerator, denominator, strict }: VoteShare): number {
  const share = (base * numerator) / denominator
  return strict ? Math.floor(share) + 1 : Math.ceil(share)
}

/** What was counted of a vote. */
export interface VoteCounts {
  readonly yes: number
  readonly no: number
  readonly abstained: number
  readonly invalid: number
}

/** How many votes were cast, invalid ones as well. */
export function votesCast({ yes, no, abstained, invalid }: VoteCounts): number {
  return yes + no + abstained + invalid
}

/** The most ballots with a name, and the highest count of a vote. */
export const MAX_BALLOTS = 5_000
/** The most opinions that are reserved at one vote. */
export const MAX_RESERVED = 50

const counted = integer(0, MAX_BALLOTS)
const ballots = z.array(z.object({ memberId: id, choice: z.enum(VOTE_CHOICES) })).max(MAX_BALLOTS)
const reserved = z
  .array(
    z.object({
      /** A member on the roll; else a name. */
      memberId: id.nullish(),
      name: optionalText(MAX_LINE),
      office: optionalText(MAX_LINE),
      text: requiredText(),
    }),
  )
  .max(MAX_RESERVED)

/** Reports what is wrong with those whom a vote names by itself. */
function reportNames(
  input: {
    readonly subjectMemberId?: string | null | undefined
    readonly subjectName?: string | null | undefined
    readonly ballots?: z.output<typeof ballots> | null | undefined
    readonly reserved?: z.output<typeof reserved> | null | undefined
  },
  context: z.RefinementCtx,
): void {
  if (input.subjectMemberId != null && input.subjectName != null)
    report(context, 'MEMBER_OR_NAME', ['subjectName'])
  for (const index of repeated((input.ballots ?? []).map(({ memberId }) => memberId)))
    report(context, 'DUPLICATE', ['ballots', index, 'memberId'])
  for (const [index, { memberId, name }] of (input.reserved ?? []).entries())
    if ((memberId == null) === (name === undefined)) report(context, 'MEMBER_OR_NAME', ['reserved', index])
}

/** What `recordVote` takes, with the rules that need no database. */
export const recordVoteInput = z
  .object({
    meetingId: id,
    /** An item of its agenda; absent: none of them. */
    itemId: id.nullish(),
    /** Code of a kind of votes valid that day. */
    kind: code,
    question: requiredText(),
    /** Whom it is about: a member, else a name. */
    subjectMemberId: id.nullish(),
    subjectName: optionalText(MAX_LINE),
    secret: z.boolean(),
    yes: counted,
    no: counted,
    abstained: counted.nullish(),
    /** Of a secret ballot alone. */
    invalid: counted.nullish(),
    /** Who voted how; absent: counts alone. */
    ballots: ballots.nullish(),
    reserved: reserved.nullish(),
  })
  .superRefine(reportNames)

/** A vote as it was understood. */
export type RecordVote = z.output<typeof recordVoteInput>

/** What `correctVote` takes: what is absent stays, null clears what may be missing. */
export const correctVoteInput = z
  .object({
    id,
    expectedVersion: version,
    itemId: id.nullish(),
    kind: code.nullish(),
    question: requiredText().nullish(),
    subjectMemberId: id.nullish(),
    subjectName: clearableText(MAX_LINE),
    secret: z.boolean().nullish(),
    yes: counted.nullish(),
    no: counted.nullish(),
    abstained: counted.nullish(),
    invalid: counted.nullish(),
    /** All of them anew. */
    ballots: ballots.nullish(),
    /** All of them anew. */
    reserved: reserved.nullish(),
  })
  .superRefine(reportNames)

/** A correction of a vote as it was understood. */
export type CorrectVote = z.output<typeof correctVoteInput>
