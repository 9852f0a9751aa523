import type { ByteSource } from './byte-source.ts'
import { COLUMNS_MAX } from './limits.ts'
import { columnOf } from './sheet-reader.ts'
import { isTrue, openWorkbook, sheetOf, textOfPart } from './workbook.ts'
import { attributeOf, XmlReader, type XmlHandler } from './xml.ts'
import { damaged } from './zip.ts'

/** Rows that headings are looked for in. */
const HEAD = 100
const MERGES_MAX = 10_000

/** Cells that are shown as one. Rows and columns from 1, the last ones included. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** What is to be known of a sheet beside its rows. */
export interface SheetShape {
  /** those that begin in the first hundred rows, and below them those of a single column */
  readonly merges: readonly Merge[]
  /** columns that are not shown, from 1 */
  readonly hiddenColumns: readonly number[]
}

/** Of a file of text: nothing is merged or hidden in it. */
export const PLAIN: SheetShape = { merges: [], hiddenColumns: [] }

/**
 * Reads the shape of a sheet. What is merged stands behind the rows, which are passed over unread.
 *
 * @throws ProblemError when the workbook is damaged
 */
export async function readShape(source: ByteSource, name?: string): Promise<SheetShape> {
  const book = await openWorkbook(source)
  if (!book) throw damaged()
  const reader = new ShapeReader()
  for await (const text of textOfPart(book.source, book.parts, sheetOf(book, name).part))
    reader.xml.take(text)
  return { merges: reader.merges, hiddenColumns: reader.hiddenColumns }
}

class ShapeReader implements XmlHandler {
  readonly merges: Merge[] = []
  readonly hiddenColumns: number[] = []
  readonly xml = new XmlReader(this)

  open(name: string, attributes: string, isEmpty: boolean): void {
    if (name === 'sheetData' && !isEmpty) this.xml.skipTo('sheetData>')
    else if (name === 'col' && isTrue(attributeOf(attributes, 'hidden'))) this.#hide(attributes)
    else if (name === 'mergeCell') this.#merge(attributeOf(attributes, 'ref') ?? '')
  }

  close(): void {
    // An element says all in its attributes.
  }

  #hide(attributes: string): void {
    const [first, last] = ['min', 'max'].map((side) => Number(attributeOf(attributes, side)))
    // The last columns of a sheet are hidden by the thousand, where nothing stands.
    for (let column = first ?? 0; column <= Math.min(last ?? 0, COLUMNS_MAX); column += 1)
      this.hiddenColumns.push(column)
  }

  #merge(range: string): void {
    const [from = '', to = from] = range.split(':')
    const merge = {
      firstRow: rowOf(from),
      lastRow: rowOf(to),
      firstColumn: columnOf(from),
      lastColumn: columnOf(to),
    }
    const isWanted = merge.firstRow <= HEAD || merge.firstColumn === merge.lastColumn
    if (isWanted && this.merges.length < MERGES_MAX) this.merges.push(merge)
  }
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0)
}
