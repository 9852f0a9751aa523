import type { RosterColumn, RosterDecisions, RosterField, RosterLayout, RosterRowKind } from '@chibo/shared'
import type { SheetRow } from '../../spreadsheets/index.ts'
import { headingParts } from './columns.rules.ts'
import { isNumberedRow, isOtherHeader, isRepeatedHeader } from './header.rules.ts'
import {
  cellOfTitle,
  groupName,
  hasCount,
  hasEnumerator,
  isCellName,
  isCount,
  isListTitle,
  isOtherGroup,
  isRemark,
  isSigner,
  isTotal,
  isUnitName,
  isWordedDate,
} from './phrases.rules.ts'
import { headingKey } from './recognize.rules.ts'

/** What the rows of a sheet are, one after the other. In doubt a row is data: what is skipped is told, but not looked at. */

/** All that is remembered from row to row. */
export interface ClassifierState {
  /** what the heading of a group above names; null: none, or no organization */
  group: string | null
  /** signatures have begun; whatever looks like data after it shows that they had not */
  isSigned: boolean
  /** other names of columns stand above: what is below them is not where it was */
  isAstray?: boolean
  /** the last row of names of columns below the first ones */
  headerRow?: number
}

export interface RowClassifier {
  readonly state: ClassifierState
  /** What a row is. Rows come in order; a heading of a group changes `state.group` for those after it. */
  readonly classify: (row: SheetRow) => RosterRowKind
}

/** Fields that a person has and a heading or a signature does not. */
const TELLING = new Set<RosterField>([
  'BIRTH_DATE',
  'MEN_BIRTH_DATE',
  'WOMEN_BIRTH_DATE',
  'BIRTH_DAY',
  'BIRTH_MONTH',
  'BIRTH_YEAR',
  'CITIZEN_ID',
  'OLD_IDENTITY_NUMBER',
  'CARD_NUMBER',
  'OLD_CARD_NUMBER',
  'JOINED_ON',
  'ADMISSION_DECIDED_ON',
  'OFFICIAL_ON',
  'CARD_ISSUED_ON',
  'PHONE',
  'FILE_NUMBER',
  'STATE_ON',
])
const NAMES = new Set<RosterField | null>(['FULL_NAME', 'FAMILY_NAME', 'GIVEN_NAME'])

interface Places {
  readonly numbers: readonly number[]
  readonly names: readonly number[]
  readonly units: readonly number[]
  readonly telling: readonly number[]
  readonly headings: ReadonlyMap<number, ReadonlySet<string>>
  readonly columns: ReadonlyMap<number, RosterColumn>
}

/** Classifies the rows of a sheet by its layout; a state goes on where another one stopped. */
export function rowClassifier(
  layout: RosterLayout,
  decisions: Pick<RosterDecisions, 'rows'> = { rows: [] },
  state: ClassifierState = { group: null, isSigned: false },
): RowClassifier {
  const decided = new Map(decisions.rows.map(({ row, kind }) => [row, kind]))
  const headers = new Set(layout.headerRows)
  const places = placesOf(layout)
  const classify = (row: SheetRow): RosterRowKind => {
    const wanted = decided.get(row.row)
    if (wanted !== undefined) {
      if (wanted === 'GROUP') enter(state, texts(row)[0] ?? '')
      if (wanted === 'DATA') state.isSigned = false
      return wanted
    }
    if (row.row < layout.firstDataRow) {
      if (headers.has(row.row)) return 'HEADER'
      if (row.row === layout.numberedRow) return 'NUMBERED'
      return texts(row).length === 0 ? 'BLANK' : 'TITLE'
    }
    return kindOf(row, places, state)
  }
  return { state, classify }
}

function placesOf({ columns }: RosterLayout): Places {
  const of = (takes: (field: RosterField) => boolean): number[] =>
    columns.flatMap(({ column, field }) => (field !== null && takes(field) ? [column] : []))
  return {
    numbers: columns.flatMap(({ column, aside }) => (aside === 'NUMBER' ? [column] : [])),
    names: of((field) => NAMES.has(field)),
    units: of((field) => field === 'UNIT'),
    telling: of((field) => TELLING.has(field)),
    columns: new Map(columns.map((column) => [column.column, column])),
    headings: new Map(
      columns.map(({ column, heading }) => [
        column,
        new Set(
          headingParts(heading)
            .map(headingKey)
            .filter((key) => key !== ''),
        ),
      ]),
    ),
  }
}

