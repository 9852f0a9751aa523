import type { FastifyRequest } from 'fastify'
import { HttpError } from './http-error.ts'

/** A hook of routes that answer only whoever is signed in. @throws HttpError UNAUTHENTICATED */
export async function signedInOnly(request: FastifyRequest): Promise<void> {
  if (!request.requestContext.viewer) throw new HttpError('UNAUTHENTICATED')
}
