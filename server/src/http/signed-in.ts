import type { FastifyRequest } from 'fastify'
import type { Viewer } from '../auth/viewers/viewer.ts'
import { HttpError } from './http-error.ts'

/** A hook of routes that answer only whoever is signed in. @throws HttpError UNAUTHENTICATED */
export async function signedInOnly(request: FastifyRequest): Promise<void> {
  viewerOf(request)
}

/** Who asks. @throws HttpError UNAUTHENTICATED */
export function viewerOf(request: FastifyRequest): Viewer {
  const { viewer } = request.requestContext
  if (!viewer) throw new HttpError('UNAUTHENTICATED')
  return viewer
}
