import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../kit/app.ts'

const Coded = z.object({ code: z.string() }).nullable()
const Kinds = z.object({
  meetingKinds: z.array(
    z.object({
      code: z.string(),
      rules: z.array(
        z.object({
          unitKind: z.object({ code: z.string() }),
          bodyKind: Coded,
          attendedBy: z.string(),
          rhythm: z.string().nullable(),
          times: z.number(),
          fixedDay: z.number().nullable(),
          countsFor: Coded,
          after: Coded,
          afterMinDays: z.number().nullable(),
          afterMaxDays: z.number().nullable(),
          itemsFromBefore: z.boolean(),
        }),
      ),
    }),
  ),
})

let app: TestApp
let board: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
})
afterAll(() => app.close())

/** Every rule of a day in a line: `regular cell MEMBERS MONTHLY after cell-committee 1–2`. */
async function rulesOn(day: string): Promise<string[]> {
  const { data } = await app.graphql(
    board,
    `{ meetingKinds(asOf: "${day}") { code rules { unitKind { code } bodyKind { code } attendedBy rhythm times fixedDay
      countsFor { code } after { code } afterMinDays afterMaxDays itemsFromBefore } } }`,
  )
  return Kinds.parse(data).meetingKinds.flatMap(({ code, rules }) =>
    rules.map((rule) =>
      [
        code,
        rule.unitKind.code,
        rule.attendedBy,
        rule.bodyKind?.code,
        rule.rhythm,
        rule.times === 1 ? undefined : rule.times,
        rule.fixedDay === null ? undefined : `on the ${String(rule.fixedDay)}th`,
        rule.countsFor && `counts for ${rule.countsFor.code}`,
        rule.after && `after ${rule.after.code}`,
        rule.afterMinDays === null ? undefined : `${String(rule.afterMinDays)}–${String(rule.afterMaxDays)}`,
        rule.itemsFromBefore ? 'agreed there' : undefined,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  )
}

const TODAY = [
  'briefing commune INVITED MONTHLY on the 6th',
  'briefing province INVITED MONTHLY on the 6th',
  'cell-committee cell SEATS cell-committee MONTHLY',
  'congress agency INVITED TERM',
  'congress cell MEMBERS TERM',
  'congress commune INVITED TERM',
  'congress province INVITED TERM',
  'congress section INVITED TERM',
  'executive-committee agency SEATS executive-committee after standing-committee agreed there',
  'executive-committee commune SEATS executive-committee after standing-committee agreed there',
  'executive-committee province SEATS executive-committee after standing-committee agreed there',
  'executive-committee section SEATS executive-committee after standing-committee agreed there',
  'lessons-learned cell INVITED after model',
  'lessons-learned commune INVITED after model',
  'model cell MEMBERS counts for regular',
  'model commune SEATS standing-committee',
  'party-group cell SEATS party-group MONTHLY',
  'party-group group MEMBERS MONTHLY',
  'regular cell MEMBERS MONTHLY after cell-committee 1–2',
  'standing-committee agency SEATS standing-committee after standing-members agreed there',
  'standing-committee commune SEATS standing-committee after standing-members agreed there',
  'standing-committee province SEATS standing-committee after standing-members agreed there',
  'standing-committee section SEATS standing-committee after standing-members agreed there',
  'standing-members agency SEATS standing-members',
  'standing-members commune SEATS standing-members',
  'standing-members province SEATS standing-members',
  'standing-members section SEATS standing-members',
  'thematic cell MEMBERS QUARTERLY',
]
const DISTRICT = [
  'briefing district INVITED MONTHLY on the 6th',
  'congress district INVITED TERM',
  'executive-committee district SEATS executive-committee after standing-committee agreed there',
  'lessons-learned district INVITED after model',
  'model district SEATS standing-committee',
  'standing-committee district SEATS standing-committee after standing-members agreed there',
  'standing-members district SEATS standing-members',
]

test('every kind is held as the rules say; districts held theirs until they ended', async () => {
  expect(await rulesOn('2025-07-01')).toEqual(TODAY)
  expect((await rulesOn('2025-06-30')).sort()).toEqual([...TODAY, ...DISTRICT].sort())
})

test('days and numbers of the cycle are data', async () => {
  const { rows } = await app.database.pool.query<{ rule: string }>(
    `select code || ' ' || amount || ' ' || counted_in as rule from meeting_rule where during @> date '2026-01-15' order by id`,
  )
  expect(rows.map(({ rule }) => rule)).toEqual([
    'REGISTER_BY 20 DAY_OF_MONTH',
    'APPROVE_BY 25 DAY_OF_MONTH',
    'CONSOLIDATE_BY 10 DAY_OF_MONTH',
    'LATE_AFTER 0 DAYS',
    'PAPERS_AHEAD 1 DAYS',
    'PAPERS_AFTER 2 DAYS',
    'EXCUSES_RUNNING 3 TIMES',
    'ASSUMED_LENGTH 120 MINUTES',
    'MINUTES_AFTER 2 DAYS',
  ])
})

test('a decree from tomorrow changes nothing today, and everything from then on', async () => {
  const change = `update meeting_kind_rule set during = '(,2026-01-16)' where kind_code = 'thematic';
    insert into meeting_kind_rule (kind_code, unit_kind_code, attended_by, rhythm, times, source, during)
    values ('thematic', 'cell', 'MEMBERS', 'QUARTERLY', 2, 'Hướng dẫn mới', '[2026-01-16,)')`
  await app.database.owner.pool.query(change)
  expect(await rulesOn('2026-01-15')).toEqual(TODAY)
  expect(await rulesOn('2026-01-16')).toEqual(
    TODAY.map((rule) => (rule.startsWith('thematic') ? `${rule} 2` : rule)),
  )
})
