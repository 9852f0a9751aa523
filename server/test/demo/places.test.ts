import { foldVietnamese, scoringProblems, sortName, type CriterionScoring } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createSealer } from '../../src/database/sealed.ts'
import { readPlace } from '../../src/demo/files.ts'
import { loadDemo } from '../../src/demo/index.ts'
import { PLACES } from '../../src/demo/places.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

/** What must agree within the four places beside Lộc Bình, straight from their tables. */
const places = PLACES.filter((place) => place !== 'loc-binh')
const sealer = createSealer('a secret of the tests')
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await loadDemo(database.owner.db, { today: '2026-01-15', sealer, places })
}, 120_000)
afterAll(() => database.drop())

async function rows(query: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(database.owner.db)).rows
}

describe('rolls', () => {
  it('of a whole cell are those of the register that day', async () => {
    expect(
      await rows(`
      with meeting as (select * from meeting where body_id is null), kept as (
        select k.* from attendance k join meeting m on m.id = k.meeting_id), said as (
        select m.id as meeting_id, h.member_id, h.kind, t.standing, a.activity
        from meeting m
        join membership h on h.unit_id = m.unit_id and h.during @> m.held_on
        join member_standing t on t.member_id = h.member_id and t.during @> m.held_on
        join member_activity a on a.member_id = h.member_id and a.during @> m.held_on)
      select * from said full join kept k using (meeting_id, member_id)
      where (said.kind, said.standing, said.activity) is distinct from (k.membership_kind, k.standing, k.activity)
        or k.voting is distinct from (k.standing = 'OFFICIAL')`),
    ).toEqual([])
  })

  it('of a body are its seats that day', async () => {
    expect(
      await rows(`
      with kept as (select k.*, m.body_id from attendance k join meeting m on m.id = k.meeting_id where m.body_id is not null),
        said as (select m.id as meeting_id, s.member_id from meeting m join body_seat s on s.body_id = m.body_id and s.during @> m.held_on)
      select * from said full join kept k using (meeting_id, member_id) where said.member_id is null or k.member_id is null or not k.expected`),
    ).toEqual([])
    expect(await rows('select count(*) from meeting where body_id is not null')).toEqual([{ count: 16 }])
  })

  it('tell of everybody expected, with reasons, speakers who were there, and a chair', async () => {
    expect(
      await rows(`select * from attendance where (expected and status is null) or (status = 'EXCUSED' and reason is null)
        or (spoke and coalesce(status not in ('PRESENT', 'LATE'), true))
        or (mode is null) <> coalesce(status not in ('PRESENT', 'LATE'), true)`),
    ).toEqual([])
    expect(
      await rows(`select m.id from meeting m where m.kind_code <> 'lessons-learned' and not exists (select 1 from attendance c
        where c.meeting_id = m.id and c.member_id = m.chair_member_id and c.status = 'PRESENT' and c.spoke and c.voting)`),
    ).toEqual([])
  })

  it('let nobody be in two places at once', async () => {
    expect(
      await rows(`with there as (
          select a.member_id, m.starts_at, m.ends_at, m.id from attendance a join meeting m on m.id = a.meeting_id
          where a.status in ('PRESENT', 'LATE')
          union all select g.member_id, m.starts_at, m.ends_at, m.id from meeting_guest g join meeting m on m.id = g.meeting_id
          union all select m.chair_member_id, m.starts_at, m.ends_at, m.id from meeting m where m.kind_code = 'lessons-learned')
        select a.member_id from there a join there b on a.member_id = b.member_id and a.id <> b.id
          and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`),
    ).toEqual([])
  })
})

describe('guests', () => {
  it('held the office that they came with', async () => {
    expect(
      await rows(`select g.person_office from meeting_guest g join meeting m on m.id = g.meeting_id where not exists (
        select 1 from office o join unit u on u.id = o.unit_id where o.member_id = g.member_id and o.kind_code = 'secretary'
          and o.during @> m.held_on and g.person_name = o.person_name
          and g.person_office = 'Bí thư ' || case when u.kind_code = 'commune' then u.committee_name else u.name end)`),
    ).toEqual([])
  })

  it('observe from the same cluster, or were invited to the one great session', async () => {
    const outside = await rows(`select u.code, count(*) from meeting m join unit u on u.id = m.unit_id
      join meeting_guest g on g.meeting_id = m.id and g.kind = 'OBSERVER'
      join office o on o.member_id = g.member_id and o.kind_code = 'secretary'
      join cluster_unit own on own.unit_id = m.unit_id join cluster_unit theirs on theirs.unit_id = o.unit_id
      where m.kind_code = 'model' and own.cluster_id <> theirs.cluster_id group by 1`)
    expect(outside).toEqual([{ code: '01156', count: 10 }])
  })
})

