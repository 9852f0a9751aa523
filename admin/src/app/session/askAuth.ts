import { currentLocale } from '../i18n/locale.ts'

/** Why a request under /auth came to nothing. */
export interface AuthProblem {
  readonly kind: 'offline' | 'refused' | 'limited' | 'failed'
  /** 0 where no answer came */
  readonly status: number
  /** The server's sentence in the language on screen, where it gave one. */
  readonly message: string | undefined
}

/** What a request under /auth came to. */
export type AuthAnswer =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: AuthProblem }

const kindOf = (status: number): AuthProblem['kind'] => {
  if (status === 429) return 'limited'
  return status >= 500 ? 'failed' : 'refused'
}

const messageOf = (body: unknown): string | undefined => {
  const message = typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : undefined
  return typeof message === 'string' && message !== '' ? message : undefined
}

/**
 * Asks a route under /auth, with the header that no foreign page can set.
 *
 * @param body undefined: only reads
 */
export async function askAuth(path: string, body?: object): Promise<AuthAnswer> {
  const headers = { 'accept-language': currentLocale() }
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      ...(body === undefined
        ? { headers }
        : {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json', 'x-chibo-request': '1' },
            body: JSON.stringify(body),
          }),
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, body: answer }
    const kind = kindOf(response.status)
    const message = kind === 'failed' ? undefined : messageOf(answer)
    return { ok: false, problem: { kind, status: response.status, message } }
  } catch {
    return { ok: false, problem: { kind: 'offline', status: 0, message: undefined } }
  }
}
