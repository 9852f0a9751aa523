import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HttpError } from '../http/http-error.ts'
import { readCredential, showsBearer } from './credentials/credential.ts'
import { isFromOwnPage } from './credentials/own-pages.ts'
import type { ViewerSource } from './viewers/resolve-viewer.ts'
import type { SessionCookie } from './credentials/session-cookie.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the route answers everybody alike: nobody is looked up for it */
    anonymous?: boolean
    /** the route must be called by our own pages even where no cookie came along */
    ownPagesOnly?: boolean
    /** media types of bodies that our own pages send to the route; JSON alone where it does not say */
    ownPagesSend?: readonly string[]
  }
}

/** What authentication works with. */
export interface AuthenticationParts {
  readonly viewers: Pick<ViewerSource, 'resolve'>
  readonly cookie: SessionCookie
  /** the origin of our pages */
  readonly publicUrl: string
}

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Before each request: refuses what a foreign page makes a browser send, then finds out who asks and puts it into
 * `request.requestContext.viewer`. Nobody is refused for being unknown; that is for the routes to say.
 * A hook of the application itself, for Mercurius drops those given to it.
 *
 * Register after `registerRequestContext` and before the routes.
 */
export function registerAuthentication(app: FastifyInstance, parts: AuthenticationParts): void {
  app.addHook('onRequest', async (request) => {
    if (request.is404 || request.routeOptions.config.anonymous === true) return
    refuseForeignPages(request, parts)
    const credential = readCredential(request.headers, parts.cookie)
    if (typeof credential === 'string') return
    request.requestContext.viewer = await parts.viewers.resolve(credential)
  })
}

function refuseForeignPages(request: FastifyRequest, { cookie, publicUrl }: AuthenticationParts): void {
  if (READING_METHODS.has(request.method)) return
  const hasCookie = cookie.read(request.headers.cookie) !== undefined
  const concerned =
    request.routeOptions.config.ownPagesOnly === true || (hasCookie && !showsBearer(request.headers))
  const types = request.routeOptions.config.ownPagesSend
  if (concerned && !isFromOwnPage(request.headers, publicUrl, types))
    throw new HttpError('FORBIDDEN', {
      vi: 'Yêu cầu phải được gửi từ trang của hệ thống: JSON, kèm tiêu đề x-chibo-request.',
      en: 'The request must come from the program’s own pages: JSON, with the header x-chibo-request.',
    })
}
