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

/** What an input says in a field, as text to compare. */
function valueAt(input: object, field: string): string {
  let value: unknown = input
  if (field === 'form') return JSON.stringify(input)
  for (const step of field.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  return JSON.stringify(value) ?? ''
}

/** Those faults of a refused input whose fields say the same in the next one. */
export function keepUnchanged(faults: Faults, refused: object, next: object): Faults {
  return Object.fromEntries(
    Object.entries(faults).filter(([field]) => valueAt(refused, field) === valueAt(next, field)),
  )
}

/** The sentences of all fields that none of these show. */
export function otherFaults(faults: Faults, shown: readonly string[]): string[] {
  return Object.entries(faults).flatMap(([field, messages]) =>
    shown.some((prefix) => field === prefix || field.startsWith(`${prefix}.`)) ? [] : messages,
  )
}
