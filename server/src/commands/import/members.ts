import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportReport } from '@chibo/shared'
import { createToday } from '../../clock.ts'
import { createSealer } from '../../database/sealed.ts'
import { createRosterEngine, toldReport, type RosterEngine } from '../../modules/roster-import/index.ts'
import { StartError } from '../../start-error.ts'
import { onlyFile } from '../arguments.ts'
import type { CommandContext } from '../command.ts'
import { withDatabase } from '../with-database.ts'
import { readDay, readErrorPolicy, toldErrors } from './given.ts'
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
  await access(path, constants.R_OK).catch((error: unknown) => {
    throw new StartError(`${path} cannot be read.`, { cause: error })
  })
  const wanted = {
    unit: { code: values.unit },
    fileName: basename(path).normalize('NFC'),
    effectiveOn: values.effective === undefined ? null : readDay(values.effective, 'effective'),
    errorPolicy,
    decision: values.decision ?? null,
    wantsCommit: !values['dry-run'],
  }
  const config = context.config()
  const sealer = createSealer(config.secret)
  const report = await withDatabase(context, async ({ connections: { db, pool } }) => {
    const engine = createRosterEngine({
      db,
      pool,
      today: createToday(config.today),
      log: { error: (told, message) => context.progress(`${message}: ${JSON.stringify(told)}`) },
      seal: (text) => sealer.seal(text),
      digest: (text) => sealer.digest(text),
    })
    const id = await engine.imports.receive(wanted, createReadStream(path), null)
    return finish(engine, id, context)
  })
  if (values.json) context.print(JSON.stringify(report))
  else for (const line of sentences(report, values['dry-run'])) context.print(line)
  const isRefused = report.state !== (values['dry-run'] ? 'PREVIEWED' : 'COMMITTED')
  if (isRefused) throw new StartError('Nothing was stored.')
  if (report.errors.length > 0)
    throw new StartError(
      values['dry-run'] ? 'Rows told above are rejected or undecided.' : 'The rows told above were left out.',
    )
}

/** Works a batch until nothing is to be done with it; a server beside may have taken it up first. */
async function finish(
  { imports, jobs }: RosterEngine,
  id: string,
  context: CommandContext,
): Promise<ImportReport> {
  const look = async (): Promise<ImportReport> => {
    const report = toldReport(await imports.report(id, null), 'en')
    const { progress } = report
    if (progress)
      context.progress(
        `${progress.phase.toLowerCase()}: ${String(progress.done)}${progress.total === null ? '' : ` of ${String(progress.total)}`} rows`,
      )
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

function sentences(report: ImportReport, isDryRun: boolean): string[] {
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
    `Batch ${report.batchId}`,
  ]
}
