import { emailSchema, LOCALES } from '@chibo/shared'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { DOING, readBody, TELLING, type AuthAnswers } from '../auth-answers.ts'
import { HttpError } from '../../http/http-error.ts'
import { changePassword } from './own-password.ts'
import { changeProfile, readProfile } from './own-profile.ts'
import { endOwnSessions } from './own-sessions.ts'
import { PASSWORD_MAX } from '../passwords/passwords.ts'
import { accepted } from '../refusal-errors.ts'
import { listSessions } from '../sign-in/sessions.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

const passwordBody = z.object({
  password: z.string().min(1).max(PASSWORD_MAX),
  // Too long and too short ones get a sentence of their own.
  newPassword: z.string().min(1).max(1_000),
})
const profileBody = z
  .object({ locale: z.enum(LOCALES), email: emailSchema, wantsMail: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0)
const endBody = z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ others: z.literal(true) })])

/** What somebody sees and changes of their own account: language, e-mail, password, sessions. */
export function registerOwnAccountRoutes(
  app: FastifyInstance,
  parts: SignInParts,
  answers: AuthAnswers,
): void {
  app.get('/auth/profile', TELLING, async (request) => {
    const { accountId } = await answers.owner(request)
    const profile = await readProfile(parts, accountId)
    if (profile === undefined) throw new HttpError('UNAUTHENTICATED')
    return profile
  })

  app.post('/auth/profile', DOING, async (request) => {
    const change = readBody(profileBody, request)
    const owner = await answers.owner(request)
    const { requestId } = request.requestContext
    await changeProfile(parts, { owner, requestId, change })
    return answers.stateOf(request)
  })

  app.post('/auth/password', DOING, async (request, reply) => {
    const body = readBody(passwordBody, request)
    const owner = await answers.owner(request)
    const { requestId } = request.requestContext
    const { sessionSecret } = accepted(await changePassword(parts, { ...body, owner, requestId }))
    return answers.letIn(reply, { kind: 'SESSION', secret: sessionSecret }, { hasEnded: true })
  })

  app.get('/auth/sessions', TELLING, async (request) => {
    const { accountId, sessionId } = await answers.owner(request)
    const sessions = await listSessions(parts.db, accountId)
    return { sessions: sessions.map((session) => ({ ...session, isCurrent: session.id === sessionId })) }
  })

  app.post('/auth/sessions/end', DOING, async (request, reply) => {
    const which = readBody(endBody, request)
    const owner = await answers.owner(request)
    const { requestId } = request.requestContext
    const ended = await endOwnSessions(parts, { owner, requestId, which })
    if ('id' in which && ended === 0) throw new HttpError('NOT_FOUND')
    if ('id' in which && which.id === owner.sessionId) answers.letOut(reply)
    else answers.forget()
    return { ended }
  })
}
