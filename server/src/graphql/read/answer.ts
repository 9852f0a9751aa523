import { sql } from 'kysely'
import type { Run, Sql } from './entity.ts'

/**
 * An answer is JSON text that the database has written: its keys are the names of fields, its values stand as they
 * shall. Keys that the caller renamed, and values that the database cannot write (ids in their public form, sealed
 * values, cursors), are marked by a key `#12` that no field can have, and finished here.
 */

/** Writes a value from the text that the database gave: what a JSON string holds between its quotes. */
export type WriteText = (text: string, run: Run) => string

/** A key to be finished: the name it is answered under, and how its value is written if it is a string. */
export interface Mark {
  readonly name: string
  readonly write: WriteText | undefined
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
   * @param write see Mark
   */
  add(value: Sql, response: string, field: string, write?: WriteText): void {
    const isMarked = write !== undefined || response !== field
    const key = isMarked ? `#${String(this.marks.push({ name: response, write }) - 1)}` : field
    this.columns.push(sql`${value} as ${sql.id(key)}`)
  }

  /** `select … as "name", … as "#0"` */
  select(): Sql {
    return sql`select ${sql.join(this.columns)}`
  }
}

const QUOTE = 34
const ZERO = 48
const NINE = 57
const COLON = 58
const BACKSLASH = 92

/**
 * Finishes the marked keys and values of an answer.
 *
 * @param text as the database wrote it: in a value's text a quote is always escaped, so `"#12":` is a key of ours
 */
export function finishAnswer(text: string, marks: readonly Mark[], run: Run): string {
  let answer = ''
  let done = 0
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    let number = 0
    let end = at + 1
    for (let digit = text.charCodeAt(end); digit >= ZERO && digit <= NINE; digit = text.charCodeAt(end)) {
      number = number * 10 + digit - ZERO
      end += 1
    }
    const isKey = text.charCodeAt(end) === QUOTE && text.charCodeAt(end + 1) === COLON
    const mark = isKey && text.charCodeAt(at - 1) === QUOTE ? marks[number] : undefined
    if (!mark) continue
    answer += text.slice(done, at) + mark.name
    done = end
    if (!mark.write || text.charCodeAt(end + 2) !== QUOTE) continue
    const first = end + 3
    const last = endOfString(text, first)
    answer += `":"${mark.write(text.slice(first, last), run)}`
    done = last
    at = last
  }
  return done === 0 ? text : answer + text.slice(done)
}

/** Where the quote stands that ends a JSON string. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}

/** A text as it stands between the quotes of a JSON string. */
export function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
