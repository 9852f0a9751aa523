import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../session/session.ts'
import { parseDay, todayInVietnam } from './day.ts'

/** The day that the whole application looks at. */
export interface ReferenceDay {
  /** The day in the URL; undefined when the application shows today. */
  readonly asOf: ComputedRef<string | undefined>
  /** Today as the server's domain takes it. */
  readonly today: ComputedRef<string>
  /** The day looked at: `asOf`, else today. */
  readonly day: ComputedRef<string>
  /** Looks at another day; undefined is today. */
  lookAt(day: string | undefined): void
}

/** The reference day of the current page, kept in the URL. */
export function useDay(): ReferenceDay {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const asOf = computed(() => parseDay(route.query['asOf']))
  const today = computed(() => session.viewer.value?.today ?? todayInVietnam(new Date()))
  return {
    asOf,
    today,
    day: computed(() => asOf.value ?? today.value),
    lookAt(day) {
      if (!day) session.preferToday()
      void router.push({ query: { ...route.query, asOf: day === today.value ? undefined : day } })
    },
  }
}
