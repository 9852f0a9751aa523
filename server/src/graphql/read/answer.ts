import { sql } from 'kysely'
import { ID_LENGTH, UUID_LENGTH, writeId } from '../id-text.ts'
import type { Run, Sql } from './entity.ts'

/**
 * An answer is JSON that the database has written: its keys are the names of fields, its values stand as they shall.
 * Keys that the caller renamed, and values that the database cannot write (ids in their public form, sealed values,
 * cursors), are marked by a key `#12` that no field can have, and finished here.
 */

/** Writes a value from the text that the database gave: both as they stand between the quotes of a JSON string. */
export type WriteText = (text: string, run: Run) => string

/** How a marked value is written: a uuid as an id with this prefix, or by a function; `bare`: without the quotes, as a number. */
export type Finish = { readonly idPrefix: string } | { readonly bare: WriteText } | WriteText

/** A key to be finished, with its value if that is a string. */
export interface Mark {
  /** the name it is answered under */
  readonly name: Buffer
  /** what stands before the digits of an id: the name, and the id's prefix */
  readonly id: Buffer | undefined
  readonly write: WriteText | undefined
  readonly isBare: boolean
  /** whether nothing of it stands in the answer: `write` only takes note of the value */
  readonly isSilent: boolean
}

/** The columns of an object in an answer, in order, by the names they are answered under. */
export class Columns {
  private readonly columns: Sql[] = []
  private readonly marks: Mark[]

  /** @param marks of the whole statement */
  constructor(marks: Mark[]) {
    this.marks = marks
  }

  /**
   * Adds a value.
   *
   * @param response the name it is answered under
   * @param field the name of its field: the statement knows no other, so that it is the same whatever callers rename
   */
  add(value: Sql, response: string, field: string, finish?: Finish): void {
    const isMarked = finish !== undefined || response !== field
    const key = isMarked ? `#${String(this.marks.push(markOf(response, finish)) - 1)}` : field
    this.columns.push(sql`${value} as ${sql.id(key)}`)
  }

  /** Adds a text that is taken note of where the answer is written, and is not in it. */
  note(value: Sql, take: (text: string, run: Run) => void): void {
    const write = (text: string, run: Run): string => {
      take(text, run)
      return ''
    }
    const at = this.marks.push({ ...markOf('', write), isSilent: true }) - 1
    this.columns.unshift(sql`${value} as ${sql.id(`#${String(at)}`)}`)
  }

  /** `select … as "name", … as "#0"` */
  select(): Sql {
    return sql`select ${sql.join(this.columns)}`
  }
}

function markOf(response: string, finish: Finish | undefined): Mark {
  const name = Buffer.from(response)
  const plain = { name, id: undefined, isBare: false, isSilent: false }
  if (typeof finish !== 'object') return { ...plain, write: finish }
  if ('bare' in finish) return { ...plain, write: finish.bare, isBare: true }
  return { ...plain, id: Buffer.from(`${response}":"${finish.idPrefix}_`), write: undefined }
}

/** An answer as the database wrote it, and what is left to finish in it. */
export interface Unfinished {
  /** null where the database found nothing */
  readonly text: string | null
  readonly marks: readonly Mark[]
  readonly run: Run
}

/** Bytes of a UTF-16 unit in UTF-8 at most. */
const BYTES_MAX = 3

/** Room is made for so many times what is needed. */
const GROWTH = 1.25

const QUOTE = 34
const HASH = 35
const COMMA = 44
const ZERO = 48
const NINE = 57
const COLON = 58
const BACKSLASH = 92

const encoder = new TextEncoder()

/**
 * Writes JSON from unfinished answers and the text around them. In bytes, for a page of members holds a hundred ids:
 * put together from strings it took twice as long as passing the text through does.
 */
export class AnswerWriter {
  private target = Buffer.alloc(0)
  private length = 0

  /** Adds bytes as they are. */
  bytes(added: Buffer): void {
    this.copy(added, 0, added.length)
  }

