import type { RouteLocationRaw, Router } from 'vue-router'
import { parseDay } from './day.ts'

/**
 * Makes the page's reference day hold for the whole application: every link and navigation carries the current
 * `?asOf=` along, so a link opened in a new tab shows the same day. `query: { asOf: undefined }` leaves it.
 */
export function keepDay(router: Router): void {
  const { resolve, push, replace } = router
  const withDay = (to: RouteLocationRaw): RouteLocationRaw => {
    const asOf = parseDay(router.currentRoute.value.query['asOf'])
    if (!asOf) return to
    if (typeof to !== 'string') return { ...to, query: { asOf, ...to.query } }
    const { path, query, hash } = resolve(to)
    return { path, hash, query: { asOf, ...query } }
  }
  Object.assign(router, {
    resolve: (to: RouteLocationRaw, from?: Parameters<typeof resolve>[1]) => resolve(withDay(to), from),
    push: (to: RouteLocationRaw) => push(withDay(to)),
    replace: (to: RouteLocationRaw) => replace(withDay(to)),
  })
}
