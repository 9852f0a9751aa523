import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database } from '../database/pool.ts'
import { HttpError } from '../http/http-error.ts'
import { readCredential } from './credential.ts'
import { PASSWORD_MAX } from './passwords.ts'
import type { ViewerSource } from './resolve-viewer.ts'
import { digestOf } from './secrets.ts'
import type { SessionCookie } from './session-cookie.ts'
import { SESSION_LENGTH } from './sessions.ts'
import { createSignInBrakes, signIn, signOut, type SignInBrakes } from './sign-in.ts'
import type { Viewer } from './viewer.ts'

/** What the routes work with. */
export interface AuthRouteParts {
  readonly db: Database
  readonly viewers: Pick<ViewerSource, 'forget' | 'resolve'>
  readonly cookie: SessionCookie
  /** the domain's today, `YYYY-MM-DD` */
  readonly today: () => string
  /** the day that the pages of somebody (null: not signed in) open on, `YYYY-MM-DD`; null: on today */
  readonly referenceDay: (viewer: Pick<Viewer, 'grants'> | null) => string | null
  /** by default those of a server; for tests */
  readonly brakes?: SignInBrakes
}

/** What every route under /auth answers. */
interface SessionState {
  signedIn: boolean
  viewer: { name: string; locale: string } | null
  referenceDay: string | null
  today: string
}

const signInBody = z.object({
  username: z.string().min(1).max(200),
  password: z.string().min(1).max(PASSWORD_MAX),
})

/** `POST /auth/sign-in`, `POST /auth/sign-out`, `GET /auth/session`. */
export function registerAuthRoutes(app: FastifyInstance, parts: AuthRouteParts): void {
  const { db, cookie, brakes = createSignInBrakes() } = parts
  const state = (viewer: Pick<Viewer, 'name' | 'locale' | 'grants'> | null): SessionState => ({
    signedIn: viewer !== null,
    viewer: viewer === null ? null : { name: viewer.name, locale: viewer.locale },
    referenceDay: parts.referenceDay(viewer),
    today: parts.today(),
  })
  const unstored = async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store')
  }

  app.get('/auth/session', { onRequest: unstored }, async (request) => state(request.requestContext.viewer))

  app.post(
    '/auth/sign-in',
    { onRequest: unstored, config: { ownPagesOnly: true } },
    async (request, reply) => {
      const body = signInBody.safeParse(request.body)
      if (!body.success) throw new HttpError('BAD_USER_INPUT')
      const shown = readCredential(request.headers, cookie)
      const previous = typeof shown !== 'string' && shown.kind === 'SESSION' ? shown.digest : undefined
      const result = await signIn(db, brakes, {
        ...body.data,
        address: request.ip,
        userAgent: request.headers['user-agent'],
        previous,
        requestId: request.requestContext.requestId,
      })
      if (!result.ok) throw result.reason === 'WRONG' ? wrong() : tooFast(result.wait)
      if (previous !== undefined) parts.viewers.forget()
      reply.header('set-cookie', cookie.write(result.secret, SESSION_LENGTH))
      return state(await parts.viewers.resolve({ kind: 'SESSION', digest: digestOf(result.secret) }))
    },
  )

  app.post(
    '/auth/sign-out',
    { onRequest: unstored, config: { ownPagesOnly: true } },
    async (request, reply) => {
      const { viewer, requestId } = request.requestContext
      if (viewer !== null) {
        await signOut(db, viewer, requestId)
        parts.viewers.forget()
      }
      reply.header('set-cookie', cookie.clear())
      return state(null)
    },
  )
}

function wrong(): HttpError {
  return new HttpError('UNAUTHENTICATED', {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The user name or the password is wrong.',
  })
}

function tooFast(wait: number): HttpError {
  const seconds = Math.ceil(wait / 1_000)
  const label = {
    vi: `Thử quá nhiều lần. Thử lại sau ${seconds} giây.`,
    en: `Too many attempts. Try again in ${seconds} s.`,
  }
  return new HttpError('RATE_LIMITED', label, { 'retry-after': String(seconds) })
}
