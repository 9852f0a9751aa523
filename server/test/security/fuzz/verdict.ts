import { REQUEST_ERROR_CODES } from '@chibo/shared'
import { z } from 'zod'
import { leaksIn, type LeakPatterns } from '../leaks.ts'
import { PATIENCE } from './world.ts'
import type { Received, Sent } from '../send.ts'

/** What an answer turned out to be. */
export interface Verdict {
  readonly kind: 'data' | 'refused' | 'partial'
  readonly answer: unknown
  /** what is wrong with it */
  readonly faults: readonly string[]
}

const Answer = z.strictObject({
  data: z.unknown().optional(),
  extensions: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.looseObject({ code: z.enum(REQUEST_ERROR_CODES) }) }),
    )
    .min(1)
    .optional(),
})

/** Errors outside GraphQL: of a path or method that leads nowhere. */
const Refusal = z.object({
  code: z.enum([...REQUEST_ERROR_CODES, 'NOT_FOUND']),
  message: z.string(),
  requestId: z.uuid(),
})

/** Judges an answer of the endpoint by what holds whatever was asked. */
export function judge(sent: Sent, received: Received, leaks: LeakPatterns): Verdict {
  const faults: string[] = []
  if (received.status >= 500) faults.push(`a failure: status ${received.status}`)
  if (received.ms > PATIENCE) faults.push(`too slow: ${received.ms} ms`)
  if (!/^[0-9a-f-]{36}$/.test(String(received.headers['x-request-id']))) faults.push('no request id')
  const written = `${sent.path} ${sent.body?.toString() ?? ''}`
  faults.push(...leaksIn(received.text, leaks, written).map((leak) => `a leak of ${leak}`))
  if (received.text === '' && (sent.method === 'HEAD' || received.status === 304))
    return { kind: 'refused', answer: undefined, faults }
  const answer = parsed(received.text)
  if (Refusal.safeParse(answer).success) return { kind: 'refused', answer, faults }
  const graphql = Answer.safeParse(answer)
  const { data, errors } = graphql.data ?? {}
  if (!graphql.success || (data == null && !errors)) faults.push('not an answer of ours')
  if (errors?.some(({ extensions: { code } }) => code === 'INTERNAL' || code === 'UNAVAILABLE'))
    faults.push('an error nobody foresaw')
  return { kind: data == null ? 'refused' : errors ? 'partial' : 'data', answer, faults }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
