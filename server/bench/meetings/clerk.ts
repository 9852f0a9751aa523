import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

/** What a clerk tells of somebody. */
export interface BenchMark {
  readonly memberId: string
  readonly status?: string
  readonly reason?: string
  readonly spoke?: boolean
}

/** Where and as whom clerks mark. */
export interface Desk {
  readonly url: string
  readonly token: string
  readonly meetingId: string
  /** of requests whose connection is cut before the answer is there, 0–1 */
  readonly cut: number
}

/** What became of one batch. */
export interface Told {
  /** milliseconds of the request that was answered */
  readonly took: number
  /** requests before it that were cut */
  readonly cut: number
}

const Taken = z.object({
  data: z.object({ recordAttendance: z.object({ userErrors: z.array(z.unknown()).max(0) }) }),
})
/** The request that was cut is being worked on still. */
const Running = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.literal('CONFLICT') }) })).length(1),
})
const QUERY =
  'mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { userErrors { code path } } }'
/** Within so many milliseconds a connection is cut. */
const PATIENCE = 15
/** Milliseconds until a batch that is being worked on is asked for again. */
const WAIT = 10

/** Sends marks until the server has taken them: under one key, so that they are stored once. @throws where it refuses them */
export async function tell(desk: Desk, entries: readonly BenchMark[]): Promise<Told> {
  const key = randomUUID()
  let cut = 0
  for (;;) {
    const since = performance.now()
    const signal =
      Math.random() < desk.cut ? AbortSignal.timeout(Math.ceil(Math.random() * PATIENCE)) : undefined
    try {
      const response = await fetch(`${desk.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${desk.token}`,
          'idempotency-key': key,
        },
        body: JSON.stringify({ query: QUERY, variables: { input: { meetingId: desk.meetingId, entries } } }),
        ...(signal && { signal }),
      })
      const answer: unknown = await response.json()
      if (Taken.safeParse(answer).success) return { took: performance.now() - since, cut }
      if (!Running.safeParse(answer).success) throw new Error(JSON.stringify(answer))
      await setTimeout(WAIT)
    } catch (error) {
      if (signal?.aborted !== true) throw error
      cut += 1
    }
  }
}
