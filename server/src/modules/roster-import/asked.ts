import {
  importQuestion,
  ROSTER_STATE_LABELS,
  SEX_LABELS,
  type ImportQuestion,
  type Locale,
  type QuestionField,
} from '@chibo/shared'
import { z } from 'zod'
import { encodeId } from '../../graphql/ids.ts'
import type { Asked, Questions } from './questions.rules.ts'
import type { UnitsOfRows } from './units-of-rows.ts'
import {
  ethnicCandidates,
  sexCandidates,
  stateCandidates,
  type WordCandidate,
} from './values/candidates.rules.ts'

/** The questions of a file as they are kept with its batch, and as they are told. */

const Candidate = importQuestion.shape.candidates.element
/** As it is told, but for labels of enums: null, for they are told in the reader's language. */
const KeptQuestion = importQuestion.extend({
  candidates: z.array(Candidate.extend({ label: z.string().nullable() })),
})
const KeptQuestions = z.array(KeptQuestion)
export type KeptQuestion = z.output<typeof KeptQuestion>

/** What is kept of the questions that the rows of a file raised. */
export function keptQuestions(questions: Questions, cells: UnitsOfRows): readonly KeptQuestion[] {
  return questions.list().map((asked) => ({ ...asked, candidates: candidatesOf(asked, cells) }))
}

function candidatesOf({ field, text }: Asked, cells: UnitsOfRows): KeptQuestion['candidates'] {
  switch (field) {
    case 'UNIT':
    case 'UNIT_CODE':
      return cells.candidates(text, field).map(({ unit, score }) => ({
        value: encodeId('unit', unit.id),
        label: unit.name,
        note: unit.parentName,
        score,
      }))
    case 'SEX':
      return words(sexCandidates(text), () => null)
    case 'STATE':
      return words(stateCandidates(text), () => null)
    case 'ETHNICITY':
      return words(ethnicCandidates(text), (value) => value)
  }
}

function words(
  candidates: readonly WordCandidate<string>[],
  label: (value: string) => string | null,
): KeptQuestion['candidates'] {
  return candidates.map(({ value, score }) => ({ value, label: label(value), note: null, score }))
}

/** Tells what was kept. */
export function toldQuestions(kept: unknown, locale: Locale): ImportQuestion[] {
  return KeptQuestions.parse(kept).map((question) => ({
    ...question,
    candidates: question.candidates.map((candidate) => ({
      ...candidate,
      label: candidate.label ?? labelOf(question.field, candidate.value, locale),
    })),
  }))
}

const LABELS: Partial<Record<QuestionField, Readonly<Record<string, Readonly<Record<Locale, string>>>>>> = {
  SEX: SEX_LABELS,
  STATE: ROSTER_STATE_LABELS,
}

function labelOf(field: QuestionField, value: string, locale: Locale): string {
  return LABELS[field]?.[value]?.[locale] ?? value
}
