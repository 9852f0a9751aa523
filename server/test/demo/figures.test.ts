import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPassword } from '../../src/auth/passwords/passwords.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { loadDemo } from '../../src/demo/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

const REFERENCE_DAY = '2022-05-18'
const sealer = createSealer('a secret of the tests')
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  const { signIn } = await loadDemo(database.owner.db, {
    today: '2026-11-21',
    sealer,
    places: ['loc-binh'],
  })
  expect(signIn).toEqual({ username: 'demo', password: 'chibo-demo', referenceDay: REFERENCE_DAY })
})
afterAll(() => database.drop())

async function rows(query: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(database.owner.db)).rows
}
async function column(query: string): Promise<unknown[]> {
  return (await rows(query)).map((row) => Object.values(row)[0])
}

describe('the tree', () => {
  it('is the province, the district, its 20 communes and 32 cells, then as today', async () => {
    for (const day of [REFERENCE_DAY, '2026-11-21'])
      expect(
        await rows(`select kind_code, count(*) from unit_as_of('${day}') group by 1 order by 1`),
      ).toEqual([
        { kind_code: 'cell', count: 32 },
        { kind_code: 'commune', count: 20 },
        { kind_code: 'district', count: 1 },
        { kind_code: 'province', count: 1 },
        { kind_code: 'root', count: 1 },
      ])
    expect(
      await column(`select p.code from unit u join unit p on p.id = u.parent_id where u.kind_code = 'cell'`),
    ).toEqual(Array.from({ length: 32 }, () => '188'))
  })

  it('names organization, committee and place', async () => {
    expect(
      await rows(
        `select code, name, committee_name, place_name from unit where code in ('20', '188', '06529') order by path`,
      ),
    ).toEqual([
      {
        code: '20',
        name: 'Đảng bộ tỉnh Lạng Sơn',
        committee_name: 'Tỉnh ủy Lạng Sơn',
        place_name: 'Tỉnh Lạng Sơn',
      },
      {
        code: '188',
        name: 'Đảng bộ huyện Lộc Bình',
        committee_name: 'Huyện ủy Lộc Bình',
        place_name: 'Huyện Lộc Bình',
      },
      {
        code: '06529',
        name: 'Đảng bộ thị trấn Lộc Bình',
        committee_name: 'Đảng ủy thị trấn Lộc Bình',
        place_name: 'Thị trấn Lộc Bình',
      },
    ])
  })

  it('has the six cells that the report names in group 1', async () => {
    expect(
      await column(`select u.name from work_group g join work_group_assignment a on a.work_group_id = g.id
        join unit u on u.id = a.unit_id where g.ordinal = 1 order by u.code`),
    ).toEqual([
      'Chi bộ Bảo hiểm xã hội',
      'Chi bộ Phòng Tài chính – Kế hoạch',
      'Chi bộ Phòng Lao động, Thương binh, Xã hội – Dân tộc',
      'Chi bộ Phòng Kinh tế – Hạ tầng',
      'Chi bộ Văn hóa, Thể thao và Truyền thông',
      'Chi bộ Hợp tác xã Tiến Đạt',
    ])
  })
})

describe('coverage', () => {
  it('comes from decision 1777: five groups of 4 or 5, six cells each', async () => {
    expect(await rows(`select number, signed_on, effective_on from decision`)).toEqual([
      { number: '1777-QĐ/HU', signed_on: '2021-12-24', effective_on: '2021-12-24' },
    ])
    expect(
      await rows(`select g.ordinal, (select count(*) from work_group_member m where m.work_group_id = g.id) as people,
        (select count(*) from work_group_member m where m.work_group_id = g.id and m.leader) as leaders,
        (select count(*) from work_group_assignment a where a.work_group_id = g.id) as cells
        from work_group g join decision d on d.id = g.decision_id order by 1`),
    ).toEqual([
      { ordinal: 1, people: 5, leaders: 1, cells: 6 },
      { ordinal: 2, people: 4, leaders: 1, cells: 6 },
      { ordinal: 3, people: 5, leaders: 1, cells: 6 },
      { ordinal: 4, people: 4, leaders: 1, cells: 6 },
      { ordinal: 5, people: 5, leaders: 1, cells: 6 },
    ])
  })

  it('leaves two of 32 cells to nobody, on the reference day and today', async () => {
    for (const day of [REFERENCE_DAY, '2026-11-21'])
      expect(
        await column(`select name from unit u where kind_code = 'cell' and not exists (select 1
          from work_group_assignment a where a.unit_id = u.id and a.during @> date '${day}') order by code`),
      ).toEqual(['Chi bộ Bưu điện', 'Chi bộ Điện lực'])
    expect(await column(`select count(distinct unit_id) from work_group_assignment`)).toEqual([30])
  })

  it('knows eight cells that nobody saw for eight weeks', async () => {
    expect(
      await column(`select code from unit u where kind_code = 'cell' and not exists (select 1 from visit v
        where v.unit_id = u.id and v.visited_on > date '${REFERENCE_DAY}' - 56) order by code`),
    ).toEqual(['188-03', '188-13', '188-20', '188-25', '188-26', '188-29', '188-31', '188-32'])
    expect(
      await column(`select u.code from work_group_assignment a join unit u on u.id = a.unit_id
        where not exists (select 1 from visit v where v.unit_id = u.id)`),
    ).toEqual(['188-29'])
  })
})

