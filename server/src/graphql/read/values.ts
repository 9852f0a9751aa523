import { ProblemError } from '@chibo/shared'
import { decodeId } from '../ids.ts'
import type { Arg } from './arguments.ts'
import type { ArgMap, Compiling, Filter, Run, Sql } from './entity.ts'

/**
 * Readers of parameters: they take an argument's value when a plan runs, and refuse what the database could not
 * take, naming the argument.
 */

/** Text without NUL and lone surrogates, in normal form C. */
export function textValue(value: unknown, path: readonly string[]): string {
  const text = String(value)
  if (text.includes('\0') || !text.isWellFormed()) throw new ProblemError({ code: 'INVALID_TEXT', path })
  return text.normalize('NFC')
}

/** A day that exists, `YYYY-MM-DD`, years 1 to 9999. */
export function dateValue(value: unknown, path: readonly string[]): string {
  const text = String(value)
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const date = match && new Date(`${text}T00:00:00Z`)
  if (
    !date ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text ||
    match[1] === '0000'
  ) {
    throw new ProblemError({ code: 'INVALID_DATE', path })
  }
  return text
}

/** A reader of one value of a filter's type. */
export function filterValue(filter: Filter): (value: unknown, path: readonly string[]) => unknown {
  switch (filter.type) {
    case 'uuid': {
      const { prefix = '' } = filter
      return (value, path) => decodeId(typeof prefix === 'string' ? [prefix] : prefix(), value, path)
    }
    case 'date':
      return dateValue
    case 'text':
      return textValue
    case 'integer':
    case 'boolean':
      return (value) => value
  }
}

/** Reads an argument through a reader at each run; null stays null. */
export function fromArg(
  arg: Arg,
  read: (value: unknown, path: readonly string[]) => unknown,
): (run: Run) => unknown {
  return (run) => {
    const value = arg.at(run.variables)
    return value == null ? null : read(value, arg.path)
  }
}

/** The same for every item of a list; a null item is refused. */
export function fromListArg(
  arg: Arg,
  read: (value: unknown, path: readonly string[]) => unknown,
): (run: Run) => unknown {
  return (run) => {
    const value = arg.at(run.variables)
    const items: unknown[] = Array.isArray(value) ? value : [value]
    if (items.length > 100) throw new ProblemError({ code: 'TOO_MANY', path: arg.path, values: { max: 100 } })
    return items.map((item, i) => read(item, [...arg.path, String(i)]))
  }
}

/** A text argument that is required, as a parameter. @throws ProblemError REQUIRED where it is not given */
export function textArg(cx: Compiling, args: ArgMap, name: string): Sql {
  const arg = args.get(name)
  if (!arg) throw new ProblemError({ code: 'REQUIRED', path: [name] })
  return cx.param(fromArg(arg, textValue), 'text')
}

/** A day argument that is required, as a parameter. @throws ProblemError REQUIRED where it is not given */
export function dayArg(cx: Compiling, args: ArgMap, name: string): Sql {
  const arg = args.get(name)
  if (!arg) throw new ProblemError({ code: 'REQUIRED', path: [name] })
  return cx.param(fromArg(arg, dateValue), 'date')
}
