import { z } from 'zod'
import type { TestApp } from './app.ts'

const Steps = z.array(z.object({ code: z.string(), gate: z.string().nullable(), state: z.string() }))
const PASSAGES = { OPEN: 'OPEN', CLOSED: 'CLOSE' } as const

/**
 * What takes a meeting into a state although steps are not done that the passage waits for: for tests of something else.
 *
 * @returns the state, with a reason for each gate; for the input of `updateMeeting`
 */
export async function into(
  state: keyof typeof PASSAGES,
  meetingId: string,
  app: TestApp,
  credential: string,
): Promise<{ readonly state: string; readonly passGates: readonly object[] }> {
  const query = 'query ($id: ID!) { meeting(id: $id) { steps { code gate state } } }'
  const { data } = await app.graphql(credential, query, { id: meetingId })
  const unmet = Steps.parse(Object(data).meeting?.steps).filter(
    (step) => step.gate === PASSAGES[state] && step.state === 'OPEN',
  )
  return { state, passGates: unmet.map(({ code }) => ({ code, reason: 'Để thử việc khác' })) }
}
