import type { CombinedError } from '@urql/core'

/** What went wrong with a request, in the few ways a page can show. */
export interface RequestProblem {
  readonly kind:
    'offline' | 'unauthenticated' | 'forbidden' | 'refused' | 'limited' | 'unavailable' | 'internal'
  /** The server's sentence in the reader's language, where it gave one. */
  readonly message: string | undefined
  /** What to tell an administrator: the log knows it. */
  readonly requestId: string | undefined
}

const KINDS: Readonly<Record<string, RequestProblem['kind']>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'refused',
  GRAPHQL_VALIDATION_FAILED: 'refused',
  COST_LIMIT: 'refused',
  CONFLICT: 'refused',
  IDEMPOTENCY_KEY_REUSED: 'refused',
  RATE_LIMITED: 'limited',
  UNAVAILABLE: 'unavailable',
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function kindOfStatus(status: number | undefined): RequestProblem['kind'] {
  if (status === undefined || status === 0) return 'offline'
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  if (status === 429) return 'limited'
  return status >= 502 ? 'unavailable' : 'internal'
}

/**
 * The problem that an answer outside GraphQL stands for.
 *
 * @param status of the answer; 0 where none came
 * @param body as it was read from JSON
 */
export function problemOfAnswer(status: number, body: unknown): RequestProblem {
  const told = (name: string): string | undefined =>
    typeof body === 'object' && body !== null ? text(Reflect.get(body, name)) : undefined
  const kind = KINDS[told('code') ?? ''] ?? kindOfStatus(status)
  return {
    kind,
    message: kind === 'internal' && status >= 500 ? undefined : told('message'),
    requestId: status >= 500 ? told('requestId') : undefined,
  }
}

/** The problem that a GraphQL client's error stands for. */
export function problemOf(error: CombinedError): RequestProblem {
  const response: unknown = error.response
  const status = response instanceof Response ? response.status : undefined
  const header = response instanceof Response ? response.headers.get('x-request-id') : undefined
  const first = error.graphQLErrors[0]
  if (!first) return { kind: kindOfStatus(status), message: undefined, requestId: header ?? undefined }
  const code = text(first.extensions['code'])
  const kind = KINDS[code ?? ''] ?? (status === 401 ? 'unauthenticated' : 'internal')
  return {
    kind,
    message: kind === 'internal' ? undefined : text(first.message),
    requestId: text(first.extensions['requestId']) ?? header ?? undefined,
  }
}
