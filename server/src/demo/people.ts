import { addDays, addYears, earlier, later } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import { readNamed } from './named.ts'
import { createRandom, type Random } from './random.ts'

/** An invented person of a cell. Days are `YYYY-MM-DD`. */
export interface Person {
  /** cell and number in it: `188-07/2`; 1 is the secretary */
  readonly key: string
  readonly id: string
  readonly cell: string
  readonly number: number
  /** counts through the place, from its first number on */
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
 * Invents the people of all cells from the place's seed. No two of them have the same name, nor one that a report
 * names somebody by; those on probation come
 * last in their cell, those who lead come first and are older.
 *
 * @returns by cell in the order of the file, then by number
 */
export function inventPeople(files: PlaceFiles, ids: Ids): Person[] {
  const taken = new Set<string>()
  const isNamed = readNamed()
  const isFree = (name: string) => !taken.has(name) && !isNamed(name)
  let serial = files.place.serials.first - 1
  return files.cells.flatMap((cell) =>
    Array.from({ length: cell.members }, (_, index) => {
      const key = `${cell.code}/${index + 1}`
      const random = createRandom(`${files.place.seed} person ${key}`)
      serial += 1
      const sex = random.chance(58) ? ('MALE' as const) : ('FEMALE' as const)
      const fullName = newName(files.people, sex, random, isFree)
      taken.add(fullName)
      const dates = inventDates(cell, index + 1, files, random)
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
  isFree: (name: string) => boolean,
): string {
  const { middle, given } = sex === 'MALE' ? lists.male : lists.female
  for (;;) {
    const name = [random.pick(lists.family), random.pick(middle), random.pick(given)].join(' ')
    if (isFree(name)) return name
  }
}

const AGES: { leaders: [number, number]; others: [number, number] } = { leaders: [58, 42], others: [59, 27] }

type Dates = Pick<Person, 'birthDate' | 'joinedOn' | 'officialOn' | 'inCellSince'>

function inventDates(cell: Cell, number: number, { place, people }: PlaceFiles, random: Random): Dates {
  const { referenceDay, term } = place
  if (number > cell.members - cell.probationary) {
    const joinedOn = random.day(addDays(referenceDay, -350), addDays(referenceDay, -30))
    const birthDate = random.day(addYears(referenceDay, -34), addYears(referenceDay, -22))
    return { birthDate, joinedOn, officialOn: null, inCellSince: joinedOn }
  }
  const { leaders, others } = people.ages ?? AGES
  const leads = number <= 5
  const [oldest, youngest] = leads ? leaders : others
  const birthDate = random.day(addYears(referenceDay, -oldest), addYears(referenceDay, -youngest))
  // Those who lead were official members of the cell before its congress.
  const settled = earlier(addYears(referenceDay, -3), addDays(term.from, -120))
  const lastAdmission = leads ? addYears(settled, -1) : addYears(referenceDay, -3)
  const joinedOn = random.day(addYears(birthDate, 21), earlier(addYears(birthDate, 34), lastAdmission))
  const officialOn = addYears(joinedOn, 1)
  const came = leads ? settled : addYears(referenceDay, -1)
  return { birthDate, joinedOn, officialOn, inCellSince: random.day(later(joinedOn, '2008-01-01'), came) }
}
