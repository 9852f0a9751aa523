import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { askersOf } from '../naive/askers.ts'
import { Duel } from '../naive/duel.ts'
import { typeId } from '../naive/ids.ts'
import { loadOrganization } from '../naive/organization.ts'
import { Trial, type Tally } from '../naive/trial.ts'
import { Values } from '../naive/values.ts'

// Random operations seldom ask for the steps of many meetings: here they do of all, for every part of the rules.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 4)
const STEP = 'code phase label minutes gate byRecords exempt state reason at by'
const OPERATION = `query ($unit: ID!) { meetings(under: $unit, first: 100) { nodes { id steps { ${STEP} } nextStep { code }
  notices { id audience channel givenAt note by } scorecards { passedGates { code reason } } } } }`

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'what became of the steps of meetings is what the naive reader finds',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const askers = random.sample(askersOf(random, organization, SCENARIO_TODAY), 3)
      const unit = typeId('unit', organization.units.find(({ code }) => code === 'ROOT')?.id ?? '')
      await trial.operation({ text: OPERATION, variables: () => ({ unit }), usesCursors: false }, askers)
      await clearScenario(database.owner.db)
    }
    expect(tally.answers).toBeGreaterThan(RUNS)
  },
  60_000 + RUNS * 30_000,
)
