import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScale, REFERENCE_DAY, type Loaded } from '../../src/demo/scale/index.ts'
import { kindFindings } from '../../src/modules/units/index.ts'
import { checkKeys, withoutTriggers } from '../../src/demo/scale/keys.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { SECRET } from '../kit/app.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

/** The large organization at its smallest scale, loaded twice: on the reference day and on a day before it. */
const SCALE = 0.0005
const EARLIER = '2026-03-01'
const sealer = createSealer(SECRET)
let database: TestDatabase
let other: TestDatabase
let loaded: Loaded
let earlier: Loaded

beforeAll(async () => {
  ;[database, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
  ;[loaded, earlier] = await Promise.all([
    loadScale(database.owner, { scale: SCALE, today: REFERENCE_DAY, sealer }),
    loadScale(other.owner, { scale: SCALE, today: EARLIER, sealer }),
  ])
}, 60_000)
afterAll(() => Promise.all([database.drop(), other.drop()]))

async function rows(query: string, of = database): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(of.owner.db)).rows
}

/** Rows of tables that number theirself, without the number. */
const NUMBERED = [
  'unit_placement',
  'unit_name',
  'unit_kind_period',
  'member_standing',
  'member_activity',
  'member_end',
  'member_hindrance',
]

describe('today’s copies', () => {
  const MEMBER = 'id, standing, activity, home_unit_id, temporary_unit_id'
  const differ = (day: string) => `
    select id from (select ${MEMBER} from member where ended_on is null) m
    full join (select id, standing as s, activity as a, home_unit_id as h, temporary_unit_id as t from member_as_of('${day}')) d using (id)
    where (standing, activity, home_unit_id, temporary_unit_id) is distinct from (s, a, h, t)`

  it('are right as they are copied', async () => {
    expect(loaded.refreshed).toBe(0)
    expect(await rows(differ(REFERENCE_DAY))).toEqual([])
    expect(
      await rows(`select count(*) from member m join member_end e on e.member_id = m.id
        where m.ended_on is distinct from lower(e.during) or m.standing is not null or m.home_unit_id is null`),
    ).toEqual([{ count: 0 }])
    expect(
      await rows(`select * from unit full join unit_as_of('${REFERENCE_DAY}') d using (id)
        where (unit.path, unit.code, unit.name, unit.parent_id, unit.kind_code) is distinct from (d.path, d.code, d.name, d.parent_id, d.kind_code)`),
    ).toEqual([])
  })

  it('are brought to a day before the reference day', async () => {
    expect(earlier.refreshed).toBeGreaterThan(10)
    // Those who came, or came back, after that day have no home on it.
    expect(
      await rows(`${differ(EARLIER)} and id in (select id from member_as_of('${EARLIER}'))`, other),
    ).toEqual([])
  })
})

describe('the same rows', () => {
  it('come out of every load', async () => {
    await rows(`select refresh_member('${REFERENCE_DAY}')`, other)
    for (const table of Object.keys(loaded.counts)) {
      const row = NUMBERED.includes(table) ? `(to_jsonb(t) - 'id')::text` : 't::text'
      const sum = `select md5(string_agg(${row}, '|' order by ${row})) as sum, count(*) from ${table} t`
      const mine = NUMBERED.slice(0, 3).includes(table)
        ? `${sum} where t.unit_id <> (select id from unit where code = 'ROOT')`
        : sum
      expect({ table, rows: await rows(mine, other) }).toEqual({ table, rows: await rows(mine) })
    }
    expect(earlier.counts).toEqual(loaded.counts)
  })

  it('are refused a second time, and out of range', async () => {
    await expect(loadScale(database.owner, { scale: SCALE, today: REFERENCE_DAY, sealer })).rejects.toThrow(
      'already: its largest province has the code S01.',
    )
    await expect(loadScale(database.owner, { scale: 1.5, today: REFERENCE_DAY, sealer })).rejects.toThrow(
      '0.0005 to 1',
    )
  })
})

