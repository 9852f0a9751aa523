import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { askersOf } from '../naive/askers.ts'
import { Duel } from '../naive/duel.ts'
import { loadOrganization } from '../naive/organization.ts'
import { Trial, type Tally } from '../naive/trial.ts'
import { Values } from '../naive/values.ts'

// Random operations seldom meet shares that are not zero, or clusters at all: these ask for nothing else.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 3)
const SHARE = '{ numerator denominator percent asOf stated }'
const UNIT = `code cells: memberShare(kind: "cell") ${SHARE} communes: memberShare(kind: "commune") { numerator denominator }
  both: officeOverlap(held: "secretary", also: "village-head") ${SHARE}
  turned: officeOverlap(held: "village-head", also: "secretary") { numerator denominator stated }
  once: officeOverlap(held: "secretary", also: "secretary") { numerator denominator }
  alone: officeOverlap(held: "deputy-secretary", also: "committee-member", scope: UNIT) ${SHARE}
  statedFigures { figure asOf value source } clusters { totalCount nodes { id } } own: clusters(scope: UNIT) { totalCount }
  inClusters { id ordinal }`
const CLUSTER = `id ordinal name version validFrom validTo unit { code } decision { number } units { code } host { code } nextHost { code }
  turns { validFrom validTo unit { code } meetings { id } }`
const OPERATIONS = [
  `query ($day: Date) { units(first: 100, asOf: $day) { nodes { ${UNIT} } } }`,
  `query ($day: Date) { clusters(first: 100, asOf: $day) { totalCount nodes { ${CLUSTER} } } }`,
  `{ meetings(first: 100) { nodes { guests { kind person { name office member { id } } } secretaries: observerShare(office: "secretary") ${SHARE}
    deputies: observerShare(office: "deputy-secretary") ${SHARE} heads: observerShare(office: "village-head") ${SHARE} } } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'shares and clusters are those of the naive reader, for every caller and day',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      // Also days on which a turn begins.
      const turns = organization.clusterTurns.flatMap(
        ({ during }) => during.match(/^.(\d{4}-\d\d-\d\d)/)?.[1] ?? [],
      )
      const days = [null, values.day(), ...random.sample(turns, 2)]
      for (const text of OPERATIONS)
        for (const day of text.includes('$day') ? days : [null])
          await trial.operation(
            { text, variables: () => ({ day }), usesCursors: false },
            askersOf(random, organization, SCENARIO_TODAY),
          )
      await clearScenario(database.owner.db)
    }
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
  },
  40_000 + RUNS * 20_000,
)
