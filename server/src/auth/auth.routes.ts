import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/pool.ts'
import type { Sealer } from '../database/sealed.ts'
import { codeBody, signInBody } from './auth.bodies.ts'
import { registerAccountLinkRoutes } from './accounts/account-links.routes.ts'
import { AuthAnswers, DOING, readBody, TELLING, type AuthAnswerParts } from './auth-answers.ts'
import { createSignInBrakes, type SignInBrakes } from './brakes/brakes.ts'
import { registerOwnAccountRoutes } from './own-account/own-account.routes.ts'
import { accepted } from './refusal-errors.ts'
import { refused } from './refusals.ts'
import { registerSecondFactorRoutes } from './second-factor/second-factor.routes.ts'
import { completeSignIn, signIn, signOut } from './sign-in/sign-in.ts'
import type { SignInParts } from './sign-in/sign-in-parts.ts'

/** What the routes work with. */
export interface AuthRouteParts extends Omit<AuthAnswerParts, 'signIn'> {
  readonly db: Database
  readonly sealer: Sealer
  /** the domain's today, `YYYY-MM-DD` */
  readonly today: () => string
  /** by default those of a server; for tests */
  readonly brakes?: SignInBrakes
  /** milliseconds since 1970; for tests */
  readonly clock?: () => number
}

/** All routes under /auth: signing in and out, second factors, one's own account, links to set a password by. */
export function registerAuthRoutes(app: FastifyInstance, given: AuthRouteParts): void {
  const parts = signInParts(app, given)
  const answers = new AuthAnswers({ ...given, signIn: parts })

  app.get('/auth/session', TELLING, (request) => answers.stateOf(request))

  app.post('/auth/sign-in', DOING, async (request, reply) => {
    const body = readBody(signInBody, request)
    const context = answers.context(request)
    const { entry } = accepted(await signIn(parts, { ...body, ...context }))
    return answers.letIn(reply, entry, { hasEnded: context.previous !== undefined })
  })

  app.post('/auth/second-factor', DOING, async (request, reply) => {
    const { code } = readBody(codeBody, request)
    const pending = answers.shownSession(request)
    const completed =
      pending === undefined
        ? refused('TOO_LATE')
        : await completeSignIn(parts, { code, pending, ...answers.context(request) })
    return answers.letIn(reply, accepted(completed).entry, { hasEnded: false })
  })

  app.post('/auth/sign-out', DOING, async (request, reply) => {
    const holder = await answers.holder(request)
    const { requestId } = request.requestContext
    await signOut(parts, holder?.viewer ?? null, answers.shownSession(request), requestId)
    return answers.letOut(reply)
  })

  registerSecondFactorRoutes(app, parts, answers)
  registerOwnAccountRoutes(app, parts, answers)
  registerAccountLinkRoutes(app, parts, answers)
}

function signInParts(app: FastifyInstance, given: AuthRouteParts): SignInParts {
  const { db, sealer, today, brakes = createSignInBrakes(), clock = Date.now } = given
  const running = new Set<Promise<unknown>>()
  app.addHook('onClose', async () => {
    await Promise.all(running)
  })
  return {
    db,
    sealer,
    brakes,
    clock,
    today,
    inBackground(work) {
      const mine = new Promise((resolve) => setImmediate(resolve))
        .then(work)
        .catch((error: unknown) => app.log.error({ err: error }, 'a refused sign-in was not noted'))
        .finally(() => running.delete(mine))
      running.add(mine)
    },
  }
}
