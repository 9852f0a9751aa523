import { foldVietnamese, scoringProblems, sortName, type CriterionScoring } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createSealer } from '../../src/database/sealed.ts'
import { loadDemo } from '../../src/demo/index.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'

const options = {
  today: '2022-05-18',
  sealer: createSealer('a secret of the tests'),
  places: ['loc-binh'],
} as const
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await loadDemo(database.owner.db, options)
})
afterAll(() => database.drop())

async function rows(query: string): Promise<Record<string, unknown>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(database.owner.db)).rows
}

describe('attendance', () => {
  it('is the roll of the day by the register, each with what held', async () => {
    // Every difference between what the register says of a meeting's day and what the roll kept.
    const wrong = await rows(`
      with said as (
        select m.id as meeting_id, s.member_id, h.kind, t.standing, a.activity,
          case when a.activity <> 'ACTIVE' then a.activity
            when h.kind = 'HOME' and exists (select 1 from membership x where x.member_id = s.member_id
              and x.kind = 'TEMPORARY' and x.during @> m.held_on) then 'TEMPORARILY_ELSEWHERE'
            when exists (select 1 from member_hindrance x where x.member_id = s.member_id and x.kind = 'SPECIAL_DUTY'
              and x.during @> m.held_on) then 'SPECIAL_DUTY' end as why
        from meeting m
        join membership h on h.unit_id = m.unit_id and h.during @> m.held_on
        join member_standing t on t.member_id = h.member_id and t.during @> m.held_on
        join member_activity a on a.member_id = h.member_id and a.during @> m.held_on
        cross join lateral (select h.member_id) s)
      select * from said full join attendance k using (meeting_id, member_id)
      where (said.kind, said.standing, said.activity) is distinct from (k.membership_kind, k.standing, k.activity)
        or said.why is distinct from k.not_expected_reason
        or k.voting is distinct from (k.membership_kind = 'HOME' and k.standing = 'OFFICIAL' and k.activity <> 'SUSPENDED')`)
    expect(wrong).toEqual([])
  })

  it('has a status for all expected, reasons for the excused, and speakers who were there', async () => {
    expect(
      await rows(`select * from attendance where (expected and status is null) or (status = 'EXCUSED' and reason is null)
        or (spoke and coalesce(status not in ('PRESENT', 'LATE'), true))
        or (mode is null) <> coalesce(status not in ('PRESENT', 'LATE'), true)`),
    ).toEqual([])
    expect(
      await rows(`select m.id from meeting m where not exists (select 1 from attendance c
        where c.meeting_id = m.id and c.member_id = m.chair_member_id and c.status = 'PRESENT' and c.spoke and c.voting)`),
    ).toEqual([])
  })

  it('excuses nobody more than three times running', async () => {
    const history =
      await rows(`select a.member_id, string_agg(case when status = 'EXCUSED' then 'x' else '.' end, ''
      order by m.starts_at) as run from attendance a join meeting m on m.id = a.meeting_id where expected group by 1`)
    expect(history.filter(({ run }) => String(run).includes('xxxx'))).toEqual([])
  })

  it('lets nobody be in two places at once', async () => {
    expect(
      await rows(`with there as (
          select a.member_id, m.starts_at, m.ends_at, m.id from attendance a join meeting m on m.id = a.meeting_id
          where a.status in ('PRESENT', 'LATE')
          union all select g.member_id, m.starts_at, m.ends_at, m.id from meeting_guest g join meeting m on m.id = g.meeting_id)
        select a.member_id from there a join there b on a.member_id = b.member_id and a.id <> b.id
          and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`),
    ).toEqual([])
  })
})

describe('scorecards', () => {
  it('obey the template to the point, with a reason for every deduction', async () => {
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
    expect(criteria).toHaveLength(28)
    const cards = await rows(`select s.total, s.max_points, json_agg(json_build_object('code', c.code,
      'points', i.points, 'reason', i.reason)) as items, sum(i.points) as sum from scorecard s
      join scorecard_item i on i.scorecard_id = s.id join scorecard_criterion c on c.id = i.criterion_id group by s.id`)
    const items = z.array(z.object({ code: z.string(), points: z.number(), reason: z.string().nullable() }))
    for (const card of cards) {
      expect(card['sum']).toBe(card['total'])
      expect(card['max_points']).toBe('100.00')
      expect(scoringProblems(criteria, items.parse(card['items']))).toEqual([])
    }
  })

  it('agree with the meeting’s own records', async () => {
    const meetings = await rows(`select extract(epoch from m.ends_at - m.starts_at)::int / 60 as minutes,
        (select count(*) from attendance a where a.meeting_id = m.id) as headcount,
        (select count(*) from attendance a where a.meeting_id = m.id and expected) as expected,
        (select count(*) from attendance a where a.meeting_id = m.id and expected and status in ('PRESENT', 'LATE')) as present,
        (select count(*) from attendance a where a.meeting_id = m.id and status = 'UNEXCUSED') as unexcused,
        (select count(*) from attendance a where a.meeting_id = m.id and expected and spoke) as spoke,
        (select json_object_agg(c.code, i.points) from scorecard_item i join scorecard_criterion c on c.id = i.criterion_id
          where i.scorecard_id = s.id) as points
      from scorecard s join meeting m on m.id = s.meeting_id`)
    const facts = z.object({
      minutes: z.number(),
      headcount: z.number(),
      expected: z.number(),
      present: z.number(),
      unexcused: z.number(),
      spoke: z.number(),
      points: z.record(z.string(), z.number()),
    })
    for (const meeting of meetings) {
      const { minutes, headcount, expected, present, unexcused, spoke, points } = facts.parse(meeting)
      const short = (headcount < 30 ? 90 : 120) - minutes
      expect(points['1']).toBe(short <= 0 ? 5 : short <= 15 ? 4 : 3)
      expect(unexcused).toBe(0)
      expect(points['2a']).toBe(present / expected >= 0.9 ? 4 : present / expected >= 0.75 ? 3 : 2)
      const share = spoke / present
      expect(points['4e']).toBe(share >= 0.5 ? 5 : share >= 0.4 ? 4 : share >= 0.3 ? 3 : 2)
    }
  })

  it('use a template in force that day, signed by one of the visitors', async () => {
    expect(
      await rows(`select s.id from scorecard s join scorecard_template t on t.id = s.template_id
        join visit v on v.id = s.visit_id where not t.valid @> s.scored_on or s.scored_on <> v.visited_on
        or s.author_member_id <> (select member_id from visit_visitor x where x.visit_id = v.id and position = 0)`),
    ).toEqual([])
    expect(await rows('select code, version, valid from scorecard_template')).toEqual([
      { code: 'sample', version: 1, valid: '[2018-07-06,2025-10-28)' },
    ])
  })
})