/** The filled cells of a row; of cells merged and repeated one. */
function texts({ cells }: SheetRow): string[] {
  const found: string[] = []
  for (const cell of cells) {
    if (cell === '') continue
    const text = cell.trim()
    if (text !== '' && text !== found.at(-1)) found.push(text)
  }
  return found
}

/** Most rows are people: seen by a numbered row or a date beside a name, before anything else is looked at. */
function kindOf(row: SheetRow, places: Places, state: ClassifierState): RosterRowKind {
  if (isPerson(row, places)) {
    state.isSigned = false
    return 'DATA'
  }
  const filled = texts(row)
  // What a formula comes to is not in the file: somebody may stand there all the same.
  if (filled.length === 0 && hasError(row, places)) return 'DATA'
  if (filled.length === 0 || isNumberAlone(row, filled, places)) return 'BLANK'
  if (isPageNumber(row, filled, places)) return 'REMARK'
  const isOther = isOtherHeader(row, places.columns)
  if (isOther || isRepeatedHeader(row, places.headings)) {
    // The second row of such a header may be the same as it was.
    state.isAstray = isOther || (state.isAstray === true && state.headerRow === row.row - 1)
    state.headerRow = row.row
    return 'REPEATED_HEADER'
  }
  if (isNumberedRow(row)) return 'NUMBERED'
  if (isTotalRow(row, filled, places)) return 'TOTAL'
  if (isSignatureRow(row, filled, places)) {
    state.isSigned = true
    return 'SIGNATURE'
  }
  if (state.isSigned) return isUnlikeSignature(row, filled, places) ? 'DATA' : 'SIGNATURE'
  const group = groupText(row, filled, places) ?? cellHeading(row, places)
  if (group !== undefined) {
    if (isRemark(group)) return 'REMARK'
    enter(state, group)
    return 'GROUP'
  }
  return 'DATA'
}

/** A name with a number before it, or with a date or a number of a person beside it. */
function isPerson(row: SheetRow, places: Places): boolean {
  const { cells } = row
  if (isPlainPerson(cells, places)) return true
  if (!isNamed(row, places) || cellHeading(row, places) !== undefined) return false
  if (places.numbers.some((column) => NUMBER.test(cells[column] ?? ''))) return !isGroupNamed(row, places)
  return places.telling.some((column) => /\d{2}/.test(cells[column] ?? ''))
}

/**
 * As nearly all are: something with letters where names stand, and either a number with a year or more digits where those do, or two
 * whole dates or numbers of persons.
 */
function isPlainPerson(cells: readonly string[], { numbers, names, telling }: Places): boolean {
  if (!names.some((column) => LETTER.test(cells[column] ?? ''))) return false
  if (numbers.some((column) => NUMBER.test(cells[column] ?? '')))
    return telling.some((column) => FOUR_DIGITS.test(cells[column] ?? ''))
  let told = 0
  return telling.some((column) => WHOLE.test(cells[column] ?? '') && (told += 1) === 2)
}

/** Whether something stands where names do that is neither a total nor the head of a signature. */
function isNamed({ cells }: SheetRow, { names }: Places): boolean {
  return names.some((column) => {
    const text = cells[column]
    return text !== undefined && LETTER.test(text) && !isTotal(text) && !isSigner(text)
  })
}

