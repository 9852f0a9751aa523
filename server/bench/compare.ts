import { deepStrictEqual } from 'node:assert/strict'
import type { Request } from 'autocannon'
import { fromString, toUUID } from 'typeid-js'
import type { Contender } from './contenders/index.ts'
import { isObject } from './json.ts'
import type { OperationName } from './operations.ts'
import { readCursor } from './pages.ts'
import type { ParameterSet } from './parameters.ts'

/** An id as the API writes it: `unit_…`. */
const ID = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** Sends one request; answers `data`. @throws Error for anything but an answer without errors */
export async function ask({ name, url }: Contender, { path, ...request }: Request): Promise<unknown> {
  const response = await fetch(url + path, request)
  const answer: unknown = await response.json()
  if (!response.ok || !isObject(answer) || 'errors' in answer)
    throw new Error(`${name} answered ${String(response.status)}: ${JSON.stringify(answer)}`)
  return answer['data']
}

/**
 * Compares the answers of all contenders to every set of parameters with those of the first one, in depth.
 *
 * @returns bytes of an answer on average, as the first one writes it
 * @throws AssertionError at the first difference
 */
export async function compareAnswers(
  [first, ...others]: readonly [Contender, ...Contender[]],
  operation: OperationName,
  sets: readonly ParameterSet[],
): Promise<number> {
  let bytes = 0
  for (const set of sets) {
    const [wanted, ...answers] = await Promise.all(
      [first, ...others].map(async (contender) => {
        const answer = await ask(contender, contender.request(operation, set))
        return { name: contender.name, answer, plain: plain(contender.plain(answer)) }
      }),
    )
    bytes += JSON.stringify(wanted?.answer).length
    for (const answer of answers)
      deepStrictEqual(
        answer.plain,
        wanted?.plain,
        `${operation}: ${answer.name} and ${first.name} answer differently`,
      )
  }
  return Math.round(bytes / sets.length)
}

/** An answer with its ids as UUIDs and its cursors as sort values: what they stand for is compared. */
export function plain(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name)]))
  if (typeof value !== 'string') return value
  if (key === 'endCursor') return readCursor(value)
  return ID.test(value) ? toUUID(fromString(value)) : value
}
