import { describeProblem, scoringProblems } from '@chibo/shared'
import type { Locale } from '@chibo/shared'
import type { Fault, Faults } from '../../app/client/faults.ts'
import type { Criterion } from './scorecardDraft.ts'

interface Item {
  readonly code: string
  readonly points: number
  readonly reason?: string | null | undefined
}

/** What the scoring rules find wrong; a criterion that was not scored stands under `missing.<code>`. */
export function itemProblems(
  criteria: readonly Criterion[],
  items: readonly Item[],
  locale: Locale,
): Fault[] {
  return scoringProblems(
    criteria,
    items.map(({ code, points, reason }) => ({ code, points, reason: reason ?? undefined })),
  ).map((problem) => ({
    message: describeProblem(problem, locale),
    path: problem.code === 'CRITERION_MISSING' ? ['missing', String(problem.values?.['code'])] : problem.path,
  }))
}

/** Faults by the criterion they are about, as the form shows them: `items.<code>.points`. */
export function byCriterion(faults: Faults, items: readonly Item[]): Record<string, string[]> {
  const placed: Record<string, string[]> = {}
  for (const [field, messages] of Object.entries(faults)) {
    const [first, second, third] = field.split('.')
    const code = first === 'missing' ? second : first === 'items' ? items[Number(second)]?.code : undefined
    const name = code === undefined ? field : `items.${code}.${third === 'reason' ? 'reason' : 'points'}`
    placed[name] = [...(placed[name] ?? []), ...messages]
  }
  return placed
}
