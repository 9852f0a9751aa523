import { onScopeDispose } from 'vue'
import type { LocationQueryValue } from 'vue-router'
import { useRoute, useRouter } from 'vue-router'

/** The conditions of a list, kept in the page's URL. */
export function useQuery() {
  const route = useRoute()
  const router = useRouter()
  // Whoever has followed a link goes there: conditions that come late, as typing paused, would call them back.
  let isLeaving = false
  const stay = (): void => {
    isLeaving = false
  }
  const stops = [
    router.beforeEach((to) => {
      isLeaving = to.path !== route.path
    }),
    router.afterEach(stay),
    router.onError(stay),
  ]
  onScopeDispose(() => {
    for (const stop of stops) stop()
  })
  return {
    query: () => route.query,
    /** Sets these conditions beside the others; an empty one goes. */
    narrow(next: Readonly<Record<string, string | undefined>>): void {
      if (isLeaving) return
      const all: Record<string, LocationQueryValue | LocationQueryValue[] | undefined> = {
        ...route.query,
        ...next,
      }
      const given = Object.entries(all).map(([name, value]) => [name, value || undefined] as const)
      void router.replace({ query: Object.fromEntries(given) })
    },
    /** Takes all conditions away. */
    widen(): void {
      void router.replace({ query: {} })
    },
  }
}