describe('clusters', () => {
  it('take turns without gaps, each unit of the cluster once at most, the host of a model meeting in its turn', async () => {
    expect(
      await rows(`select t.id from cluster_turn t where not exists (select 1 from cluster_unit u
        where u.cluster_id = t.cluster_id and u.unit_id = t.unit_id and u.during @> lower(t.during))`),
    ).toEqual([])
    expect(
      await rows(`select cluster_id from cluster_turn group by 1 having count(*) <> count(distinct unit_id)
        or range_agg(during) <> datemultirange(daterange(min(lower(during)), max(upper(during))))`),
    ).toEqual([])
    expect(
      await rows(`select m.id from meeting m join cluster_unit u on u.unit_id = m.unit_id where m.kind_code = 'model'
        and not exists (select 1 from cluster_turn t where t.unit_id = m.unit_id and t.during @> m.held_on)`),
    ).toEqual([])
  })
})

describe('offices and seats', () => {
  it('are held by members of the unit or of one below, from the first day on', async () => {
    for (const [table, unit] of [
      ['office', 'h.unit_id'],
      ['body_seat', '(select b.unit_id from body b where b.id = h.body_id)'],
    ])
      expect(
        await rows(`select h.id from ${table} h where not exists (select 1 from membership m
          join unit home on home.id = m.unit_id join unit held on held.id = ${unit}
          where m.member_id = h.member_id and m.during @> lower(h.during) and home.path like held.path || '%')`),
      ).toEqual([])
  })

  it('have one secretary at a time, official for long enough, in every cell, agency and commune', async () => {
    expect(
      await rows(`select u.code from unit u where u.kind_code in ('cell', 'agency', 'commune', 'district') and 1 <> (
        select count(*) from office o where o.unit_id = u.id and o.kind_code = 'secretary')`),
    ).toEqual([])
    expect(
      await rows(`select o.id from office o join member m on m.id = o.member_id where m.official_on is null
        or m.official_on > lower(o.during)`),
    ).toEqual([])
  })

  it('of villages are two a village, one of them with the secretary', async () => {
    expect(
      await rows(`select o.unit_id from office o join office s on s.unit_id = o.unit_id and s.kind_code = 'secretary'
        where o.kind_code in ('village-head', 'front-committee-head')
        group by o.unit_id having count(*) <> 2 or count(*) filter (where o.member_id = s.member_id) <> 1
          or count(distinct o.member_id) <> 2 or count(o.place_name) <> 2`),
    ).toEqual([])
  })
})

describe('scores', () => {
  it('obey the form to the point, with a reason for every deduction, within its validity', async () => {
    const scoring = z.object({
      type: z.enum(['YES_NO', 'LADDER', 'NUMBER']),
      steps: z.array(z.object({ points: z.number(), label: z.string() })).default([]),
    })
    const criteria = (
      await rows('select code, max_points, scoring from scorecard_criterion order by position')
    ).map((row) => {
      const { type, steps } = scoring.parse(row['scoring'])
      const kind: CriterionScoring = type
      return { code: String(row['code']), max: Number(row['max_points']), scoring: kind, steps }
    })
    const items = z.array(z.object({ code: z.string(), points: z.number(), reason: z.string().nullable() }))
    const cards =
      await rows(`select s.total, s.max_points, json_agg(json_build_object('code', c.code, 'points', i.points,
        'reason', i.reason)) as items, sum(i.points) as sum, bool_and(t.valid @> s.scored_on and m.held_on = s.scored_on) as valid
      from scorecard s join scorecard_item i on i.scorecard_id = s.id join scorecard_criterion c on c.id = i.criterion_id
      join scorecard_template t on t.id = s.template_id join meeting m on m.id = s.meeting_id group by s.id`)
    expect(cards).toHaveLength(2)
    for (const card of cards) {
      expect(card).toMatchObject({ sum: card['total'], max_points: '100.00', valid: true })
      expect(scoringProblems(criteria, items.parse(card['items']))).toEqual([])
    }
  })
})

