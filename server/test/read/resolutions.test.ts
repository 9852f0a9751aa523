import { sql } from 'kysely'
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

// Those of no unit are found from the caller's units on, or, where these are many, by walking the list: both are asked, and what leads elsewhere.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 2)
const CALLERS = 5
const OPERATIONS = [
  '{ resolutions(first: 100) { totalCount nodes { id unit { name } disseminations { mine } } pageInfo { hasNextPage startCursor endCursor } } viewer { memberId } }',
  '{ resolutions(first: 2, orderBy: ADOPTED_ON) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } last: resolutions(last: 2) { nodes { id } } }',
  `{ key: resolutions(first: 100, where: { key: { eq: true }, state: { in: [ADOPTED, IN_FORCE, DISSEMINATED] } }) { totalCount nodes { id } }
    late: resolutions(first: 100, where: { overdueTasks: { eq: true } }) { totalCount nodes { id } }
    titled: resolutions(first: 3, where: { text: { contains: "nghi quyet" }, month: { eq: "2024-05-20" } }) { totalCount nodes { title } } }`,
  `query ($unit: ID!, $member: ID!) { here: resolutions(where: { sentTo: { eq: $unit } }) { totalCount nodes { id } }
    them: resolutions(where: { sentTo: { eq: $member } }) { totalCount nodes { id } }
    some: resolutions(first: 2, where: { sentTo: { in: [$unit, $member] }, key: { eq: false } }) { totalCount nodes { id } }
    below: resolutions(under: $unit, where: { sentTo: { in: [$member, $unit] } }) { totalCount nodes { id } }
    own: resolutions(where: { unit: { eq: $unit } }) { totalCount nodes { id } } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'resolutions of no unit, and those that were sent to somebody, are what the naive reader finds, for every caller',
  async () => {
    const duel = new Duel(database)
    const { db } = database.owner
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const askers = random.sample(askersOf(random, organization, SCENARIO_TODAY), CALLERS)
      const sent = (of: 'unit' | 'member') =>
        organization.disseminations.flatMap((one) => one[`${of}_id`] ?? []).map((id) => typeId(of, id))
      const variables = () => ({ unit: random.pick(sent('unit')), member: random.pick(sent('member')) })
      expect([sent('unit').length, sent('member').length].every(Boolean)).toBe(true)
      for (const isLarge of [false, true]) {
        // Where nothing is known of the table's size, every range holds many.
        if (isLarge) await sql`update pg_class set reltuples = 0 where oid = 'unit'::regclass`.execute(db)
        else await sql`analyze unit`.execute(db)
        for (const text of OPERATIONS)
          await trial.operation(
            { text, variables: text.startsWith('query') ? variables : () => ({}), usesCursors: false },
            askers,
          )
      }
      await clearScenario(db)
    }
    expect(tally.answers).toBe(RUNS * 2 * OPERATIONS.length * (CALLERS + 1))
  },
  60_000 + RUNS * 60_000,
)
