import {
  importDecisions,
  ProblemError,
  type ImportDecisions,
  type Problem,
  type RowMessage,
} from '@chibo/shared'
import { sql } from 'kysely'
import type { Database } from '../../database/pool.ts'
import { decodeId } from '../../graphql/ids.ts'
import { findMemberRules, type MemberRules } from '../member-acts/index.ts'
import { readRows } from '../spreadsheets/index.ts'
import { keptQuestions } from './asked.ts'
import type { Step, StepEnd } from './jobs.ts'
import { rowClassifier, type ClassifierState } from './layout/classify.rules.ts'
import { mergedDown } from './layout/merged-cells.rules.ts'
import { openFile, type FileReading } from './opening.ts'
import { fileOfBatch } from './pieces.repo.ts'
import { previewRows, unreadable } from './previewing.ts'
import { Questions } from './questions.rules.ts'
import type { StagedRow, RosterCodec, RowDecision } from './staged.ts'
import { findTargetUnits } from './targets.repo.ts'
import { UnitsOfRows } from './units-of-rows.ts'
import { rowReader } from './values/reader.rules.ts'

/** What reading works with. */
export interface ReadingParts extends RosterCodec {
  /** for the file's bytes: the connection of the step is busy with its rows */
  readonly db: Database
}

/** Reads the file of a batch and shows what its rows would do. */
export async function readBatch(step: Step, parts: ReadingParts): Promise<StepEnd> {
  const { batch, importer, tx, signal } = step
  const source = fileOfBatch(parts.db, importer.allRanges, batch)
  const decisions = importDecisions.parse(batch.decisions)
  await sql`savepoint reading`.execute(tx)
  try {
    const file = await openFile(source, decisions, signal)
    if (!('sheets' in file)) return unreadable(step, file)
    const units = await findTargetUnits(tx, batch.unitPath, batch.effectiveOn)
    const rules = await findMemberRules(tx, batch.effectiveOn)
    const questions = new Questions()
    const cells = new UnitsOfRows(units, batch.unitId, decisions.units, questions)
    const epoch = file.format.kind === 'WORKBOOK' ? file.format.epoch : 1900
    const { dateOrder } = decisions
    const context = { today: step.today, epoch, dateOrder, decisions, questions, ...spansOf(rules) } as const
    const isSure = !isUnsure(file.detected, decisions)
    // What may have been misread waits for somebody to look, whatever was asked for.
    const careful = isSure ? step : { ...step, batch: { ...batch, wantsCommit: false } }
    const end = await previewRows(careful, rowsOf(file, cells, context, signal), parts)
    const told = {
      format: formatOf(file.detected),
      layout: { sheets: file.sheets.map(({ sheet, name, layout }) => ({ sheet, name, layout })) },
      questions: keptQuestions(questions, cells),
    }
    const unsure = isSure ? {} : { problem: UNSURE }
    return { ...end, change: { ...told, ...unsure, ...end.change } }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    // Rows before the one that cannot be read were on their way into the database.
    await sql`rollback to savepoint reading`.execute(tx)
    return unreadable(step, error.problems[0] ?? null)
  }
}

/** How a file was read is to be looked at first. */
const UNSURE: Problem = { code: 'ROSTER_FORMAT_UNSURE', path: [] }

/** Whether something of how a file is read was not sure, and nobody decided it. */
function isUnsure(detected: FileReading['detected'], decisions: ImportDecisions): boolean {
  if (detected.letters?.sureness === 'UNSURE' && decisions.letters === null) return true
  if (detected.kind === 'WORKBOOK') return false
  const { encoding, separator } = detected
  return (
    (encoding.sureness === 'UNSURE' && decisions.encoding === null) ||
    (separator.sureness === 'UNSURE' && decisions.separator === null)
  )
}

/** The rows of a file as they are staged: every one of them, those of nobody told with what they are. */
async function* rowsOf(
  file: FileReading,
  cells: UnitsOfRows,
  context: Parameters<typeof rowReader>[1],
  signal: AbortSignal,
): AsyncGenerator<readonly StagedRow[]> {
  const people = decisionsOf(file.decisions)
  for (const { sheet, name, title, layout, merges } of file.sheets) {
    // What stands in the title counts where it is clearly one of the cells.
    const isCell = title !== null && cells.isCell(title)
    const state: ClassifierState = { group: isCell ? title : null, isSigned: false }
    const { classify } = rowClassifier(layout, file.decisions, state)
    const read = rowReader(layout, context)
    const whole = mergedDown(layout, merges)
    for await (const rows of readRows(file.source, file.format, { sheet: name, signal })) {
      const some: StagedRow[] = []
      for (const written of rows) {
        const row = whole(written)
        const kind = classify(row)
        if (kind !== 'DATA') {
          if (kind !== 'BLANK' && row.row >= layout.firstDataRow) some.push(skipped(sheet, row.row, kind))
          continue
        }
        const { values, messages } = read(row, state.group, state.isAstray)
        const cell = cells.find(values)
        const decision = people.get(sheet)?.get(row.row) ?? null
        some.push({
          sheet,
          row: row.row,
          values,
          messages: cell.message ? [...messages, cell.message] : messages,
          unitId: cell.unitId,
          decision,
          isSkipped: false,
        })
      }
      if (some.length > 0) yield some
    }
  }
}

/** What the rules of the day say of joining, in the units that rows are checked by. */
function spansOf(rules: MemberRules) {
  const [probation, age] = [rules.get('PROBATION'), rules.get('JOINING_AGE')]
  return {
    probationMonths: probation?.countedIn === 'MONTHS' ? probation.amount : null,
    joiningAge: age?.countedIn === 'YEARS' ? age.amount : null,
  }
}

function skipped(sheet: number, row: number, kind: string): StagedRow {
  const message: RowMessage = { field: null, code: 'ROSTER_ROW_SKIPPED', weight: 'NOTE', values: { kind } }
  return { sheet, row, values: {}, messages: [message], unitId: null, decision: null, isSkipped: true }
}

/** What is decided of rows, by sheet and row. */
function decisionsOf({ people }: ImportDecisions): ReadonlyMap<number, ReadonlyMap<number, RowDecision>> {
  const found = new Map<number, Map<number, RowDecision>>()
  for (const person of people) {
    const rows = found.get(person.sheet) ?? new Map<number, RowDecision>()
    found.set(person.sheet, rows)
    const { row } = person
    rows.set(
      row,
      'is' in person
        ? person.is
        : { memberId: decodeId(['member'], person.memberId, ['people', 'memberId']) },
    )
  }
  return found
}

/** What is kept of a detection: for whoever looks at the file. */
function formatOf(detected: FileReading['detected']): unknown {
  if (detected.kind === 'WORKBOOK')
    return { kind: detected.kind, sheets: detected.format.sheets, notes: detected.notes }
  const { encoding, separator, notes } = detected
  return { kind: detected.kind, encoding, separator, notes }
}
