import {
  type RosterDecisions,
  type RosterField,
  type RosterLayout,
  type RosterValues,
  type RowMessage,
} from '@chibo/shared'
import type { CellKind, SheetRow } from '../../spreadsheets/index.ts'
import type { Questions } from '../questions.rules.ts'
import { checkCitizenId, checkDates, finishShortNumbers, type JoiningRules } from './checks.rules.ts'
import { partialDate } from './date-parts.rules.ts'
import { otherReading, type DateContext } from './dates.rules.ts'
import { Draft } from './draft.rules.ts'
import { fieldReaders, type FieldReader } from './fields.rules.ts'
import { finishMarks } from './marks.rules.ts'
import { finishName } from './names.rules.ts'
import { readText } from './text.rules.ts'

/** What the rows of a file are read with. */
export interface ReadingContext extends DateContext, JoiningRules {
  readonly decisions: Pick<RosterDecisions, 'sexes' | 'states' | 'ethnicities'>
  /** where texts are asked about that nobody understands, or that somebody has decided */
  readonly questions?: Questions
}

/** What a row says, and what is told of it. */
export interface ReadRow {
  readonly values: RosterValues
  readonly messages: readonly RowMessage[]
}

/** Reads a row of data; the group is what the heading above it names, taken where the row itself names no organization. */
export type RowReader = (row: SheetRow, group: string | null, isAstray?: boolean) => ReadRow

interface ReadColumn {
  readonly column: number
  readonly field: RosterField
  readonly read: FieldReader
}

/** What of a layout rows are read by. */
type ReadLayout = Pick<RosterLayout, 'columns'> & Partial<Pick<RosterLayout, 'problems'>>

/** What people write where the cell above says the same. */
const DITTO = /^\s*(?:["”“″〃]|''|-?\s*(?:n\.?t\.?|như trên|nhu tren|ditto)\s*-?)\s*$/iu
const LONGEST_DITTO = 12

/** How files of text keep digits from becoming numbers: `="030065123456"`. */
const KEPT_AS_TEXT = /^="([^"]*)"$/

/** The reader of a file's rows, made once: which cell goes where is worked out beforehand. */
export function rowReader(layout: ReadLayout, context: ReadingContext): RowReader {
  const readers = fieldReaders(context)
  const columns = layout.columns.flatMap(({ column, field }): ReadColumn[] =>
    field === null ? [] : [{ column, field, read: readers[field] }],
  )
  const swapped = swappedColumns(layout)
  // The order of dates that are text does not tell what a spreadsheet made of others.
  const isOrdered = context.dateOrder === 'DAY_FIRST' || context.dateOrder === 'MONTH_FIRST'
  const width = widthOf(layout)
  const fields = new Set(layout.columns.map(({ field }) => field))
  const hasName = fields.has('FULL_NAME') || fields.has('GIVEN_NAME') || fields.has('FAMILY_NAME')
  return ({ cells, kinds, isHidden }, group, isAstray) => {
    const draft = new Draft()
    if (isAstray === true) {
      draft.tell(null, 'COLUMNS_CHANGED', 'ERROR')
      return { values: draft.values, messages: draft.messages }
    }
    for (const { column, field, read } of columns) {
      const given = cells[column]
      if (given === undefined || given === '') continue
      const kind = kinds?.[column]
      if (kind === 'ERROR') continue
      const cell = given.charCodeAt(0) === EQUALS ? unwrapped(given, field, draft) : given
      if (cell.length <= LONGEST_DITTO && !isDigit(cell.charCodeAt(0)) && DITTO.test(cell)) {
        draft.tell(field, 'DITTO_MARK', 'ERROR')
        continue
      }
      const mayBeSwapped = swapped.size > 0 && swapped.has(column) && (!isOrdered || kind === 'DATE')
      if (mayBeSwapped && isSwapped(cell, kind, field, draft)) continue
      read(cell, kind, draft)
    }
    if (kinds?.includes('ERROR')) tellCellErrors(layout, cells, kinds, draft)
    if (isHidden) draft.tell(null, 'ROW_HIDDEN', 'NOTE')
    if (kinds === undefined && isWider(cells, width)) draft.tell(null, 'ROW_TOO_WIDE', 'ERROR')
    if (group !== null && draft.values.unitText === undefined && draft.values.unitCode === undefined) {
      const text = readText(group, 'UNIT', draft)
      if (text !== undefined) draft.values.unitText = text
    }
    finish(draft, hasName, context)
    return { values: draft.values, messages: draft.messages }
  }
}

