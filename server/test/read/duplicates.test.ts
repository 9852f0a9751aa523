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

// Random operations seldom meet two who are one: these ask for nothing else.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 3)
const PAIR = `totalCount nodes { score reasons first { id fullName masked } second { id fullName unit { code } } dismissal { reason madeAt } }`
const OPERATIONS = [
  `query ($unit: ID) { duplicateCandidates(first: 100, under: $unit) { ${PAIR} } }`,
  `query ($unit: ID) { duplicateCandidates(first: 100, under: $unit, scope: UNIT) { ${PAIR} } }`,
  `query ($unit: ID) { duplicateCandidates(last: 100, under: $unit, dismissed: true) { ${PAIR} } }`,
  `{ duplicateCandidates(first: 100, where: { score: { gte: 60 }, reason: { in: [SAME_OLD_CARD, SIMILAR_NAME_AND_BIRTH_YEAR] } }) { ${PAIR} } }`,
  `{ members(first: 100) { nodes { mergedInto { id } } } }`,
  `query ($member: ID!) { member(id: $member) { id endedOn unit { code } mergedInto { id fullName } } node(id: $member) { id } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'pairs who may be one person are those of the naive reader, for every caller',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    let reasons = 0
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const merged = organization.members.filter(({ merged_into_id }) => merged_into_id !== null)
      const variables = () => ({
        unit: values.id('unit'),
        member: typeId('member', random.maybe(merged)?.id ?? random.uuid()),
      })
      for (const text of OPERATIONS)
        await trial.operation(
          { text, variables, usesCursors: false },
          askersOf(random, organization, SCENARIO_TODAY),
        )
      const { rows } = await database.owner.pool.query<{ reasons: number }>(
        `select reasons from (select set_config('chibo.scope_lower', '0000', false), set_config('chibo.scope_upper', '0000~', false)) s, duplicate_pairs('', false)`,
      )
      reasons = rows.reduce((all, row) => all | row.reasons, reasons)
      await clearScenario(database.owner.db)
    }
    // That they agree says nothing where there are none.
    expect(reasons, 'each of the five').toBe(31)
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
  },
  40_000 + RUNS * 20_000,
)
