import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { DOING, readBody, type AuthAnswers } from '../auth-answers.ts'
import { PASSWORD_MAX } from '../passwords/passwords.ts'
import { accepted } from '../refusal-errors.ts'
import { confirmSetUp, disableFactor, renewRecoveryCodes, setUpFactor } from './second-factor.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

const password = z.string().min(1).max(PASSWORD_MAX)
const code = z.string().min(1).max(100)

/** What somebody does about the second factor of their own account. */
export function registerSecondFactorRoutes(
  app: FastifyInstance,
  parts: SignInParts,
  answers: AuthAnswers,
): void {
  app.post('/auth/second-factor/setup', DOING, async (request) => {
    const body = readBody(z.object({ password }), request)
    const owner = await answers.owner(request, { allowsSetUp: true })
    const { requestId } = request.requestContext
    const { secret, uri } = accepted(await setUpFactor(parts, { ...body, owner, requestId }))
    return { secret, uri }
  })

  app.post('/auth/second-factor/confirm', DOING, async (request, reply) => {
    const body = readBody(z.object({ code }), request)
    const owner = await answers.owner(request, { allowsSetUp: true })
    const { requestId } = request.requestContext
    const confirmed = accepted(await confirmSetUp(parts, { ...body, owner, requestId }))
    const state = await answers.letIn(
      reply,
      { kind: 'SESSION', secret: confirmed.sessionSecret },
      { hasEnded: true },
    )
    return { ...state, recoveryCodes: confirmed.recoveryCodes }
  })

  app.post('/auth/second-factor/disable', DOING, async (request) => {
    const body = readBody(z.object({ password, code }), request)
    const owner = await answers.owner(request)
    const { requestId } = request.requestContext
    accepted(await disableFactor(parts, { ...body, owner, requestId }))
    return answers.stateOf(request)
  })

  app.post('/auth/second-factor/recovery-codes', DOING, async (request) => {
    const body = readBody(z.object({ password, code }), request)
    const owner = await answers.owner(request)
    const { requestId } = request.requestContext
    const { recoveryCodes } = accepted(await renewRecoveryCodes(parts, { ...body, owner, requestId }))
    return { recoveryCodes }
  })
}
