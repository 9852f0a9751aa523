import { ProblemError } from '@chibo/shared'
import type { ByteSource } from './byte-source.ts'
import { decoding } from './decoding.ts'
import type { SheetName } from './format.ts'
import { RichText } from './rich-text.ts'
import { SharedStrings } from './shared-strings.ts'
import { unpack } from './unpacking.ts'
import { attributeOf, XmlReader, type XmlHandler } from './xml.ts'
import { damaged, readDirectory, type ZipDirectory } from './zip.ts'

/** A workbook that is opened: what is needed to read its sheets. Nothing of its macros, links and pictures is ever read. */
export interface Workbook {
  readonly source: ByteSource
  readonly parts: ZipDirectory
  readonly sheets: readonly Sheet[]
  readonly is1904: boolean
  readonly hasMacros: boolean
  /** parts by the end of their kind (`/styles`, `/sharedStrings`) */
  readonly related: ReadonlyMap<string, string>
}

/** A sheet and the part that holds it. */
export interface Sheet extends SheetName {
  readonly part: string
}

/**
 * Opens a workbook, transitional or strict (ECMA-376), whatever prefixes it uses.
 *
 * @returns undefined when the archive is none
 * @throws ProblemError when it is damaged
 */
export async function openWorkbook(
  source: ByteSource,
  directory?: ZipDirectory,
): Promise<Workbook | undefined> {
  const parts = directory ?? (await readDirectory(source))
  const main = (await relationsOf(source, parts, '')).find(({ kind }) => kind === 'officeDocument')?.target
  if (main === undefined || !/workbook[^/]*\.xml$/.test(main) || !parts.has(main)) return undefined
  const relations = await relationsOf(source, parts, main)
  const targets = new Map(relations.map(({ id, target, kind }) => [id, { target, kind }]))
  const sheets: Sheet[] = []
  let is1904 = false
  await readPart(source, parts, main, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributeOf(attributes, 'date1904'))
      if (name !== 'sheet') return
      const target = targets.get(relationOf(attributes) ?? '')
      // Charts and dialogs are sheets, too, without cells.
      if (target?.kind !== 'worksheet') return
      const isHidden = /hidden/i.test(attributeOf(attributes, 'state') ?? '')
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', isHidden, part: target.target })
    },
    close: () => undefined,
  })
  const related = new Map(relations.map(({ kind, target }) => [kind, target]))
  return { source, parts, sheets, is1904, hasMacros: related.has('vbaProject'), related }
}

/** The sheet of a name; where none is given, the first one that is shown. */
export function sheetOf({ sheets }: Workbook, name: string | undefined): Sheet {
  const sheet =
    name === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find((one) => one.name === name)
  if (!sheet) throw new ProblemError({ code: 'SHEET_UNKNOWN', path: [], values: { sheet: name ?? '' } })
  return sheet
}

/** The texts that cells refer to by number. @param most how many of them at least, where that is enough; left out: all */
export async function readStrings(
  { source, parts, related }: Workbook,
  signal?: AbortSignal,
  most = Infinity,
): Promise<SharedStrings> {
  const strings = new SharedStrings()
  const part = related.get('sharedStrings')
  if (part === undefined || !parts.has(part)) return strings
  const text = new RichText()
  const reader = new XmlReader({
    open: (name, _attributes, isEmpty) => text.open(name, isEmpty),
    close(name) {
      text.close(name)
      signal?.throwIfAborted()
      if (name === 'si') strings.add(text.take())
    },
    text: (raw) => text.text(raw),
  })
  for await (const some of textOfPart(source, parts, part)) {
    reader.take(some)
    if (strings.count >= most) break
  }
  return strings
}

/** Reads a part from its beginning to its end, or to where the handler has seen enough. */
export async function readPart(
  source: ByteSource,
  parts: ZipDirectory,
  part: string,
  handler: XmlHandler,
): Promise<void> {
  const reader = new XmlReader(handler)
  for await (const text of textOfPart(source, parts, part)) reader.take(text)
}

/** The text of a part, a piece at a time. */
export async function* textOfPart(
  source: ByteSource,
  parts: ZipDirectory,
  part: string,
): AsyncGenerator<string, undefined> {
  const entry = parts.get(part)
  if (!entry) throw damaged()
  let read = 0
  let decoder: ReturnType<typeof decoding> | undefined
  for await (const bytes of unpack(source, entry)) {
    read += bytes.length
    decoder ??= decoding(encodingOf(bytes))
    const { text, isBroken } = decoder.take(bytes, read === entry.size)
    if (isBroken) throw damaged()
    yield text
  }
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

interface Relation {
  readonly id: string
  /** the last word of the address that names the kind: strict and transitional ones begin differently */
  readonly kind: string
  /** name of a part, in small letters */
  readonly target: string
}

/** What a part refers to within the file; what lies outside of it is not looked at. */
async function relationsOf(
  source: ByteSource,
  parts: ZipDirectory,
  part: string,
): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const relations: Relation[] = []
  if (!parts.has(path)) return relations
  await readPart(source, parts, path, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return
      const target = resolved(folder, attributeOf(attributes, 'Target') ?? '')
      const kind = attributeOf(attributes, 'Type')?.split('/').at(-1) ?? ''
      relations.push({ id: attributeOf(attributes, 'Id') ?? '', kind, target })
    },
    close: () => undefined,
  })
  return relations
}

/** The name of a part that another one refers to. */
function resolved(folder: string, target: string): string {
  return new URL(target.replaceAll('\\', '/'), `file:///${folder}`).pathname.slice(1).toLowerCase()
}

/** `r:id`, whatever the prefix; `sheetId` is another attribute. */
function relationOf(attributes: string): string | undefined {
  return attributeOf(attributes, 'id')
}

/** A boolean of XML. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
