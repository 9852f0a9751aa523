import { computed, shallowRef } from 'vue'
import { createAttemptKeys } from '../../app/client/attemptKey.ts'
import type { Faults } from '../../app/client/faults.ts'
import type { RequestProblem } from '../../app/client/problem.ts'
import { useRoutes } from '../../app/client/useRoutes.ts'
import type { RouteAnswer } from '../../app/client/useRoutes.ts'

/** What is done with a file that was taken in. */
export type ImportAct = 'commit' | 'cancel' | 'undo' | 'decisions'

/** Sends what is done with a file, as forms show it; `taken` gets what the server then tells of the file. */
export function useImportSend(id: () => string, taken: (answer: RouteAnswer) => void) {
  const { ask } = useRoutes()
  const keyOf = createAttemptKeys()
  const busy = shallowRef(false)
  const problem = shallowRef<RequestProblem>()
  return {
    busy,
    problem,
    faults: shallowRef<Faults>({}),
    faultCount: computed(() => 0),
    /** @returns whether the server took it */
    async send(act: ImportAct, body: object = {}): Promise<boolean> {
      if (busy.value) return false
      busy.value = true
      problem.value = undefined
      const answer = await ask(`/imports/${id()}/${act}`, body, keyOf({ act, body }))
      busy.value = false
      if (answer.ok) taken(answer)
      else problem.value = answer.problem
      return answer.ok
    },
  }
}
