import {
  attended,
  votesCast,
  type AttendanceStatus,
  type Problem,
  type VoteBaseParts,
  type VoteChoice,
  type VoteCounts,
} from '@chibo/shared'

/** A vote as far as it can be reckoned. */
export interface Counted extends VoteCounts {
  readonly secret: boolean
  readonly base: number
  readonly parts: VoteBaseParts
}

/** What somebody raised their hand for. */
export interface Ballot {
  readonly memberId: string
  readonly choice: VoteChoice
}

/** What the roll says of somebody, as far as votes go; undefined for one who is not on it. */
export type Voter = { readonly voting: boolean; readonly status: AttendanceStatus | null } | undefined

/** What is wrong with what was counted; at: where the input names the meeting or the vote. */
export function countProblems({ secret, base, ...counts }: Counted, at: string): Problem[] {
  if (base < 1) return [{ code: 'VOTE_WITHOUT_BASE', path: [at] }]
  const cast = votesCast(counts)
  return [
    ...(!secret && counts.invalid > 0 ? [{ code: 'INVALID_OF_OPEN_VOTE' as const, path: ['invalid'] }] : []),
    ...(cast > base ? [{ code: 'VOTE_EXCEEDS_BASE' as const, path: [], values: { base, cast } }] : []),
  ]
}

/** What is worth knowing of a vote with more votes than there were voters: the roll, or the count, is not right. */
export function countWarnings({ parts, ...counts }: Counted): Problem[] {
  const cast = votesCast(counts)
  const present = parts.present + parts.notInRegister
  return cast > present ? [{ code: 'VOTE_EXCEEDS_PRESENT', path: [], values: { present, cast } }] : []
}

/** What is wrong with ballots that hold names: all of them, or none, and of an open vote. */
export function ballotProblems({ secret, ...counts }: Counted, ballots: readonly Ballot[]): Problem[] {
  if (ballots.length === 0) return []
  if (secret) return [{ code: 'BALLOTS_OF_SECRET_VOTE', path: ['ballots'] }]
  const raised = (choice: VoteChoice): number => ballots.filter((one) => one.choice === choice).length
  const agree =
    raised('YES') === counts.yes && raised('NO') === counts.no && raised('ABSTAIN') === counts.abstained
  return agree ? [] : [{ code: 'BALLOTS_DIFFER', path: ['ballots'] }]
}

/** Who of those who are said to have voted could not: they had no vote that day, or did not come. */
export function voterProblems(ballots: readonly Ballot[], voterOf: (memberId: string) => Voter): Problem[] {
  return ballots.flatMap(({ memberId }, index): Problem[] => {
    const voter = voterOf(memberId)
    const isAway = voter !== undefined && voter.status !== null && !attended(voter.status)
    return voter?.voting && !isAway
      ? []
      : [{ code: 'NOT_A_VOTER', path: ['ballots', String(index), 'memberId'] }]
  })
}
