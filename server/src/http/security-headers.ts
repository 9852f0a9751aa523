import type { FastifyInstance } from 'fastify'

/** Of answers that are no pages: nothing in them may be loaded, run or framed. */
const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'"

const YEAR = 365 * 24 * 60 * 60

/**
 * Puts the headers that keep browsers from being tricked on every answer; a route that sets one itself overrides it.
 *
 * @param publicUrl https: browsers are told to come by https for a year
 */
export function registerSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers: Readonly<Record<string, string>> = {
    'content-security-policy': NO_PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(new URL(publicUrl).protocol === 'https:' ? { 'strict-transport-security': `max-age=${YEAR}` } : {}),
  }
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}
