import {
  canonicalJson,
  DEFAULT_MINUTES_SECTION,
  documentMonth,
  type MeetingState,
  type MinutesBody,
  type MinutesState,
  type MinutesTexts,
  type Problem,
} from '@chibo/shared'

/** Minutes as far as it goes what may be done with them. */
export interface StandingMinutes {
  readonly state: MinutesState
  /** how many versions were sealed; while there is one and the state is another than SEALED, the next one corrects it */
  readonly sealed: number
}

/** Whether minutes correct what was sealed: then their facts stay, and the meeting is sealed already. */
export function isCorrection({ state, sealed }: StandingMinutes): boolean {
  return sealed > 0 && state !== 'SEALED'
}

/** What keeps texts from being written. */
export function writingProblems({ state }: StandingMinutes): Problem[] {
  return state === 'SEALED' ? [{ code: 'MINUTES_SEALED', path: ['id'] }] : []
}

/** What keeps minutes from being composed anew; at: where the input names the meeting. */
export function composingProblems(minutes: StandingMinutes, at: string): Problem[] {
  if (minutes.state === 'SEALED') return [{ code: 'MINUTES_SEALED', path: [at] }]
  return isCorrection(minutes) ? [{ code: 'MINUTES_STATE', path: [at] }] : []
}

/** What keeps minutes from being read back. */
export function readingBackProblems(minutes: StandingMinutes, meeting: MeetingState): Problem[] {
  if (minutes.state === 'SEALED') return writingProblems(minutes)
  if (minutes.state !== 'DRAFT') return [{ code: 'MINUTES_STATE', path: ['id'] }]
  return meeting === 'CLOSED' || isCorrection(minutes) ? [] : [{ code: 'MEETING_NOT_CLOSED', path: ['id'] }]
}

/**
 * What keeps the draft of a correction from being dropped: there is none, or it was read back as it stands.
 *
 * @param isDroppable whether what it would leave is kept
 */
export function droppingProblems(minutes: StandingMinutes, isDroppable: boolean): Problem[] {
  if (minutes.state === 'SEALED') return writingProblems(minutes)
  const isDraft = isCorrection(minutes) && minutes.state === 'DRAFT'
  return isDraft && isDroppable ? [] : [{ code: 'MINUTES_STATE', path: ['id'] }]
}

/** What keeps minutes from being sealed. */
export function sealingProblems(minutes: StandingMinutes): Problem[] {
  if (minutes.state === 'SEALED') return writingProblems(minutes)
  return minutes.state === 'APPROVED' ? [] : [{ code: 'MINUTES_NOT_APPROVED', path: ['id'] }]
}

/** Who approved so far. */
export interface Approvals {
  /** accounts; null: not yet */
  readonly CHAIR: string | null
  readonly SECRETARY: string | null
}

/** Somebody who approves by an account. */
export interface Approver {
  readonly accountId: string | null
  readonly memberId: string | null
}

/** What keeps minutes from being approved as they stand. */
export function approvingProblems(minutes: StandingMinutes): Problem[] {
  if (minutes.state === 'SEALED') return writingProblems(minutes)
  return minutes.state === 'READ_BACK' ? [] : [{ code: 'MINUTES_STATE', path: ['id'] }]
}

/** What keeps somebody from approving in one of the two roles; officerId: the member who had it at the meeting. */
export function approverProblems(
  as: keyof Approvals,
  { accountId, memberId }: Approver,
  officerId: string | null,
  approvals: Approvals,
): Problem[] {
  if (accountId === null || memberId === null || memberId !== officerId)
    return [{ code: 'NOT_CHAIR_NOR_SECRETARY', path: ['as'] }]
  if (approvals[as] !== null) return [{ code: 'MINUTES_STATE', path: ['as'] }]
  const other = as === 'CHAIR' ? approvals.SECRETARY : approvals.CHAIR
  return other === accountId ? [{ code: 'MINUTES_SAME_APPROVER', path: ['as'] }] : []
}

/** What a template says of a text of the minutes. */
export interface Section {
  readonly code: string
  readonly title: string
  readonly text?: string | null | undefined
}

/** Texts as minutes begin with them: under the headings of the template. */
export function openingTexts(sections: readonly Section[]): MinutesTexts {
  const asked = sections.length > 0 ? sections : [DEFAULT_MINUTES_SECTION]
  return asked.map(({ code, title, text }: Section) => ({ code, title, text: text ?? '' }))
}

/** Texts with what somebody wrote anew. */
export function writtenTexts(
  texts: MinutesTexts,
  written: readonly { readonly code: string; readonly text: string }[],
): MinutesTexts {
  return texts.map((one) => ({
    ...one,
    text: written.find(({ code }) => code === one.code)?.text ?? one.text,
  }))
}

/** Codes of sections that these minutes do not have. */
export function unknownTexts(texts: MinutesTexts, written: readonly { readonly code: string }[]): Problem[] {
  return written.flatMap(({ code }, index): Problem[] =>
    texts.some((one) => one.code === code)
      ? []
      : [{ code: 'NOT_FOUND', path: ['texts', String(index), 'code'] }],
  )
}

/** How documents of the unit are signed that day. */
export type MinutesSign = Omit<MinutesBody['sign'], 'number'>

/** What minutes are called among the documents of the unit. */
export function minutesTitle({ kind, month }: MinutesBody['facts']): string {
  return `Biên bản ${kind.label.charAt(0).toLowerCase()}${kind.label.slice(1)} ${documentMonth(month)}`
}

/** What is sealed, as it is hashed. */
export function sealedBody(
  minutes: StandingMinutes &
    Pick<MinutesBody, 'facts' | 'texts'> & { readonly correctionReason: string | null },
  sign: MinutesBody['sign'],
): string {
  const { facts, texts, correctionReason, sealed } = minutes
  const body: MinutesBody = {
    form: 1,
    facts,
    texts,
    sign,
    correction: correctionReason === null ? null : { version: sealed + 1, reason: correctionReason },
  }
  return canonicalJson(body)
}
