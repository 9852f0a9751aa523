import { foldVietnamese, sortName } from '@chibo/shared'
import { readPlaceFiles } from '../files.ts'
import { readNamed } from '../named.ts'
import { PLACES } from '../places.ts'
import { chance, createDraw, pick } from './draw.ts'
import { identityOf } from './people.ts'

/** The name of somebody invented. */
export interface Name {
  readonly sex: 'MALE' | 'FEMALE'
  readonly full: string
  /** for lists */
  readonly sort: string
  /** for search */
  readonly folded: string
}

/** The name of the person with a number, of a province; who was entered twice bears one name. */
export type NameOf = (number: number, province: number) => Name

const words = createDraw('name')

/** Names kept ready; there are some hundred thousand. */
const KEPT = 50_000

/**
 * Invents names from the lists of the demo's places, another place's for each province. Nobody bears the name of
 * somebody whom a report names.
 */
export function createNames(): NameOf {
  const lists = PLACES.map((place) => {
    const { family, male, female } = readPlaceFiles(place).people
    return { family, male, female }
  })
  const isNamed = readNamed()
  const known = new Map<string, Name | null>()
  return (number, province) => {
    const person = identityOf(number)
    const list = lists[province % lists.length]
    if (list === undefined) throw new Error('The demo has no place.')
    for (let turn = 0; ; turn += 4) {
      const sex = chance(words(person, turn), 63) ? 'MALE' : 'FEMALE'
      const { middle, given } = sex === 'MALE' ? list.male : list.female
      const full = `${pick(words(person, turn + 1), list.family)} ${pick(words(person, turn + 2), middle)} ${pick(words(person, turn + 3), given)}`
      const key = `${sex} ${full}`
      let name = known.get(key)
      if (name === undefined) {
        name = isNamed(full) ? null : { sex, full, sort: sortName(full), folded: foldVietnamese(full) }
        if (known.size === KEPT) known.clear()
        known.set(key, name)
      }
      if (name !== null) return name
    }
  }
}
