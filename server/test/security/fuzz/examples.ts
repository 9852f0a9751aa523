import type { Example } from '../../../src/docs/examples.ts'
import type { Choices } from './choices.ts'
import type { Operation } from './document.ts'
import { TEXTS } from './hostile.ts'
import type { Pool } from './pool.ts'

/** An example of the documentation with some of its values changed: what is written by it is mostly stored. */
export function variedExample(examples: readonly Example[], choices: Choices, pool: Pool): Operation {
  const { field, query, variables } = choices.pick(examples)
  const share = choices.pick([10, 0, 30])
  return { query, variables: vary(variables, [field]), operationName: null }

  function vary(value: unknown, names: readonly string[]): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item) => vary(item, names))
      return choices.chance(share / 2) ? choices.some(items, 70) : items
    }
    if (typeof value === 'object' && value !== null) {
      const parts = Object.entries(value).map(([name, part]) => [name, vary(part, [...names, name])])
      return Object.fromEntries(parts.filter(() => !choices.chance(share / 10)))
    }
    if (!choices.chance(share)) return value
    if (typeof value === 'number') return choices.pick([value + 1, value - 1, 1, 0, -1, value + 0.5])
    if (typeof value === 'boolean') return choices.pick([!value, null])
    if (typeof value === 'string') return text(value, names)
    return value
  }

  function text(value: string, names: readonly string[]): string {
    if (/^[a-z]+_[0-9a-z]{26}$/.test(value)) return choices.maybe(pool.idsFor(names)) ?? value
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) return value.replace(/\d(?!.*\d)/, String(choices.between(0, 9)))
    return choices.chance(50) ? choices.pick(TEXTS) : `${value} ${choices.between(1, 99)}`
  }
}
