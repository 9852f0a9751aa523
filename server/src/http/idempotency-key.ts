import type { FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'

const KEY_MAX = 200

/** The header `Idempotency-Key`, under which a write is done once; null where none was sent. @throws HttpError */
export function idempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') return null
  if (key.length === 0 || key.length > KEY_MAX) throw new HttpError('BAD_USER_INPUT')
  return key
}
