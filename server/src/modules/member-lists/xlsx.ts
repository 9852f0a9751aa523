import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Line } from './layout.rules.ts'
import * as parts from './xlsx-parts.ts'

/** What a sheet is laid out by. */
export interface Sheet {
  readonly name: string
  /** lines above the members, the last of which names the columns: they stay in sight and are printed on every page */
  readonly opening: readonly Line[]
  readonly body: AsyncIterable<Line>
}

/**
 * A workbook of one sheet (ECMA-376), written as its lines come: nothing but the line at hand is held. All text is stored in
 * the cells as text, so that numbers of cards keep their zeros and nothing is ever a formula.
 */
export function xlsx(sheet: Sheet): Readable {
  const zip = new ZipFile()
  const add = (path: string, text: string): void => zip.addBuffer(Buffer.from(text), path)
  add('[Content_Types].xml', parts.CONTENT_TYPES)
  add('_rels/.rels', parts.PACKAGE_RELATIONS)
  add('xl/_rels/workbook.xml.rels', parts.WORKBOOK_RELATIONS)
  add('xl/workbook.xml', parts.workbook(sheet.name, sheet.opening.length))
  add('xl/styles.xml', parts.STYLES)
  const rows = Readable.from(worksheet(sheet), { objectMode: false })
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml')
  zip.end()
  const file = new Readable().wrap(zip.outputStream)
  // Whoever stops reading stops the rows, too; and rows that fail leave no file that looks whole.
  file.once('close', () => rows.destroy())
  rows.once('error', (error) => file.destroy(error))
  return file
}

async function* worksheet({ opening, body }: Sheet): AsyncGenerator<string> {
  const widths = opening.at(-1)?.widths ?? []
  yield parts.sheetHead(widths, opening.length)
  const merged: number[] = []
  let number = 0
  const row = (line: Line): string => {
    number += 1
    if (line.cells.length === 1) merged.push(number)
    return parts.row(number, line)
  }
  for (const line of opening) yield row(line)
  for await (const line of body) yield row(line)
  yield parts.sheetEnd(merged, widths)
}