  /** Adds an answer, finished. In the text of a value a quote is always escaped, so `"#12":` is a key of ours. */
  answer({ text, marks, run }: Unfinished): void {
    const source = bytesOf(text ?? 'null')
    this.reserve(source.length)
    let done = 0
    for (let at = source.indexOf(HASH); at >= 0; at = source.indexOf(HASH, Math.max(at + 1, done))) {
      const end = endOfDigits(source, at + 1)
      const isKey = source[at - 1] === QUOTE && source[end] === QUOTE && source[end + 1] === COLON
      const mark = isKey ? marks[numberIn(source, at + 1, end)] : undefined
      if (!mark) continue
      this.copy(source, done, at)
      done = this.marked(source, end, mark, run)
    }
    this.copy(source, done, source.length)
  }

  /** What was written so far. */
  get written(): Buffer {
    return this.target.subarray(0, this.length)
  }

  /** Writes a marked key and, where it is to be finished, its value; answers where the source goes on. */
  private marked(source: Buffer, end: number, mark: Mark, run: Run): number {
    const { name, id, write, isBare } = mark
    const first = end + 3
    const isText = source[end + 2] === QUOTE
    if (mark.isSilent) return this.silent(source, first, mark, run)
    if (id && isText) {
      this.copy(id, 0, id.length)
      this.reserve(ID_LENGTH)
      writeId(source, first, this.target, this.length)
      this.length += ID_LENGTH
      return first + UUID_LENGTH
    }
    this.copy(name, 0, name.length)
    if (!write || !isText) return end
    const last = endOfString(source, first)
    const value = write(source.toString('utf8', first, last), run)
    this.bytes(Buffer.from(isBare ? `":${value}` : `":"${value}`))
    return isBare ? last + 1 : last
  }

  /** Takes note of a value, and leaves out its key, whose first quote is written, and the comma behind it. */
  private silent(source: Buffer, first: number, { write }: Mark, run: Run): number {
    this.length -= 1
    const last = endOfString(source, first)
    write?.(source.toString('utf8', first, last), run)
    return source[last + 1] === COMMA ? last + 2 : last + 1
  }

  private copy(source: Buffer, from: number, end: number): void {
    this.reserve(end - from)
    source.copy(this.target, this.length, from, end)
    this.length += end - from
  }

  /** Makes room for so many bytes more. */
  private reserve(more: number): void {
    if (this.length + more <= this.target.length) return
    const larger = Buffer.allocUnsafe(Math.ceil((this.length + more) * GROWTH))
    this.target.copy(larger, 0, 0, this.length)
    this.target = larger
  }
}

/** Memory for most texts, which are needed no longer than it takes to finish them. */
const desk = Buffer.allocUnsafe(256 * 1024)

/**
 * A text in UTF-8, until the next one is asked for. (`Buffer.from` counts its bytes before it writes them, and takes
 * twice as long.)
 */
function bytesOf(text: string): Buffer {
  const room = text.length * BYTES_MAX
  const bytes = room <= desk.length ? desk : Buffer.allocUnsafe(room)
  return bytes.subarray(0, encoder.encodeInto(text, bytes).written)
}

function endOfDigits(source: Buffer, from: number): number {
  let end = from
  for (let digit = source[end] ?? 0; digit >= ZERO && digit <= NINE; digit = source[end] ?? 0) end += 1
  return end
}

function numberIn(source: Buffer, from: number, end: number): number {
  let number = 0
  for (let at = from; at < end; at += 1) number = number * 10 + (source[at] ?? 0) - ZERO
  return number
}

/** Where the quote stands that ends a JSON string. */
function endOfString(source: Buffer, from: number): number {
  let end = source.indexOf(QUOTE, from)
  while (isEscaped(source, end)) end = source.indexOf(QUOTE, end + 1)
  return end
}

function isEscaped(source: Buffer, at: number): boolean {
  let backslashes = 0
  while (source[at - 1 - backslashes] === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}

/** A text as it stands between the quotes of a JSON string. */
export function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
