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

/** Questions of which nothing is decided, nor taken for sure, first; then by how many rows wait for them. */
export function sortedQuestions(questions: readonly ImportQuestion[]): ImportQuestion[] {
  const rank = ({ decided, taken }: ImportQuestion): number =>
    decided === undefined && taken === null ? 0 : 1
  return questions.toSorted((a, b) => rank(a) - rank(b) || b.rows - a.rows)
}
