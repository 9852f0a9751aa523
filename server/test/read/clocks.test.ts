import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { askersOf } from '../naive/askers.ts'
import { typeId } from '../naive/ids.ts'
import { Duel } from '../naive/duel.ts'
import { loadOrganization } from '../naive/organization.ts'
import { Trial, type Tally } from '../naive/trial.ts'
import { Values } from '../naive/values.ts'

// Random operations seldom ask for the same units as long as it takes to meet every kind: here every unit is asked.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 2)
const CLOCK =
  'kind kindLabel member { id fullName } personName unit { name } dueOn overdue years missed source'
const OPERATIONS = [
  `query ($unit: ID!, $day: Date, $until: Date) { clocks(under: $unit, asOf: $day, until: $until, first: 100) { totalCount nodes { ${CLOCK} } } clockCounts(under: $unit, asOf: $day, until: $until) { kind count overdue } }`,
  `query ($unit: ID!) { clocks(under: $unit, scope: UNIT, orderBy: NAME, where: { overdue: { eq: true } }, first: 100) { nodes { ${CLOCK} } } clockDays(under: $unit) { kind unit { name } dueOn count } }`,
  `query ($day: Date) { units(asOf: $day, first: 100) { nodes { clockCounts { kind count overdue } } } members(asOf: $day, first: 100) { nodes { id clocks { ${CLOCK} } } } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'what falls due is what the naive reader finds, for every caller, unit and day',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    const met = new Set<string>()
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const askers = askersOf(random, organization, SCENARIO_TODAY)
      const units = random.sample(organization.units, 3).map(({ id }) => typeId('unit', id))
      const root = typeId('unit', organization.units.find(({ code }) => code === 'ROOT')?.id ?? '')
      for (const text of OPERATIONS)
        for (const day of text.includes('$day') ? [null, '2024-05-31', values.day()] : [null])
          for (const unit of text.includes('$unit') ? [root, ...units] : [null]) {
            const until = random.pick([null, '2024-07-15', '2025-02-03', values.day()])
            await trial.operation(
              { text, variables: () => ({ unit, day, until }), usesCursors: false },
              askers,
            )
          }
      const { rows } = await database.owner.pool.query<{ kind: string }>(EVERY_KIND, [SCENARIO_TODAY])
      for (const { kind } of rows) met.add(kind)
      await clearScenario(database.owner.db)
    }
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
    expect([...met].sort()).toEqual(['absent', 'badge', 'excused', 'exempt', 'going', 'probation', 'stay'])
  },
  60_000 + RUNS * 60_000,
)

/** Which sources of clocks a scenario holds at all. */
const EVERY_KIND = `
  select 'probation' as kind from member where standing = 'PROBATIONARY' and joined_on is not null
  union select 'badge' from member m, badge_steps($1::date, $1::date + 365) s
    where m.standing = 'OFFICIAL' and s.rounds[width_bucket(coalesce(m.admission_decided_on, m.joined_on), s.bounds)] is not null
  union select 'going' from transfer where state in ('DECIDED', 'SENT')
  union select 'stay' from membership where kind = 'TEMPORARY' and during @> $1::date and upper(during) is not null
  union select 'exempt' from member_activity where activity = 'TEMPORARILY_EXEMPT' and during @> $1::date and upper(during) is not null
  union select 'absent' from attendance a join meeting t on t.id = a.meeting_id join member m on m.id = a.member_id
    where a.status = 'UNEXCUSED' and m.home_unit_id = t.unit_id and m.activity = 'ACTIVE' and t.held_on between $1::date - 80 and $1::date
  union select 'excused' from (select a.member_id, t.unit_id from attendance a join meeting t on t.id = a.meeting_id
      where a.status = 'EXCUSED' and t.kind_code = 'regular' and t.state in ('CLOSED', 'SEALED') and t.body_id is null
        and t.held_on between date_trunc('year', $1::date) and $1::date group by 1, 2 having count(*) >= 3) e
    join member m on m.id = e.member_id and m.home_unit_id = e.unit_id and m.activity = 'ACTIVE'`
