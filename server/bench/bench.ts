import { compareAnswers, ask } from './compare.ts'
import { startChibo, startHandwritten, type Contender, type Surroundings } from './contenders/index.ts'
import { measure, type Run } from './measure.ts'
import { operations, type OperationName } from './operations.ts'
import { drawParameters } from './parameters.ts'
import type { BenchDatabase } from './database.ts'
import { rssOf } from './processes.ts'

/** How long and how often to measure. */
export interface BenchOptions {
  readonly rounds: number
  /** of one run under load */
  readonly seconds: number
  readonly connections: number
  readonly only: readonly OperationName[]
  /** flags of node for our server, to profile it */
  readonly flags: Surroundings['flags']
  readonly log: (line: string) => void
}

/** What was measured of one contender at one operation: a run a round. */
export interface Measured {
  readonly operation: OperationName
  readonly contender: string
  readonly runs: readonly Run[]
}

/** What a whole bench measured. */
export interface BenchResult {
  readonly measured: readonly Measured[]
  /** bytes of an answer on average, as our server writes it */
  readonly bytes: Readonly<Partial<Record<OperationName, number>>>
  /** resident memory of node before any request, MB */
  readonly idle: Readonly<Record<string, number>>
}

/** Milliseconds after which a server that nobody asks for anything counts as idle. */
const IDLE_AFTER = 3_000
/** Seconds of load before anything counts. */
const WARM_UP = 2

/** Compares all answers, then measures in rounds: in each, the contenders take turns at every operation. */
export async function runBench(database: BenchDatabase, options: BenchOptions): Promise<BenchResult> {
  const { rounds, seconds, connections, only, flags = [], log } = options
  const surroundings = { databaseUrl: database.url, token: database.token }
  const chibo = await startChibo({ ...surroundings, flags })
  const contenders: Contender[] = [chibo]
  try {
    const handwritten = await startHandwritten(surroundings)
    contenders.push(handwritten)
    await new Promise((resolve) => setTimeout(resolve, IDLE_AFTER))
    const idle = Object.fromEntries(contenders.map(({ name, pid }) => [name, rssOf(pid)]))
    log('cursors of deep pages …')
    const parameters = await drawParameters(database.owner, (query, variables) =>
      ask(chibo, { title: 'cursors', route: '', query }, { graphql: variables, handwritten: {} }),
    )
    const bytes: Partial<Record<OperationName, number>> = {}
    for (const name of only) {
      bytes[name] = await compareAnswers([handwritten, chibo], operations[name], parameters[name])
      log(`${name}: ${String(parameters[name].length)} answers are equal, ${String(bytes[name])} bytes`)
    }
    const load = { connections, postgres: database.postgres }
    for (const name of only) {
      for (const contender of contenders)
        await measure(contender, operations[name], parameters[name], { ...load, seconds: WARM_UP })
    }
    const measured = only.flatMap((operation) =>
      contenders.map(({ name: contender }) => ({ operation, contender, runs: [] as Run[] })),
    )
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of only) {
        // Nobody always goes first.
        const order = round % 2 === 1 ? contenders : contenders.toReversed()
        for (const contender of order) {
          const run = await measure(contender, operations[name], parameters[name], { ...load, seconds })
          measured
            .find((one) => one.operation === name && one.contender === contender.name)
            ?.runs.push(run)
          log(
            `round ${String(round)} ${name} ${contender.name}: ${run.requestsPerSecond.toFixed(0)}/s, p99 ${run.p99.toFixed(1)} ms, node ${run.nodeCpu.toFixed(3)} postgres ${run.postgresCpu.toFixed(3)} s/1000, foreign ${run.foreign.toFixed(2)}`,
          )
        }
      }
    }
    return { measured, bytes, idle }
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()))
  }
}
