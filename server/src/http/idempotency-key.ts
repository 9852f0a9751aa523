import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'

const KEY_MAX = 200

/** A key under which a write is done once, and what is compared where it comes again. */
export interface IdempotencyKey {
  readonly key: string
  /** of what was asked for */
  readonly digest: Buffer
}

/**
 * The header `Idempotency-Key`; null where none was sent.
 *
 * @param asked what is compared where the key comes again: JSON
 * @throws HttpError
 */
export function idempotencyOf(request: FastifyRequest, asked: unknown): IdempotencyKey | null {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') return null
  if (key.length === 0 || key.length > KEY_MAX) throw new HttpError('BAD_USER_INPUT')
  return { key, digest: createHash('sha256').update(JSON.stringify(asked)).digest() }
}
