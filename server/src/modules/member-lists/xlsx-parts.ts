import { contentTypes, DECLARATION, RELATIONS, relationships, xmlText } from '../../ooxml/parts.ts'
import type { Line } from './layout.rules.ts'

/** The parts of a workbook as XML. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const CONTENT_TYPES = contentTypes({
  '/xl/workbook.xml': `${SHEET_ML}.sheet.main+xml`,
  '/xl/worksheets/sheet1.xml': `${SHEET_ML}.worksheet+xml`,
  '/xl/styles.xml': `${SHEET_ML}.styles+xml`,
})

export const PACKAGE_RELATIONS = relationships([['officeDocument', 'xl/workbook.xml']])

export const WORKBOOK_RELATIONS = relationships([
  ['worksheet', 'worksheets/sheet1.xml'],
  ['styles', 'styles.xml'],
])

/** A workbook of one sheet. @param head the line that is printed on every page */
export function workbook(name: string, head: number): string {
  const title = `'${xmlText(name).replaceAll("'", "''")}'!$${String(head)}:$${String(head)}`
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${title}</definedName></definedNames></workbook>`
}

/** Styles by the kind of a line: their place in `cellXfs` below. */
const STYLE: Readonly<Record<Line['kind'], number>> = {
  member: 1,
  organization: 2,
  title: 3,
  subtitle: 4,
  note: 5,
  head: 6,
  group: 7,
  total: 7,
  blank: 0,
}

const FONT = '<name val="Times New Roman"/><family val="1"/>'
const EDGE = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>'

const format = (font: number, fill: number, border: number, alignment: string): string =>
  `<xf numFmtId="${border === 1 && font === 0 ? '49' : '0'}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`

export const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font><font><b/><sz val="14"/>${FONT}</font><font><i/><sz val="11"/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGE}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  format(0, 0, 1, 'vertical="top" wrapText="1"'),
  format(1, 0, 0, 'horizontal="left"'),
  format(2, 0, 0, 'horizontal="center"'),
  format(3, 0, 0, 'horizontal="center"'),
  format(3, 0, 0, 'horizontal="left"'),
  format(1, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
  format(1, 0, 1, 'horizontal="left"'),
].join('')}</cellXfs></styleSheet>`

/** What stands before the rows: the opening lines stay in sight; one page is as wide as A4 across. */
export function sheetHead(widths: readonly number[], opening: number): string {
  const columns = widths.map((width, i) => {
    const number = String(i + 1)
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`
  })
  const below = String(opening + 1)
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(opening)}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
}

/** A line with the cells that it has; empty ones of members are bordered, too. */
export function row(number: number, { kind, cells }: Line): string {
  const style = String(STYLE[kind])
  const written = cells.map((value, i) => {
    const at = `r="${nameOf(i)}${String(number)}" s="${style}"`
    if (value === null) return `<c ${at}/>`
    if (typeof value === 'number') return `<c ${at}><v>${String(value)}</v></c>`
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
  })
  return `<row r="${String(number)}">${written.join('')}</row>`
}

/** The most characters beside one another that can be read on A4 across; wider sheets are printed on A3. */
const A4_WIDTH = 260

/** What stands after the rows. @param merged lines whose one cell is as wide as the sheet */
export function sheetEnd(merged: readonly number[], widths: readonly number[]): string {
  const last = nameOf(widths.length - 1)
  const paper = widths.reduce((sum, width) => sum + width, 0) > A4_WIDTH ? '8' : '9'
  const cells = merged.map((line) => `<mergeCell ref="A${String(line)}:${last}${String(line)}"/>`)
  return `</sheetData><mergeCells count="${String(cells.length)}">${cells.join('')}</mergeCells><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`
}

/** `A`, `B` … `Z`, `AA` … of a column, counted from 0. */
function nameOf(column: number): string {
  const before = column < LETTERS ? '' : nameOf(Math.floor(column / LETTERS) - 1)
  return before + String.fromCharCode(65 + (column % LETTERS))
}

const LETTERS = 26
