import { ROW_MAX } from './limits.ts'
import { damaged } from './zip.ts'

/** What is told of a part of a workbook as it is read. Names are without prefixes. */
export interface XmlHandler {
  open(name: string, attributes: string, isEmpty: boolean): void
  close(name: string): void
  /** @param raw as it stands; `textOf` turns it to text */
  text?(raw: string): void
}

const EXCLAMATION = 0x21
const SLASH = 0x2f
const QUESTION = 0x3f

/**
 * Reads XML that comes in pieces, as far as parts of workbooks need it: elements, attributes, text. Document types are refused, so
 * there are no entities of anybody's making. Looks for the marks of tags instead of at every character: 200,000 rows have twelve
 * million of them.
 */
export class XmlReader {
  readonly #handler: XmlHandler
  #rest = ''
  /** what is passed over up to this */
  #until: string | undefined

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Passes over everything up to and with a text. */
  skipTo(until: string): void {
    this.#until = until
  }

  /** @throws ProblemError where it is not XML of a workbook */
  take(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    for (;;) {
      const next = this.#until === undefined ? this.#token(text, at) : this.#skip(text, at, this.#until)
      if (next < 0) break
      at = next
    }
    this.#rest = text.slice(
      this.#until === undefined ? at : Math.max(at, text.length - this.#until.length + 1),
    )
    if (this.#rest.length > ROW_MAX) throw damaged()
  }

  #skip(text: string, at: number, until: string): number {
    const found = text.indexOf(until, at)
    if (found < 0) return -1
    this.#until = undefined
    return found + until.length
  }

  /** Tells of a tag and the text before it; where it ends, -1 when that is not there yet. */
  #token(text: string, from: number): number {
    const begin = text.indexOf('<', from)
    if (begin < 0) return -1
    const mark = text.charCodeAt(begin + 1)
    if (mark === EXCLAMATION || mark === QUESTION) return this.#other(text, from, begin)
    const end = endOfTag(text, begin)
    if (end < 0) return -1
    if (begin > from) this.#handler.text?.(text.slice(from, begin))
    if (mark === SLASH) this.#handler.close(localName(text, begin + 2, end))
    else this.#open(text, begin + 1, end)
    return end + 1
  }

  #open(text: string, from: number, end: number): void {
    const isEmpty = text.charCodeAt(end - 1) === SLASH
    const last = isEmpty ? end - 1 : end
    let head = from
    while (head < last && text.charCodeAt(head) > 0x20) head += 1
    const name = localName(text, from, head)
    this.#handler.open(name, text.slice(head, last), isEmpty)
    if (isEmpty) this.#handler.close(name)
  }

  /** Comments and instructions are passed over, text that is marked as such is text. */
  #other(text: string, from: number, begin: number): number {
    const [opening, closing] =
      [['<!--', '-->'] as const, ['<![CDATA[', ']]>'] as const, ['<?', '?>'] as const].find(([mark]) =>
        text.startsWith(mark, begin),
      ) ?? []
    if (opening === undefined || closing === undefined) {
      if (text.length - begin < '<![CDATA['.length) return -1
      throw damaged()
    }
    const end = text.indexOf(closing, begin + opening.length)
    if (end < 0) return -1
    if (begin > from) this.#handler.text?.(text.slice(from, begin))
    if (opening === '<![CDATA[')
      this.#handler.text?.(text.slice(begin + opening.length, end).replaceAll('&', '&amp;'))
    return end + closing.length
  }
}

/** The `>` of a tag; it may also stand within the quotes of an attribute. */
function endOfTag(text: string, begin: number): number {
  let quote = 0
  for (let at = begin + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if (unit === 0x3e) return at
    else if (unit === 0x22 || unit === 0x27) quote = unit
  }
  return -1
}

/** The name that begins there, its prefix left aside. */
function localName(text: string, from: number, end: number): string {
  let begin = from
  let at = from
  for (; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20) break
    if (unit === 0x3a) begin = at + 1
  }
  return text.slice(begin, at)
}

/** The value of an attribute, its prefix left aside; undefined where there is none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, local, double, single] of attributes.matchAll(
    /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (local === name) return textOf(double ?? single ?? '')
  return undefined
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it is meant: characters that are written by name or number, line ends as one. */
export function textOf(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));?/g,
    (_, decimal?: string, hex?: string, name = '') => {
      if (decimal === undefined && hex === undefined) return NAMED[name] ?? fail()
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : fail()
    },
  )
}

function fail(): never {
  throw damaged()
}