describe('people', () => {
  it('fold and sort by the one function, with numbers that are nobody’s and their own place’s', async () => {
    for (const row of await rows('select full_name, name_folded, sort_name from member')) {
      const name = String(row['full_name'])
      expect([row['name_folded'], row['sort_name']]).toEqual([foldVietnamese(name), sortName(name)])
    }
    expect(
      await rows('select full_name from member group by right(file_number, 2), 1 having count(*) > 1'),
    ).toEqual([])
    expect(
      await rows(`select right(file_number, 2) as file, min(left(file_number, 6)) as first, count(distinct
        (select u.path from unit u where u.id = home_unit_id) like d.path || '%') as places from member
        join unit d on d.kind_code = 'district' and d.path = (select left(path, 12) from unit u where u.id = home_unit_id)
        group by 1 order by 2`),
    ).toEqual([
      { file: 'NC', first: '010001', places: 1 },
      { file: 'KT', first: '020001', places: 1 },
      { file: 'BQ', first: '030001', places: 1 },
      { file: 'BT', first: '040001', places: 1 },
    ])
    const { rows: ids } = await sql<{ citizen_id: Buffer }>`select citizen_id from member_private`.execute(
      database.owner.db,
    )
    for (const { citizen_id } of ids) expect(sealer.open(citizen_id)).toMatch(/^000\d{9}$/)
  })

  it('join at 18 or later, official a year after, and come to the cell as members', async () => {
    const people = await database.owner.db
      .selectFrom('member')
      .innerJoin('member_private', 'member_id', 'id')
      .select(['birth_date', 'joined_on', 'official_on'])
      .execute()
    for (const { birth_date, joined_on, official_on } of people) {
      const joined = Number(joined_on?.slice(0, 4))
      expect(joined - Number(birth_date && sealer.open(birth_date).slice(0, 4))).toBeGreaterThanOrEqual(18)
      if (official_on !== null) expect(Number(official_on.slice(0, 4)) - joined).toBe(1)
    }
    expect(
      await rows(
        'select 1 from membership h join member m on m.id = h.member_id where lower(h.during) < m.joined_on',
      ),
    ).toEqual([])
  })
})

it('lets people speak one after the other, within their item, who came and whose roll says so', async () => {
  expect(await rows('select count(*) from speech')).toEqual([{ count: 13 }])
  expect(
    await rows(`with spoken as (select s.*, s.said_at + s.minutes * interval '1 minute' as until from speech s)
      select s.id from spoken s join agenda_item i on i.id = s.agenda_item_id
        left join attendance a on a.meeting_id = s.meeting_id and a.member_id = s.member_id
      where s.said_at < i.begun_at or s.until > i.ended_at or a.spoke is not true or a.status is distinct from 'PRESENT'
      union all select a.id from spoken a join spoken b on a.id < b.id and tstzrange(a.said_at, a.until) && tstzrange(b.said_at, b.until)`),
  ).toEqual([])
})

it('tells nothing after the reference day of a place', async () => {
  for (const place of places) {
    const { district, referenceDay } = readPlace(place)
    const inside = `unit_id in (select b.id from unit b, unit d where d.code = '${district.code}' and b.path like d.path || '%')`
    expect(
      await rows(`select 'meeting' as what from meeting where ${inside} and held_on > '${referenceDay}'
        union all select 'office' from office where ${inside} and lower(during) > '${referenceDay}'
        union all select 'membership' from membership where ${inside} and lower(during) > '${referenceDay}'
        union all select 'score' from scorecard where ${inside} and scored_on > '${referenceDay}'
        union all select 'slot' from plan_slot where ${inside} and greatest(registered_at, approved_at) >= date '${referenceDay}' + 1
        union all select 'figure' from stated_figure where ${inside} and as_of > '${referenceDay}'`),
    ).toEqual([])
  }
})
