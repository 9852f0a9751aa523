/** What is wrong, and where in the input. */
export interface Fault {
  readonly path: readonly string[]
  readonly message: string
}

/** Sentences by the field they are about: `members.0.name`; what is about the whole form is under `form`. */
export type Faults = Readonly<Record<string, string[]>>

/** Faults under their fields, whether their paths begin with `input` or not. */
export function placedFaults(faults: readonly Fault[]): Faults {
  const placed: Record<string, string[]> = {}
  for (const { path, message } of faults) {
    const field = (path[0] === 'input' ? path.slice(1) : path).join('.') || 'form'
    ;(placed[field] ??= []).push(message)
  }
  return placed
}

function valueAt(input: object, path: readonly string[]): unknown {
  let value: unknown = input
  for (const step of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  return value
}

/** Whether an input has an empty text in a field. */
export const isEmpty = (input: object, path: readonly string[]): boolean => valueAt(input, path) === ''

/** What an input says in a field, as text to compare. */
export const textAt = (input: object, field: string): string =>
  JSON.stringify(field === 'form' ? input : valueAt(input, field.split('.'))) ?? ''

/** Those faults of a refused input whose fields say the same in the next one. */
export function keepUnchanged<Input extends object>(
  faults: Faults,
  refused: Input,
  next: Input,
  textOf: (input: Input, field: string) => string = textAt,
): Faults {
  return Object.fromEntries(
    Object.entries(faults).filter(([field]) => textOf(refused, field) === textOf(next, field)),
  )
}

/** The sentences of all fields that none of these show. */
export function otherFaults(faults: Faults, shown: readonly string[]): string[] {
  return Object.entries(faults).flatMap(([field, messages]) =>
    shown.some((prefix) => field === prefix || field.startsWith(`${prefix}.`)) ? [] : messages,
  )
}
