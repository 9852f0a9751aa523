import { cpus, totalmem } from 'node:os'
import type { BenchResult, Measured } from './bench.ts'
import type { Run } from './measure.ts'
import { operations } from './operations.ts'
import type { StartTime } from './start-time.ts'

/** Figures of one operation: medians over the rounds. */
export interface Summary {
  readonly title: string
  readonly bytes: number
  /** requests a second of chibo as a share of the handwritten program's, round by round */
  readonly ratio: number
  /** CPU per request of node and PostgreSQL together, as a multiple of the handwritten program's */
  readonly cpuRatio: number
  readonly chibo: Run
  readonly handwritten: Run
}

/** What a run of the bench found, as it is written to a file. */
export interface Report {
  readonly at: string
  readonly machine: string
  readonly node: string
  readonly connections: number
  readonly rounds: number
  readonly seconds: number
  /** geometric mean of the ratios */
  readonly mean: number
  readonly meanCpu: number
  /** resident memory of our server before any request, and of the handwritten program, MB */
  readonly idle: BenchResult['idle']
  readonly start: StartTime | null
  readonly operations: readonly Summary[]
}

/** Draws the figures together. */
export function reportOf(
  result: BenchResult,
  options: { readonly connections: number; readonly rounds: number; readonly seconds: number },
  start: StartTime | null,
): Report {
  const summaries = result.measured.map(summaryOf)
  const { connections, rounds, seconds } = options
  return {
    at: new Date().toISOString(),
    machine: `${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, ${String(Math.round(totalmem() / 1e9))} GB`,
    node: process.version,
    connections,
    rounds,
    seconds,
    mean: geometricMean(summaries.map(({ ratio }) => ratio)),
    meanCpu: geometricMean(summaries.map(({ cpuRatio }) => cpuRatio)),
    idle: result.idle,
    start,
    operations: summaries,
  }
}

function summaryOf({ operation, bytes, rounds }: Measured): Summary {
  const cpu = (run: Run): number => run.nodeCpu + run.postgresCpu
  return {
    title: operations[operation].title,
    bytes,
    ratio: median(
      rounds.map(({ chibo, handwritten }) => chibo.requestsPerSecond / handwritten.requestsPerSecond),
    ),
    cpuRatio: median(rounds.map(({ chibo, handwritten }) => cpu(chibo) / cpu(handwritten))),
    chibo: medianRun(rounds.map(({ chibo }) => chibo)),
    handwritten: medianRun(rounds.map(({ handwritten }) => handwritten)),
  }
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

/** The report as a table in Markdown, with what it was measured on. */
export function tableOf(report: Report): string {
  const rows = report.operations.map(({ title, bytes, ratio, cpuRatio, chibo, handwritten }) => {
    const both = (key: keyof Run, digits: number): string =>
      `${chibo[key].toFixed(digits)} / ${handwritten[key].toFixed(digits)}`
    return `| ${[
      title,
      (bytes / 1000).toFixed(1),
      both('requestsPerSecond', 0),
      `**${ratio.toFixed(2)}**`,
      both('p50', 0),
      both('p99', 0),
      both('nodeCpu', 2),
      both('postgresCpu', 2),
      cpuRatio.toFixed(2),
    ].join(' | ')} |`
  })
  const last = report.operations.map(({ chibo }) => chibo.rss)
  const { start } = report
  return [
    `${report.at.slice(0, 10)}, ${report.machine}, Node ${report.node}; ${String(report.connections)} connections, ${String(report.rounds)} rounds of ${String(report.seconds)} s; chibo / handwritten, medians.`,
    '',
    '| read | kB | requests/s | ratio | p50 ms | p99 ms | CPU ms node | CPU ms PostgreSQL | CPU ratio |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
    `| geometric mean | | | **${report.mean.toFixed(2)}** | | | | | ${report.meanCpu.toFixed(2)} |`,
    '',
    `Server's memory: ${report.idle.chibo.toFixed(0)} MB idle, ${Math.max(...last).toFixed(0)} MB after load (handwritten: ${report.idle.handwritten.toFixed(0)} MB idle).`,
    ...(start === null
      ? []
      : [
          `\`npm start\` to ready: ${start.second.toFixed(1)} s the second time (${start.first.toFixed(1)} s the first), server's memory then ${start.rss.toFixed(0)} MB.`,
        ]),
  ].join('\n')
}
