import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createToday } from '../clock.ts'
import { importUnits, type ImportReport, type UnitImport } from '../modules/unit-import/index.ts'
import { StartError } from '../start-error.ts'
import { onlyFile, required } from './arguments.ts'
import { UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

const KINDS = ['units'] as const
const POLICIES = { 'reject-all': 'REJECT_ALL', 'skip-bad-rows': 'SKIP_BAD_ROWS' } as const

/** Bytes of a file at most: the whole country is half a megabyte. */
const FILE_MAX = 64 * 1024 * 1024

/** Errors told on a terminal at most; `--json` tells all. */
const TOLD_MAX = 20

/** `chibo import` */
export const importCommand: Command = {
  summary: 'take in a file',
  help: `Usage: chibo import FILE --kind units [--unit CODE] [--effective DATE] [--decision NUMBER] [--dry-run]
                    [--error-policy reject-all|skip-bad-rows] [--json]

Units: CSV in UTF-8 with the columns code, level (code of a kind), name (of the place), parent_code; an empty
parent hangs under --unit. Organizations and committees are called after their places, as their kinds say.

  --unit CODE          below which unit, by default ROOT
  --effective DATE     the day from which the units are there; without it they have no known beginning
  --decision NUMBER    of the decision by which they begin; needs --effective
  --dry-run            stores nothing, and says what would be
  --error-policy P     reject-all (default): one bad row, and nothing is stored; skip-bad-rows: the others are
  --json               prints the report as one JSON object

Nothing is renamed, moved or ended: a unit that is there and differs is undecided. The same file again adds
nothing. Exit 1 where rows were bad.`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        unit: { type: 'string', default: 'ROOT' },
        effective: { type: 'string' },
        decision: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'error-policy': { type: 'string', default: 'reject-all' },
        json: { type: 'boolean', default: false },
      },
    })
    const path = onlyFile(positionals)
    const kind = required(values.kind, 'kind')
    if (!z.enum(KINDS).safeParse(kind).success)
      throw new UsageError(`--kind ${kind} is none of ${KINDS.join(', ')}`)
    const policy = z.enum(['reject-all', 'skip-bad-rows']).safeParse(values['error-policy'])
    if (!policy.success)
      throw new UsageError(`--error-policy is reject-all or skip-bad-rows, not ${values['error-policy']}`)
    const effectiveOn = values.effective === undefined ? null : readDay(values.effective)
    if (values.decision !== undefined && effectiveOn === null)
      throw new UsageError('--decision needs --effective: a decision has effect from a day')
    const wanted: UnitImport = {
      fileName: basename(path).normalize('NFC'),
      bytes: await read(path),
      unitCode: values.unit,
      effectiveOn,
      decision: values.decision ?? null,
      isDryRun: values['dry-run'],
      errorPolicy: POLICIES[policy.data],
    }
    const today = createToday(context.config().today)()
    const report = await withDatabase(context, ({ connections }) =>
      importUnits(connections.db, wanted, today),
    )
    if (values.json) context.print(JSON.stringify(report))
    else for (const line of sentences(report)) context.print(line)
    if (report.errors.length > 0)
      throw new StartError(
        report.state === 'COMMITTED' ? 'The rows told above were left out.' : 'Nothing was stored.',
      )
  },
}

function readDay(text: string): string {
  const day = z.iso.date().safeParse(text)
  if (!day.success) throw new UsageError(`--effective ${text} is not a day like 2025-07-01`)
  return day.data
}

async function read(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new StartError(`${path} cannot be read.`, { cause: error })
  })
  if (bytes.length > FILE_MAX) throw new StartError(`${path} is larger than 64 MiB.`)
  return bytes
}

function sentences(report: ImportReport): string[] {
  const { read, unchanged, undecided, rejected, missing, errors } = report
  const heads = {
    COMMITTED: 'Imported.',
    DRY_RUN: 'A dry run: nothing is stored.',
    REFUSED: 'Refused.',
  }
  const counts = `${String(read)} read: ${String(report.new)} new, ${String(unchanged)} unchanged, ${String(undecided)} undecided, ${String(rejected)} rejected; ${String(missing)} there and not in the file.`
  const told = errors
    .slice(0, TOLD_MAX)
    .map(
      ({ row, column, message }) =>
        `  line ${String(row)}${column === null ? '' : `, ${column}`}: ${message}`,
    )
  const more = errors.length - told.length
  return [heads[report.state], counts, ...told, ...(more > 0 ? [`  … and ${String(more)} more`] : [])]
}
