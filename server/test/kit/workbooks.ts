import { once } from 'node:events'
import { ZipFile } from 'yazl'

/** Packs files into an archive. */
export async function zipped(
  parts: Readonly<Record<string, string | Buffer>>,
  isPacked = true,
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), path, { compress: isPacked })
  const chunks: Buffer[] = []
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk))
  zip.end()
  await once(zip.outputStream, 'end')
  return Buffer.concat(chunks)
}

const MAIN = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
}
const RELATIONS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** A workbook as it is written by hand. */
export interface HandMade {
  readonly sheets: readonly { readonly name: string; readonly state?: string; readonly xml: string }[]
  /** `<si>` items */
  readonly strings?: string
  /** codes of number formats; a cell of style n has the n-th of them, from 1 */
  readonly formats?: readonly (string | number)[]
  /** the font of all these */
  readonly font?: string
  readonly is1904?: boolean
  readonly flavour?: 'transitional' | 'strict'
  /** before every name of the sheets and the workbook, as `x:` */
  readonly prefix?: string
  readonly more?: Readonly<Record<string, string | Buffer>>
}

/** The parts of a workbook. `xml` of a sheet is what stands within `worksheet`, with names that are not prefixed. */
export function partsOf({
  sheets,
  strings = '',
  formats = [],
  font = 'Times New Roman',
  is1904 = false,
  flavour = 'transitional',
  prefix = '',
  more = {},
}: HandMade): Record<string, string | Buffer> {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- by hand -->'
  const root = (element: string, content: string): string =>
    `${head}${`<${element} xxx="${MAIN[flavour]}" xmlns:r="${RELATIONS[flavour]}">${content}</${element}>`
      .replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`)
      .replace('xxx', name)}`
  const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(
        ([type, target], i) =>
          `<Relationship Id="rId${String(i + 1)}" Type="${RELATIONS[flavour]}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`
  const tabs = sheets.map(
    ({ name: tab, state }, i) =>
      `<sheet name="${tab}" sheetId="${String(i + 7)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(i + 1)}"/>`,
  )
  const custom = formats.map((code, i) =>
    typeof code === 'number'
      ? ''
      : `<numFmt numFmtId="${String(170 + i)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  const cellFormats = formats.map(
    (code, i) => `<xf numFmtId="${String(typeof code === 'number' ? code : 170 + i)}" fontId="1"/>`,
  )
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': root(
      'workbook',
      `<workbookPr date1904="${is1904 ? '1' : '0'}"/><sheets>${tabs.join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${String(i + 1)}.xml`] as const),
      ['styles', '/xl/styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': root(
      'styleSheet',
      `<numFmts>${custom.join('')}</numFmts><fonts><font><name val="Calibri"/></font><font><b/><name val="${font}"/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cellFormats.join('')}</cellXfs>`,
    ),
    'xl/sharedStrings.xml': root('sst', strings),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, root('worksheet', xml)]),
    ),
    ...more,
  }
}

/** A workbook as a file. */
export function workbook(made: HandMade): Promise<Buffer> {
  return zipped(partsOf(made))
}
