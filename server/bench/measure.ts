import autocannon, { type Request } from 'autocannon'
import type { Contender } from './contenders/index.ts'
import { requestsOf, type Work } from './load.ts'
import type { OperationName } from './operations.ts'
import { cpuOf, cpuOfMachine, cpuOfTree, rssOf } from './processes.ts'

/** How to put a contender under load. */
export interface Load {
  readonly connections: number
  readonly seconds: number
  /** first process of PostgreSQL */
  readonly postgres: number
}

/** One contender under one operation's load for a few seconds. */
export interface Run {
  readonly requestsPerSecond: number
  /** milliseconds */
  readonly p50: number
  readonly p99: number
  /** CPU seconds per 1,000 requests */
  readonly nodeCpu: number
  readonly postgresCpu: number
  /** resident memory of node afterwards, MB */
  readonly rss: number
  /** cores that other programs used meanwhile */
  readonly foreign: number
}

/** Seconds to wait for an answer. */
const PATIENCE = 30
/** Seconds that a run is drawn out to at most, where answers are slow. */
const LONGEST = 10

/** Puts a contender under load once; longer than asked where not every connection got an answer. */
export async function measure(
  contender: Contender,
  operation: OperationName,
  work: Work,
  { connections, seconds, postgres }: Load,
): Promise<Run> {
  let refusal: string | undefined
  const requests = await requestsOf(contender, operation, work, connections, (answer) => (refusal = answer))
  const used = () => ({
    node: cpuOf(contender.pid),
    postgres: cpuOfTree(postgres),
    machine: cpuOfMachine(),
    own: process.cpuUsage(),
  })
  let started = 0
  // Sent by each connection before it is told what its own requests are; then it goes on with the second of them.
  const first: Request = {
    method: 'POST',
    path: '/',
    headers: {},
    body: '',
    setupRequest: (request, context) => {
      context.connection ??= started
      return requests[context.connection]?.[0] ?? request
    },
    onResponse: (status, body, context) => {
      requests[context.connection ?? 0]?.[0]?.onResponse?.(status, body, context)
    },
  }
  const before = used()
  const result = await autocannon({
    url: contender.url,
    connections: requests.length,
    duration: seconds,
    timeout: PATIENCE,
    requests: [first],
    setupClient: (client) => {
      client.setRequests(requests[started] ?? [])
      started += 1
    },
  })
  const after = used()
  const total = result.requests.total
  if (result.errors + result.timeouts + result.non2xx > 0 || refusal !== undefined)
    throw new Error(`${contender.name}, ${operation}: not all requests were answered (${refusal ?? ''})`)
  if (total < connections && seconds < LONGEST)
    return measure(contender, operation, work, {
      connections,
      postgres,
      seconds: Math.min(LONGEST, 3 * seconds),
    })
  const node = after.node - before.node
  const database = after.postgres - before.postgres
  const own = (after.own.user - before.own.user + after.own.system - before.own.system) / 1_000_000
  return {
    requestsPerSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    nodeCpu: (node / total) * 1000,
    postgresCpu: (database / total) * 1000,
    rss: rssOf(contender.pid),
    foreign: Math.max(0, (after.machine - before.machine - node - database - own) / result.duration),
  }
}
