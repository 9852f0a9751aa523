import type { Faults } from '../../app/client/faults.ts'

/** Nothing is wrong; always the same, so that what shows it does not render anew. */
const NONE: Faults = {}

/** What is wrong with the fields of one part of a form, by their names; what stands in a list is told of the list. */
export function faultsUnder(faults: Faults, part = ''): Faults {
  const prefix = part && `${part}.`
  const own: Record<string, string[]> = {}
  for (const [name, messages] of Object.entries(faults)) {
    if (!name.startsWith(prefix)) continue
    const [field = ''] = name.slice(prefix.length).split('.')
    own[field] = [...(own[field] ?? []), ...messages]
  }
  return Object.keys(own).length > 0 ? own : NONE
}
