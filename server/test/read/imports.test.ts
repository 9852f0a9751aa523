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

// Random operations seldom come as far as the rows of a file: these ask for nothing else.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 3)
const ROW = `row sheet outcome name unitText matchedBy unit { code } member { id fullName } candidates { id fullName } messages { field code weight message suggestion } changes { field fieldLabel before after isMasked }`
const BATCH = `id kindLabel stateLabel fileName sender importedAt importedBy unit { id } counts { read new missing } alarms { message } problem { code }`
const OPERATIONS = [
  `query ($unit: ID) { importBatches(first: 100, under: $unit) { totalCount nodes { ${BATCH} rows(first: 100) { totalCount nodes { ${ROW} } } } } }`,
  `query ($unit: ID) { importBatches(last: 3, under: $unit, scope: UNIT, orderBy: IMPORTED_AT) { nodes { ${BATCH} rows(last: 2) { nodes { ${ROW} } } } } }`,
  `{ importBatches(where: { kind: { eq: MEMBERS }, state: { in: [PREVIEWED, COMMITTED, UNDONE] } }) { nodes { id rows(where: { outcome: { in: [UPDATED, TRANSFER] } }) { totalCount nodes { ${ROW} } } } } }`,
  `query ($unit: ID) { importBatches(first: 100, under: $unit) { nodes { id told: rows(where: { field: { eq: UNIT } }) { totalCount nodes { row } } both: rows(where: { weight: { in: [NOTE] }, field: { in: [STATE, UNIT], eq: BIRTH_DAY } }) { nodes { row } } named: rows(where: { name: { contains: "AN" }, weight: { eq: UNDECIDED } }) { totalCount nodes { row name } } } } }`,
  `query ($unit: ID, $mapping: ID!) { importMappings(first: 100, under: $unit) { totalCount nodes { id unit { id } sender headings decisionCount usedAt version } } node(id: $mapping) { id } }`,
  `query ($batch: ID!) { importBatch(id: $batch) { ${BATCH} rows { nodes { ${ROW} } pageInfo { hasNextPage } } } node(id: $batch) { id } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'what a file that was taken in says is that of the naive reader, for every caller',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    let sealed = 0
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const variables = () => ({
        unit: values.id('unit'),
        mapping: typeId('mapping', random.maybe(organization.importMappings)?.id ?? random.uuid()),
        batch: typeId('import', random.maybe(organization.imports)?.id ?? random.uuid()),
      })
      for (const text of OPERATIONS)
        await trial.operation(
          { text, variables, usesCursors: false },
          askersOf(random, organization, SCENARIO_TODAY),
        )
      sealed += organization.importChanges.filter(({ sealed_after }) => sealed_after !== null).length
      await clearScenario(database.owner.db)
    }
    // That they agree says nothing where there are none.
    expect(sealed).toBeGreaterThan(0)
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
  },
  40_000 + RUNS * 20_000,
)
