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

// Random operations seldom ask a year in which much was held: here it is asked of units of every level.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 2)
const SHARE = '{ numerator denominator percent asOf }'
const TOLD = `cells lines { unit { name } regular: outcomes thematic: outcomes(kind: "thematic") committee: outcomes(kind: "cell-committee") model: outcomes(kind: "model") }
  met ${SHARE} byChild { unit { name } met ${SHARE} thematic: met(kind: "thematic") ${SHARE} }
  second: share(kind: "thematic", period: 2) ${SHARE} notMet(month: 3) { totalCount nodes { name } }
  withoutThematic(quarter: 1) { totalCount nodes { name } } overlapping(first: 100) { totalCount nodes { id overlaps { id } } }`
const OPERATIONS = [
  `query ($unit: ID!, $year: Int!, $day: Date) { cadence(unit: $unit, year: $year, asOf: $day) { year asOf unit { name } ${TOLD} } }`,
  `query ($unit: ID!, $year: Int!) { unit(id: $unit) { cadence(year: $year) { ${TOLD} } } professionalMeetings(under: $unit, first: 100) { nodes { id meetings { id } } } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'what cells held is what the naive reader finds, for every caller, unit and day',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const askers = askersOf(random, organization, SCENARIO_TODAY)
      const units = random.sample(organization.units, 1).map(({ id }) => typeId('unit', id))
      const root = typeId('unit', organization.units.find(({ code }) => code === 'ROOT')?.id ?? '')
      for (const text of OPERATIONS)
        for (const day of text.includes('$day') ? [null, values.day()] : [null])
          for (const unit of [root, ...units]) {
            const year = random.between(2024, 2025)
            await trial.operation(
              { text, variables: () => ({ unit, day, year }), usesCursors: false },
              random.sample(askers, 2),
            )
          }
      await clearScenario(database.owner.db)
    }
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
  },
  60_000 + RUNS * 60_000,
)
