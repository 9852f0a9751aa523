import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { askersOf } from '../naive/askers.ts'
import { Duel, schema } from '../naive/duel.ts'
import { Operations } from '../naive/operations.ts'
import { loadOrganization } from '../naive/organization.ts'
import { callerOf, Trial, type Tally } from '../naive/trial.ts'
import { Values } from '../naive/values.ts'

// Each run lays out one organization. CHIBO_PROPERTY_RUNS for longer hunts, CHIBO_PROPERTY_SEED to see one again.
const LONGER = process.env['CHIBO_PROPERTY_RUNS']
const RUNS = Number(LONGER ?? 5)
/** milliseconds after which an ordinary run of the suite begins no further organization */
const PATIENCE = 25_000
const SEED = process.env['CHIBO_PROPERTY_SEED']
const OPERATIONS = 8

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the read compiler and the naive reader', () => {
  const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
  afterAll(() => {
    process.stdout.write(
      `read compiler against naive reader: ${String(tally.answers)} answers to ${String(tally.operations)} operations compared, ` +
        `${String(tally.everywhere)} of them again with the gate on every row, ${String(tally.direct)} past the executor\n`,
    )
  })

  it(
    'answer random operations of random viewers alike, by the statements allowed, with nothing that is not granted',
    async () => {
      const duel = new Duel(database)
      const began = performance.now()
      const run = async (seed: number): Promise<void> => {
        if (LONGER === undefined && performance.now() - began > PATIENCE) return
        await layOutScenario(database.owner.db, seed)
        try {
          // Pages of a subtree are found in two ways, depending on what is known of the table's size.
          if (seed % 2 === 0) await sql`analyze unit`.execute(database.owner.db)
          else
            await sql`update pg_class set reltuples = 0 where oid = 'unit'::regclass`.execute(
              database.owner.db,
            )
          await tryOut(duel, seed, tally)
        } finally {
          await clearScenario(database.owner.db)
        }
      }
      const property = fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), run)
      if (SEED === undefined) await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
      else await run(Number(SEED))
      expect(tally.answers).toBeGreaterThan(0)
    },
    40_000 + RUNS * 20_000,
  )
})

async function tryOut(duel: Duel, seed: number, tally: Tally): Promise<void> {
  const random = new Random(seed)
  const organization = await loadOrganization(database.owner.db)
  const values = new Values(random, organization, SCENARIO_TODAY)
  const operations = new Operations(schema, random, values)
  const trial = new Trial({ duel, organization, values, random, tally })
  const askers = askersOf(random, organization, SCENARIO_TODAY)
  for (const asker of askers) {
    for (let i = 0; i < OPERATIONS; i += 1) {
      const operation = operations.make(callerOf(asker))
      // Cursors are bound to who got them: a document that uses them is not put to others.
      const others = operation.usesCursors ? [] : random.sample(askers, 1)
      await trial.operation(operation, [asker, ...others])
    }
  }
}
