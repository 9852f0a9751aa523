import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { describeProblem, ProblemError, type ImportReport } from '@chibo/shared'
import { createToday } from '../../clock.ts'
import { createSealer } from '../../database/sealed.ts'
import { createRosterEngine, toldReport, type RosterEngine } from '../../modules/roster-import/index.ts'
import { StartError } from '../../start-error.ts'
import { onlyFile } from '../arguments.ts'
import type { CommandContext } from '../command.ts'
import { withDatabase } from '../with-database.ts'
import { readDay, readErrorPolicy, readSender, toldErrors } from './given.ts'
import type { ImportOptions } from './options.ts'

/** Milliseconds between two looks at how far an import has come. */
const LOOK_EVERY = 500

/** `chibo import --kind members` */
export async function importMemberFile(
  positionals: readonly string[],
  values: ImportOptions,
  context: CommandContext,
): Promise<void> {
  const path = onlyFile(positionals)
  const errorPolicy = readErrorPolicy(values['error-policy'])
  await refuseUnreadable(path)
  const wanted = {
    unit: { code: values.unit },
    fileName: basename(path).normalize('NFC'),
    effectiveOn: values.effective === undefined ? null : readDay(values.effective, 'effective'),
    errorPolicy,
    decision: values.decision ?? null,
    sender: readSender(values.sender),
    wantsCommit: !values['dry-run'],
  }
  const config = context.config()
  const sealer = createSealer(config.secret)
  const report = await withDatabase(context, async ({ connections: { db, pool } }) => {
    const engine = createRosterEngine({
      db,
      pool,
      today: createToday(config.today),
      // What an error tells may quote rows.
      log: { error: (_told, message) => context.progress(message) },
      seal: (text) => sealer.seal(text),
      digest: (text) => sealer.digest(text),
    })
    try {
      return await finish(engine, await engine.imports.receive(wanted, createReadStream(path), null), context)
    } catch (error) {
      if (error instanceof ProblemError) return refused(error, wanted.sender)
      throw error
    }
  })
  if (values.json) context.print(JSON.stringify({ ...report, errors: errorsOf(report) }))
  else for (const line of sentences(report, values['dry-run'])) context.print(line)
  const isRefused = report.state !== (values['dry-run'] ? 'PREVIEWED' : 'COMMITTED')
  if (isRefused)
    throw new StartError([report.problem?.message, 'No member was changed.'].filter(Boolean).join(' '))
  if (report.errors.length > 0)
    throw new StartError(
      values['dry-run'] ? 'Rows told above are rejected or undecided.' : 'The rows told above were left out.',
    )
}

async function refuseUnreadable(path: string): Promise<void> {
  const file = await stat(path).catch(() => undefined)
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
  if (!file?.isFile() || !isReadable) throw new StartError(`${path} cannot be read.`)
}

/** What an import came to; `batchId` null and `REFUSED`: there is none, for it did not begin. */
type CommandReport = Omit<ImportReport, 'batchId' | 'state'> & {
  readonly batchId: string | null
  readonly state: ImportReport['state'] | 'REFUSED'
}

function refused({ problems: [problem] }: ProblemError, sender: string | null): CommandReport {
  const counts = { new: 0, updated: 0, unchanged: 0, transfers: 0, undecided: 0, rejected: 0, skipped: 0 }
  const where = problem?.path.map((name) => `--${name}: `)[0] ?? ''
  const said = problem && {
    code: problem.code,
    message: `${where.replace('--file: ', '')}${describeProblem(problem, 'en')}`,
  }
  return {
    ...{ batchId: null, state: 'REFUSED', read: 0, ...counts, missing: 0 },
    ...{ progress: null, sender, mapping: null, problem: said ?? null, alarms: [], errors: [] },
  }
}

/** What is wrong with rows, or, where none is, with the file as a whole. */
function errorsOf({ problem, errors }: CommandReport): ImportReport['errors'] {
  return errors.length === 0 && problem ? [{ row: 1, column: null, ...problem }] : errors
}

/** Works a batch until nothing is to be done with it; a server beside may have taken it up first. */
async function finish(
  { imports, jobs }: RosterEngine,
  id: string,
  context: CommandContext,
): Promise<ImportReport> {
  let told = ''
  const look = async (): Promise<ImportReport> => {
    const report = toldReport(await imports.report(id, null), 'en')
    const line = report.progress ? phraseOf(report.progress) : ''
    if (line !== '' && line !== told) context.progress(line)
    told = line
    return report
  }
  for (;;) {
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY)
    try {
      await jobs.work(id)
    } finally {
      clearInterval(timer)
    }
    const report = await look()
    if (!['READING', 'COMMITTING', 'UNDOING'].includes(report.state)) return report
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
}

/** `reading: 14,871 rows`, `matching: 0 of 30,000 rows` */
function phraseOf({ phase, done, total }: NonNullable<ImportReport['progress']>): string {
  const counted = [done, ...(total === null ? [] : [total])].map((count) => count.toLocaleString('en'))
  return `${phase.toLowerCase()}: ${counted.join(' of ')} rows`
}

function sentences(report: CommandReport, isDryRun: boolean): string[] {
  const {
    read,
    updated,
    unchanged,
    transfers,
    undecided,
    rejected,
    skipped,
    missing,
    errors,
    alarms,
    problem,
  } = report
  const head =
    report.state === 'COMMITTED'
      ? 'Imported.'
      : isDryRun && report.state === 'PREVIEWED'
        ? 'A dry run: no member is changed.'
        : 'Refused.'
  const counts = `${String(read)} rows: ${String(report.new)} new, ${String(updated)} updated, ${String(unchanged)} unchanged, ${String(transfers)} transferred, ${String(undecided)} undecided, ${String(rejected)} rejected, ${String(skipped)} skipped; ${String(missing)} members not in the file.`
  return [
    head,
    ...(problem ? [problem.message] : []),
    counts,
    ...alarms.map(({ message }) => `  ! ${message}`),
    ...toldErrors(errors),
    ...(report.batchId === null ? [] : [`Batch ${report.batchId}`]),
  ]
}
