/** What the log keeps of an error. */
export interface LoggedError {
  readonly name: string
  /** of the database, the system or the framework */
  readonly code?: string
  /** only where it cannot quote input */
  readonly message?: string
  /** of a database error: which rule was broken, where */
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
  /** the calls alone, without the message that a stack begins with */
  readonly stack: readonly string[]
  readonly cause?: LoggedError
}

/** Errors of our own making or of the system, whose messages name code and addresses, never input. */
const PLAIN_NAMES = new Set(['TypeError', 'ReferenceError', 'AssertionError', 'MigrationError', 'StartError'])

// Of PostgreSQL: connection, resources, operator intervention, and statements that are wrong in themselves.
const PLAIN_CODES = /^(08|42|53|57|58|XX)...$|^E[A-Z]+$|^FST_/

const CAUSES_MAX = 3

/** A line of a stack that names a place in a file. */
const CALL = /^at .*:\d+:\d+\)?$/

/**
 * Pino's serializer of errors. Messages of the database and of parsers quote the values they stumbled over, so an
 * error keeps its message only where that cannot be; name, code, constraint and calls stay in any case.
 *
 * @param error anything thrown
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] }
  const code = textOf(error, 'code')
  const isPlain = PLAIN_NAMES.has(error.name) || (code !== undefined && PLAIN_CODES.test(code))
  return {
    name: error.name,
    ...defined('code', code),
    ...(isPlain ? { message: error.message } : {}),
    ...defined('constraint', textOf(error, 'constraint')),
    ...defined('table', textOf(error, 'table')),
    ...defined('column', textOf(error, 'column')),
    stack: callsOf(error),
    ...(error.cause !== undefined && depth < CAUSES_MAX
      ? { cause: loggedError(error.cause, depth + 1) }
      : {}),
  }
}

/** The lines of a stack that are calls; the message before them may have many lines, and some like calls. */
function callsOf(error: Error): string[] {
  const stack = error.stack ?? ''
  const message = error.message === '' ? -1 : stack.indexOf(error.message)
  const calls = message < 0 ? stack : stack.slice(message + error.message.length)
  return calls
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => CALL.test(line))
}

function textOf(error: Error, name: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(error, name)?.value
  return typeof value === 'string' ? value : undefined
}

function defined<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  const part: Partial<Record<Name, string>> = {}
  if (value !== undefined) part[name] = value
  return part
}