const NUMBER = /^\s*'?\d{1,6}(?:\.0)?[.)]?\s*$/
const LETTER = /\p{L}/u
const FOUR_DIGITS = /\d{4}/
const WHOLE = /^(?:\d{12}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/

/** "1 | Chi bộ Thôn 3" is a numbered heading. */
function isGroupNamed({ cells }: SheetRow, { names }: Places): boolean {
  return names.some((column) => isUnitName(cells[column] ?? ''))
}

/** "II | Chi bộ Thôn 2 | Bí thư: … | 12 | 3": the name of a cell where names of people stand, or before them, and no date. */
function cellHeading({ cells }: SheetRow, { names, units, telling }: Places): string | undefined {
  const isCell = (column: number): boolean => isCellName(groupName(cells[column] ?? ''))
  const isBlank = (column: number): boolean => (cells[column] ?? '').trim() === ''
  if (!names.every((column) => isBlank(column) || isCell(column)) || !units.every(isBlank)) return undefined
  const found = cells.findIndex((_, column) => isCell(column))
  if (found < 0 || found > Math.max(...names)) return undefined
  return telling.some((column) => FOUR_DIGITS.test(cells[column] ?? '')) ? undefined : cells[found]?.trim()
}

/** A line that was numbered beforehand and never filled in. */
function isNumberAlone({ cells }: SheetRow, filled: readonly string[], { numbers }: Places): boolean {
  return filled.length === 1 && numbers.some((column) => NUMBER.test(cells[column] ?? ''))
}

/** Whether a cell that tells of a person holds an error of the spreadsheet, or a formula without what it comes to. */
function hasError({ kinds }: SheetRow, { names, telling }: Places): boolean {
  if (!kinds?.includes('ERROR')) return false
  return (
    names.some((column) => kinds[column] === 'ERROR') || telling.some((column) => kinds[column] === 'ERROR')
  )
}

/** A number alone, where neither names nor numbers of people stand. */
function isPageNumber({ cells }: SheetRow, filled: readonly string[], { names, telling }: Places): boolean {
  const [only = ''] = filled
  if (filled.length !== 1 || !/^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/.test(only)) return false
  return ![...names, ...telling].some((column) => (cells[column] ?? '').trim() !== '')
}

/** "NGƯỜI LẬP BIỂU | T/M CHI ỦY"; a secretary among the people is none, for there a name stands where names do. */
function isSignatureRow(row: SheetRow, filled: readonly string[], places: Places): boolean {
  return (
    filled.length <= 4 &&
    filled.some((text) => isSigner(text) && !isWordedDate(text)) &&
    !isNamed(row, places)
  )
}

/** Names of signers may stand anywhere; dates, numbers of people, and full rows are none of a signature. */
function isUnlikeSignature({ cells }: SheetRow, filled: readonly string[], { telling }: Places): boolean {
  return (
    filled.length > 4 ||
    telling.some((column) => /\d{2}/.test(cells[column] ?? '') && !isSigner(cells[column] ?? ''))
  )
}

/** The word of a total, with numbers beside it or in it. */
function isTotalRow({ cells }: SheetRow, filled: readonly string[], { names }: Places): boolean {
  const index = filled.findIndex((text) => /\p{L}/u.test(text))
  const word = filled[index]
  if (word === undefined || !isTotal(word)) return false
  const isOfName = names.some((column) => (cells[column] ?? '').trim() === word)
  return (
    !isOfName || filled.length <= 2 || filled.every((text) => text === word || /^[\d.,%\s/]+$/.test(text))
  )
}

/** The text of a heading of a group: alone in its row, with a number before it or a count behind it at most. */
function groupText(row: SheetRow, filled: readonly string[], places: Places): string | undefined {
  const words = filled.filter((text) => !/^[\d.,\s]+$/.test(text) && !isCount(text))
  const [first, second] = words
  if (first === undefined || words.length > 2 || filled.length > 3) return undefined
  const isMarked = /^(?:[IVXLC]{1,6}|[A-HĐ]|[-–+*•])[.)]?$/u.test(first) || isMinorGroup(first, second)
  const text = isMarked && second !== undefined ? second : first
  if (words.length === 2 && !isMarked) return undefined
  if (isMarked && second === undefined) return undefined
  const column = row.cells.findIndex((cell) => cell.trim() === text)
  const isElsewhere = !places.names.includes(column)
  const isAtHead = column === row.cells.findIndex((cell) => cell.trim() !== '')
  const isNumbering = places.numbers.includes(column)
  if (isNumbering || isMarked || hasCount(text) || hasEnumerator(text)) return text
  if (isUnitName(groupName(text)) && (isAtHead || !isElsewhere || filled.length <= 2)) return text
  return isRemark(text) || isOtherGroup(groupName(text)) ? text : undefined
}

/** "a | Đảng viên chính thức". */
function isMinorGroup(mark: string, text: string | undefined): boolean {
  if (text === undefined || !/^(?:[a-hđ]|[ivx]{1,4})[.)]?$/u.test(mark)) return false
  return isOtherGroup(groupName(text)) || isUnitName(groupName(text))
}

/** A heading of people by how they stand leaves them in the organization that they are under. */
function enter(state: ClassifierState, heading: string): void {
  const name = isListTitle(heading) ? cellOfTitle(heading) : groupName(heading)
  if (name !== undefined && name !== '' && !isOtherGroup(name)) state.group = name
}
