import { votesCast, votesNeeded } from '@chibo/shared'
import type { VoteChoice, VoteCounts, VoteShare } from '@chibo/shared'
import type {
  CorrectVoteInput,
  MeetingVotersQuery,
  RecordVoteInput,
  VoteLineFragment,
} from '../../../gql/graphql.ts'
import type { PickedMember } from '../../members/pickedMember.ts'

/** An opinion that is reserved, while it is being written. */
export interface ReservedDraft {
  readonly member: PickedMember | undefined
  /** Of somebody who is in no register; undefined for a member. */
  readonly name: string | undefined
  readonly office: string | undefined
  readonly text: string
}

/** Who voted how in an open vote, by the ids of members. */
export type Ballots = Readonly<Record<string, VoteChoice>>

/** A vote while it is being written; counts as typed. */
export interface VoteDraft {
  readonly kind: string
  /** Empty: about no item of the agenda. */
  readonly itemId: string
  readonly question: string
  readonly subject: PickedMember | undefined
  readonly subjectName: string
  readonly secret: boolean
  readonly yes: string
  readonly no: string
  readonly abstained: string
  readonly invalid: string
  /** Name by name, and the counts follow; undefined: counts alone. */
  readonly ballots: Ballots | undefined
  readonly reserved: readonly ReservedDraft[]
}

export const BLANK_RESERVED: ReservedDraft = {
  member: undefined,
  name: undefined,
  office: undefined,
  text: '',
}

/** The same of somebody who is in no register. */
export const BLANK_OUTSIDER: ReservedDraft = { ...BLANK_RESERVED, name: '', office: '' }

/** A vote with nothing counted yet. */
export function blankVote(kind: string, itemId = ''): VoteDraft {
  return {
    kind,
    itemId,
    question: '',
    subject: undefined,
    subjectName: '',
    secret: false,
    yes: '',
    no: '',
    abstained: '',
    invalid: '',
    ballots: undefined,
    reserved: [],
  }
}

/** What is corrected. */
export function draftOf(vote: VoteLineFragment): VoteDraft {
  const { subject } = vote
  return {
    kind: vote.kind.code,
    itemId: vote.item?.id ?? '',
    question: vote.question,
    subject: subject?.member ? { id: subject.member.id, name: subject.name } : undefined,
    subjectName: subject && !subject.member ? subject.name : '',
    secret: vote.secret,
    yes: String(vote.yes),
    no: String(vote.no),
    abstained: String(vote.abstained),
    invalid: String(vote.invalid),
    ballots: ballotsOf(vote),
    reserved: vote.reserved.map(({ person, text }) => ({
      member: person.member ? { id: person.member.id, name: person.name } : undefined,
      name: person.member ? undefined : person.name,
      office: person.member ? undefined : (person.office ?? ''),
      text,
    })),
  }
}

/** Undefined where there are none, or somebody is among them whom the reader may not read: those stay as they are. */
function ballotsOf({ ballots }: VoteLineFragment): Ballots | undefined {
  const named = ballots.flatMap(({ member, choice }) => (member ? [[member.id, choice] as const] : []))
  return named.length > 0 && named.length === ballots.length ? Object.fromEntries(named) : undefined
}

/** Those on the roll who have a vote and were not away, as far as the reader may read them. */
export function votersOf(
  roll: readonly NonNullable<MeetingVotersQuery['meeting']>['attendance']['nodes'][number][],
): { readonly id: string; readonly name: string }[] {
  return roll.flatMap(({ member, voting, status }) =>
    member && voting && status !== 'EXCUSED' && status !== 'UNEXCUSED'
      ? [{ id: member.id, name: member.fullName }]
      : [],
  )
}

/** The counts of an open vote whose ballots have names. */
export function tallied(ballots: Ballots): Pick<VoteDraft, 'yes' | 'no' | 'abstained'> {
  const count = (choice: VoteChoice): string =>
    String(Object.values(ballots).filter((one) => one === choice).length)
  return { yes: count('YES'), no: count('NO'), abstained: count('ABSTAIN') }
}

/** What was counted; an empty box is none. What is no number is told by the rules, where it stands. */
export function countsOf({ yes, no, abstained, invalid, secret }: VoteDraft): VoteCounts {
  return {
    yes: Number(yes),
    no: Number(no),
    abstained: Number(abstained),
    // An open vote has none, whatever was typed before it was called open.
    invalid: secret ? Number(invalid) : 0,
  }
}

/** Where a vote stands by what was counted so far. */
export interface Verdict {
  readonly outcome: 'adopted' | 'rejected' | 'exceeds'
  readonly yes: number
  readonly cast: number
  readonly base: number
  readonly needed: number
  /** How many are in none of the counts. */
  readonly left: number
}

/** Undefined while something is no number, or there is nothing that the votes are a share of. */
export function verdictOf(
  draft: VoteDraft,
  base: number,
  share: VoteShare | null | undefined,
): Verdict | undefined {
  const counts = countsOf(draft)
  const cast = votesCast(counts)
  if (base < 1 || !share || !Number.isInteger(cast)) return undefined
  const needed = votesNeeded(base, share)
  const outcome = cast > base ? 'exceeds' : counts.yes >= needed ? 'adopted' : 'rejected'
  return { outcome, yes: counts.yes, cast, base, needed, left: Math.max(0, base - cast) }
}

function namesOf(draft: VoteDraft) {
  return {
    itemId: draft.itemId || null,
    subjectMemberId: draft.subject?.id ?? null,
    subjectName: draft.subject ? null : draft.subjectName || null,
    reserved: draft.reserved.map(({ member, name, office, text }) => ({
      ...(member ? { memberId: member.id } : { name: name ?? '', office: office || null }),
      text,
    })),
  }
}

/** Ballots as they are sent; undefined where none have names. A secret vote has none, whatever was chosen before it was called secret. */
function namedBallots({ ballots, secret }: VoteDraft): RecordVoteInput['ballots'] {
  if (!ballots || secret) return undefined
  return Object.entries(ballots).map(([memberId, choice]) => ({ memberId, choice }))
}

/** What the server is sent of a new vote. */
export function toRecord(meetingId: string, draft: VoteDraft): RecordVoteInput {
  const { kind, question, secret } = draft
  const ballots = namedBallots(draft)
  return {
    meetingId,
    kind,
    question,
    secret,
    ...countsOf(draft),
    ...namesOf(draft),
    ...(ballots && { ballots }),
  }
}

/**
 * What it is sent of a corrected one. Those whom it names are sent where they were changed: whom the reader may not read stays as
 * named. Who voted how goes with counts that it does not agree with any more.
 *
 * @param before the draft that was begun with
 */
export function toCorrection(
  { id, version: expectedVersion }: Pick<VoteLineFragment, 'id' | 'version'>,
  before: VoteDraft,
  draft: VoteDraft,
): CorrectVoteInput {
  const { kind, question, secret } = draft
  const { itemId, subjectMemberId, subjectName, reserved } = namesOf(draft)
  const changed = (...names: (keyof VoteDraft)[]) => names.some((name) => draft[name] !== before[name])
  return {
    id,
    expectedVersion,
    kind,
    question,
    secret,
    itemId,
    ...countsOf(draft),
    ...(changed('subject', 'subjectName') && { subjectMemberId, subjectName }),
    ...(changed('reserved') && { reserved }),
    ...(changed('secret', 'yes', 'no', 'abstained', 'ballots') && { ballots: namedBallots(draft) ?? [] }),
  }
}
