import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { daterange } from './days.ts'
import { insertRows, type Row } from './rows.ts'

const VILLAGE_OFFICES = ['village-head', 'front-committee-head'] as const

/** The third of a village's cell holds the office of the village that its secretary does not. */
const OTHER = 3

/** Inserts the offices that the files name one by one, and those of the villages. */
export async function insertOffices(db: Database, context: PlaceContext): Promise<void> {
  const { files, ids, unitIds, memberOf } = context
  const named = files.offices.map(({ unit, office, person, from }) => ({
    id: ids(`office ${unit} ${office} ${person}`),
    kind_code: office,
    unit_id: unitIds(unit),
    place_name: null,
    member_id: memberOf(person).id,
    person_name: memberOf(person).fullName,
    during: daterange(from ?? files.place.term.from),
  }))
  await insertRows(db, 'office', [...named, ...villageOffices(context)])
}

function villageOffices({ files, ids, unitIds, memberOf }: PlaceContext): Row<'office'>[] {
  return files.cells.flatMap(({ code, place, secretaryAlso }) => {
    if (secretaryAlso === '') return []
    return VILLAGE_OFFICES.map((kind) => {
      const person = `${code}/${String(kind === secretaryAlso ? 1 : OTHER)}`
      return {
        id: ids(`office ${code} ${kind} ${person}`),
        kind_code: kind,
        unit_id: unitIds(code),
        place_name: place,
        member_id: memberOf(person).id,
        person_name: memberOf(person).fullName,
        during: daterange(files.place.term.from),
      }
    })
  })
}
