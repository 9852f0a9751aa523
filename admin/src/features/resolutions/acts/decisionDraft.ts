import type { AdoptResolutionInput } from '../../../gql/graphql.ts'

/** By what something is decided, while it is being written down. */
export interface DecisionDraft {
  /** Whether there was a vote; else there is a reason in its place. */
  readonly voted: boolean
  readonly voteId: string | undefined
  readonly noVoteReason: string
  /** The meeting that decided; empty for none. */
  readonly meetingId: string
  readonly adoptedOn: string | undefined
}

/** What its fields are called in the input. */
export const DECISION_FIELDS = ['voteId', 'noVoteReason', 'meetingId', 'adoptedOn']

/** What is known of a decision before anything is written down. */
export function newDecision(meetingId: string | undefined): DecisionDraft {
  return {
    voted: true,
    voteId: undefined,
    noVoteReason: '',
    meetingId: meetingId ?? '',
    adoptedOn: undefined,
  }
}

/** As the server takes it: with a vote, its meeting is known. */
export function toDecision(
  draft: DecisionDraft,
): Pick<AdoptResolutionInput, 'voteId' | 'noVoteReason' | 'meetingId' | 'adoptedOn'> {
  return {
    voteId: draft.voted ? (draft.voteId ?? null) : null,
    noVoteReason: draft.voted ? null : draft.noVoteReason.trim() || null,
    meetingId: draft.voted ? null : draft.meetingId || null,
    adoptedOn: draft.adoptedOn ?? null,
  }
}
