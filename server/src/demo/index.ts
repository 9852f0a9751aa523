import { sql } from 'kysely'
import type { Database } from '../database/pool.ts'
import type { Sealer } from '../database/sealed.ts'
import { inTransaction } from '../database/transaction.ts'
import { insertAccounts } from './accounts.rows.ts'
import type { PlaceContext } from './context.ts'
import { readPlaceFiles, type PlaceFiles } from './files.ts'
import { createIds, type Ids } from './ids.ts'
import { insertLeadership } from './leadership.rows.ts'
import { holdMeetings } from './meetings.ts'
import { insertMeetings } from './meetings.rows.ts'
import { insertMembers } from './members.rows.ts'
import { inventPeople } from './people.ts'
import { enterRegister } from './register.ts'
import { insertTemplate } from './template.rows.ts'
import { insertUnits } from './units.rows.ts'
import { payVisits } from './visits.ts'
import { insertVisits } from './visits.rows.ts'
import { insertWorkGroups } from './work-groups.rows.ts'

/** How a person signs in to the demo. */
export interface DemoSignIn {
  username: string
  password: string
  /** the day its pages open on, `YYYY-MM-DD` */
  referenceDay: string
}

/** What loading needs beside the database. */
export interface DemoOptions {
  /** the day the domain takes for today, `YYYY-MM-DD`: today's copies of dated data are brought to it */
  today: string
  /** seals personal data, with the secret of the program that will read it */
  sealer: Sealer
  /** told about what takes time, one line each */
  log?: (line: string) => void
}

/** The places, by their folders in `server/demo`. */
const PLACES = ['loc-binh'] as const

// 'demo' in ASCII: of two programs that start at once on one database, the second finds the first one's data.
const LOCK = 0x64656d6f

/**
 * Loads the demo's places in one transaction, each once; one that the database has is left alone.
 *
 * @param db connected past row-level security, as a user that owns the tables
 * @returns the sign-in to show beside the address
 */
export async function loadDemo(db: Database, { today, sealer, log }: DemoOptions): Promise<DemoSignIn> {
  const places = PLACES.map((place) => readPlaceFiles(place))
  await inTransaction(db, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction)
    for (const files of places) {
      const ids = createIds(files.place.seed)
      if (await isLoaded(transaction, ids)) continue
      log?.(`loading the demo data of ${files.place.district.placeName}`)
      await loadPlace(transaction, files, ids, sealer)
      await sql`select refresh_unit(${today}), refresh_member(${today})`.execute(transaction)
    }
  })
  const [account] = places.flatMap(({ place }) =>
    place.accounts.map(({ username }) => ({
      username,
      password: place.password,
      referenceDay: place.referenceDay,
    })),
  )
  if (account === undefined) throw new Error('The demo has no account.')
  return account
}

/** Whether the place's founding decision is there: its id depends on the place's seed alone. */
async function isLoaded(db: Database, ids: Ids): Promise<boolean> {
  const found = await db
    .selectFrom('decision')
    .select('id')
    .where('id', '=', ids('decision'))
    .executeTakeFirst()
  return found !== undefined
}

async function loadPlace(db: Database, files: PlaceFiles, ids: Ids, sealer: Sealer): Promise<void> {
  const members = enterRegister(inventPeople(files, ids), files.register)
  const byKey = new Map(members.map((member) => [member.key, member]))
  const context: PlaceContext = {
    files,
    ids,
    members,
    unitIds: await insertUnits(db, files, ids),
    memberOf(key) {
      const member = byKey.get(key)
      if (member === undefined) throw new Error(`There is no person ${key}.`)
      return member
    },
  }
  await insertMembers(db, context, sealer)
  await insertLeadership(db, context)
  await insertWorkGroups(db, context)
  await insertTemplate(db, context)
  const meetings = holdMeetings(files, members, ids)
  await insertMeetings(db, context, meetings)
  await insertVisits(db, context, payVisits(files, meetings))
  await insertAccounts(db, context)
}
