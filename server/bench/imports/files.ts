import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { COLUMNS, person } from './people.ts'

/** Which people a file names. */
export interface Roster {
  readonly first: number
  readonly count: number
  /** codes of the cells that they are spread over */
  readonly cells: readonly string[]
}

const line = (number: number, cells: readonly string[]): string => {
  const one = person(number, cells)
  return `${COLUMNS.map(([, name]) => one[name]).join(',')}\n`
}

/** Writes a roster as CSV. @param isAgain the same people in another file: from the last to the first, with a blank row */
export async function writeCsv(
  path: string,
  { first, count, cells }: Roster,
  isAgain = false,
): Promise<void> {
  function* lines(): Generator<string> {
    yield `${COLUMNS.map(([name]) => name).join(',')}\n`
    let some = ''
    for (let place = 0; place < count; place += 1) {
      if (isAgain && place === 1) some += `${','.repeat(COLUMNS.length - 1)}\n`
      some += line(first + (isAgain ? count - 1 - place : place), cells)
      if (some.length < 65_536) continue
      yield some
      some = ''
    }
    yield some
  }
  await pipeline(Readable.from(lines(), { objectMode: false }), createWriteStream(path))
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
}

/** Writes a roster as a workbook, as the usual programs do: every text once, in a table of its own, and cells with its number. */
export async function writeXlsx(path: string, { first, count, cells }: Roster): Promise<void> {
  const texts = new Map<string, number>()
  const numberOf = (text: string): number => {
    const known = texts.get(text) ?? texts.size
    texts.set(text, known)
    return known
  }
  function* sheet(): Generator<string> {
    yield `${HEAD}<worksheet xmlns="${NAMESPACE}"><sheetData>`
    yield row(
      1,
      COLUMNS.map(([name]) => name),
    )
    for (let place = 0; place < count; place += 1) {
      const one = person(first + place, cells)
      yield row(
        place + 2,
        COLUMNS.map(([, name]) => one[name]),
      )
    }
    yield '</sheetData></worksheet>'
  }
  const row = (number: number, values: readonly string[]): string =>
    `<row r="${String(number)}">${values.map((text, index) => `<c r="${String.fromCharCode(65 + index)}${String(number)}" t="s"><v>${String(numberOf(text))}</v></c>`).join('')}</row>`
  function* strings(): Generator<string> {
    yield `${HEAD}<sst xmlns="${NAMESPACE}" uniqueCount="${String(texts.size)}">`
    for (const text of texts.keys()) yield `<si><t>${text}</t></si>`
    yield '</sst>'
  }
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(text), name)
  zip.addReadStream(Readable.from(sheet(), { objectMode: false }), 'xl/worksheets/sheet1.xml')
  // Parts are written one after the other: the texts are known when the sheet is.
  zip.addReadStreamLazy('xl/sharedStrings.xml', (taken) => {
    taken(null, Readable.from(strings(), { objectMode: false }))
  })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}
