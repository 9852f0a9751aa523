import { reviewTasksInput } from '@chibo/shared'
import type { TaskVerdict } from '@chibo/shared'
import { computed, shallowRef } from 'vue'
import { useSend } from '../../../app/client/useSend.ts'
import { currentLocale } from '../../../app/i18n/locale.ts'
import { ReviewTasksDocument } from '../../../gql/graphql.ts'
import type { CarriedTaskFragment } from '../../../gql/graphql.ts'
import { settled } from '../progressRows.ts'
import type { ProgressResult, RowFaults } from '../progressRows.ts'
import { toVerdicts, VERDICT_FIELDS, verdictFaults, withRest, withVerdict } from './verdicts.ts'
import type { VerdictDraft } from './verdicts.ts'

/**
 * What a meeting says of tasks before it, written down row by row and sent at once: what is right is stored, what is wrong stays
 * with what is wrong beside it.
 */
export function useVerdicts(meeting: () => string, tasks: () => readonly CarriedTaskFragment[]) {
  const drafts = shallowRef<ReadonlyMap<string, VerdictDraft>>(new Map())
  const faults = shallowRef<ReadonlyMap<string, RowFaults>>(new Map())
  let results: readonly ProgressResult[] = []
  const sending = useSend({
    document: ReviewTasksDocument,
    schema: reviewTasksInput,
    pick: ({ reviewTasks }) => {
      results = reviewTasks.results
      return reviewTasks
    },
  })
  const without = <Value>(map: ReadonlyMap<string, Value>, ids: ReadonlySet<string>) =>
    new Map([...map].filter(([id]) => !ids.has(id)))
  function set(id: string, draft: VerdictDraft) {
    drafts.value = new Map([...drafts.value, [id, draft]])
    faults.value = without(faults.value, new Set([id]))
  }
  return {
    busy: sending.busy,
    problem: sending.problem,
    drafts,
    faults,
    count: computed(() => drafts.value.size),
    /** The same verdict again takes it back. */
    choose(carried: CarriedTaskFragment, verdict: TaskVerdict): void {
      const { task } = carried
      if (!task) return
      const draft = drafts.value.get(task.id)
      if (draft?.verdict === verdict) drafts.value = without(drafts.value, new Set([task.id]))
      else set(task.id, withVerdict(carried, draft, verdict))
    },
    /** Says the same of all others that are still to be heard. */
    chooseForRest(verdict: TaskVerdict): void {
      drafts.value = withRest(tasks(), drafts.value, verdict)
    },
    change(id: string, next: Partial<VerdictDraft>): void {
      const draft = drafts.value.get(id)
      if (draft) set(id, { ...draft, ...next })
    },
    /** Sends what was written down. @returns how many verdicts were stored */
    async send(): Promise<number> {
      const rows = toVerdicts(tasks(), drafts.value)
      const wrong = rows.flatMap((row) => {
        const found = verdictFaults(row, currentLocale())
        return found ? [[row.id, found] as const] : []
      })
      faults.value = new Map(wrong)
      const right = rows.filter(({ id }) => !faults.value.has(id))
      if (right.length === 0) return 0
      results = []
      await sending.send({
        meetingId: meeting(),
        verdicts: right.map(({ input }) => input),
        errorPolicy: 'SKIP_BAD_ROWS',
      })
      const outcome = settled(right, results, VERDICT_FIELDS)
      faults.value = new Map([...faults.value, ...outcome.faults])
      drafts.value = without(drafts.value, outcome.stored)
      return outcome.stored.size
    },
  }
}
