import type { IncomingHttpHeaders } from 'node:http'
import { digestOf, SECRET_PATTERN, TOKEN_PREFIX } from './secrets.ts'
import type { SessionCookie } from './session-cookie.ts'

/** What a request shows to say who asks. Its secret is known by digest alone from here on. */
export interface Credential {
  readonly kind: 'SESSION' | 'TOKEN'
  readonly digest: Buffer
}

/**
 * Reads who asks from the headers. A bearer token goes first: where there is one, well-formed or not, a cookie that
 * came along counts for nothing.
 *
 * @returns 'NONE' when nothing is shown, 'MALFORMED' when what is shown cannot be one of ours
 */
export function readCredential(
  headers: IncomingHttpHeaders,
  cookie: SessionCookie,
): Credential | 'NONE' | 'MALFORMED' {
  const bearer = /^bearer +(.*)$/i.exec(headers.authorization ?? '')?.[1]
  if (bearer !== undefined) {
    const isToken = bearer.startsWith(TOKEN_PREFIX) && SECRET_PATTERN.test(bearer.slice(TOKEN_PREFIX.length))
    return isToken ? { kind: 'TOKEN', digest: digestOf(bearer) } : 'MALFORMED'
  }
  const session = cookie.read(headers.cookie)
  if (session === undefined) return 'NONE'
  return SECRET_PATTERN.test(session) ? { kind: 'SESSION', digest: digestOf(session) } : 'MALFORMED'
}

/** Whether the request names a bearer token: only such requests cannot be made by a foreign page. */
export function showsBearer(headers: IncomingHttpHeaders): boolean {
  return /^bearer +/i.test(headers.authorization ?? '')
}
