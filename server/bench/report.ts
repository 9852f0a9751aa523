import { cpus, totalmem } from 'node:os'
import type { BenchOptions, BenchResult, Measured, Round } from './bench.ts'
import { contenderNames, type ContenderName } from './contenders/index.ts'
import type { Run } from './measure.ts'
import { operations, READS, type OperationName } from './operations.ts'
import type { StartTime } from './start-time.ts'

/** How our server compares with another contender. */
export interface Comparison {
  /** requests a second as a share of the other's */
  readonly speed: number
  /** CPU per request of node and PostgreSQL together, as a multiple of the other's */
  readonly cpu: number
}

/** By contender, those that took part. */
export type ByContender<T> = Partial<Record<ContenderName, T>>

/** Figures of one operation. */
export interface Summary {
  readonly name: OperationName
  readonly title: string
  readonly bytes: number
  /** medians over the rounds */
  readonly runs: ByContender<Run>
  /** medians of what each round's runs came to */
  readonly against: ByContender<Comparison>
}

/** What a run of the bench found, as it is written to a file. */
export interface Report {
  readonly at: string
  readonly machine: string
  readonly node: string
  readonly connections: number
  readonly rounds: number
  readonly seconds: number
  /** geometric means over the reads that count */
  readonly means: ByContender<Comparison>
  /** resident memory of node before any request, and the most after load, MB */
  readonly idle: ByContender<number>
  readonly loaded: ByContender<number>
  readonly start: StartTime | null
  readonly operations: readonly Summary[]
}

/** Draws the figures together. */
export function reportOf(
  result: BenchResult,
  { connections, rounds, seconds }: Pick<BenchOptions, 'connections' | 'rounds' | 'seconds'>,
  start: StartTime | null,
): Report {
  const summaries = result.measured.map(summaryOf)
  const counted = summaries.filter(({ name }) => READS.some((read) => read === name))
  return {
    at: new Date().toISOString(),
    machine: `${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, ${String(Math.round(totalmem() / 1e9))} GB`,
    node: process.version,
    connections,
    rounds,
    seconds,
    means: meansOf(counted),
    idle: result.idle,
    loaded: byContender((name) => maximum(summaries.flatMap(({ runs }) => runs[name]?.rss ?? []))),
    start,
    operations: summaries,
  }
}

/** Geometric means of comparisons, by contender. */
export function meansOf(summaries: readonly Summary[]): ByContender<Comparison> {
  return byContender((name) => {
    const all = summaries.flatMap(({ against }) => against[name] ?? [])
    if (all.length === 0) return undefined
    return {
      speed: geometricMean(all.map(({ speed }) => speed)),
      cpu: geometricMean(all.map(({ cpu }) => cpu)),
    }
  })
}

function summaryOf({ operation, bytes, rounds }: Measured): Summary {
  return {
    name: operation,
    title: operations[operation].title,
    bytes,
    runs: byContender((name) => {
      const runs = rounds.flatMap((round) => round[name] ?? [])
      return runs.length === 0 ? undefined : medianRun(runs)
    }),
    against: byContender((name) => {
      const compared = rounds.flatMap((round) => comparison(round, name))
      if (name === 'chibo' || compared.length === 0) return undefined
      return {
        speed: median(compared.map(({ speed }) => speed)),
        cpu: median(compared.map(({ cpu }) => cpu)),
      }
    }),
  }
}

function comparison({ chibo, ...others }: Round, name: ContenderName): Comparison[] {
  const other = name === 'chibo' ? undefined : others[name]
  if (!chibo || !other) return []
  const cpu = (run: Run): number => run.nodeCpu + run.postgresCpu
  return [{ speed: chibo.requestsPerSecond / other.requestsPerSecond, cpu: cpu(chibo) / cpu(other) }]
}

function byContender<T>(of: (name: ContenderName) => T | undefined): ByContender<T> {
  const made: ByContender<T> = {}
  for (const name of contenderNames) {
    const value = of(name)
    if (value !== undefined) made[name] = value
  }
  return made
}

function medianRun(runs: readonly Run[]): Run {
  const of = (key: keyof Run): number => median(runs.map((run) => run[key]))
  return {
    requestsPerSecond: of('requestsPerSecond'),
    p50: of('p50'),
    p99: of('p99'),
    nodeCpu: of('nodeCpu'),
    postgresCpu: of('postgresCpu'),
    rss: of('rss'),
    foreign: of('foreign'),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

function maximum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values)
}
