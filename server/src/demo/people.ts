import { addDays, addYears, later } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import { createRandom, type Random } from './random.ts'

/** An invented person of a cell. Days are `YYYY-MM-DD`. */
export interface Person {
  /** cell and number in it: `188-07/2`; 1 is the secretary */
  readonly key: string
  readonly id: string
  readonly cell: string
  readonly number: number
  /** counts through the place, from 1 */
  readonly serial: number
  readonly fullName: string
  readonly sex: 'MALE' | 'FEMALE'
  readonly birthDate: string
  readonly joinedOn: string
  /** null while on probation */
  readonly officialOn: string | null
  /** since when a member of the cell */
  readonly inCellSince: string
}

type Cell = PlaceFiles['cells'][number]

/**
 * Invents the people of all cells from the place's seed. No two of them have the same name; those on probation come
 * last in their cell, those who lead come first and are older.
 *
 * @returns by cell in the order of the file, then by number
 */
export function inventPeople(files: PlaceFiles, ids: Ids): Person[] {
  const taken = new Set<string>()
  let serial = 0
  return files.cells.flatMap((cell) =>
    Array.from({ length: cell.members }, (_, index) => {
      const key = `${cell.code}/${index + 1}`
      const random = createRandom(`${files.place.seed} person ${key}`)
      serial += 1
      const sex = random.chance(58) ? ('MALE' as const) : ('FEMALE' as const)
      const fullName = newName(files.people, sex, random, taken)
      const dates = inventDates(cell, index + 1, files.place.referenceDay, random)
      return {
        key,
        id: ids(`member ${key}`),
        cell: cell.code,
        number: index + 1,
        serial,
        fullName,
        sex,
        ...dates,
      }
    }),
  )
}

function newName(
  lists: PlaceFiles['people'],
  sex: Person['sex'],
  random: Random,
  taken: Set<string>,
): string {
  const { middle, given } = sex === 'MALE' ? lists.male : lists.female
  for (;;) {
    const name = [random.pick(lists.family), random.pick(middle), random.pick(given)].join(' ')
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

type Dates = Pick<Person, 'birthDate' | 'joinedOn' | 'officialOn' | 'inCellSince'>

function inventDates(cell: Cell, number: number, referenceDay: string, random: Random): Dates {
  if (number > cell.members - cell.probationary) {
    const joinedOn = random.day(addDays(referenceDay, -350), addDays(referenceDay, -30))
    const birthDate = random.day(addYears(referenceDay, -34), addYears(referenceDay, -22))
    return { birthDate, joinedOn, officialOn: null, inCellSince: joinedOn }
  }
  const [oldest, youngest] = number <= 5 ? [58, 42] : [59, 27]
  const birthDate = random.day(addYears(referenceDay, -oldest), addYears(referenceDay, -youngest))
  const lastAdmission = addYears(referenceDay, -3)
  const admittedBy = addYears(birthDate, 34)
  const joinedOn = random.day(
    addYears(birthDate, 21),
    admittedBy < lastAdmission ? admittedBy : lastAdmission,
  )
  const officialOn = addYears(joinedOn, 1)
  const came = number <= 5 ? addYears(referenceDay, -3) : addYears(referenceDay, -1)
  return { birthDate, joinedOn, officialOn, inCellSince: random.day(later(joinedOn, '2008-01-01'), came) }
}
