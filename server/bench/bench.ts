import type { Connections } from '../src/database/pool.ts'
import { createCaller } from './caller.ts'
import { ask, compareAnswers } from './compare.ts'
import { contenders, graphqlRequest, type Contender, type ContenderName } from './contenders/index.ts'
import { createExtras } from './contenders/postgraphile/extras.ts'
import type { BenchDatabase } from './database.ts'
import { compareWrites } from './effects.ts'
import { measure, type Run } from './measure.ts'
import { tablesOf, type Work } from './load.ts'
import type { OperationName } from './operations.ts'
import { drawWorks } from './works.ts'
import { cpuOfMachine, rssOf } from './processes.ts'

/** How long and how often to measure. */
export interface BenchOptions {
  readonly rounds: number
  /** of one run under load */
  readonly seconds: number
  readonly connections: number
  readonly only: readonly OperationName[]
  readonly contenders: readonly ContenderName[]
  /** flags of node for our server, to profile it */
  readonly flags: readonly string[]
  readonly log: (line: string) => void
}

/** Runs of the contenders at one operation, one right after the other. */
export type Round = Partial<Record<ContenderName, Run>>

/** What was measured of one operation. */
export interface Measured {
  readonly operation: OperationName
  /** bytes of an answer on average, as our server writes it */
  readonly bytes: number
  readonly rounds: readonly Round[]
}

/** What a whole bench measured. */
export interface BenchResult {
  readonly measured: readonly Measured[]
  /** resident memory of node before any request, MB */
  readonly idle: Partial<Record<ContenderName, number>>
}

/** Milliseconds after which a server that nobody asks for anything counts as idle. */
const IDLE_AFTER = 3_000
/** Cores used by other programs above which a run is taken anew. */
const DISTURBED = 0.3
const ATTEMPTS = 2
/** Milliseconds to wait for others to finish. */
const PATIENCE = 1_500
/** Load before anything counts. */
const WARM_UP = { seconds: 1, connections: 8 }

type Entry = readonly [ContenderName, Contender]

/** Compares all answers and writes, then measures in rounds: in each, the contenders take turns at every operation. */
export async function runBench(database: BenchDatabase, options: BenchOptions): Promise<BenchResult> {
  const { rounds, only, flags, log } = options
  const { owner, postgres } = database
  const { token, provinceId } = await createCaller(owner)
  await createExtras(owner)
  const started: Entry[] = []
  try {
    for (const name of options.contenders)
      started.push([name, await contenders[name]({ databaseUrl: database.url, token, flags })])
    await new Promise((resolve) => setTimeout(resolve, IDLE_AFTER))
    const idle = Object.fromEntries(started.map(([name, { pid }]) => [name, rssOf(pid)]))
    const chibo = contenderOf(started, 'chibo')
    log('parameters …')
    const workOf = await drawWorks(owner, provinceId, (query, variables) =>
      ask(chibo, graphqlRequest(token, query, variables)),
    )
    const measured = []
    for (const operation of only) {
      const work = workOf(operation)
      const taking = started.filter(([, contender]) => contender.takes(operation))
      const others = taking.filter(([name]) => name !== 'chibo').map(([, contender]) => contender)
      const bytes = await compare(owner, [chibo, ...others], operation, work)
      log(`${operation}: ${taking.map(([name]) => name).join(', ')} do the same`)
      for (const [, contender] of taking) await measure(contender, operation, work, { ...WARM_UP, postgres })
      measured.push({ operation, bytes, taking, rounds: [] as Round[] })
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { operation, taking, rounds: kept } of measured) {
        const runs: Round = {}
        // Nobody always goes first.
        const turn = round % taking.length
        for (const [name, contender] of [...taking.slice(turn), ...taking.slice(0, turn)]) {
          const take = async (): Promise<Run> => {
            for (const table of tablesOf(operation)) await owner.pool.query(`vacuum ${table}`)
            return measure(contender, operation, workOf(operation), { ...options, postgres })
          }
          const run = await leastDisturbed(take, rounds)
          runs[name] = run
          log(`round ${String(round + 1)}, ${operation}, ${lineOf(name, run)}`)
        }
        kept.push(runs)
      }
    }
    return { measured, idle }
  } finally {
    await Promise.all(started.map(([, contender]) => contender.stop()))
  }
}

function compare(
  owner: Connections,
  compared: readonly [Contender, ...Contender[]],
  operation: OperationName,
  work: Work,
): Promise<number> {
  if (work.kind === 'READ') return compareAnswers(compared, operation, work.sets)
  return compareWrites(owner, compared, work.operation, work.targets)
}

function contenderOf(started: readonly Entry[], wanted: ContenderName): Contender {
  const entry = started.find(([name]) => name === wanted)
  if (!entry) throw new Error(`Without ${wanted} there is nothing to compare.`)
  return entry[1]
}

/** Takes a run in a quiet moment; anew while others use the machine, unless one round is all there is. */
async function leastDisturbed(take: () => Promise<Run>, rounds: number): Promise<Run> {
  if (rounds === 1) return take()
  await quietMoment()
  let best = await take()
  for (let attempt = 1; attempt < ATTEMPTS && best.foreign > DISTURBED; attempt += 1) {
    await quietMoment()
    const again = await take()
    if (again.foreign < best.foreign) best = again
  }
  return best
}

/** Waits until the machine has nothing to do, but not for ever. */
async function quietMoment(): Promise<void> {
  const deadline = performance.now() + PATIENCE
  while (performance.now() < deadline) {
    const [cpu, time] = [cpuOfMachine(), performance.now()]
    await new Promise((resolve) => setTimeout(resolve, 300))
    if (((cpuOfMachine() - cpu) * 1000) / (performance.now() - time) < DISTURBED) return
  }
}

function lineOf(name: string, run: Run): string {
  const cpu = `CPU ${run.nodeCpu.toFixed(2)} + ${run.postgresCpu.toFixed(2)} ms`
  return `${name}: ${run.requestsPerSecond.toFixed(0)}/s, p50 ${run.p50.toFixed(0)} ms, p99 ${run.p99.toFixed(0)} ms, ${cpu}, others ${run.foreign.toFixed(1)}`
}
