import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/pool.ts'
import type { Sealer } from '../database/sealed.ts'
import type { DB } from '../database/tables.gen.ts'
import { inTransaction } from '../database/transaction.ts'
import { insertAccounts } from './accounts.rows.ts'
import { insertAgendas } from './agendas.rows.ts'
import { insertBodies } from './bodies.rows.ts'
import { insertClusters, insertStatedFigures } from './clusters.rows.ts'
import { holdConferences } from './conferences.ts'
import { insertConferences } from './conferences.rows.ts'
import type { PlaceContext } from './context.ts'
import { readPlaceFiles, type PlaceFiles } from './files.ts'
import { describeDemo, missingPlaces, type Demo } from './found.ts'
import { createIds, type Ids } from './ids.ts'
import { insertInterimReviews } from './interim-reviews.rows.ts'
import { insertLeadership } from './leadership.rows.ts'
import { waitForOtherLoads } from './lock.ts'
import { holdMeetings } from './meetings.ts'
import { insertMeetings } from './meetings.rows.ts'
import { insertMembers } from './members.rows.ts'
import { insertMinutes } from './minutes.rows.ts'
import { insertOffices } from './offices.rows.ts'
import { inventPeople } from './people.ts'
import { insertPlan } from './plan.rows.ts'
import { PLACES, type PlaceName } from './places.ts'
import { enterRegister } from './register.ts'
import { insertResolutions } from './resolutions.rows.ts'
import { insertTemplate } from './template.rows.ts'
import { insertTransfers } from './transfers.rows.ts'
import { insertUnits } from './units.rows.ts'
import { payVisits } from './visits.ts'
import { insertVisits } from './visits.rows.ts'
import { insertVotes } from './votes.rows.ts'
import { insertWorkGroups } from './work-groups.rows.ts'

/** More members than there are. */
const ALL = 2 ** 30

/** What loading needs beside the database. */
export interface DemoOptions {
  /** the day the domain takes for today, `YYYY-MM-DD`: today's copies of dated data are brought to it */
  today: string
  /** seals personal data, with the secret of the program that will read it */
  sealer: Sealer
  /** which places; all by default */
  places?: readonly PlaceName[]
  /** told about what takes time, one line each */
  log?: (line: string) => void
}

/**
 * Loads the demo's places in one transaction, each once; one that the database has is left alone.
 *
 * @param db connected past row-level security, as a user that owns the tables
 */
export async function loadDemo(db: Database, options: DemoOptions): Promise<Demo> {
  const { today, sealer, log, places = PLACES } = options
  return await inTransaction(db, async (transaction) => {
    await waitForOtherLoads((statement) => sql.raw(statement).execute(transaction))
    const missing = await missingPlaces(transaction, places)
    for (const folder of missing) {
      const began = performance.now()
      const files = readPlaceFiles(folder)
      await loadPlace(transaction, files, createIds(files.place.seed), sealer)
      const seconds = ((performance.now() - began) / 1_000).toFixed(1)
      log?.(`loaded the demo data of ${files.place.district.placeName} (${seconds} s)`)
    }
    if (missing.length > 0) {
      await sql`select refresh_unit(${today}), refresh_member(${today})`.execute(transaction)
      await sql`analyze`.execute(transaction)
      await sql`select keep_duplicate_pairs(${ALL})`.execute(transaction)
    }
    return await describeDemo(transaction, places)
  })
}

async function loadPlace(db: Transaction<DB>, files: PlaceFiles, ids: Ids, sealer: Sealer): Promise<void> {
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
  await insertTransfers(db, context)
  await insertLeadership(db, context)
  await insertBodies(db, context)
  await insertOffices(db, context)
  await insertClusters(db, context)
  await insertStatedFigures(db, context)
  await insertWorkGroups(db, context)
  await insertTemplate(db, context)
  const meetings = holdMeetings(files, members, ids)
  await insertMeetings(db, context, meetings)
  await insertAgendas(db, context, meetings)
  await insertVotes(db, context, meetings)
  await insertPlan(db, context, meetings)
  await insertConferences(db, context, holdConferences(context))
  await insertVisits(db, context, payVisits(files, meetings))
  await insertAccounts(db, context)
  await insertResolutions(db, context, meetings)
  await insertInterimReviews(db, context)
  await insertMinutes(db, context, meetings)
}
