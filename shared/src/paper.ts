/** What papers of the Party are laid out of, before it becomes a file or a page; lengths in millimetres, letters in points. */

/** Letters that look alike. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underlined?: true
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: PaperStyle
  /** none: an empty line */
  readonly runs: readonly Run[]
}

export interface Table {
  readonly kind: 'table'
  /** of its columns; together at most `TEXT_WIDTH` */
  readonly widths: readonly number[]
  /** whether lines are drawn around the cells */
  readonly isRuled: boolean
  /** whether the first row names the columns */
  readonly hasHead: boolean
  /** rows of cells of paragraphs; a cell has at least one */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[]
}

export type Block = Paragraph | Table

/** The sheet. The number of the page stands in the middle of its head, from the second page on. */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** of the page's number from the upper edge */
  numberTop: 10,
} as const

/** How wide text may be. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right

export const LETTERS = {
  font: 'Times New Roman',
  size: 14,
  /** of a line, as a multiple of its letters */
  lineHeight: 1.15,
} as const

/** How paragraphs of a style stand. */
export interface StyleForm {
  readonly align: 'LEFT' | 'CENTER' | 'JUSTIFIED'
  readonly size: number
  /** points of room */
  readonly before: number
  readonly after: number
  /** how far the first line is moved in */
  readonly firstLine?: number
  readonly bold?: true
  readonly italic?: true
  /** stays on the page of what follows */
  readonly keepsWithNext?: true
  /** its depth among headings, from 1 */
  readonly heading?: 1 | 2
}

export const PAPER_STYLES = {
  LETTERHEAD: { align: 'CENTER', size: LETTERS.size, before: 0, after: 0 },
  TITLE: { align: 'CENTER', size: 16, before: 24, after: 0, bold: true, keepsWithNext: true },
  SUBTITLE: { align: 'CENTER', size: LETTERS.size, before: 0, after: 6, bold: true },
  NOTE: { align: 'CENTER', size: LETTERS.size, before: 0, after: 6, italic: true },
  HEADING: {
    align: 'LEFT',
    size: LETTERS.size,
    before: 12,
    after: 2,
    bold: true,
    keepsWithNext: true,
    heading: 1,
  },
  SUBHEADING: {
    align: 'JUSTIFIED',
    size: LETTERS.size,
    before: 6,
    after: 2,
    firstLine: 10,
    bold: true,
    keepsWithNext: true,
    heading: 2,
  },
  TEXT: { align: 'JUSTIFIED', size: LETTERS.size, before: 4, after: 2, firstLine: 10 },
  CELL: { align: 'CENTER', size: 13, before: 2, after: 2 },
  CELL_LEFT: { align: 'LEFT', size: 13, before: 2, after: 2 },
  SIGNATURE: { align: 'CENTER', size: LETTERS.size, before: 18, after: 0, bold: true, keepsWithNext: true },
  SIGN_HERE: { align: 'CENTER', size: LETTERS.size, before: 0, after: 0, italic: true, keepsWithNext: true },
  /** below the room that a signature takes */
  SIGNED_NAME: { align: 'CENTER', size: LETTERS.size, before: 72, after: 0, bold: true },
} as const satisfies Record<string, StyleForm>

export type PaperStyle = keyof typeof PAPER_STYLES

/**
 * Text on one line as it can be printed: in Unicode form C, without control characters, halves of characters, what turns the direction of letters, and
 * blanks in a row.
 */
export function printed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\P{Cc}\s]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The lines of a text as they can be printed; blank ones are left out. */
export function printedLines(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]/u)
    .map(printed)
    .filter((line) => line !== '')
}
