import type { ImportQuestion } from '@chibo/shared'

/** One of the answers to a question: a value as a decision bears it, or the way to another one. */
export type Answer =
  { readonly kind: 'VALUE'; readonly value: string } | { readonly kind: 'NONE' } | { readonly kind: 'OTHER' }

/** The answers to a question, candidates first: whether none will do, and whether there are others, its field decides. */
export function answersOf({ field, text, candidates }: ImportQuestion): readonly Answer[] {
  const values = candidates.map(({ value }): Answer => ({ kind: 'VALUE', value }))
  switch (field) {
    case 'UNIT':
    case 'UNIT_CODE':
      return [...values, { kind: 'OTHER' }, { kind: 'NONE' }]
    case 'STATE':
      return [...values, { kind: 'OTHER' }, { kind: 'NONE' }]
    case 'SEX':
      return values
    case 'ETHNICITY':
      return candidates.some(({ value }) => value === text)
        ? values
        : [...values, { kind: 'VALUE', value: text }]
  }
}

/**
 * Which of the answers a decision is, by its place.
 *
 * @param decided null: none; undefined: nothing is decided
 */
export function answerAt(answers: readonly Answer[], decided: string | null | undefined): number | undefined {
  if (decided === undefined) return undefined
  const at = answers.findIndex((answer) =>
    decided === null ? answer.kind === 'NONE' : answer.kind === 'VALUE' && answer.value === decided,
  )
  const other = answers.findIndex(({ kind }) => kind === 'OTHER')
  if (at >= 0) return at
  return other >= 0 ? other : undefined
}

/** What a question comes to as it stands: what was decided, else what its text is taken for; undefined: nothing. */
export const standing = (
  decided: string | null | undefined,
  taken: string | null,
): string | null | undefined => (decided === undefined ? (taken ?? undefined) : decided)

/** Whether a text waits for somebody to decide what it means. */
export const isOpen = ({ taken }: ImportQuestion, decided: string | null | undefined): boolean =>
  standing(decided, taken) === undefined

/** Questions that wait for somebody first, the others as they come. */
export const sortedQuestions = (questions: readonly ImportQuestion[]): ImportQuestion[] =>
  questions.toSorted((a, b) => Number(isOpen(b, b.decided)) - Number(isOpen(a, a.decided)))
