import {
  LETTERS,
  PAGE,
  PAPER_STYLES,
  type Block,
  type Paragraph,
  type Run,
  type StyleForm,
  type Table,
} from '@chibo/shared'
import { contentTypes, DECLARATION, RELATIONS, relationships, xmlText } from './parts.ts'

/** The parts of a text document as XML; within each element, the order is that of the schema. */

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD_ML = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const CONTENT_TYPES = contentTypes({
  '/word/document.xml': `${WORD_ML}.document.main+xml`,
  '/word/styles.xml': `${WORD_ML}.styles+xml`,
  '/word/settings.xml': `${WORD_ML}.settings+xml`,
  '/word/header1.xml': `${WORD_ML}.header+xml`,
})

export const PACKAGE_RELATIONS = relationships([['officeDocument', 'word/document.xml']])

export const DOCUMENT_RELATIONS = relationships([
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
  ['header', 'header1.xml'],
])

/** Lets Word lay it out by its present rules, not by those of 2007. */
export const SETTINGS = `${DECLARATION}<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

/** Head of the pages from the second on: their number. */
export const HEADER = `${DECLARATION}<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`

/** Twentieths of a point, in which lengths are written. */
const ofPoints = (points: number): string => String(Math.round(points * 20))
const ofMillimetres = (length: number): string => ofPoints((length * 72) / 25.4)
/** Letters are measured in half points. */
const sizeOf = (points: number): string =>
  `<w:sz w:val="${String(points * 2)}"/><w:szCs w:val="${String(points * 2)}"/>`

const BOLD = '<w:b/><w:bCs/>'
const ITALIC = '<w:i/><w:iCs/>'

/** What paragraphs look like, by the styles of the layout. */
export const STYLES = `${DECLARATION}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(LETTERS.font)}${sizeOf(LETTERS.size)}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="${String(Math.round(LETTERS.lineHeight * 240))}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(
  PAPER_STYLES,
)
  .map(([name, form]) => style(name, form))
  .join('')}</w:styles>`

function fonts(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`
}

function style(name: string, form: StyleForm): string {
  const { align, size, before, after, firstLine, bold, italic, keepsWithNext, heading } = form
  const paragraph = [
    keepsWithNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${ofPoints(before)}" w:after="${ofPoints(after)}"/>`,
    firstLine === undefined ? '' : `<w:ind w:firstLine="${ofMillimetres(firstLine)}"/>`,
    `<w:jc w:val="${{ LEFT: 'left', CENTER: 'center', JUSTIFIED: 'both' }[align]}"/>`,
    heading === undefined ? '' : `<w:outlineLvl w:val="${String(heading - 1)}"/>`,
  ]
  const letters = [bold ? BOLD : '', italic ? ITALIC : '', sizeOf(size)]
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${letters.join('')}</w:rPr></w:style>`
}

/** The text itself: its blocks, an empty line (no document ends with a table), the sheet. */
export function documentPart(blocks: readonly Block[]): string {
  const { width, height, margin, numberTop } = PAGE
  const sheet = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${ofMillimetres(width)}" w:h="${ofMillimetres(height)}"/><w:pgMar w:top="${ofMillimetres(margin.top)}" w:right="${ofMillimetres(margin.right)}" w:bottom="${ofMillimetres(margin.bottom)}" w:left="${ofMillimetres(margin.left)}" w:header="${ofMillimetres(numberTop)}" w:footer="${ofMillimetres(numberTop)}" w:gutter="0"/><w:titlePg/></w:sectPr>`
  const text = blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block)))
  return `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${text.join('')}<w:p/>${sheet}</w:body></w:document>`
}

function paragraph({ style, runs }: Paragraph): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(run).join('')}</w:p>`
}

function run({ text, bold, italic, underlined }: Run): string {
  const look = `${bold ? BOLD : ''}${italic ? ITALIC : ''}${underlined ? '<w:u w:val="single"/>' : ''}`
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

/** Between the edges of cells and their text. */
const CELL_ROOM = `<w:tblCellMar>${['left', 'right'].map((side) => `<w:${side} w:w="${ofMillimetres(1.5)}" w:type="dxa"/>`).join('')}</w:tblCellMar>`

function table({ widths, isRuled, hasHead, rows }: Table): string {
  const total = ofMillimetres(widths.reduce((sum, width) => sum + width, 0))
  const columns = widths.map((width) => `<w:gridCol w:w="${ofMillimetres(width)}"/>`)
  const cell = (paragraphs: readonly Paragraph[], column: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${ofMillimetres(widths[column] ?? 0)}" w:type="dxa"/></w:tcPr>${paragraphs.map(paragraph).join('')}</w:tc>`
  const written = rows.map(
    (cells, row) =>
      `<w:tr><w:trPr><w:cantSplit/>${hasHead && row === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cell).join('')}</w:tr>`,
  )
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${isRuled ? `<w:tblBorders>${EDGES}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/>${CELL_ROOM}</w:tblPr><w:tblGrid>${columns.join('')}</w:tblGrid>${written.join('')}</w:tbl>`
}
