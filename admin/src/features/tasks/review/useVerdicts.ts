import { reviewTasksInput } from '@chibo/shared'
import type { TaskVerdict } from '@chibo/shared'
import { computed, shallowRef } from 'vue'
import { ReviewTasksDocument } from '../../../gql/graphql.ts'
import type { CarriedTaskFragment } from '../../../gql/graphql.ts'
import { useRowSending, without } from '../useRowSending.ts'
import { toVerdicts, unsaid, VERDICT_FIELDS, verdictFaults, withRest, withVerdict } from './verdicts.ts'
import type { SentVerdict, VerdictDraft } from './verdicts.ts'

/** What a meeting says of tasks before it, written down row by row and sent at once. */
export function useVerdicts(meeting: () => string, tasks: () => readonly CarriedTaskFragment[]) {
  const drafts = shallowRef<ReadonlyMap<string, VerdictDraft>>(new Map())
  const sending = useRowSending({
    document: ReviewTasksDocument,
    schema: reviewTasksInput,
    pick: ({ reviewTasks }) => reviewTasks,
    inputOf: (rows: readonly SentVerdict[]) => ({
      meetingId: meeting(),
      verdicts: rows.map(({ input }) => input),
      errorPolicy: 'SKIP_BAD_ROWS' as const,
    }),
    faultsBefore: verdictFaults,
    fieldsShown: VERDICT_FIELDS,
  })
  function set(id: string, draft: VerdictDraft) {
    drafts.value = new Map([...drafts.value, [id, draft]])
    sending.forget(id)
  }
  return {
    busy: sending.busy,
    problem: sending.problem,
    drafts,
    faults: sending.faults,
    count: computed(() => drafts.value.size),
    /** What is still to be heard and of which nothing is about to be said. */
    rest: computed(() => unsaid(tasks(), drafts.value)),
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
    /** Sends what was written down. @returns how many verdicts were stored, and whether somebody changed one of the tasks meanwhile */
    async send(): Promise<{ readonly stored: number; readonly isStale: boolean }> {
      const { stored, isStale } = await sending.send(toVerdicts(tasks(), drafts.value))
      drafts.value = without(drafts.value, stored)
      return { stored: stored.size, isStale }
    },
  }
}
