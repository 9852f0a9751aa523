/** The decision of an act while it is being typed; it has effect on the act's own day. */
export interface ActDecisionDraft {
  readonly number: string
  readonly signedOn: string | undefined
}

/** No decision. */
export const NO_ACT_DECISION: ActDecisionDraft = { number: '', signedOn: undefined }

/** The decision as the server takes it; null where none is named. */
export const actDecisionIfAny = ({ number, signedOn }: ActDecisionDraft) =>
  number.trim() || signedOn ? { number, signedOn: signedOn ?? '' } : null
