import { shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { askAuth } from '../../app/session/askAuth.ts'
import type { AuthProblem } from '../../app/session/askAuth.ts'
import { useSession } from '../../app/session/session.ts'

/**
 * Something of one's own account that a route under /auth tells.
 *
 * @param read turns the body of its answer into what is shown
 */
export function useOwn<T>(path: string, read: (body: unknown) => T) {
  const session = useSession()
  const router = useRouter()
  const data = shallowRef<T>()
  const problem = shallowRef<AuthProblem>()
  async function load(): Promise<void> {
    const answer = await askAuth(path)
    problem.value = answer.ok ? undefined : answer.problem
    if (answer.ok) data.value = read(answer.body)
    else if (answer.problem.status === 401) {
      session.expire()
      const { fullPath } = router.currentRoute.value
      await router.replace({ name: 'sign-in', query: { next: fullPath } })
    }
  }
  void load()
  return { data, problem, load }
}
