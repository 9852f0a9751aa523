import { ask, compareAnswers } from './compare.ts'
import { startChibo, startHandwritten, type Contender } from './contenders/index.ts'
import type { BenchDatabase } from './database.ts'
import { measure, type Run } from './measure.ts'
import { operations, type OperationName } from './operations.ts'
import { drawParameters } from './parameters.ts'
import { cpuOfMachine, rssOf } from './processes.ts'

/** How long and how often to measure. */
export interface BenchOptions {
  readonly rounds: number
  /** of one run under load */
  readonly seconds: number
  readonly connections: number
  readonly only: readonly OperationName[]
  /** flags of node for our server, to profile it */
  readonly flags: readonly string[]
  readonly log: (line: string) => void
}

/** What was measured of one operation: a pair of runs a round. */
export interface Measured {
  readonly operation: OperationName
  /** bytes of an answer on average, as our server writes it */
  readonly bytes: number
  readonly rounds: readonly Pair[]
}

/** A run of each contender, one right after the other. */
export interface Pair {
  readonly chibo: Run
  readonly handwritten: Run
}

/** What a whole bench measured. */
export interface BenchResult {
  readonly measured: readonly Measured[]
  /** resident memory of node before any request, MB */
  readonly idle: { readonly chibo: number; readonly handwritten: number }
}

/** Milliseconds after which a server that nobody asks for anything counts as idle. */
const IDLE_AFTER = 3_000
/** Cores used by other programs above which a pair of runs is taken anew. */
const DISTURBED = 0.3
const ATTEMPTS = 2
/** Milliseconds to wait for others to finish. */
const PATIENCE = 1_500
/** Seconds of load before anything counts. */
const WARM_UP = 3

/** Compares all answers, then measures in rounds: in each, the contenders take turns at every operation. */
export async function runBench(database: BenchDatabase, options: BenchOptions): Promise<BenchResult> {
  const { rounds, only, flags, log } = options
  const surroundings = { databaseUrl: database.url, token: database.token }
  const load = { ...options, postgres: database.postgres }
  const chibo = await startChibo({ ...surroundings, flags })
  const handwritten = await startHandwritten(surroundings).catch(async (error: unknown) => {
    await chibo.stop()
    throw error
  })
  try {
    await new Promise((resolve) => setTimeout(resolve, IDLE_AFTER))
    const idle = { chibo: rssOf(chibo.pid), handwritten: rssOf(handwritten.pid) }
    log('cursors of deep pages …')
    const parameters = await drawParameters(database.owner, (query, variables) =>
      ask(chibo, { title: 'cursors', route: '', query }, { graphql: variables, handwritten: {} }),
    )
    const measured = []
    for (const operation of only) {
      const sets = parameters[operation]
      const bytes = await compareAnswers([handwritten, chibo], operations[operation], sets)
      log(`${operation}: ${String(sets.length)} answers are equal`)
      for (const contender of [handwritten, chibo])
        await measure(contender, operations[operation], sets, { ...load, seconds: WARM_UP })
      measured.push({ operation, bytes, rounds: [] as Pair[] })
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { operation, rounds: kept } of measured) {
        const take = (contender: Contender): Promise<Run> =>
          measure(contender, operations[operation], parameters[operation], load)
        // Nobody always goes first.
        const pair = await leastDisturbed(async () => {
          const early = round % 2 === 1 ? await take(chibo) : undefined
          const other = await take(handwritten)
          return { chibo: early ?? (await take(chibo)), handwritten: other }
        })
        kept.push(pair)
        log(`round ${String(round)}, ${operation}: ${lineOf(pair.chibo)} | ${lineOf(pair.handwritten)}`)
      }
    }
    return { measured, idle }
  } finally {
    await Promise.all([chibo.stop(), handwritten.stop()])
  }
}

/** Takes a pair of runs in a quiet moment; anew while others use the machine. Answers the least disturbed pair. */
async function leastDisturbed(take: () => Promise<Pair>): Promise<Pair> {
  const foreign = ({ chibo, handwritten }: Pair): number => Math.max(chibo.foreign, handwritten.foreign)
  await quietMoment()
  let best = await take()
  for (let attempt = 1; attempt < ATTEMPTS && foreign(best) > DISTURBED; attempt += 1) {
    await quietMoment()
    const again = await take()
    if (foreign(again) < foreign(best)) best = again
  }
  return best
}

/** Waits until the machine has nothing to do, but not for ever. */
async function quietMoment(): Promise<void> {
  const deadline = performance.now() + PATIENCE
  while (performance.now() < deadline) {
    const [cpu, time] = [cpuOfMachine(), performance.now()]
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (((cpuOfMachine() - cpu) * 1000) / (performance.now() - time) < DISTURBED) return
  }
}

function lineOf(run: Run): string {
  const cpu = `CPU ${run.nodeCpu.toFixed(2)} + ${run.postgresCpu.toFixed(2)} ms`
  return `${run.requestsPerSecond.toFixed(0)}/s, p99 ${run.p99.toFixed(0)} ms, ${cpu}, others ${run.foreign.toFixed(1)}`
}
