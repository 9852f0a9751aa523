import type { IncomingHttpHeaders } from 'node:http'

/** The header that only a script of our own pages can add: a foreign page would have to ask for it in a preflight. */
export const OWN_REQUEST_HEADER = 'x-chibo-request'

/** Names under which a browser reaches a server on its own machine. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/

/**
 * Whether a request that a browser sends its cookies with was made by one of our own pages: it bears our header, is of a
 * type that no form can send, and neither Origin nor Fetch Metadata name another site.
 *
 * @param publicUrl the origin of our pages; where it is on the loopback, any loopback name the request came under is too
 * @param types media types, lower case, that the request may have; never one that a form can send
 */
export function isFromOwnPage(
  headers: IncomingHttpHeaders,
  publicUrl: string,
  types: readonly string[] = ['application/json'],
): boolean {
  if (headers[OWN_REQUEST_HEADER] !== '1') return false
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  if (!types.includes(type.trimEnd().toLowerCase())) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin } = headers
  return origin === undefined || isOwnOrigin(origin, headers.host, new URL(publicUrl))
}

function isOwnOrigin(origin: string, host: string | undefined, own: URL): boolean {
  if (origin === own.origin) return true
  return host !== undefined && LOOPBACK.test(own.host) && LOOPBACK.test(host) && origin === `http://${host}`
}
