import { describeProblem, type Locale } from '@chibo/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findingsOf, findKindRules, kindFindings, type Finding } from '../../src/modules/units/index.ts'
import { PLACES } from '../../src/demo/places.ts'
import { createTestApp, TODAY, type TestApp } from '../kit/app.ts'

/** What the declared kinds find of the five places, on their days, and that API and door say the same. */
const DAYS = {
  '188': '2022-05-18',
  '404': '2024-05-20',
  '314': '2017-10-03',
  '034': '2016-10-31',
  '829': '2025-06-30',
}

let app: TestApp
beforeAll(async () => {
  app = await createTestApp({}, PLACES)
}, 120_000)
afterAll(() => app.close())

/** Findings of everything below a district, by the codes of the units. */
async function findingsBelow(code: string, day: string): Promise<Map<string, readonly Finding[]>> {
  const { db } = app.database.owner
  const { rows } = await sql<{ id: string; code: string }>`
    select u.id, u.code from unit_as_of(${day}::date) u join unit_as_of(${day}::date) d on starts_with(u.path, d.path)
    where d.code = ${code} order by u.path`.execute(db)
  const found = await kindFindings(
    db,
    rows.map(({ id }) => id),
    day,
  )
  return new Map(rows.flatMap(({ id, code: bears }) => [[bears, found.get(id) ?? []] as const]))
}

const sentences = (found: ReadonlyMap<string, readonly Finding[]>, locale: Locale = 'vi'): string[] =>
  [...found.values()].flat().map(({ problem }) => describeProblem(problem, locale))

it('Lộc Bình: five grassroots cells of 30 members or more, and nothing else', async () => {
  expect(sentences(await findingsBelow('188', DAYS['188']))).toEqual([
    'Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân có 31 đảng viên, nhiều nhất 29.',
    'Chi bộ Công an huyện có 35 đảng viên, nhiều nhất 29.',
    'Chi bộ Ban Chỉ huy Quân sự huyện có 33 đảng viên, nhiều nhất 29.',
    'Chi bộ Trung tâm Y tế có 34 đảng viên, nhiều nhất 29.',
    'Chi bộ Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên có 30 đảng viên, nhiều nhất 29.',
  ])
})

it.each([
  ['188', { 'grassroots-cell': 5 }],
  ['404', { 'cell-party-groups': 8 }],
  ['314', {}],
  ['034', {}],
  ['829', { 'cell-party-groups': 12 }],
] as const)('%s: %j are warned of on its day, and nothing is refused then or today', async (code, warned) => {
  const found = [...(await findingsBelow(code, DAYS[code])).values()].flat()
  const later = [...(await findingsBelow(code, TODAY)).values()].flat()
  expect([...found, ...later].filter(({ severity }) => severity === 'REFUSE')).toEqual([])
  const byRule = Map.groupBy(found, ({ rule }) => rule ?? '')
  expect(Object.fromEntries([...byRule].map(([rule, all]) => [rule, all.length]))).toEqual(warned)
})

const Answer = z.object({
  units: z.object({
    nodes: z.array(
      z.object({
        code: z.string(),
        findings: z.array(
          z.object({
            message: z.string(),
            severity: z.string(),
            rule: z.object({ code: z.string() }).nullable(),
          }),
        ),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

it.each([
  ['188', 'vi'],
  ['404', 'en'],
] as const)('the API finds of district %s what the door finds (%s)', async (code, locale) => {
  const token = await app.token('INTEGRATOR_READ', code)
  const day = DAYS[code]
  const shown = new Map<string, unknown>()
  let after: string | null = null
  do {
    const { data, errors } = await app.graphql(
      token,
      'query ($day: Date, $after: String) { units(first: 100, asOf: $day, after: $after) { nodes { code findings { message severity rule { code } } } pageInfo { hasNextPage endCursor } } }',
      { day, after },
      { 'accept-language': locale },
    )
    expect(errors).toBeUndefined()
    const { units } = Answer.parse(data)
    for (const unit of units.nodes) shown.set(unit.code, unit.findings)
    after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null
  } while (after !== null)
  const found = await findingsBelow(code, day)
  expect(found.size).toBeGreaterThan(30)
  for (const [bears, findings] of found)
    expect(shown.get(bears)).toEqual(
      findings.map(({ problem, severity, rule }) => ({
        message: describeProblem(problem, locale),
        severity,
        rule: rule === null ? null : { code: rule },
      })),
    )
})

it('takes three statements for all units of the database, none for none', async () => {
  const { rows } = await sql<{ id: string }>`select id from unit`.execute(app.database.owner.db)
  let statements = 0
  const counted = app.database.owner.db.withPlugin({
    transformQuery: ({ node }) => {
      statements += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  await kindFindings(
    counted,
    rows.map(({ id }) => id),
    TODAY,
  )
  expect(rows.length).toBeGreaterThan(600)
  expect(statements).toBe(3)
  expect(await kindFindings(counted, [], TODAY)).toEqual(new Map())
  expect(statements).toBe(3)
})

it('judges a unit that is not there yet: two cells as they would be merged', async () => {
  const rules = await findKindRules(app.database.owner.db, TODAY)
  const merged = {
    name: 'Chi bộ thôn Đông',
    kind: 'cell',
    parentKind: 'commune',
    headcount: { members: 41, official: 40 },
    offices: ['secretary', 'village-head'],
    bodies: [{ kind: 'cell-committee', seats: 8 }],
    groupsBelow: 0,
  }
  expect(findingsOf(merged, rules).map(({ problem }) => describeProblem(problem, 'vi'))).toEqual([
    'Chi bộ thôn Đông có 40 đảng viên chính thức mà cấp ủy có 8 người, nhiều nhất 7.',
    'Chi bộ thôn Đông có 41 đảng viên mà chia thành 0 tổ đảng, cần ít nhất 1.',
  ])
  expect(
    findingsOf({ ...merged, kind: 'group' }, rules).map(({ problem }) => describeProblem(problem, 'en')),
  ).toEqual([
    'Chi bộ thôn Đông has the office Secretary, which a unit of its kind does not have.',
    'Chi bộ thôn Đông has the office Village head, which a unit of its kind does not have.',
    'Chi bộ thôn Đông has the body Cell committee, which a unit of its kind does not have.',
  ])
})