describe('the organization', () => {
  it('has its parts in proportion', async () => {
    const { counts } = loaded
    expect(counts).toMatchObject({ unit: 2 + 4 + 125, member: 2_750, unit_charge: 125 })
    expect(counts.meeting).toBeGreaterThan(0.92 * 12 * 125)
    expect(counts.meeting).toBeLessThan(12 * 125)
    expect(counts).toMatchObject({ resolution: 2 * 125, dissemination: 4 * 125, task: 8 * 125 })
    expect((counts.meeting_task ?? 0) / (counts.task ?? 1)).toBeCloseTo(1.2, 0)
    expect((counts.attendance ?? 0) / (counts.meeting ?? 1)).toBeCloseTo(22, -1)
    expect(
      await rows(`select count(*) from unit where code like 'S01-%' and kind_code = 'cell'`),
    ).not.toEqual([{ count: 0 }])
    expect(await rows('select count(*) from member where not invented')).toEqual([{ count: 0 }])
    const [sizes] =
      await rows(`select min(n), max(n), percentile_disc(0.5) within group (order by n) as middle
      from (select count(*) as n from member group by home_unit_id) s`)
    expect(sizes?.['min']).toBeGreaterThanOrEqual(3)
    expect(sizes?.['max']).toBeGreaterThan(60)
    expect(sizes?.['middle']).toBeLessThan(20)
  })

  it('hears tasks at the meetings after they were given, until they have ended', async () => {
    const heard = `meeting_task h join task t on t.id = h.task_id join meeting m on m.id = h.meeting_id`
    expect(
      await rows(`select h.* from ${heard} where m.unit_id <> t.unit_id or m.held_on < t.starts_on or m.id = t.meeting_id
        or (h.verdict is null) <> (m.state = 'OPEN' and h.state not in ('ACCEPTED') or h.state = 'CANCELLED')
        or h.state in ('ACCEPTED', 'CANCELLED') and (h.state, h.result, h.cause) is distinct from (t.state, t.result, t.cause)`),
    ).toEqual([])
    expect(
      await rows(
        `select h.task_id from ${heard} where h.state in ('ACCEPTED', 'CANCELLED') group by 1 having count(*) > 1`,
      ),
    ).toEqual([])
    expect(
      await rows(
        `select distinct coalesce(h.verdict, h.state) as said from ${heard} where m.state <> 'OPEN' order by 1`,
      ),
    ).toEqual(['CANCELLED', 'DONE', 'GOES_ON', 'NOT_DONE'].map((said) => ({ said })))
  })

  it('knows of everybody what is sealed, which fits what is open', async () => {
    const { rows: known } = await sql<{
      name: string
      joined: string
      year: number
      birth: Buffer
      digest: Buffer
    }>`
      select m.name_folded as name, m.joined_on::text as joined, p.birth_year as year, p.birth_date as birth, p.person_digest as digest
      from member m join member_private p on p.member_id = m.id`.execute(database.owner.db)
    expect(known).toHaveLength(loaded.counts.member ?? 0)
    for (const { name, joined, year, birth, digest } of known) {
      const date = sealer.open(birth)
      expect(Number(date.slice(0, 4))).toBe(year)
      expect(Number(joined.slice(0, 4)) - year).toBeGreaterThanOrEqual(18)
      expect(digest.equals(sealer.digest(`${name}|${date}`))).toBe(true)
    }
    const [shares] = await rows(`select count(citizen_id)::float / count(*) as identified,
      count(*) filter (where octet_length(birth_date) < 11)::float / count(*) as vague from member_private`)
    expect(shares?.['identified']).toBeCloseTo(0.96, 1)
    expect(shares?.['vague']).toBeCloseTo(0.05, 1)
  })

  it('waits for no pairs, and has kept those who are alike', async () => {
    expect(await rows('select count(*) from duplicate_waiting')).toEqual([{ count: 0 }])
    expect(await rows('select count(*) from duplicate_pair')).not.toEqual([{ count: 0 }])
  })

  it('counts what it copied', async () => {
    for (const [table, count] of Object.entries(loaded.counts)) {
      const [found] = await rows(`select count(*) from ${table}`)
      const before = ['unit', ...NUMBERED.slice(0, 3)].includes(table) ? 1 : 0
      expect({ table, ...found }).toEqual({ table, count: count + before })
    }
  })

  it('has one secretary a unit, of the unit or below, and next segments that are free', async () => {
    expect(
      await rows(`select u.code from unit u where u.code like 'S%' and 1 <> (select count(*) from office o
        join member m on m.id = o.member_id and m.full_name = o.person_name join unit h on h.id = m.home_unit_id and starts_with(h.path, u.path)
        where o.unit_id = u.id and o.kind_code = 'secretary')`),
    ).toEqual([])
    expect(
      await rows(
        `select u.code from unit u where u.next_segment <> (select count(*) from unit c where c.parent_id = u.id)`,
      ),
    ).toEqual([])
  })

  it('keeps rolls as opening a meeting writes them', async () => {
    const differences = await database.owner.db.transaction().execute(async (tx) => {
      await sql`select set_config('chibo.scope_lower', '0000', true), set_config('chibo.scope_upper', '0000~', true)`.execute(
        tx,
      )
      return sql<Record<string, unknown>>`
        with m as (select * from meeting where state <> 'CANCELLED' and held_on >= '2026-08-15'), said as (
          select m.id as meeting_id, r.* from m cross join lateral meeting_roll(m.unit_id, null, m.held_on) r)
        select meeting_id, member_id from said full join (select * from attendance where meeting_id in (select id from m)) a using (meeting_id, member_id)
        where (said.not_expected_reason, said.standing, said.activity, said.membership_kind, said.voting, true)
          is distinct from (a.not_expected_reason, a.standing, a.activity, a.membership_kind, a.voting, a.expected = (a.not_expected_reason is null))`.execute(
        tx,
      )
    })
    expect(differences.rows).toEqual([])
  })

  it('has rolls of thirty that may still be marked, and meetings of groups that nobody has seen yet', async () => {
    const [open] = await rows(`select count(*) from meeting m where m.state in ('OPEN', 'CLOSED')
      and (select count(*) from attendance a where a.meeting_id = m.id) >= 30`)
    expect(open?.['count']).toBeGreaterThan(20)
    const [unseen] =
      await rows(`select count(*) from meeting m join work_group_assignment a on a.unit_id = m.unit_id and a.during @> m.held_on
      where m.state = 'CLOSED' and not exists (select from visit v where v.meeting_id = m.id)`)
    expect(unseen?.['count']).toBeGreaterThan(20)
  })

  it('lets groups visit only what they cover, by their members, and adds scores up', async () => {
    expect(
      await rows(`select v.id from visit v where not exists (select from work_group_assignment a
        where a.work_group_id = v.work_group_id and a.unit_id = v.unit_id and a.during @> v.visited_on)`),
    ).toEqual([])
    expect(
      await rows(`select w.* from visit_visitor w join visit v on v.id = w.visit_id where not exists (select from work_group_member g
        where g.work_group_id = v.work_group_id and g.member_id = w.member_id and g.person_name = w.person_name and g.during @> v.visited_on)`),
    ).toEqual([])
    expect(
      await rows(`select s.id from scorecard s join scorecard_item i on i.scorecard_id = s.id join scorecard_criterion c on c.id = i.criterion_id
        group by s.id having count(*) <> 8 or sum(i.points) <> s.total or sum(c.max_points) <> s.max_points
          or bool_or((i.points < c.max_points) <> (i.reason is not null))`),
    ).toEqual([])
  })
})

it('would not be loaded with a key that leads nowhere', async () => {
  const client = await database.owner.pool.connect()
  try {
    await checkKeys(client)
    await client.query('begin')
    await withoutTriggers(client, () => client.query('update attendance set member_id = gen_random_uuid()'))
    await expect(checkKeys(client)).rejects.toThrow('breaches the key attendance_member_id_fkey')
    await expect(client.query('update attendance set member_id = gen_random_uuid()')).rejects.toThrow(
      'violates foreign key constraint',
    )
  } finally {
    await client.query('rollback')
    client.release()
  }
})

it('has no office or body that its kinds of units do not have', async () => {
  const { rows: units } = await sql<{ id: string }>`select id from unit`.execute(database.owner.db)
  const found = await kindFindings(
    database.owner.db,
    units.map(({ id }) => id),
    REFERENCE_DAY,
  )
  expect([...found.values()].flat().filter(({ severity }) => severity === 'REFUSE')).toEqual([])
})
