import { placedFaults, textAt } from '../../app/client/faults.ts'
import type { Fault, Faults } from '../../app/client/faults.ts'

/**
 * How the faults of a decision's input are called in the form of one of its steps: those of the step under `step`, those of
 * the other steps together, each with its number.
 *
 * @param index the step's place among all
 * @param inStep says that a sentence is about another step
 */
export function fieldsOfStep(index: () => number, inStep: (number: number, message: string) => string) {
  const own = () => ['operations', String(index())]
  const relocated = ({ path, message }: Fault): Fault => {
    const [field, at, ...rest] = path[0] === 'input' ? path.slice(1) : path
    if (field !== 'operations' || at === undefined) return { path, message }
    if (at === own()[1]) return { path: ['step', ...rest], message }
    return { path: ['form'], message: inStep(Number(at) + 1, message) }
  }
  return {
    place: (_input: object, faults: readonly Fault[]): Faults => placedFaults(faults.map(relocated)),
    textAt: (input: object, field: string): string =>
      textAt(input, field.startsWith('step') ? [...own(), ...field.split('.').slice(1)].join('.') : field),
  }
}

/** The sentences of a field and of everything in it. */
export const faultsUnder = (faults: Faults, prefix: string): string[] => [
  ...new Set(
    Object.entries(faults).flatMap(([field, messages]) =>
      field === prefix || field.startsWith(`${prefix}.`) ? messages : [],
    ),
  ),
]

/** The faults of everything in a field, called as from there on. */
export const faultsWithin = (faults: Faults, prefix: string): Faults =>
  Object.fromEntries(
    Object.entries(faults).flatMap(([field, messages]) =>
      field.startsWith(`${prefix}.`) ? [[field.slice(prefix.length + 1), messages] as const] : [],
    ),
  )
