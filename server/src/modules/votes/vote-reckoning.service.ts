import { ProblemError, vietnameseDate, type Problem } from '@chibo/shared'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/tables.gen.ts'
import { refuse } from '../../use-cases/refusals.ts'
import type { Caller } from '../../use-cases/use-case.ts'
import type { Meeting } from '../meetings/index.ts'
import { readablePeople, type NamedPerson, type ReadablePeople } from '../members/index.ts'
import { findGround, findVoters, type VoteRow } from './votes.repo.ts'
import { ballotProblems, countProblems, countWarnings, voterProblems } from './votes.rules.ts'
import type { Named, WantedVote } from './wanted-vote.ts'

/** A vote of a meeting that is locked, reckoned with the base as its roll stands. */
export interface Reckoned {
  readonly vote: Omit<VoteRow, 'id' | 'meetingId'>
  /** what is worth knowing of it */
  readonly warnings: readonly Problem[]
}

/**
 * Reckons a vote.
 *
 * @param at where the input names the meeting or the vote
 * @throws ProblemError with all that is wrong with it
 */
export async function reckon(
  tx: Transaction<DB>,
  wanted: WantedVote,
  { id, heldOn: day, unitId }: Meeting,
  { viewer }: Caller,
  at: string,
): Promise<Reckoned> {
  const { subject, givesBallots, reserved, ...rest } = wanted
  const reserving = reserved.flatMap(({ named }) => newcomer(named))
  const voting = givesBallots ? wanted.ballots.map(({ memberId }) => memberId) : []
  const [ground, voters, people] = await Promise.all([
    findGround(tx, id, wanted.kind),
    findVoters(tx, id, [...reserving, ...voting]),
    readablePeople(tx, viewer, [...newcomer(subject), ...reserving], { day, unitId }),
  ])
  const { share } = ground
  const counted = { ...wanted, ...ground }
  if (!share)
    throw new ProblemError({
      code: 'VOTE_KIND_NOT_VALID',
      path: ['kind'],
      values: { date: vietnameseDate(day) },
    })
  refuse([
    ...countProblems(counted, at),
    ...ballotProblems(counted, wanted.ballots),
    ...(givesBallots ? voterProblems(wanted.ballots, (memberId) => voters.get(memberId)) : []),
    ...newcomer(subject).flatMap((memberId) => people.problems(memberId, ['subjectMemberId'])),
    ...reserved.flatMap(({ named }, index) =>
      newcomer(named).flatMap((memberId): readonly Problem[] => {
        const path = ['reserved', String(index), 'memberId']
        return voters.has(memberId) ? people.problems(memberId, path) : [{ code: 'NOT_ON_ROLL', path }]
      }),
    ),
  ])
  return {
    vote: {
      ...rest,
      ...ground,
      ...share,
      subject: subject && personOf(subject, people),
      reserved: reserved.map(({ named, text }) => ({ person: personOf(named, people), text })),
    },
    warnings: countWarnings(counted),
  }
}

/** The member who is to be looked up, if there is one. */
function newcomer(named: Named | null): string[] {
  return named && 'memberId' in named ? [named.memberId] : []
}

function personOf(named: Named, people: ReadablePeople): NamedPerson {
  if ('person' in named) return named.person
  const person = people.get(named.memberId)
  if (!person) throw new Error('named without having been looked up')
  return person
}
