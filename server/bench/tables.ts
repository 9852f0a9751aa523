import { contenderNames, type ContenderName } from './contenders/index.ts'
import type { Run } from './measure.ts'
import { READS, VARIANTS, WRITES, type OperationName } from './operations.ts'
import { meansOf, type Report, type Summary } from './report.ts'

/** The report as tables in Markdown, with what it was measured on. */
export function tablesOf(report: Report): string {
  const parts: readonly (readonly [string, readonly OperationName[]])[] = [
    ['read', READS],
    ['write', WRITES],
    ['beside them', VARIANTS],
  ]
  const others = contenderNames.filter(
    (name) => name !== 'chibo' && report.operations.some(({ runs }) => runs[name]),
  )
  return [
    `${report.at.slice(0, 10)}, ${report.machine}, Node ${report.node}; ${String(report.connections)} connections, ${String(report.rounds)} rounds of ${String(report.seconds)} s; medians.`,
    ...parts.flatMap(([heading, names]) => {
      const summaries = report.operations.filter(({ name }) => names.includes(name))
      return summaries.length === 0 ? [] : ['', ...ratios(heading, summaries, others)]
    }),
    '',
    ...details(report.operations),
    '',
    ...memory(report),
  ].join('\n')
}

/** How our server compares, operation by operation, and on the whole. */
function ratios(heading: string, summaries: readonly Summary[], others: readonly ContenderName[]): string[] {
  const means = meansOf(summaries)
  const cells = (against: Summary['against']): string[] => [
    ...others.map((name) => `**${fixed(against[name]?.speed, 2)}**`),
    ...others.map((name) => fixed(against[name]?.cpu, 2)),
  ]
  return [
    row([
      heading,
      'kB',
      'requests/s',
      ...others.map((name) => `× ${name}`),
      ...others.map((name) => `CPU × ${name}`),
    ]),
    row(['---', ...Array.from({ length: 2 + 2 * others.length }, () => '--:')]),
    ...summaries.map(({ title, bytes, runs, against }) =>
      row([title, (bytes / 1000).toFixed(1), fixed(runs.chibo?.requestsPerSecond, 0), ...cells(against)]),
    ),
    row(['geometric mean', '', '', ...cells(means)]),
    row([
      'worst',
      '',
      '',
      ...others.map((name) => fixed(worst(summaries, name), 2)),
      ...others.map(() => ''),
    ]),
  ]
}

function worst(summaries: readonly Summary[], name: ContenderName): number | undefined {
  const all = summaries.flatMap(({ against }) => against[name]?.speed ?? [])
  return all.length === 0 ? undefined : Math.min(...all)
}

/** What each contender did and used. */
function details(summaries: readonly Summary[]): string[] {
  const present = contenderNames.filter((name) => summaries.some(({ runs }) => runs[name]))
  const all = (runs: Summary['runs'], key: keyof Run, digits: number): string =>
    present.map((name) => fixed(runs[name]?.[key], digits)).join(' / ')
  return [
    `Each cell: ${present.join(' / ')}.`,
    '',
    row(['operation', 'requests/s', 'p50 ms', 'p99 ms', 'CPU s node / 1,000', 'CPU s PostgreSQL / 1,000']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...summaries.map(({ title, runs }) =>
      row([
        title,
        all(runs, 'requestsPerSecond', 0),
        all(runs, 'p50', 0),
        all(runs, 'p99', 0),
        all(runs, 'nodeCpu', 2),
        all(runs, 'postgresCpu', 2),
      ]),
    ),
  ]
}

function memory({ idle, loaded, start }: Report): string[] {
  const each = contenderNames
    .filter((name) => idle[name] !== undefined)
    .map((name) => `${name} ${fixed(idle[name], 0)} → ${fixed(loaded[name], 0)}`)
  return [
    `Memory of node, MB, idle → after load: ${each.join(', ')}.`,
    ...(start === null
      ? []
      : [
          `\`npm start\` to ready: ${start.second.toFixed(1)} s the second time (${start.first.toFixed(1)} s the first), server's memory then ${start.rss.toFixed(0)} MB.`,
        ]),
  ]
}

function fixed(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits)
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
