import type { CorrectVote, RecordVote, VoteCounts } from '@chibo/shared'
import type { DecodeId } from '../../use-cases/use-case.ts'
import type { NamedPerson } from '../members/index.ts'
import type { FoundVote } from './votes.repo.ts'
import type { Ballot } from './votes.rules.ts'

/** Somebody whom a vote names: as the record has them, or a member who is looked up. */
export type Named = { readonly person: NamedPerson } | { readonly memberId: string }

/** A vote as it is wanted, ids decoded. */
export interface WantedVote extends VoteCounts {
  readonly itemId: string | null
  readonly kind: string
  readonly question: string
  readonly subject: Named | null
  readonly secret: boolean
  readonly ballots: readonly Ballot[]
  /** whether the input gives the ballots: who could vote is looked at then, and not again */
  readonly givesBallots: boolean
  readonly reserved: readonly { readonly named: Named; readonly text: string }[]
}

type Names = Pick<CorrectVote, 'itemId' | 'subjectMemberId' | 'subjectName' | 'ballots' | 'reserved'>

/** A new vote. @throws ProblemError for ids that are none */
export function newVote(input: RecordVote, decodeId: DecodeId): WantedVote {
  const { kind, question, secret, yes, no } = input
  const counts = { yes, no, abstained: input.abstained ?? 0, invalid: input.invalid ?? 0 }
  return { kind, question, secret, ...counts, ...namesOf(input, decodeId) }
}

/** A vote as a correction has it: what the correction is silent of stays. @throws ProblemError for ids that are none */
export function correctedVote(input: CorrectVote, before: FoundVote, decodeId: DecodeId): WantedVote {
  return {
    kind: input.kind ?? before.kind,
    question: input.question ?? before.question,
    secret: input.secret ?? before.secret,
    yes: input.yes ?? before.yes,
    no: input.no ?? before.no,
    abstained: input.abstained ?? before.abstained,
    invalid: input.invalid ?? before.invalid,
    ...namesOf(input, decodeId, before),
  }
}

function namesOf(input: Names, decodeId: DecodeId, before?: FoundVote) {
  const { itemId, ballots, reserved } = input
  const given = reserved?.map(({ memberId, name, office, text }, index) => ({
    named: named(memberId, name, office, (id) =>
      decodeId('member', id, ['reserved', String(index), 'memberId']),
    ),
    text,
  }))
  const kept = before?.reserved.map(({ person, text }) => ({ named: { person }, text })) ?? []
  return {
    itemId:
      itemId == null
        ? (itemId === undefined && before?.itemId) || null
        : decodeId('item', itemId, ['itemId']),
    subject: subjectOf(input, decodeId, before),
    ballots:
      ballots === undefined
        ? (before?.ballots ?? [])
        : (ballots ?? []).map(({ memberId, choice }, index) => ({
            memberId: decodeId('member', memberId, ['ballots', String(index), 'memberId']),
            choice,
          })),
    givesBallots: ballots != null,
    reserved: reserved === undefined ? kept : (given ?? []),
  }
}

function subjectOf(
  { subjectMemberId: memberId, subjectName: name }: Names,
  decodeId: DecodeId,
  before?: FoundVote,
): Named | null {
  if (memberId == null && name == null) {
    const stays = memberId === undefined && name === undefined && before?.subject
    return stays ? { person: { ...stays, office: null } } : null
  }
  return named(memberId, name ?? undefined, undefined, (id) => decodeId('member', id, ['subjectMemberId']))
}

/** The member, else somebody by name. */
function named(
  memberId: string | null | undefined,
  name: string | undefined,
  office: string | undefined,
  decode: (id: string) => string,
): Named {
  if (memberId != null) return { memberId: decode(memberId) }
  return { person: { memberId: null, name: name ?? '', office: office ?? null } }
}
