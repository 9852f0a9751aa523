import { ProblemError, type ErrorCode } from '@chibo/shared'
import type { Separator, SheetRow } from './format.ts'
import { COLUMNS_MAX, ROW_MAX } from './limits.ts'
import { ownText } from './own-text.ts'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/**
 * Takes separated text apart (RFC 4180), cut into pieces anywhere. Lines end with LF, CRLF or CR, also mixed. A quote within a
 * cell that does not begin with one is a character like others, as spreadsheets read it.
 */
export class Tokenizer {
  readonly #code: number
  #rest = ''
  #line = 1
  /** somewhere in the text at hand there is one */
  #hasNul = false
  // The row at hand, while it is taken apart.
  #text = ''
  #isLast = false
  #at = 0
  #breaks = 0

  constructor(separator: Separator) {
    this.#code = separator.charCodeAt(0)
  }

  /**
   * The rows that are whole with this piece.
   *
   * @param isLast nothing follows
   * @throws ProblemError naming the row that cannot be read
   */
  take(piece: string, isLast: boolean): SheetRow[] {
    this.#text = this.#rest + piece
    this.#isLast = isLast
    this.#hasNul = this.#text.includes('\0')
    const rows: SheetRow[] = []
    let start = 0
    while (start < this.#text.length) {
      this.#at = start
      this.#breaks = 0
      const cells = this.#row()
      if (!cells) break
      if (this.#at - start > ROW_MAX) this.fail('ROW_TOO_LONG', { max: ROW_MAX })
      rows.push({ row: this.#line, isHidden: false, cells })
      this.#line += this.#breaks + 1
      start = this.#at
    }
    this.#rest = this.#text.slice(start)
    this.#text = ''
    if (this.#rest.length > ROW_MAX) this.fail('ROW_TOO_LONG', { max: ROW_MAX })
    return rows
  }

  /** Refuses the row that is under way. */
  fail(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}): never {
    throw new ProblemError({ code, path: [], values: { row: this.#line, ...values } })
  }

  /** The row from here on, and behind it; undefined when its end is not there yet. */
  #row(): string[] | undefined {
    const text = this.#text
    const cells: string[] = []
    for (;;) {
      const cell = text.charCodeAt(this.#at) === QUOTE ? this.#quoted() : this.#plain()
      if (cell === undefined) return undefined
      cells.push(cell)
      if (cells.length > COLUMNS_MAX) this.fail('TOO_MANY_COLUMNS', { max: COLUMNS_MAX })
      const next = text.charCodeAt(this.#at)
      if (next === this.#code) {
        this.#at += 1
        continue
      }
      // A line feed may belong to this carriage return.
      if (next === CR && this.#at + 1 === text.length && !this.#isLast) return undefined
      this.#at += next === CR && text.charCodeAt(this.#at + 1) === LF ? 2 : 1
      return cells.length === 1 && cell === '' ? [] : cells
    }
  }

  /** A cell up to what ends it. */
  #plain(): string | undefined {
    const text = this.#text
    const code = this.#code
    const { length } = text
    let end = this.#at
    while (end < length) {
      const unit = text.charCodeAt(end)
      if (unit === code || unit === LF || unit === CR) break
      end += 1
    }
    if (end === length && !this.#isLast) return undefined
    return this.#cell(this.#at, end)
  }

  /** A cell in quotes, and behind the last of them. */
  #quoted(): string | undefined {
    const text = this.#text
    const from = this.#at + 1
    let isDoubled = false
    let end = text.indexOf('"', from)
    while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) {
      isDoubled = true
      end = text.indexOf('"', end + 2)
    }
    if (end < 0 && this.#isLast) this.fail('QUOTE_NOT_CLOSED')
    // The next character may be a quote that belongs to this one.
    if (end < 0 || (end + 1 === text.length && !this.#isLast)) return undefined
    const cell = this.#cell(from, end)
    this.#at = end + 1
    const next = text.charCodeAt(this.#at)
    const isEnd = next === this.#code || next === LF || next === CR || this.#at === text.length
    if (!isEnd) this.fail('QUOTE_MISPLACED')
    if (/[\r\n]/.test(cell)) this.#breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0
    return isDoubled ? cell.replaceAll('""', '"') : cell
  }

  #cell(from: number, end: number): string {
    this.#at = end
    const cell = this.#text.slice(from, end)
    if (this.#hasNul && cell.includes('\0')) this.fail('NUL_CHARACTER')
    return ownText(cell)
  }
}
