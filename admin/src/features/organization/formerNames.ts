import type { FormerNameFragment } from '../../gql/graphql.ts'

/** Names and codes borne on other days than the one looked at, each once. */
export function namesOfOtherDays(
  names: readonly FormerNameFragment[],
  day: string,
): readonly FormerNameFragment[] {
  const others = new Map<string, FormerNameFragment>()
  for (const name of names) {
    const isBorne = (!name.validFrom || name.validFrom <= day) && (!name.validTo || day < name.validTo)
    if (!isBorne) others.set(`${name.unit.id} ${name.validFrom ?? ''}`, name)
  }
  return [...others.values()]
}

/** What has become of a unit that bore a name. */
export type Fate = 'ended' | 'wentInto' | 'renamed' | 'there'

/** Whether the unit has ended, or how it compares with the name it bore. */
export function fateOf({ name, code, unit }: FormerNameFragment): Fate {
  if (unit.validTo) return unit.successors.length > 0 ? 'wentInto' : 'ended'
  return unit.name === name && unit.code === code ? 'there' : 'renamed'
}

/** The codes that a text may stand for; none when it is more than one word. */
export function codesIn(text: string): string[] {
  return /^[\p{L}\d._/-]+$/u.test(text) ? [...new Set([text, text.toUpperCase()])] : []
}
