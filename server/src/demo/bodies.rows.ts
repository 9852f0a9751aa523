import type { Database } from '../database/pool.ts'
import type { PlaceContext } from './context.ts'
import { daterange } from './days.ts'
import type { PlaceFiles } from './files.ts'
import type { Ids } from './ids.ts'
import { insertRows } from './rows.ts'

/** The id of a body by its unit and kind. */
export function bodyId(ids: Ids, unit: string, kind: string): string {
  return ids(`body ${unit} ${kind}`)
}

/** Those who sit in a body of a unit, in the order of the file: the first one chairs, the last one keeps the minutes. */
export function seatsOf(files: PlaceFiles, unit: string, kind: string): PlaceFiles['bodies'] {
  return files.bodies.filter((seat) => seat.unit === unit && seat.kind === kind)
}

/** Inserts the bodies that the files name, with their seats. */
export async function insertBodies(
  db: Database,
  { files, ids, unitIds, memberOf }: PlaceContext,
): Promise<void> {
  const during = daterange(files.place.term.from)
  const first = files.bodies.filter((seat) => seatsOf(files, seat.unit, seat.kind)[0] === seat)
  await insertRows(
    db,
    'body',
    first.map(({ unit, kind, name }) => ({
      id: bodyId(ids, unit, kind),
      unit_id: unitIds(unit),
      kind_code: kind,
      name,
      during,
    })),
  )
  await insertRows(
    db,
    'body_seat',
    files.bodies.map(({ unit, kind, person, office }) => ({
      id: ids(`seat ${unit} ${kind} ${person}`),
      body_id: bodyId(ids, unit, kind),
      term_id: null,
      member_id: memberOf(person).id,
      person_name: memberOf(person).fullName,
      person_office: office,
      during,
    })),
  )
}
