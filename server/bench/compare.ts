import { deepStrictEqual } from 'node:assert/strict'
import { fromString, toUUID } from 'typeid-js'
import type { Contender } from './contenders/index.ts'
import type { Operation } from './operations.ts'
import { readCursor, type ParameterSet } from './parameters.ts'

/** An id as the API writes it: `unit_…`. */
const ID = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** Sends one request; answers `data`. @throws Error for anything but an answer without errors */
export async function ask(contender: Contender, operation: Operation, set: ParameterSet): Promise<unknown> {
  const { path, ...request } = contender.request(operation, set)
  const response = await fetch(contender.url + path, request)
  const answer: unknown = await response.json()
  if (!response.ok || !isObject(answer) || 'errors' in answer)
    throw new Error(`${contender.name} answered ${String(response.status)}: ${JSON.stringify(answer)}`)
  return answer['data']
}

/**
 * Compares the answers of two contenders to every set of parameters, in depth.
 *
 * @returns bytes of an answer on average, as the first of them writes it
 * @throws AssertionError at the first difference
 */
export async function compareAnswers(
  [first, second]: readonly [Contender, Contender],
  operation: Operation,
  sets: readonly ParameterSet[],
): Promise<number> {
  let bytes = 0
  for (const set of sets) {
    const answers = await Promise.all([ask(first, operation, set), ask(second, operation, set)])
    const [a, b] = answers.map((answer) => plain(answer))
    deepStrictEqual(a, b, `${operation.title}: ${first.name} and ${second.name} answer differently`)
    bytes += JSON.stringify(answers[0]).length
  }
  return Math.round(bytes / sets.length)
}

/** An answer with its ids as UUIDs and its cursors as sort values: what they stand for is compared. */
function plain(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name)]))
  if (typeof value !== 'string') return value
  if (key === 'endCursor') return readCursor(value)
  return ID.test(value) ? toUUID(fromString(value)) : value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
