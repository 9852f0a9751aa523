import { basename } from 'node:path'
import { createToday } from '../../clock.ts'
import { encodeId } from '../../graphql/ids.ts'
import { importUnits, type ImportReport, type UnitImport } from '../../modules/unit-import/index.ts'
import { StartError } from '../../start-error.ts'
import { onlyFile } from '../arguments.ts'
import { UsageError, type CommandContext } from '../command.ts'
import { withDatabase } from '../with-database.ts'
import { readDay, readErrorPolicy, readGiven, toldErrors } from './given.ts'
import type { ImportOptions } from './options.ts'

/** `chibo import --kind units` */
export async function importUnitFile(
  positionals: readonly string[],
  values: ImportOptions,
  context: CommandContext,
): Promise<void> {
  const path = onlyFile(positionals)
  const errorPolicy = readErrorPolicy(values['error-policy'])
  const effectiveOn = values.effective === undefined ? null : readDay(values.effective, 'effective')
  if (values.decision !== undefined && effectiveOn === null)
    throw new UsageError('--decision needs --effective: a decision has effect from a day')
  const wanted: UnitImport = {
    fileName: basename(path).normalize('NFC'),
    bytes: await readGiven(path),
    unitCode: values.unit,
    effectiveOn,
    decision: values.decision ?? null,
    isDryRun: values['dry-run'],
    errorPolicy,
  }
  const today = createToday(context.config().today)()
  const stored = await withDatabase(context, ({ connections }) => importUnits(connections.db, wanted, today))
  const report = { ...stored, batchId: stored.batchId && encodeId('import', stored.batchId) }
  if (values.json) context.print(JSON.stringify(report))
  else for (const line of sentences(report)) context.print(line)
  if (report.errors.length > 0)
    throw new StartError(
      report.state === 'COMMITTED' ? 'The rows told above were left out.' : 'Nothing was stored.',
    )
}

function sentences(report: ImportReport): string[] {
  const { read, unchanged, undecided, rejected, missing, errors } = report
  const heads = {
    COMMITTED: 'Imported.',
    DRY_RUN: 'A dry run: nothing is stored.',
    REFUSED: 'Refused.',
  }
  const counts = `${String(read)} read: ${String(report.new)} new, ${String(unchanged)} unchanged, ${String(undecided)} undecided, ${String(rejected)} rejected; ${String(missing)} there and not in the file.`
  return [heads[report.state], counts, ...toldErrors(errors)]
}