const EQUALS = 0x3d

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function unwrapped(cell: string, field: RosterField, draft: Draft): string {
  const text = KEPT_AS_TEXT.exec(cell)?.[1]
  if (text === undefined) return cell
  draft.tell(field, 'GUARD_REMOVED', 'NOTE')
  return text
}

function swappedColumns({ problems }: ReadLayout): ReadonlySet<number> {
  return new Set(problems?.flatMap(({ code, columns }) => (code === 'DATES_SWAPPED' ? columns : [])))
}

/** Whether a date could be another one in a column where days and months are swapped; somebody must decide then. */
function isSwapped(cell: string, kind: CellKind | undefined, field: RosterField, draft: Draft): boolean {
  const other = otherReading(cell, kind)
  if (other === undefined) return false
  draft.tell(field, 'DATES_SWAPPED', 'UNDECIDED', undefined, other)
  return true
}

/** Behind which column nothing stands, but where a cell was cut in two; without names of columns nobody knows. */
function widthOf({ columns }: ReadLayout): number {
  if (columns.every(({ heading }) => heading === '')) return Infinity
  return (
    1 +
    (columns.findLast(({ heading, field, aside }) => heading !== '' || field !== null || aside !== null)
      ?.column ?? 0)
  )
}

function isWider(cells: readonly string[], width: number): boolean {
  for (let column = width; column < cells.length; column += 1) if (cells[column]?.trim()) return true
  return false
}

function tellCellErrors(
  { columns }: ReadLayout,
  cells: readonly string[],
  kinds: readonly CellKind[],
  draft: Draft,
): void {
  for (const { column, field } of columns)
    if (field !== null && kinds[column] === 'ERROR')
      draft.tell(field, cells[column] === '' ? 'CELL_FORMULA' : 'CELL_ERROR', 'ERROR')
}

/** What several cells say together. */
function finish(draft: Draft, hasName: boolean, context: ReadingContext): void {
  finishName(draft, hasName)
  if (draft.birthYear !== undefined) finishBirthDate(draft, context)
  finishSex(draft)
  if (draft.marks !== undefined) finishMarks(draft, draft.marks)
  if (draft.shortCitizenId !== undefined || draft.shortCardNumber !== undefined) finishShortNumbers(draft)
  checkCitizenId(draft)
  checkDates(draft, context)
  // Beside a cell that was refused the name does not stand alone.
  if (isNameAlone(draft.values) && !draft.isHeld()) draft.tell(null, 'NAME_ALONE', 'UNDECIDED')
}

function finishBirthDate(draft: Draft, { today }: DateContext): void {
  const { birthDay = 0, birthMonth = 0, birthYear = 0 } = draft
  const date = partialDate(birthDay, birthMonth, birthYear)
  if (typeof date === 'string')
    draft.tell('BIRTH_YEAR', date === 'DATE_OUT_OF_RANGE' ? 'DATE_UNREADABLE' : date, 'ERROR')
  else if (date.first > today)
    draft.tell('BIRTH_YEAR', 'DATE_IN_FUTURE', 'ERROR', { date: today.split('-').reverse().join('/') })
  else draft.takeBirthDate('BIRTH_YEAR', date)
}

function finishSex(draft: Draft): void {
  const { markedSex, values } = draft
  if (markedSex === undefined) return
  if (draft.isSexAtOdds || (values.sex !== undefined && values.sex !== markedSex)) {
    delete values.sex
    draft.tell('SEX', 'SEX_DIFFERS', 'ERROR')
  } else values.sex = markedSex
}

/** A text in the column of names with nothing beside it is somebody's remark as likely as a person. */
function isNameAlone(values: RosterValues): boolean {
  if (values.fullName === undefined) return false
  for (const name in values)
    if (name !== 'fullName' && name !== 'unitText' && name !== 'unitCode') return false
  return true
}

/** Fields whose texts are mapped to values once for a file. */
export const MAPPED_FIELDS = ['UNIT', 'SEX', 'STATE', 'ETHNICITY'] as const satisfies readonly RosterField[]
