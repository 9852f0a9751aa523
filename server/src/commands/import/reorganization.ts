import { CONSEQUENCE_CHANGE_LABELS, CONSEQUENCE_SUBJECT_LABELS } from '@chibo/shared'
import { createToday } from '../../clock.ts'
import { createSealer } from '../../database/sealed.ts'
import { encodeId } from '../../graphql/ids.ts'
import type { Holding } from '../../modules/holdings/index.ts'
import {
  importReorganization,
  type GivenFile,
  type GivenFiles,
  type ReorganizationReport,
} from '../../modules/reorganization-import/index.ts'
import { StartError } from '../../start-error.ts'
import { required } from '../arguments.ts'
import { UsageError, type CommandContext } from '../command.ts'
import { withDatabase } from '../with-database.ts'
import { findApprover } from './approver.ts'
import { readDay, readGiven, toldErrors } from './given.ts'
import type { ImportOptions } from './options.ts'

/** `chibo import --kind reorganization` */
export async function importReorganizationFiles(
  positionals: readonly string[],
  values: ImportOptions,
  context: CommandContext,
  holdings: readonly Holding[],
): Promise<void> {
  if (positionals.length === 0) throw new UsageError('expected one FILE or several')
  if (!values.units?.length) throw new UsageError('--units is required: the units that there are afterwards')
  if (values.approve !== undefined && values['dry-run'])
    throw new UsageError('--approve and --dry-run exclude each other')
  const effectiveOn = readDay(required(values.effective, 'effective'), 'effective')
  const number = required(values.decision, 'decision')
  const head = {
    scopeCode: values.unit,
    effectiveOn,
    number: number.normalize('NFC').trim(),
    title: (values.title ?? `Sắp xếp tổ chức theo ${number}`).normalize('NFC').trim(),
    signedOn: values.signed === undefined ? effectiveOn : readDay(values.signed, 'signed'),
    grantsFollow: values['grants-follow'],
  }
  const files: GivenFiles = {
    lines: await given(positionals),
    provinces: await given(values.provinces),
    units: await given(values.units),
    allotments: await given(values.allotments),
  }
  const config = context.config()
  const today = createToday(config.today)()
  const report = await withDatabase(context, async ({ connections }) => {
    const approver =
      values.approve === undefined
        ? null
        : await findApprover(connections, { config, holdings, today }, values.approve)
    const parts = { db: connections.db, sealer: createSealer(config.secret), holdings, today }
    return importReorganization(parts, { files, head, isDryRun: values['dry-run'], approver })
  })
  const { batchId, reorganizationId } = report
  const told = {
    ...report,
    batchId: batchId === null ? null : encodeId('import', batchId),
    reorganizationId: reorganizationId === null ? null : encodeId('reorg', reorganizationId),
  }
  if (values.json) context.print(JSON.stringify(told))
  else for (const line of sentences(told)) context.print(line)
  if (report.errors.length > 0)
    throw new StartError(
      report.state === 'COMMITTED' ? 'It is stored as a draft, and was not approved.' : 'Nothing was stored.',
    )
}

async function given(paths: readonly string[] = []): Promise<GivenFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readGiven(path) })))
}

function sentences(report: ReorganizationReport): string[] {
  const { read, updated, unchanged, transfers, rejected, missing, consequences, unallotted } = report
  const states = {
    PREVIEWED: 'Stored as a draft, previewed.',
    APPROVED: 'Stored and approved: it takes effect on its day.',
    EFFECTIVE: 'Stored, approved and in effect.',
  }
  const head =
    report.reorganizationState !== null
      ? `${states[report.reorganizationState]} ${report.reorganizationId ?? ''}`
      : report.state === 'DRY_RUN'
        ? 'A dry run: nothing is stored.'
        : 'Refused.'
  const counts = `${String(read)} read: ${String(report.new)} units new, ${String(updated)} changed, ${String(unchanged)} unchanged, ${String(transfers)} lines and allotments, ${String(rejected)} rejected; ${String(missing)} units there and in no file.`
  return [
    head,
    counts,
    ...consequences.map(
      ({ subject, change, count }) =>
        `  ${CONSEQUENCE_SUBJECT_LABELS[subject].en}: ${CONSEQUENCE_CHANGE_LABELS[change].en.toLowerCase()}: ${String(count)}`,
    ),
    ...unallotted.map(({ unit, count }) => `  not allotted: ${String(count)} of ${unit}`),
    ...toldErrors(report.errors),
  ]
}
