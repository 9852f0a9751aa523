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

// Random operations seldom ask of all that a task tells: here it is asked below units of every level, by every filter.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 2)
const SHARE = '{ numerator denominator percent asOf }'
const CAME = 'task { id } agendaItem { title } dueOn state progress verdict result cause toDueOn'
const TOLD = `id title key field unit { name } owner { name office member { fullName } } ownerUnit { name } member { fullName }
  helpers { unit { name } person { name } } measure target measureMax startsOn dueOn firstDueOn overdue reportKind { code } reportBody { name }
  resolution { id title }
  state progress result resultValue outcome cause doneOn endedOn meeting { id } agendaItem { title } parent { id } parts { id progress }
  acts { kind actedOn actedAt actor { name office } progress value text fromDueOn toDueOn meeting { id } fromTarget toTarget outcome evidence { title } }
  verdicts { meeting { id } ${CAME} } version`
const REVIEW = `id unit { name } month state stateLabel asOf rate ${SHARE} tasks { task { id } title key owner dueOn state outcome overdue doneOn measure target resultValue result cause }
  results shortcomings causes lessons drafts { results shortcomings causes lessons } doneAt version`
const FIGURES = `month tasks met late notMet overdue rate ${SHARE}`
const OPERATIONS = [
  `query ($unit: ID!) { changeEvents(under: $unit, first: 30) { totalCount nodes { kind task { id } resolution { id } meeting { id } unit { name } at fields } }
    last: changeEvents(last: 3, where: { kind: { in: [TASK_GIVEN] } }) { nodes { kind task { title } } } }`,
  `query ($unit: ID!) { july: interimReview(unit: $unit, month: "2025-07-15") { ${REVIEW} } june: interimReview(unit: $unit, month: "2025-06-01") { ${REVIEW} } }`,
  `query ($unit: ID!) { suggestOwners(unit: $unit, dueOn: "2026-12-31") { member { id fullName } openTasks dueByThen sameResidence warnings { code message } } }`,
  `query ($unit: ID!) { tasks(under: $unit, first: 100) { totalCount nodes { ${TOLD} } } }`,
  `query ($unit: ID!) { tasks(under: $unit, where: { open: { eq: true }, key: { eq: false } }, orderBy: DUE_ON_DESC, first: 100) { nodes { id } }
    late: tasks(under: $unit, where: { overdue: { eq: true } }, first: 100) { nodes { id } }
    met: tasks(under: $unit, where: { outcome: { in: [MET, NOT_MET] }, title: { contains: "quy" } }, first: 100) { nodes { id } } }`,
  `query ($unit: ID!) { resolutions(under: $unit, first: 100) { nodes { id tasks { id } execution { ${FIGURES} } before: execution(asOf: "2025-06-30") { ${FIGURES} } } }
    late: resolutions(under: $unit, where: { overdueTasks: { eq: true } }, first: 100) { nodes { id } }
    none: resolutions(under: $unit, where: { overdueTasks: { eq: false } }, first: 100) { nodes { id } } }`,
  `query ($unit: ID!) { unit(id: $unit) { execution(from: "2020-01-01", to: "2025-12-31") { ${FIGURES} }
    executionByMonth(from: "2020-01-01", to: "2025-12-31") { ${FIGURES} } meetings(first: 50) { nodes { tasks { id } carriedOverTasks { meeting { id } ${CAME} } agenda { tasks { ${CAME} } } steps { code state byRecords } } } } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'tasks, and how they were carried out, are what the naive reader finds, for every caller and unit',
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
      const owning = random.pick(organization.tasks).owner_unit_id
      const units = [owning, ...random.sample(organization.units, 1).map(({ id }) => id)]
      const root = organization.units.find(({ code }) => code === 'ROOT')?.id ?? ''
      for (const text of OPERATIONS)
        for (const unit of [root, ...units])
          await trial.operation(
            { text, variables: () => ({ unit: typeId('unit', unit) }), usesCursors: false },
            random.sample(askers, 3),
          )
      await clearScenario(database.owner.db)
    }
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
  },
  60_000 + RUNS * 60_000,
)
