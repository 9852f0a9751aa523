import { cpus, totalmem } from 'node:os'
import type { Phase, Told } from './acts.ts'
import type { CountryResult, PeopledResult, ReorganizationOptions, Waits } from './measure.ts'

/** What may be taken at most. */
const BARS = { importSeconds: 10, actSeconds: 20, waiting: 3, asOf: 1.5 }

const PHASES: Readonly<Record<Phase, string>> = {
  PLAN: 'files held against the tree (part of the next)',
  PREVIEW: 'drafted and previewed',
  EFFECT: 'approved, in effect',
  REVERSE: 'reversed',
}

/** The act from the files to the effect. */
const WHOLE: readonly Phase[] = ['PREVIEW', 'EFFECT']

/** What was found, as tables in Markdown with the bars. */
export function tableOf(
  country: CountryResult,
  peopled: PeopledResult,
  { scale, connections, rate }: ReorganizationOptions,
): string {
  const { idle, during, errors, compared } = peopled
  const people = `with ${number(peopled.cells)} cells, ${number(peopled.memberships)} memberships`
  return [
    `${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, ${String(Math.round(totalmem() / 1e9))} GB, Node ${process.version}; scale ${String(scale)}; load average ${country.load.toFixed(1)} and ${peopled.load.toFixed(1)} at the end.`,
    '',
    row(['seconds (of CPU)', 'country alone', people, 'bar']),
    row(['---', '--:', '--:', '--:']),
    row([
      'the tree of before imported',
      fixed(country.importSeconds),
      fixed(peopled.importSeconds),
      String(BARS.importSeconds),
    ]),
    ...country.phases.map(({ phase }) =>
      row([PHASES[phase], taken(country, [phase]), taken(peopled, [phase]), '']),
    ),
    row(['reorganized in all', taken(country, WHOLE), taken(peopled, WHOLE), String(BARS.actSeconds)]),
    row(['memory of the process, MB', memory(country), memory(peopled), '']),
    '',
    `Membership rows written by the act: ${number(peopled.rewritten)} of ${number(peopled.memberships)} (bar: 0).`,
    '',
    `Readers: ${String(connections)} connections, ${String(rate)} requests/s; errors: ${String(errors.length)} (bar: 0).`,
    ...errors.slice(0, 5),
    '',
    row(['milliseconds', 'answers', 'p50', 'p95', 'longest', '']),
    row(['---', '--:', '--:', '--:', '--:', '---']),
    waiting('idle', idle),
    waiting('while it is reorganized', during),
    ...Object.entries(peopled.byPhase).map(([phase, waits]) => waiting(`· ${phase.toLowerCase()}`, waits)),
    '',
    idle.p50 > (1_000 * connections) / rate
      ? 'The server did not keep up with the readers even before: what they waited meanwhile says nothing.'
      : `p95 meanwhile: ${(during.p95 / idle.p95).toFixed(1)} × idle (bar: ${String(BARS.waiting)}).`,
    '',
    row(['read, p50 ms', 'today', 'the day before', `ratio (bar ${String(BARS.asOf)})`]),
    row(['---', '--:', '--:', '--:']),
    ...compared.map(({ name, today, asOf }) =>
      row([name, fixed(today), fixed(asOf), (asOf / today).toFixed(2)]),
    ),
  ].join('\n')
}

/** What phases took together: seconds, and of CPU. */
function taken({ phases }: CountryResult, wanted: readonly Phase[]): string {
  const all = phases.filter(({ phase }) => wanted.includes(phase))
  const sum = (read: (told: Told) => number): string =>
    fixed(all.reduce((total, told) => total + read(told), 0))
  return `${sum(({ seconds }) => seconds)} (${sum(({ cpu }) => cpu)})`
}

function memory({ phases }: CountryResult): string {
  return Math.max(...phases.map(({ memory: most }: Told) => most)).toFixed(0)
}

function waiting(what: string, { answers, p50, p95, longest, longestRead }: Waits): string {
  return row([what, number(answers), fixed(p50), fixed(p95), fixed(longest), longestRead])
}

function fixed(value: number): string {
  return value.toFixed(1)
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
