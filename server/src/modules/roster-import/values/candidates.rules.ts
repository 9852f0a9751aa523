import {
  foldVietnamese,
  ROSTER_STATE_LABELS,
  ROSTER_STATES,
  SEXES,
  type RosterState,
  type Sex,
} from '@chibo/shared'
import { isOneSlip } from '../slips.rules.ts'
import { ETHNIC_SPELLINGS } from './ethnicities.rules.ts'
import { SEX_WORDS, statesIn } from './words.rules.ts'

/** What a text that is not understood may mean out of a closed list: told to whoever decides, never taken by itself. */

export interface WordCandidate<Value extends string> {
  readonly value: Value
  /** from 0 to 1 */
  readonly score: number
}

const SCORES = { same: 0.9, slip: 0.8, part: 0.7 } as const
const MOST_CANDIDATES = 8

/** Both sexes, the likelier one first. */
export function sexCandidates(text: string): readonly WordCandidate<Sex>[] {
  const likely = ranked(text, SEX_WORDS)
  const others = SEXES.filter((sex) => !likely.some(({ value }) => value === sex))
  return [...likely, ...others.map((value) => ({ value, score: 0 }))]
}

const STATE_WORDS = ROSTER_STATES.flatMap((state) =>
  Object.values(ROSTER_STATE_LABELS[state]).map((label) => [state, foldVietnamese(label)] as const),
)

/** States that a text names among other things, or nearly. */
export function stateCandidates(text: string): readonly WordCandidate<RosterState>[] {
  const { found } = statesIn(foldVietnamese(text))
  const named = found.map((value) => ({ value, score: SCORES.part }))
  return best([...ranked(text, STATE_WORDS), ...named])
}

/** Ethnic groups that are spelled alike, or nearly. */
export function ethnicCandidates(text: string): readonly WordCandidate<string>[] {
  return ranked(text.replace(/^(?:dân tộc|người|dt)\s+/iu, ''), ETHNIC_SPELLINGS)
}

/** @param words each value with the words for it, folded */
function ranked<Value extends string>(
  text: string,
  words: readonly (readonly [value: Value, word: string])[],
): readonly WordCandidate<Value>[] {
  const folded = foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return best(
    words.flatMap(([value, spelled]) => {
      const word = spelled.replace(/[^a-z0-9]+/g, ' ').trim()
      const score = scoreOf(folded, word)
      return score === 0 ? [] : [{ value, score }]
    }),
  )
}

function scoreOf(text: string, word: string): number {
  if (text === word) return SCORES.same
  if (word.length > 1 && isOneSlip(text, word)) return SCORES.slip
  return word.length > 1 && ` ${text} `.includes(` ${word} `) ? SCORES.part : 0
}

/** The best of each value, best first. */
function best<Value extends string>(all: readonly WordCandidate<Value>[]): readonly WordCandidate<Value>[] {
  const sorted = [...all].sort((one, other) => other.score - one.score)
  return sorted
    .filter(({ value }, at) => sorted.findIndex((other) => other.value === value) === at)
    .slice(0, MOST_CANDIDATES)
}
