import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { WriteText } from './answer.ts'
import type { Run } from './entity.ts'

const Parts = z.array(z.coerce.string())

/**
 * What binds a cursor to a list in an order.
 *
 * @param field the list's field: `Query.members`, `Unit.members`
 */
export function cursorBinding(field: string, orderName: string): string {
  return `${field} ${orderName}`
}

/**
 * Writes a cursor from the JSON of a row's sort values and id, signed and bound to the list's order and to the viewer,
 * so that it can be neither made up nor carried elsewhere.
 */
export function cursorWriter(binding: string): WriteText {
  return (json, run) => {
    const text = Buffer.from(String(JSON.parse(`"${json}"`))).toString('base64url')
    return `${text}.${seal(run, binding, text)}`
  }
}

// A statement takes a cursor's parts one by one, some of them twice; the cursor is checked once.
const read = new WeakMap<Run, Map<string, readonly string[] | undefined>>()

/** The sort values in a cursor; undefined for one that was not written for this list and viewer. */
export function readCursor(run: Run, binding: string, cursor: unknown): readonly string[] | undefined {
  const key = `${binding} ${String(cursor)}`
  const known = read.get(run) ?? new Map<string, readonly string[] | undefined>()
  read.set(run, known)
  if (!known.has(key)) known.set(key, checkCursor(run, binding, cursor))
  return known.get(key)
}

function checkCursor(run: Run, binding: string, cursor: unknown): readonly string[] | undefined {
  const [text = '', signature] = String(cursor).split('.')
  if (!isSame(signature ?? '', seal(run, binding, text))) return undefined
  return Parts.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
}

function seal(run: Run, binding: string, text: string): string {
  return run.services.sign(`${binding}|${run.viewer.accountId ?? run.viewer.tokenId ?? ''}|${text}`)
}

function isSame(shown: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
