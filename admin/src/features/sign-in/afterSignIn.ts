import type { RouteLocationRaw } from 'vue-router'

/**
 * Where a sign-in leads: the page that was wanted, else the overview. Only paths of this application are taken. Where
 * there is a demo day, a page that names no day of its own opens on it.
 */
export function afterSignIn(next: unknown, referenceDay: string | undefined): RouteLocationRaw {
  const wanted = typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/'
  const url = new URL(wanted, 'http://here')
  if (url.origin !== 'http://here' || url.pathname === '/sign-in') return afterSignIn('/', referenceDay)
  if (referenceDay && !url.searchParams.has('asOf')) url.searchParams.set('asOf', referenceDay)
  return `${url.pathname}${url.search}${url.hash}`
}