describe('visitors', () => {
  it('belong to the group that day, never to the cell they visit', async () => {
    expect(
      await rows(`select 1 from visit_visitor x join visit v on v.id = x.visit_id where not exists (
          select 1 from work_group_member m where m.work_group_id = v.work_group_id and m.member_id = x.member_id
            and m.during @> v.visited_on and m.person_name = x.person_name and m.person_office = x.person_office)
        or exists (select 1 from membership h where h.member_id = x.member_id and h.unit_id = v.unit_id)`),
    ).toEqual([])
    const doubled = await rows(
      `select visit_id from visit_visitor group by 1 having count(*) <> count(distinct member_id)`,
    )
    expect(doubled).toEqual([])
  })
})

describe('members', () => {
  it('fold and sort by the one function', async () => {
    for (const table of ['member', 'unit'])
      for (const row of await rows(`select * from ${table}`)) {
        const name = String(row[table === 'member' ? 'full_name' : 'name'])
        expect(row['name_folded']).toBe(foldVietnamese(name))
        if (table === 'member') expect(row['sort_name']).toBe(sortName(name))
      }
  })

  it('join at 18 or later, official a year after, and come to the cell as members', async () => {
    const { open } = options.sealer
    const people = await database.owner.db
      .selectFrom('member')
      .innerJoin('member_private', 'member_id', 'id')
      .select(['birth_date', 'joined_on', 'official_on'])
      .execute()
    for (const { birth_date, joined_on, official_on } of people) {
      const born = Number(birth_date && open(birth_date).slice(0, 4))
      expect(Number(joined_on?.slice(0, 4)) - born).toBeGreaterThanOrEqual(18)
      if (official_on !== null)
        expect(Number(official_on.slice(0, 4)) - Number(joined_on?.slice(0, 4))).toBe(1)
    }
    expect(
      await rows(
        `select 1 from membership h join member m on m.id = h.member_id where lower(h.during) < m.joined_on`,
      ),
    ).toEqual([])
  })
})

describe('loading', () => {
  it('does nothing the second time', async () => {
    const count = () =>
      rows(
        'select (select count(*) from member), (select count(*) from meeting), (select max(xmin::text) from unit)',
      )
    const before = await count()
    await loadDemo(database.owner.db, options)
    expect(await count()).toEqual(before)
  })

  it('waits for another that loads at the same time, and gives the same ids everywhere', async () => {
    const other = await createTestDatabase()
    try {
      await Promise.all([loadDemo(other.owner.db, options), loadDemo(other.owner.db, options)])
      const digest = `select md5(string_agg(v::text, ',' order by v.id)) as digest from visit v`
      const here = await rows(digest)
      const there = (await sql.raw<Record<string, unknown>>(digest).execute(other.owner.db)).rows
      expect(there).toEqual(here)
    } finally {
      await other.drop()
    }
  })

  it('hangs the cells into a tree that is there already', async () => {
    const other = await createTestDatabase()
    try {
      await sql`insert into unit (id, path, code, name, name_folded, kind_code, in_force, parent_id)
        values ('00000000-0000-7000-8000-0000000000aa', '00000000', '20', 'Tỉnh Lạng Sơn', 'tinh lang son', 'province', true,
          '00000000-0000-7000-8000-000000000001')`.execute(other.owner.db)
      await sql`with u as (select id from unit where code = '20'),
        p as (insert into unit_placement (unit_id, parent_id, path, during)
          select id, '00000000-0000-7000-8000-000000000001', '00000000', '(,)' from u),
        n as (insert into unit_name (unit_id, code, name, name_folded, during)
          select id, '20', 'Tỉnh Lạng Sơn', 'tinh lang son', '(,)' from u)
        insert into unit_kind_period (unit_id, kind_code, during) select id, 'province', '(,)' from u`.execute(
        other.owner.db,
      )
      await sql`update unit set next_segment = 1 where code = 'ROOT'`.execute(other.owner.db)
      await loadDemo(other.owner.db, options)
      const units = await other.owner.db
        .selectFrom('unit')
        .select(['code', 'name', 'path', 'next_segment'])
        .execute()
      expect(units).toHaveLength(55)
      expect(units.filter(({ code }) => code === '20' || code === '188')).toEqual([
        { code: '20', name: 'Tỉnh Lạng Sơn', path: '00000000', next_segment: 1 },
        { code: '188', name: 'Đảng bộ huyện Lộc Bình', path: '000000000000', next_segment: 52 },
      ])
    } finally {
      await other.drop()
    }
  })
})
