import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { Random } from '../kit/random.ts'
import { clearScenario, layOutScenario, SCENARIO_TODAY } from '../kit/scenario.ts'
import { askersOf } from '../naive/askers.ts'
import { Duel, type Asker } from '../naive/duel.ts'
import { loadOrganization, type Organization } from '../naive/organization.ts'
import { Trial, type Tally } from '../naive/trial.ts'
import { Values } from '../naive/values.ts'

// Random operations seldom meet units large enough to break a rule: here rules are drawn for small ones, of every form.
const RUNS = Number(process.env['CHIBO_PROPERTY_RUNS'] ?? 3)
const RULE = 'code label source severity measure min max onlyUnder given givenMin givenMax validFrom validTo'
const KIND = `code label mayHangUnder { code mayHangUnder { code } } offices { code label } bodies { code label } sizeRules { ${RULE} }`
const OPERATIONS = [
  `query ($day: Date) { units(first: 100, asOf: $day) { nodes { code findings { code message severity count rule { ${RULE} } } kind { ${KIND} } } } }`,
  `query ($day: Date) { vacantSeats(first: 100, asOf: $day) { totalCount nodes { held missing unit { code } rule { ${RULE} } committee { name seats { holder { name } } } } } }`,
  `{ visits(first: 20) { nodes { unit { findings { message } ancestors { findings { code } } } } } unitKinds { ${KIND} } }`,
]

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it(
  'kinds and findings are those of the naive reader, for every caller and day',
  async () => {
    const duel = new Duel(database)
    const tally: Tally = { operations: 0, answers: 0, everywhere: 0, direct: 0 }
    for (let seed = 1; seed <= RUNS; seed += 1) {
      await layOutScenario(database.owner.db, seed)
      const random = new Random(seed)
      await drawRules(random)
      const organization = await loadOrganization(database.owner.db)
      const values = new Values(random, organization, SCENARIO_TODAY)
      const trial = new Trial({ duel, organization, values, random, tally })
      const days = [null, values.day(), '2020-06-15']
      for (const text of OPERATIONS)
        for (const day of text.includes('$day') ? days : [null])
          await trial.operation({ text, variables: () => ({ day }), usesCursors: false }, [
            ...askersOf(random, organization, SCENARIO_TODAY),
            ...halfSeeing(random, organization),
          ])
      await sql`delete from body_seat`.execute(database.owner.db)
      await clearScenario(database.owner.db)
    }
    expect(tally.answers).toBeGreaterThan(RUNS * OPERATIONS.length)
  },
  40_000 + RUNS * 20_000,
)

/** Those who may read every unit, and the members of one or two alone: what they see of a unit above is no headcount of it. */
function halfSeeing(random: Random, organization: Organization): Asker[] {
  const homes = organization.units.filter((unit) =>
    organization.members.some((member) => member.home_unit_id === unit.id),
  )
  return random.sample(homes, 3).map((unit) => {
    const grant = { source: 'GRANT', from: null, to: null } as const
    const root = organization.units.find(({ code }) => code === 'ROOT')?.id ?? ''
    return {
      accountId: random.uuid(),
      tokenId: null,
      name: 'sees a half',
      locale: random.pick(['vi', 'en'] as const),
      grants: [
        { ...grant, role: 'AUDITOR', unitId: root, sourceId: random.uuid() },
        { ...grant, role: 'CELL_SECRETARY', unitId: unit.id, sourceId: random.uuid() },
      ],
    }
  })
}

const KINDS = ['province', 'district', 'commune', 'agency', 'cell', 'group']

/** People sit in every second body, some of them for a time, and every kind has rules with small bounds, some of them for a time. */
async function drawRules(random: Random): Promise<void> {
  const { db } = database.owner
  await sql`insert into body_seat (id, body_id, member_id, person_name, during)
    select gen_random_uuid(), b.id, m.id, m.full_name,
      case when get_byte(uuid_send(m.id), 15) % 3 = 0 then '[2020-01-01,2022-01-01)' else b.during end from (select * from body order by id) b
    join lateral (select * from member order by md5(b.id::text || id::text) limit 3) m on get_byte(uuid_send(b.id), 15) % 2 = 0 on conflict do nothing`.execute(
    db,
  )
  await sql`delete from unit_size_rule where code like 'drawn-%'`.execute(db)
  await sql`update unit_kind_body set is_committee = body_kind_code <> 'party-group', during = '[2021-01-01,)' where kind_code <> 'root'`.execute(
    db,
  )
  // Every seat and every group is counted.
  await sql`insert into unit_size_rule (code, kind_code, measure, max_count, severity, label_vi, label_en, source)
    select 'drawn-' || replace(lower(measure), '_', '-') || '-' || kind, kind, measure, 0, 'WARN', 'Đếm', 'Counted', 'Kiểm thử'
    from unnest(${KINDS}::text[]) as kind, unnest(array['COMMITTEE_SEATS', 'PARTY_GROUPS']) as measure`.execute(
    db,
  )
  for (let i = 0; i < 24; i += 1) {
    const [min, max] = [random.between(0, 3), random.between(0, 3)]
    const isLower = random.chance(50)
    const given = random.chance(40) ? random.pick(['MEMBERS', 'OFFICIAL_MEMBERS']) : null
    await db
      .insertInto('unit_size_rule')
      .values({
        code: `drawn-${String(i).padStart(2, '0')}`,
        kind_code: random.pick(KINDS),
        under_kind_code: random.chance(25) ? random.pick(KINDS) : null,
        given_measure: given,
        given_min: given === null ? null : random.between(0, 2),
        given_max: given !== null && random.chance(50) ? random.between(2, 4) : null,
        measure: random.pick(['MEMBERS', 'OFFICIAL_MEMBERS', 'COMMITTEE_SEATS', 'PARTY_GROUPS']),
        min_count: isLower ? min : null,
        max_count: isLower ? null : max,
        severity: random.pick(['WARN', 'REFUSE']),
        label_vi: `Quy định ${String(i)}`,
        label_en: `Rule ${String(i)}`,
        source: 'Kiểm thử',
        during: random.chance(70) ? '(,)' : '[2020-01-01,2022-01-01)',
      })
      .execute()
  }
}
