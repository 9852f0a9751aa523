import type { FastifyInstance } from 'fastify'
import { signedInOnly, viewerOf } from '../../http/signed-in.ts'
import type { ImportViews } from './layout-view.ts'
import { idOf, localeOf, refusing } from './roster-import.routes.ts'

/** What the route works with. */
export interface LayoutRouteParts {
  readonly views: ImportViews
}

/** Milliseconds for a file to be looked at: of a large workbook, the texts of all its cells come before the first rows. */
const LOOKING_TIME = 2 * 60_000

/** How a file is read, and what of it was not sure: `GET /imports/{id}/layout` answers an `ImportView`. */
export function registerImportLayout(app: FastifyInstance, { views }: LayoutRouteParts): void {
  app.get(
    '/imports/:id/layout',
    { onRequest: signedInOnly, handlerTimeout: LOOKING_TIME },
    async (request, reply) => {
      const closing = new AbortController()
      reply.raw.once('close', () => closing.abort())
      const view = await refusing(() =>
        views.open(idOf(request), {
          viewer: viewerOf(request),
          locale: localeOf(request),
          requestId: request.requestContext.requestId,
          signal: closing.signal,
        }),
      )
      return reply.header('cache-control', 'private, no-store').send(view)
    },
  )
}
