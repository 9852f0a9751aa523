import { cpus, totalmem } from 'node:os'
import type { ImportOptions, ImportResult, Round } from './measure.ts'

/** What is to be reached: ratios at least, MB above idle and times of the idle p95 at most. */
const BARS = { fresh: 0.6, again: 2, oneByOne: 12, csv: 64, xlsx: 100, reading: 3 }

/** What was found, as tables in Markdown with the bars. */
export function tableOf(
  { rounds, oneByOne, held, reading, load }: ImportResult,
  { people, scale }: ImportOptions,
): string {
  const perSecond = (of: (round: Round) => number): string =>
    ((people * 1_000) / median(rounds.map(of))).toFixed(0)
  const ratio = (of: (round: Round) => number): string =>
    `**${median(rounds.map((round) => round.copied / of(round))).toFixed(2)}**`
  const fresh = (people * 1_000) / median(rounds.map((round) => round.fresh))
  return [
    `${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, ${String(Math.round(totalmem() / 1e9))} GB, Node ${process.version}; scale ${String(scale)}, ${String(people)} people a file, ${String(rounds.length)} rounds; load average ${load.toFixed(1)} at the end.`,
    '',
    row([`people`, 'rows/s', '× raw COPY', 'bar']),
    row(['---', '--:', '--:', '--:']),
    row(['new', perSecond((round) => round.fresh), ratio((round) => round.fresh), String(BARS.fresh)]),
    row([
      'the same again',
      perSecond((round) => round.again),
      ratio((round) => round.again),
      String(BARS.again),
    ]),
    row(['raw COPY of their rows', perSecond((round) => round.copied), '1', '']),
    row(['undone', perSecond((round) => round.undone), ratio((round) => round.undone), '']),
    row([
      'one mutation each',
      oneByOne.toFixed(0),
      `new: **${(fresh / oneByOne).toFixed(1)}** × that`,
      `${String(BARS.oneByOne)} ×`,
    ]),
    '',
    row(['previewed', 's', 'MB idle', 'MB at most', 'MB above idle', 'bar']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...held.map(({ name, seconds, idle, most }) =>
      row([
        name,
        seconds.toFixed(1),
        idle.toFixed(0),
        most.toFixed(0),
        `**${(most - idle).toFixed(0)}**`,
        String(name.endsWith('xlsx') ? BARS.xlsx : BARS.csv),
      ]),
    ),
    '',
    `Readers: p95 ${reading.idle.toFixed(1)} ms idle, ${reading.beside.toFixed(1)} ms beside an import (**${(reading.beside / reading.idle).toFixed(1)} ×**, bar ${String(BARS.reading)}), ${String(reading.errors)} errors.`,
  ].join('\n')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
