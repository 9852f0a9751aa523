import { LOCALES } from '@chibo/shared'
import { z } from 'zod'
import type { DescribedDoor, DescribedRoute } from '../http/openapi.ts'
import { codeBody, signInBody } from './auth.bodies.ts'

/** Who is signed in, as routes under /auth tell it. */
const sessionState = z.object({
  signedIn: z.boolean(),
  viewer: z
    .object({ name: z.string(), locale: z.enum(LOCALES) })
    .nullable()
    .describe('Null as long as something is wanted.'),
  secondFactor: z
    .enum(['CODE_WANTED', 'SETUP_WANTED'])
    .nullable()
    .describe('What is wanted before anything else.'),
  referenceDay: z.string().nullable().describe('The day that pages open on; null: today.'),
  today: z.string(),
})

const telling: Pick<DescribedRoute, 'answers' | 'isOpen'> = {
  answers: {
    200: { description: 'Who is signed in now.', content: { 'application/json': sessionState } },
  },
  isOpen: true,
}

const sent = (schema: z.ZodType) => ({ isRequired: true, content: { 'application/json': schema } })

/** How the doors of signing in are described; those of one's own account are for our pages alone. */
export const authDoor: DescribedDoor = {
  name: 'auth',
  description:
    'Signing in with a session; the cookie comes with the answer. Requests are JSON, with the header `x-chibo-request: 1`. Scripts take a token instead (`chibo token create`).',
  routes: {
    'GET /auth/session': { summary: 'Who is signed in', ...telling },
    'POST /auth/sign-in': {
      summary: 'Signs in by name and password',
      body: sent(signInBody),
      ...telling,
      refusals: [400, 401, 403, 429],
    },
    'POST /auth/second-factor': {
      summary: 'Completes a sign-in by the code of a device, or a recovery code',
      body: sent(codeBody),
      ...telling,
      refusals: [400, 401, 403, 429],
    },
    'POST /auth/sign-out': { summary: 'Signs out', ...telling, refusals: [403] },
  },
}
