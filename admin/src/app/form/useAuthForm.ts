import { shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import type { AuthAnswer, AuthProblem } from '../session/askAuth.ts'
import { useSession } from '../session/session.ts'

/** A form that a route under /auth takes: whether it is under way, and why it was refused. */
export function useAuthForm() {
  const session = useSession()
  const router = useRouter()
  const busy = shallowRef(false)
  const problem = shallowRef<AuthProblem>()
  return {
    busy,
    problem,
    /**
     * Sends it unless it is under way.
     *
     * @param send asks the server
     * @returns the body of the answer; undefined where it was refused
     */
    async submit(send: () => Promise<AuthAnswer>): Promise<{ readonly body: unknown } | undefined> {
      if (busy.value) return undefined
      busy.value = true
      problem.value = undefined
      const answer = await send()
      busy.value = false
      if (answer.ok) return { body: answer.body }
      problem.value = answer.problem
      const { fullPath, meta } = router.currentRoute.value
      if (answer.problem.status === 401 && !meta.open) {
        // The session ended meanwhile.
        session.expire()
        await router.replace({ name: 'sign-in', query: { next: fullPath } })
      }
      return undefined
    },
  }
}
