import type { Locale } from '@chibo/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { HttpError } from '../http/http-error.ts'
import { readCredential, type Credential } from './credentials/credential.ts'
import type { Entry } from './sign-in/entry.ts'
import type { Owner } from './own-account/own-account.ts'
import { findPending, PENDING_LENGTH } from './sign-in/pending-sign-ins.ts'
import type { Holder, ViewerSource } from './viewers/resolve-viewer.ts'
import { digestOf } from './credentials/secrets.ts'
import type { SessionCookie } from './credentials/session-cookie.ts'
import { SESSION_LENGTH } from './sign-in/sessions.ts'
import type { SignInContext, SignInParts } from './sign-in/sign-in-parts.ts'
import type { Viewer } from './viewers/viewer.ts'

/** What the answers of routes under /auth are made with. */
export interface AuthAnswerParts {
  readonly signIn: SignInParts
  readonly viewers: Pick<ViewerSource, 'forget' | 'holder'>
  readonly cookie: SessionCookie
  /** the day that the pages of somebody (null: not signed in) open on, `YYYY-MM-DD`; null: on today */
  readonly referenceDay: (viewer: Pick<Viewer, 'grants'> | null) => string | null
}

/** What the routes tell about who is signed in. */
export interface SessionState {
  signedIn: boolean
  /** null as long as something is wanted */
  viewer: { name: string; locale: Locale } | null
  /** what is wanted before anything else: the code of the second factor, or that one is set up; else null */
  secondFactor: 'CODE_WANTED' | 'SETUP_WANTED' | null
  referenceDay: string | null
  today: string
}

/** The answers of routes under /auth, and what they read from requests. */
export class AuthAnswers {
  private readonly parts: AuthAnswerParts

  constructor(parts: AuthAnswerParts) {
    this.parts = parts
  }

  /** What is told about somebody; null: nobody. */
  state(holder: Holder | null): SessionState {
    const wantsSetUp = holder?.mustSetUpFactor === true
    const viewer = holder === null || wantsSetUp ? null : holder.viewer
    return {
      signedIn: viewer !== null,
      viewer: viewer === null ? null : { name: viewer.name, locale: viewer.locale },
      secondFactor: wantsSetUp ? 'SETUP_WANTED' : null,
      referenceDay: this.parts.referenceDay(viewer),
      today: this.parts.signIn.today(),
    }
  }

  /** What is told about whoever sends a request. */
  async stateOf(request: FastifyRequest): Promise<SessionState> {
    const holder = await this.holder(request)
    if (holder !== null) return this.state(holder)
    const shown = this.shownSession(request)
    const isPending = shown !== undefined && (await findPending(this.parts.signIn.db, shown)) !== undefined
    return isPending ? this.pendingState() : this.state(null)
  }

  /**
   * Hands out the secret of somebody who was let in, and tells what is wanted next.
   *
   * @param hasEnded whether sessions ended by it
   */
  async letIn(
    reply: FastifyReply,
    { kind, secret }: Entry,
    { hasEnded }: { readonly hasEnded: boolean },
  ): Promise<SessionState> {
    const { cookie, viewers } = this.parts
    if (hasEnded) viewers.forget()
    reply.header('set-cookie', cookie.write(secret, kind === 'SESSION' ? SESSION_LENGTH : PENDING_LENGTH))
    if (kind === 'PENDING') return this.pendingState()
    return this.state(await viewers.holder({ kind: 'SESSION', digest: digestOf(secret) }))
  }

  /** Takes the cookie back. */
  letOut(reply: FastifyReply): SessionState {
    this.parts.viewers.forget()
    reply.header('set-cookie', this.parts.cookie.clear())
    return this.state(null)
  }

  /** Lets a change hold at once. */
  forget(): void {
    this.parts.viewers.forget()
  }

  /** Who sends a request, even where a second factor must be set up first. */
  async holder(request: FastifyRequest): Promise<Holder | null> {
    const shown = this.shown(request)
    return shown === undefined ? null : this.parts.viewers.holder(shown)
  }

  /**
   * Who acts on their own account, in a session.
   *
   * @param allowsSetUp true: also somebody who must set a second factor up first
   * @throws HttpError UNAUTHENTICATED for anybody else, tokens among them
   */
  async owner(request: FastifyRequest, { allowsSetUp = false } = {}): Promise<Owner> {
    const holder = await this.holder(request)
    if (holder === null || (holder.mustSetUpFactor && !allowsSetUp)) throw new HttpError('UNAUTHENTICATED')
    const { accountId, sessionId } = holder.viewer
    if (accountId === null || sessionId === null) throw new HttpError('UNAUTHENTICATED')
    return { accountId, tokenId: null, sessionId }
  }

  /** From where somebody signs in. */
  context(request: FastifyRequest): SignInContext {
    return {
      address: request.ip,
      userAgent: request.headers['user-agent'],
      previous: this.shownSession(request),
      requestId: request.requestContext.requestId,
    }
  }

  /** The digest of the secret in the cookie. */
  shownSession(request: FastifyRequest): Buffer | undefined {
    const shown = this.shown(request)
    return shown?.kind === 'SESSION' ? shown.digest : undefined
  }

  private shown(request: FastifyRequest): Credential | undefined {
    const shown = readCredential(request.headers, this.parts.cookie)
    return typeof shown === 'string' ? undefined : shown
  }

  private pendingState(): SessionState {
    return { ...this.state(null), secondFactor: 'CODE_WANTED' }
  }
}

/** Reads the body of a request. @throws HttpError BAD_USER_INPUT */
export function readBody<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  const body = schema.safeParse(request.body)
  if (!body.success) throw new HttpError('BAD_USER_INPUT')
  return body.data
}

async function unstored(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'no-store')
}

/** Options of routes under /auth that tell something: nobody keeps their answers. */
export const TELLING = { onRequest: unstored } as const

/** Options of routes under /auth that do something: for our own pages alone. */
export const DOING = { onRequest: unstored, config: { ownPagesOnly: true } } as const
