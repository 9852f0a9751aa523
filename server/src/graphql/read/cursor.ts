import { z } from 'zod'
import type { Run } from './entity.ts'

const Parts = z.array(z.string())

/**
 * A cursor: the sort values of a row and its id, signed and bound to the list's order and to the viewer, so that
 * it can be neither made up nor carried elsewhere.
 */
export function writeCursor(run: Run, binding: string, parts: readonly string[]): string {
  const text = Buffer.from(JSON.stringify(parts)).toString('base64url')
  return `${text}.${seal(run, binding, text)}`
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
  if (signature !== seal(run, binding, text)) return undefined
  return Parts.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
}

function seal(run: Run, binding: string, text: string): string {
  return run.services.sign(`${binding}|${run.viewer.accountId ?? run.viewer.tokenId ?? ''}|${text}`)
}
