import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openLink, useLink } from './account-links.ts'
import { DOING, readBody, type AuthAnswers } from '../auth-answers.ts'
import { accepted } from '../refusal-errors.ts'
import type { SignInParts } from '../sign-in/sign-in-parts.ts'

const secret = z.string().min(1).max(200)
// Too long and too short ones get a sentence of their own.
const useBody = z.object({ secret, password: z.string().min(1).max(1_000) })

/** Links by which somebody sets a password: told about by POST, for an address would reach logs. */
export function registerAccountLinkRoutes(
  app: FastifyInstance,
  parts: SignInParts,
  answers: AuthAnswers,
): void {
  app.post('/auth/link', DOING, async (request) => {
    const body = readBody(z.object({ secret }), request)
    const { link } = accepted(await openLink(parts, { ...body, address: request.ip }))
    const { username, displayName, purpose, expiresAt } = link
    return { username, displayName, purpose, expiresAt }
  })

  app.post('/auth/link/use', DOING, async (request, reply) => {
    const body = readBody(useBody, request)
    const { entry } = accepted(await useLink(parts, { ...body, ...answers.context(request) }))
    return answers.letIn(reply, entry, { hasEnded: true })
  })
}
