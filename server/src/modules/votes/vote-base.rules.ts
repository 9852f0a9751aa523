import {
  attended,
  VOTE_CATEGORIES,
  type Activity,
  type AttendanceStatus,
  type MembershipKind,
  type NotExpectedReason,
  type Standing,
  type VoteBaseParts,
  type VoteCategory,
} from '@chibo/shared'

/** Somebody on the roll of a meeting, as far as the base of its votes goes. */
export interface SummonedLine {
  readonly standing: Standing
  readonly activity: Activity
  readonly membership: MembershipKind
  readonly hindrance: 'PROSECUTED' | 'DETAINED' | null
  /** whether their seat is in a body of another organization than their home */
  readonly transferred: boolean
  readonly notExpectedReason: NotExpectedReason | null
  readonly voting: boolean
  readonly status: AttendanceStatus | null
}

/** What rules of the day say of those in a category: whether they count in the base. */
export type Counting = 'ALWAYS' | 'IF_PRESENT' | 'NEVER'

/** Of several categories that somebody is in, the first one; null: in none of them. */
export function voteCategory(line: SummonedLine): VoteCategory | null {
  const is: Readonly<Record<VoteCategory, boolean>> = {
    SUSPENDED: line.activity === 'SUSPENDED',
    PROSECUTED: line.hindrance === 'PROSECUTED',
    DETAINED: line.hindrance === 'DETAINED',
    TRANSFERRED: line.transferred,
    EXEMPT: line.activity === 'EXEMPT',
    TEMPORARILY_EXEMPT: line.activity === 'TEMPORARILY_EXEMPT',
    ELSEWHERE: line.notExpectedReason === 'TEMPORARILY_ELSEWHERE',
    SPECIAL_DUTY: line.notExpectedReason === 'SPECIAL_DUTY',
    EXCUSED: line.status === 'EXCUSED',
  }
  return VOTE_CATEGORIES.find((category) => is[category]) ?? null
}

/**
 * The base of a vote, and how it is counted: those summoned without those whom the rules leave out. Nobody is left out twice. The
 * database says the same: `vote_base`.
 *
 * @param assembly whose meeting it is: of a unit its official members at home are summoned, of a body all its seats
 * @param rules who is in none of the categories, or in one without a rule, counts
 * @param notInRegister seats of the body whose holders are in no register; they count
 */
export function voteBase(
  roll: readonly SummonedLine[],
  assembly: 'UNIT' | 'BODY',
  rules: Readonly<Partial<Record<VoteCategory, Counting>>>,
  notInRegister = 0,
): { readonly base: number; readonly parts: VoteBaseParts } {
  const summoned = roll.filter(
    ({ membership, standing }) => assembly === 'BODY' || (membership === 'HOME' && standing === 'OFFICIAL'),
  )
  const minus: Partial<Record<VoteCategory, number>> = {}
  for (const line of summoned) {
    const category = voteCategory(line)
    const rule = (category && rules[category]) ?? 'ALWAYS'
    if (category && (rule === 'NEVER' || (rule === 'IF_PRESENT' && !attended(line.status))))
      minus[category] = (minus[category] ?? 0) + 1
  }
  const all = summoned.length + notInRegister
  return {
    base: Object.values(minus).reduce((base, many) => base - many, all),
    parts: {
      summoned: all,
      present: summoned.filter(({ voting, status }) => voting && attended(status)).length,
      minus,
      notInRegister,
    },
  }
}
