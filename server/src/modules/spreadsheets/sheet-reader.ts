import { ProblemError, type ErrorCode } from '@chibo/shared'
import type { CellKind, Letters, SheetRow } from './format.ts'
import { COLUMNS_MAX, ROW_MAX } from './limits.ts'
import { meant } from './old-letters.ts'
import { ownText } from './own-text.ts'
import { RichText, stringOf } from './rich-text.ts'
import { dateOfSerial } from './serial-dates.rules.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { CellStyle } from './styles.ts'
import { isTrue } from './workbook.ts'
import { attributeOf, type XmlHandler } from './xml.ts'
import { damaged } from './zip.ts'

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings
  readonly styles: readonly CellStyle[]
  readonly letters: Letters | undefined
  readonly is1904: boolean
}

/** Takes the rows of a sheet from its XML. */
export class SheetReader implements XmlHandler {
  /** rows that are whole and have not been taken */
  rows: SheetRow[] = []
  /** the last row has been read */
  isDone = false

  readonly #context: CellContext
  readonly #inline = new RichText()
  #row = 0
  #isHidden = false
  #cells: string[] = []
  #kinds: CellKind[] = []
  #length = 0
  // The cell at hand.
  #column = 0
  #type = ''
  #style = 0
  #value = ''
  #isValue = false
  #hasFormula = false

  constructor(context: CellContext) {
    this.#context = context
  }

  open(name: string, attributes: string, isEmpty: boolean): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes)
        break
      case 'v':
        this.#isValue = !isEmpty
        break
      case 'f':
        this.#hasFormula = true
        break
      case 'row':
        this.#openRow(attributes)
        break
      default:
        if (this.#type === 'inlineStr') this.#inline.open(name, isEmpty)
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.#closeCell()
        break
      case 'v':
        this.#isValue = false
        break
      case 'row':
        this.#closeRow()
        break
      case 'sheetData':
        this.isDone = true
        break
      default:
        if (this.#type === 'inlineStr') this.#inline.close(name)
    }
  }

  text(raw: string): void {
    if (this.#isValue) this.#value += raw
    else if (this.#type === 'inlineStr') this.#inline.text(raw)
  }

  #openRow(attributes: string): void {
    const said = Number(attributeOf(attributes, 'r'))
    this.#row = Number.isSafeInteger(said) && said > this.#row ? said : this.#row + 1
    this.#isHidden = attributes.includes('hidden') && isTrue(attributeOf(attributes, 'hidden'))
    this.#column = 0
    this.#length = 0
    this.#cells = []
    this.#kinds = []
  }

  #closeRow(): void {
    this.rows.push({ row: this.#row, isHidden: this.#isHidden, cells: this.#cells, kinds: this.#kinds })
  }

  #openCell(attributes: string): void {
    this.#type = 'n'
    this.#style = 0
    this.#value = ''
    this.#hasFormula = false
    this.#column += 1
    let at = attributes.indexOf('=')
    while (at > 0) {
      const quote = attributes.charAt(at + 1)
      const end = attributes.indexOf(quote, at + 2)
      if (end < 0 || (quote !== '"' && quote !== "'")) throw damaged()
      const isAlone = attributes.charCodeAt(at - 2) <= 0x20
      if (isAlone) this.#attribute(attributes.charCodeAt(at - 1), attributes.slice(at + 2, end))
      at = attributes.indexOf('=', end)
    }
  }

  #attribute(letter: number, value: string): void {
    if (letter === 0x72) this.#column = columnOf(value) || this.#column
    else if (letter === 0x73) this.#style = Number(value)
    else if (letter === 0x74) this.#type = value
  }

  #closeCell(): void {
    const [kind, text] = this.#read()
    this.#type = ''
    if (kind === 'EMPTY') return
    // A blank that somebody typed at the end of the world is no column.
    if (this.#column > COLUMNS_MAX && text.trim() === '') return
    if (this.#column > COLUMNS_MAX) this.#fail('TOO_MANY_COLUMNS', COLUMNS_MAX)
    this.#length += text.length
    if (this.#length > ROW_MAX) this.#fail('ROW_TOO_LONG', ROW_MAX)
    while (this.#cells.length < this.#column - 1) {
      this.#cells.push('')
      this.#kinds.push('EMPTY')
    }
    this.#cells[this.#column - 1] = text
    this.#kinds[this.#column - 1] = kind
  }

  #read(): readonly [CellKind, string] {
    if (this.#type === 'inlineStr') return this.#text(this.#inline.take())
    const raw = this.#value
    // What a formula comes to is not in every file, and is never worked out here.
    if (raw === '') return this.#hasFormula && this.#type !== 'str' ? ['ERROR', ''] : EMPTY
    switch (this.#type) {
      case 's':
        return this.#text(this.#context.strings.at(Number(raw)))
      case 'str':
        return this.#text(stringOf(raw))
      case 'b':
        return ['BOOLEAN', isTrue(raw.trim()) ? 'TRUE' : 'FALSE']
      case 'e':
        return ['ERROR', stringOf(raw)]
      case 'd':
        return ['DATE', raw.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')]
      default:
        return this.#number(ownText(raw.trim()))
    }
  }

  #text(text: string): readonly [CellKind, string] {
    if (text === '') return EMPTY
    const { letters, styles } = this.#context
    if (letters === undefined) return ['TEXT', ownText(text)]
    const isCapital = letters === 'tcvn3' && styles[this.#style]?.hasCapitalsOfFont === true
    return ['TEXT', isCapital ? meant(text, letters).toUpperCase() : meant(text, letters)]
  }

  #number(text: string): readonly [CellKind, string] {
    const form = this.#context.styles[this.#style]?.form
    if (form?.kind === 'DATE') {
      const date = dateOfSerial(Number(text), this.#context, form)
      if (date !== undefined) return ['DATE', date]
    }
    if (form?.kind === 'ZEROS' && /^\d+$/.test(text)) return ['NUMBER', text.padStart(form.digits, '0')]
    return [Number.isFinite(Number(text)) ? 'NUMBER' : 'TEXT', text]
  }

  #fail(code: ErrorCode, max: number): never {
    throw new ProblemError({ code, path: [], values: { row: this.#row, max } })
  }
}

const EMPTY: readonly [CellKind, string] = ['EMPTY', '']

/** The number of a column from the address of a cell: `C5` is in the third. */
export function columnOf(address: string): number {
  let column = 0
  for (let at = 0; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 0x20) - 0x60
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column
}
