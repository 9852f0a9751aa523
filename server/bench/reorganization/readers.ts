import { Agent, request } from 'node:http'
import { isObject } from '../json.ts'
import type { Read } from './reads.ts'

/** One answer. */
export interface Sample {
  readonly read: string
  /** when it was due, as performance.now() tells */
  readonly at: number
  /** milliseconds from then to the whole answer: who asks too late because the last answer came late, waits too */
  readonly wait: number
  /** null: answered without errors */
  readonly error: string | null
}

/** Connections that ask for as long as they are not told to stop. */
export interface Readers {
  readonly samples: readonly Sample[]
  /** resolves when the last answer has come */
  readonly stop: () => Promise<void>
}

/** Whom to ask. */
export interface Server {
  readonly url: string
  readonly token: string
}

/** Milliseconds to wait for an answer. */
const PATIENCE = 30_000

/** Asks at a rate that stays the same, reads and variables in turn. @param rate requests a second of all connections */
export function startReaders(
  server: Server,
  reads: readonly Read[],
  { connections, rate }: { readonly connections: number; readonly rate: number },
): Readers {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const samples: Sample[] = []
  const interval = (1_000 * connections) / rate
  const began = performance.now()
  let isOver = false
  const one = async (connection: number): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      const due = began + (turn + connection / connections) * interval
      const early = due - performance.now()
      if (early > 0) await new Promise((done) => setTimeout(done, early))
      const index = turn * connections + connection
      const read = reads[index % reads.length]
      const variables = read?.variables[Math.floor(index / reads.length) % read.variables.length]
      if (!read || !variables) throw new Error('There is nothing to read.')
      const error = await post(server, agent, JSON.stringify({ query: read.query, variables })).then(
        faultOf,
        String,
      )
      samples.push({ read: read.name, at: due, wait: performance.now() - due, error })
    }
  }
  const all = Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)))
  return {
    samples,
    stop: async () => {
      isOver = true
      await all
      agent.destroy()
    },
  }
}

/** Asks once for each of a read's variables, one after the other. @returns milliseconds of each */
export async function askInTurn(server: Server, { query, variables }: Read): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const waits: number[] = []
  for (const each of variables) {
    const began = performance.now()
    const error = faultOf(await post(server, agent, JSON.stringify({ query, variables: each })))
    if (error !== null) throw new Error(error)
    waits.push(performance.now() - began)
  }
  agent.destroy()
  return waits
}

function post({ url, token }: Server, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    }
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers, timeout: PATIENCE },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('end', () => resolve(text))
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.on('timeout', () => sent.destroy(new Error('no answer')))
    sent.end(body)
  })
}

/** What is wrong with an answer, if anything is: also a unit that is not there any more. */
function faultOf(text: string): string | null {
  const answer: unknown = JSON.parse(text)
  if (!isObject(answer) || 'errors' in answer) return text
  const { data } = answer
  return isObject(data) && Object.values(data).every((value) => value !== null) ? null : text
}

/** The wait that so many of a hundred do not exceed; NaN of none. */
export function percentile(waits: readonly number[], percent: number): number {
  const sorted = [...waits].sort((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? NaN
}
