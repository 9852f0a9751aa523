import type { ByteSource } from './byte-source.ts'
import type { Letters, SheetRow } from './format.ts'
import { BATCH } from './limits.ts'
import { SheetReader } from './sheet-reader.ts'
import { readStyles } from './styles.ts'
import { openWorkbook, readStrings, sheetOf, textOfPart } from './workbook.ts'
import { XmlReader } from './xml.ts'
import { damaged } from './zip.ts'

/**
 * The rows of a sheet, as they are read; of a workbook, its shared strings are kept meanwhile, and nothing else.
 *
 * @param strings how many of its shared strings are read at least; left out: all
 * @throws ProblemError when the workbook is damaged, or a row cannot be read: one that refers to a text that was not read, too
 */
export async function* readWorkbookRows(
  source: ByteSource,
  letters?: Letters,
  name?: string,
  signal?: AbortSignal,
  strings?: number,
): AsyncGenerator<readonly SheetRow[], undefined> {
  const book = await openWorkbook(source)
  if (!book) throw damaged()
  const { part } = sheetOf(book, name)
  const [texts, styles] = [await readStrings(book, signal, strings), await readStyles(book)]
  const sheet = new SheetReader({ strings: texts, styles, letters, is1904: book.is1904 })
  const xml = new XmlReader(sheet)
  for await (const text of textOfPart(book.source, book.parts, part)) {
    signal?.throwIfAborted()
    xml.take(text)
    const { rows } = sheet
    sheet.rows = []
    for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
    if (sheet.isDone) return
  }
  throw damaged()
}
