import { types } from 'pg'

/**
 * How values of the database arrive in JavaScript.
 *
 * | PostgreSQL          | JavaScript                                                              |
 * |---------------------|-------------------------------------------------------------------------|
 * | date                | string `YYYY-MM-DD`; a day has no time zone, so it is never a `Date`     |
 * | timestamptz         | `Date`, an instant (milliseconds; write with `now()` where more matters) |
 * | timestamp           | string as sent; not used by the schema                                  |
 * | int8                | number; an error outside ±(2^53 − 1), never a rounded value              |
 * | numeric             | string, exact                                                           |
 * | daterange           | string as sent: `[2020-01-01,)`                                         |
 * | json, jsonb         | parsed, of type unknown until a schema has seen it                      |
 * | arrays of the above | arrays of the same                                                      |
 */
export const valueTypes = { getTypeParser }

const TEXT_ARRAY: number = 1009

const asSent = (text: string): string => text

const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, asSent],
  [types.builtins.TIMESTAMP, asSent],
  [types.builtins.NUMERIC, asSent],
  [types.builtins.INT8, parseInt8],
  [1182, arrayOf(asSent)],
  [1115, arrayOf(asSent)],
  [1231, arrayOf(asSent)],
  [1016, arrayOf(parseInt8)],
])

function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format === 'binary') return types.getTypeParser(oid, 'binary')
  return parsers.get(oid) ?? types.getTypeParser(oid, 'text')
}

function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`)
  return value
}

/** Builds on the driver's parser of text[], which knows quoting, nulls and nesting. */
function arrayOf(parse: (text: string) => unknown): (text: string) => unknown {
  const parseTextArray = types.getTypeParser(TEXT_ARRAY, 'text')
  const each = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(each) : typeof value === 'string' ? parse(value) : value
  return (text) => each(parseTextArray(text))
}
