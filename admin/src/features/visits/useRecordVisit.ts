import { useClientHandle } from '@urql/vue'
import { describeProblem, problemsOf, recordVisitInput, scoringProblems } from '@chibo/shared'
import type { Problem } from '@chibo/shared'
import { computed, shallowRef } from 'vue'
import { createAttemptKeys } from '../../app/client/attemptKey.ts'
import { problemOf } from '../../app/client/problem.ts'
import type { RequestProblem } from '../../app/client/problem.ts'
import { currentLocale } from '../../app/i18n/locale.ts'
import { RecordVisitDocument } from '../../gql/graphql.ts'
import type { RecordVisitInput, VisitRowFragment } from '../../gql/graphql.ts'
import type { Criterion } from '../scorecards/scorecardDraft.ts'
import { fieldValue, placeFaults } from './visitDraft.ts'
import type { PlacedFault } from './visitDraft.ts'

const asFault = (problem: Problem): PlacedFault => ({
  path: problem.path,
  message: describeProblem(problem, currentLocale()),
  criterion: problem.code === 'CRITERION_MISSING' ? String(problem.values?.['code'] ?? '') : undefined,
})

/** Everything the rules shared with the server find wrong with an input. */
export function faultsOf(input: RecordVisitInput, criteria: readonly Criterion[]): PlacedFault[] {
  const parsed = recordVisitInput.safeParse(input)
  const problems = parsed.success ? [] : problemsOf(parsed.error)
  const scoring = input.scorecard
    ? scoringProblems(criteria, input.scorecard.items).map((problem) => ({
        ...problem,
        path: ['scorecard', ...problem.path],
      }))
    : []
  return [...problems, ...scoring].map(asFault)
}

/** Sends visits, checking them first by the same rules as the server; one per form. */
export function useRecordVisit() {
  const { client } = useClientHandle()
  const keyOf = createAttemptKeys()
  const busy = shallowRef(false)
  const problem = shallowRef<RequestProblem>()
  const faults = shallowRef<Record<string, string[]>>({})
  /** What the server found wrong, with the input it was about. */
  let refused: { input: RecordVisitInput; faults: Record<string, string[]> } | undefined
  let attempted = false

  /** After a first attempt, brings the faults up to date with what was corrected since. */
  function recheck(input: RecordVisitInput, criteria: readonly Criterion[]): void {
    if (!attempted) return
    const standing = Object.entries(refused?.faults ?? {}).filter(
      ([field]) => refused && fieldValue(refused.input, field) === fieldValue(input, field),
    )
    faults.value = { ...Object.fromEntries(standing), ...placeFaults(input, faultsOf(input, criteria)) }
  }

  async function record(
    input: RecordVisitInput,
    criteria: readonly Criterion[],
  ): Promise<VisitRowFragment | undefined> {
    if (busy.value) return undefined
    problem.value = undefined
    refused = undefined
    attempted = true
    faults.value = placeFaults(input, faultsOf(input, criteria))
    if (Object.keys(faults.value).length > 0) return undefined
    busy.value = true
    const fetchOptions = {
      credentials: 'same-origin',
      headers: {
        'x-chibo-request': '1',
        'accept-language': currentLocale(),
        'idempotency-key': keyOf(input),
      },
    } as const
    const { data, error } = await client
      .mutation(RecordVisitDocument, { input }, { fetchOptions })
      .toPromise()
    busy.value = false
    if (!data?.recordVisit) {
      problem.value = error ? problemOf(error) : undefined
      return undefined
    }
    const { visit, userErrors } = data.recordVisit
    faults.value = placeFaults(input, userErrors)
    refused = { input, faults: faults.value }
    return visit ?? undefined
  }

  return {
    busy,
    problem,
    faults,
    /** How many faults there are, over all fields. */
    faultCount: computed(() => Object.values(faults.value).reduce((count, list) => count + list.length, 0)),
    record,
    recheck,
  }
}
