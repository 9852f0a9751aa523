import { textOf } from './xml.ts'

/** Characters that XML cannot hold are written as `_x000D_` in workbooks, and what looks like that as `_x005F_x000D_`. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g

/** Text of a workbook as it is meant. */
export function stringOf(raw: string): string {
  const text = textOf(raw)
  if (!text.includes('_x')) return text
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/**
 * Gathers the text of a string item or an inline string: all its runs, however they are formatted, but not how they are
 * pronounced (`rPh`).
 */
export class RichText {
  #parts = ''
  #isText = false
  #isPhonetic = false

  open(name: string, isEmpty: boolean): void {
    if (name === 'rPh') this.#isPhonetic = !isEmpty
    else if (name === 't') this.#isText = !isEmpty
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false
    else if (name === 't') this.#isText = false
  }

  text(raw: string): void {
    if (this.#isText && !this.#isPhonetic) this.#parts += raw
  }

  /** The text so far, and none from here on. */
  take(): string {
    const text = stringOf(this.#parts)
    this.#parts = ''
    return text
  }
}
