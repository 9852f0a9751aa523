import { nextTick } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import type { LocationQueryRaw, RouteLocationNormalized, Router } from 'vue-router'
import { keepDay } from '../day/keepDay.ts'
import type { FeatureTexts } from '../i18n/catalogue.ts'
import { loadTexts } from '../i18n/locale.ts'
import type { SessionAnswer } from '../session/answers.ts'
import { useSession } from '../session/session.ts'
import { loadShell } from '../shell/loadShell.ts'
import { routes } from './routes.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** The catalogue key of the page's title. */
    title?: string
    /** Whether the page shows without a session. */
    open?: boolean
    /** The part of the application that the navigation marks as current. */
    section?: string
    /** Whose texts the page says, beside the shell's; a page within another adds to those of the outer one. */
    texts?: readonly FeatureTexts[]
  }
}

const isSamePage = (to: RouteLocationNormalized, from: RouteLocationNormalized): boolean =>
  to.path === from.path

const NOBODY: SessionAnswer = { signedIn: false, secondFactor: undefined, referenceDay: undefined }

/** The page that was wanted, to go there later. */
const nextOf = (to: RouteLocationNormalized): LocationQueryRaw => {
  if (to.name === 'sign-in') return to.query
  return to.path === '/' ? {} : { next: to.fullPath }
}

const textsOf = ({ matched }: RouteLocationNormalized): FeatureTexts[] =>
  matched.flatMap(({ meta }) => meta.texts ?? [])

/**
 * The routes with their guards: a session first, the page's texts beside its code, the demo's day on the first page,
 * focus on the new page.
 */
export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (isSamePage(to, from) ? false : { top: 0 }),
  })
  const session = useSession()

  router.beforeEach(async (to, from) => {
    const { signedIn, secondFactor, referenceDay } = await session.load().catch(() => NOBODY)
    if (secondFactor === 'SETUP_WANTED' && (!to.meta.open || to.name === 'sign-in'))
      return { name: 'set-up-second-factor', query: nextOf(to) }
    if (secondFactor !== 'SETUP_WANTED' && to.name === 'set-up-second-factor') return { name: 'overview' }
    if (!signedIn && !to.meta.open) return { name: 'sign-in', query: nextOf(to) }
    const first = from.matched.length === 0
    if (signedIn && first && to.path === '/' && referenceDay && !to.query['asOf'] && !session.prefersToday())
      return { ...to, query: { asOf: referenceDay, ...to.query } }
    return true
  })

  // Once nothing keeps the reader from the page, its texts and the frame around it are fetched while its code is.
  router.beforeEach((to) => {
    const beside = [loadTexts(textsOf(to)), ...(to.meta.open ? [] : [loadShell()])]
    // Whoever needs them asks again, and says what went wrong.
    Promise.all(beside).catch(() => undefined)
  })
  router.beforeResolve((to) => loadTexts(textsOf(to)))

  router.afterEach(async (to, from, failure) => {
    // Beside a tree the focus stays where it is: the next unit is one key away.
    const isBeside = to.matched[0] === from.matched[0]
    if (failure || isBeside || from.matched.length === 0) return
    await nextTick()
    document.getElementById('main')?.focus({ preventScroll: true })
  })

  keepDay(router)
  return router
}
