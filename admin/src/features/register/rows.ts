import type { Fault, Faults } from '../../app/client/faults.ts'
import { placedFaults, textAt } from '../../app/client/faults.ts'

/** One of several that an act is on. */
export interface NamedRow {
  readonly id: string
  readonly name: string
  readonly version: number
}

/** What the server says of one row. */
export interface RowResult {
  readonly index: number
  readonly id: string | null
  readonly userErrors: readonly { readonly message: string }[]
  readonly warnings: readonly { readonly message: string }[]
}

/** What one row came to, by its name. */
export interface RowOutcome {
  readonly id: string
  readonly name: string
  readonly isStored: boolean
  readonly messages: readonly string[]
}

const messagesOf = (all: readonly { readonly message: string }[]): string[] =>
  all.map(({ message }) => message)

/** What each row came to. */
export function outcomesOf(rows: readonly NamedRow[], results: readonly RowResult[]): RowOutcome[] {
  return rows.map(({ id, name }, i) => {
    const result = results.find(({ index }) => index === i)
    return {
      id,
      name,
      isStored: result?.id != null,
      messages: result ? [...messagesOf(result.userErrors), ...messagesOf(result.warnings)] : [],
    }
  })
}

/** Names in an input that only say which row is meant. */
const WHICH = ['memberId', 'transferId', 'officeId', 'seatId', 'slotId', 'expectedVersion']

/**
 * How the fields of a form are called whose input holds a list of rows: what is against the only row is against the form,
 * under `row` or the field it names; what is against one of several is told of that row, and counts under `rows`.
 */
export function rowFields(list: string, count: number) {
  const pathOf = (path: readonly string[]): readonly string[] => {
    const [first, index, ...rest] = path[0] === 'input' ? path.slice(1) : path
    if (first !== list || index === undefined) return path
    if (count > 1) return ['rows']
    const field = rest.filter((name) => !WHICH.includes(name))
    return field.length > 0 ? field : ['row']
  }
  return {
    place: (_input: object, faults: readonly Fault[]): Faults =>
      placedFaults(faults.map((fault) => ({ ...fault, path: pathOf(fault.path) }))),
    // What is against rows depends on all that is said.
    textAt: (input: object, field: string): string =>
      textAt(input, field === 'row' || field === 'rows' ? 'form' : field),
  }
}