describe('visits', () => {
  it('are 59, all in the window and within assignments', async () => {
    expect(
      await rows(`select count(*), min(visited_on), max(visited_on), count(outside_assignment_reason) as outside,
        count(*) filter (where a.id is not null) as assigned, count(*) filter (where v.visited_on = m.held_on) as tied
        from visit v join meeting m on m.id = v.meeting_id left join work_group_assignment a
          on a.work_group_id = v.work_group_id and a.unit_id = v.unit_id and a.during @> v.visited_on`),
    ).toEqual([{ count: 59, min: '2022-01-04', max: '2022-05-09', outside: 0, assigned: 59, tied: 59 }])
  })

  it('score from 85 to 98, on both sides of 90', async () => {
    expect(
      await rows(
        `select band, count(*), min(total), max(total) from scorecard where kind = 'OBSERVER' group by 1 order by 1`,
      ),
    ).toEqual([
      { band: 'FAIR', count: 20, min: '85.00', max: '89.00' },
      { band: 'GOOD', count: 39, min: '90.00', max: '98.00' },
    ])
  })

  it('have a scorecard, advice and two to four visitors each, with a remark by every one', async () => {
    expect(
      await column(`select count(*) from visit v where v.advice is not null
        and exists (select 1 from scorecard s where s.visit_id = v.id)
        and (select count(*) from visit_visitor x where x.visit_id = v.id) between 2 and 4
        and (select array_agg(member_id order by position) from visit_visitor x where x.visit_id = v.id)
          = (select array_agg(author_member_id order by position) from visit_remark x where x.visit_id = v.id)`),
    ).toEqual([59])
  })
})

describe('members', () => {
  it('are 531 on the reference day, 4 to 35 a cell, all invented', async () => {
    expect(
      await rows(`select count(*), count(*) filter (where standing = 'PROBATIONARY') as probationary,
        count(*) filter (where activity <> 'ACTIVE') as away, count(temporary_unit_id) as elsewhere, bool_and(invented) as invented
        from member_as_of('${REFERENCE_DAY}')`),
    ).toEqual([{ count: 531, probationary: 29, away: 7, elsewhere: 3, invented: true }])
    expect(
      await rows(`select min(n), max(n), round(avg(n), 1) as average, count(*) from (select count(*) as n
        from member_as_of('${REFERENCE_DAY}') group by home_unit_id)`),
    ).toEqual([{ min: 4, max: 35, average: '16.6', count: 32 }])
  })

  it('have numbers that are nobody’s, sealed', async () => {
    const values = await database.owner.db.selectFrom('member_private').selectAll().execute()
    expect(values).toHaveLength(534)
    for (const value of values) {
      const citizenId = value.citizen_id && sealer.open(value.citizen_id)
      expect(citizenId).toMatch(/^000\d{9}$/)
      expect(value.citizen_id_digest).toEqual(sealer.digest(citizenId ?? ''))
      expect(value.phone && sealer.open(value.phone)).toMatch(/^0000\d{6}$/)
      expect(value.birth_date && sealer.open(value.birth_date)).toMatch(/^(19|20)\d\d-\d\d-\d\d$/)
    }
  })

  it('lead: one secretary a cell, deputies and committees where nine are official', async () => {
    expect(
      await rows(`select o.kind_code, count(*) from office o join unit u on u.id = o.unit_id
        where u.kind_code = 'cell' and o.during @> date '${REFERENCE_DAY}' group by 1 order by 1`),
    ).toEqual([
      { kind_code: 'deputy-secretary', count: 25 },
      { kind_code: 'secretary', count: 32 },
    ])
    expect(await rows(`select kind_code, count(*) from body group by 1 order by 1`)).toEqual([
      { kind_code: 'cell-committee', count: 25 },
      { kind_code: 'executive-committee', count: 1 },
      { kind_code: 'standing-committee', count: 1 },
    ])
  })
})

describe('meetings', () => {
  it('are monthly and around the third, some thematic, all closed', async () => {
    expect(
      await rows(`select kind_code, count(*), count(distinct unit_id) as cells, count(*) filter (where state = 'CLOSED') as closed,
        max(extract(day from held_on))::int as latest from meeting group by 1 order by 1`),
    ).toEqual([
      { kind_code: 'regular', count: 160, cells: 32, closed: 160, latest: 10 },
      { kind_code: 'thematic', count: 16, cells: 14, closed: 16, latest: 26 },
    ])
  })
})

describe('accounts', () => {
  it('hold their rights today', async () => {
    expect(
      await rows(`select a.username, g.role, g.source, string_agg(u.code, ' ' order by u.code) as units
        from effective_grant g join account a on a.id = g.account_id join unit u on u.id = g.unit_id
        where g.during @> date '2026-11-21' group by 1, 2, 3 order by 1`),
    ).toEqual([
      { username: 'bithu', role: 'CELL_SECRETARY', source: 'OFFICE', units: '188-05' },
      { username: 'demo', role: 'ORGANIZATION_BOARD', source: 'GRANT', units: '188' },
      {
        username: 'to1',
        role: 'WORK_GROUP_MEMBER',
        source: 'WORK_GROUP',
        units: '188-01 188-02 188-03 188-04 188-05 188-06',
      },
      { username: 'vanphong', role: 'COMMITTEE_OFFICE', source: 'GRANT', units: '188' },
    ])
  })

  it('open with the demo password', async () => {
    const hashes = await column('select password_hash from account')
    for (const hash of hashes) expect(await verifyPassword(String(hash), 'chibo-demo')).toBe(true)
    expect(new Set(hashes).size).toBe(4)
  })
})
