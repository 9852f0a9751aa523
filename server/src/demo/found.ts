import type { Database } from '../database/pool.ts'
import { readPlace, type PlaceFiles } from './files.ts'
import { createIds } from './ids.ts'
import type { PlaceName } from './places.ts'
import type { DemoPlace } from './reference-day.ts'

/** How a person signs in to the demo. */
export interface DemoSignIn {
  username: string
  password: string
  /** the day its pages open on, `YYYY-MM-DD` */
  referenceDay: string
}

/** The demo as a database has it. */
export interface Demo {
  /** the sign-in to show beside the address: the first place's first account */
  signIn: DemoSignIn
  places: readonly DemoPlace[]
}

/** Which of the demo's places a database does not have, in their order. */
export async function missingPlaces(db: Database, places: readonly PlaceName[]): Promise<PlaceName[]> {
  const first = new Map(places.map((folder) => [firstAccountId(readPlace(folder)), folder]))
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('id', 'in', [...first.keys()])
    .execute()
  const known = new Set(found.map(({ id }) => first.get(id)))
  return places.filter((folder) => !known.has(folder))
}

/** Tells of places that the database has. */
export async function describeDemo(db: Database, folders: readonly PlaceName[]): Promise<Demo> {
  const places = folders.map(readPlace)
  const codes = places.map(({ district }) => district.code)
  const units = await db.selectFrom('unit').select(['code', 'path']).where('code', 'in', codes).execute()
  const paths = new Map(units.map(({ code, path }) => [code, path]))
  const [first] = places
  const [account] = first?.accounts ?? []
  if (first === undefined || account === undefined) throw new Error('The demo has no account.')
  const { password, referenceDay } = first
  return {
    signIn: { username: account.username, password, referenceDay },
    places: places.map((place) => ({
      code: place.district.code,
      path: paths.get(place.district.code) ?? '',
      referenceDay: place.referenceDay,
    })),
  }
}

/** Depends on the place's seed alone. */
function firstAccountId(place: PlaceFiles['place']): string {
  return createIds(place.seed)(`account ${place.accounts[0]?.username ?? ''}`)
}
