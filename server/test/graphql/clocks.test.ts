import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, TODAY, type TestApp } from '../kit/app.ts'
import { ClockPlace, type Mark } from '../kit/clocks.ts'

/** What falls due, by cases that were reckoned by hand. Today is Thursday, 15/1/2026. */
let app: TestApp
let place: ClockPlace
let token: string
beforeAll(async () => {
  app = await createTestApp({}, [])
  place = new ClockPlace(app)
  await place.layOut()
  token = await app.token('INTEGRATOR_READ', 'TOP')
})
afterAll(() => app.close())

interface Told {
  readonly kind: string
  readonly dueOn: string
  readonly overdue: boolean
  readonly years: number | null
  readonly missed: number | null
}

/** What falls due with a member on a day, in short: `BADGE_ROUND 2026-02-03 30`. */
async function clocksOf(id: string, day: string = TODAY): Promise<string[]> {
  const answer = await app.graphql(
    token,
    `query ($id: ID!, $day: Date) { member(id: $id, asOf: $day) { clocks { kind dueOn overdue years missed } } }`,
    { id, day: day === TODAY ? null : day },
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.statements).toBe(1)
  const { member }: { member: { clocks: Told[] } } = JSON.parse(JSON.stringify(answer.data))
  return member.clocks.map(({ kind, dueOn, overdue, years, missed }) =>
    [
      kind,
      dueOn,
      ...(overdue ? ['overdue'] : []),
      ...((years ?? missed) ? [String(years ?? missed)] : []),
    ].join(' '),
  )
}

/** How many of a kind are told below TOP. */
async function countOf(kind: string, who: string): Promise<Told | undefined> {
  const COUNTS = `query ($under: ID!) { clockCounts(under: $under) { kind count overdue } }`
  const { data } = await app.graphql(who, COUNTS, { under: place.top })
  const { clockCounts }: { clockCounts: Told[] } = JSON.parse(JSON.stringify(data))
  return clockCounts.find((one) => one.kind === kind)
}

describe('probation is over', () => {
  test.each([
    // joined, known to, extended to, on which day it is asked, what falls due
    ['2025-03-10', 'DAY', null, TODAY, ['PROBATION_ENDING 2026-03-10']],
    ['2025-01-14', 'DAY', null, TODAY, ['PROBATION_ENDING 2026-01-14 overdue']],
    ['2025-01-15', 'DAY', null, TODAY, ['PROBATION_ENDING 2026-01-15']],
    // A year after a leap day there is none: the last day of the month.
    ['2024-02-29', 'DAY', null, '2025-02-28', ['PROBATION_ENDING 2025-02-28']],
    ['2024-02-29', 'DAY', null, '2025-03-01', ['PROBATION_ENDING 2025-02-28 overdue']],
    ['2025-01-31', 'DAY', '2026-07-31', TODAY, ['PROBATION_ENDING 2026-07-31']],
    ['2025-02-01', 'MONTH', null, TODAY, ['PROBATION_ENDING 2026-02-28']],
    ['2025-01-01', 'YEAR', null, TODAY, ['PROBATION_ENDING 2026-12-31']],
    [null, 'DAY', null, TODAY, []],
  ] as const)('joined %s (%s), extended to %s, asked on %s', async (joined, known, until, day, due) => {
    const id = await place.member({
      standing: 'PROBATIONARY',
      joined_on: joined,
      joined_on_precision: known,
      probation_until: until,
    })
    expect(await clocksOf(id, day)).toEqual(due)
  })

  test('by the rule of the day on which they joined', async () => {
    await app.database.owner.pool.query(
      `update member_rule set during = '(,2025-06-01)' where code = 'PROBATION';
       insert into member_rule (code, amount, counted_in, source, during) values ('PROBATION', 2, 'YEARS', 'Điều lệ sửa đổi', '[2025-06-01,)')`,
    )
    const before = await place.member({ standing: 'PROBATIONARY', joined_on: '2025-05-31' })
    const after = await place.member({ standing: 'PROBATIONARY', joined_on: '2025-06-01' })
    expect(await clocksOf(before)).toEqual(['PROBATION_ENDING 2026-05-31'])
    expect(await clocksOf(after, '2026-12-31')).toEqual(['PROBATION_ENDING 2027-06-01'])
    await app.database.owner.pool.query(
      `delete from member_rule where source = 'Điều lệ sửa đổi'; update member_rule set during = '(,)' where code = 'PROBATION'`,
    )
  })
})

describe('badges are awarded at the next round after the years are reached', () => {
  test.each([
    ['on the day of the round', { joined_on: '1996-02-03' }, TODAY, ['BADGE_ROUND 2026-02-03 30']],
    ['a day after it', { joined_on: '1996-02-04' }, TODAY, ['BADGE_ROUND 2026-05-19 30']],
    ['at the round before', { joined_on: '1995-11-07' }, TODAY, []],
    ['a day after the round before', { joined_on: '1995-11-08' }, TODAY, ['BADGE_ROUND 2026-02-03 30']],
    ['on the day itself', { joined_on: '1996-02-03' }, '2026-02-03', ['BADGE_ROUND 2026-02-03 30']],
    ['a day too late', { joined_on: '1996-02-03' }, '2026-02-04', []],
    ['on a leap day', { joined_on: '1996-02-29' }, TODAY, ['BADGE_ROUND 2026-05-19 30']],
    ['at the last round of the year', { joined_on: '1976-09-03' }, TODAY, ['BADGE_ROUND 2026-11-07 50']],
    ['after it, in the next year', { joined_on: '1976-11-08' }, '2026-03-01', ['BADGE_ROUND 2027-02-03 50']],
    ['of no such age', { joined_on: '1991-02-03' }, TODAY, []],
    ['of 90 years', { joined_on: '1936-02-03' }, TODAY, ['BADGE_ROUND 2026-02-03 90']],
    // The decision of admission counts, not the ceremony.
    [
      'by the decision',
      { joined_on: '1996-03-26', admission_decided_on: '1996-02-01' },
      TODAY,
      ['BADGE_ROUND 2026-02-03 30'],
    ],
    // Of a month or year the last day: by then they surely have.
    [
      'in a month',
      { joined_on: '1996-01-01', joined_on_precision: 'MONTH' },
      TODAY,
      ['BADGE_ROUND 2026-02-03 30'],
    ],
    [
      'in a later month',
      { joined_on: '1996-02-01', joined_on_precision: 'MONTH' },
      TODAY,
      ['BADGE_ROUND 2026-05-19 30'],
    ],
    [
      'in a year',
      { joined_on: '1995-01-01', joined_on_precision: 'YEAR' },
      TODAY,
      ['BADGE_ROUND 2026-02-03 30'],
    ],
    ['in a year not over yet', { joined_on: '1996-01-01', joined_on_precision: 'YEAR' }, TODAY, []],
    ['an unknown day', { joined_on: null }, TODAY, []],
    [
      'on probation',
      { joined_on: '1996-02-03', standing: 'PROBATIONARY' },
      '1996-12-01',
      ['PROBATION_ENDING 1997-02-03'],
    ],
  ] as const)('%s', async (_case, member, day, due) => {
    expect(await clocksOf(await place.member(member), day)).toEqual(due)
  })

  test('of rounds and badges that hold on that day', async () => {
    const { pool } = app.database.owner
    await pool.query(`insert into badge (years, during) values (35, '[2026-05-01,)')`)
    const id = await place.member({ joined_on: '1991-02-01' })
    expect(await clocksOf(id)).toEqual([])
    const later = await place.member({ joined_on: '1991-02-04' })
    expect(await clocksOf(later)).toEqual(['BADGE_ROUND 2026-05-19 35'])
    await pool.query(`delete from badge where years = 35`)
  })
})

test('stays and exemptions end on their last day', async () => {
  const stay = await place.member({ stay: '[2025-10-01,2026-04-01)' })
  const open = await place.member({ stay: '[2025-10-01,)' })
  const exempt = await place.member({ activity: 'TEMPORARILY_EXEMPT', active: '[2026-01-01,2026-03-01)' })
  expect(await clocksOf(stay)).toEqual(['STAY_ENDING 2026-03-31'])
  expect(await clocksOf(stay, '2026-04-01')).toEqual([])
  expect(await clocksOf(open)).toEqual([])
  expect(await clocksOf(exempt)).toEqual(['EXEMPTION_ENDING 2026-02-28'])
})

test('who is no member any more, or somebody else, has nothing due', async () => {
  const due = { joined_on: '1996-02-03' }
  const ended = await place.member({ ...due, ended: '2026-01-10' })
  const other = await place.member(due)
  const merged = await place.member({ ...due, merged_into: other })
  expect(await clocksOf(ended)).toEqual([])
  expect(await clocksOf(other)).toEqual(['BADGE_ROUND 2026-02-03 30'])
  expect(await clocksOf(merged)).toEqual([])
})

describe('letters of a transfer', () => {
  test('are due by the working days that the rule says: not on Saturdays, Sundays and holidays', async () => {
    const { rows } = await app.database.pool.query<{ due: string }>(
      // 24/4/2026 is a Friday; 30/4 and 1/5 are holidays.
      `select add_working_days('2026-04-24', 5)::text as due`,
    )
    expect(rows).toEqual([{ due: '2026-05-05' }])
  })

  test('show at the side that sends, and once it is on its way at the side that receives, without the member', async () => {
    const decided = await place.member({})
    const sent = await place.member({})
    await place.transfer(decided, { decided_on: '2025-10-01', paper_due_on: '2026-01-14' })
    await place.transfer(sent, {
      decided_on: '2025-12-01',
      paper_due_on: '2026-03-03',
      paper_on: '2026-01-05',
      present_due_on: '2026-02-24',
    })
    expect(await clocksOf(decided)).toEqual(['PAPER_DUE 2026-01-14 overdue'])
    expect(await clocksOf(sent)).toEqual(['PRESENTATION_DUE 2026-02-24'])
    // Before the letter was issued it was due itself.
    expect(await clocksOf(sent, '2026-01-04')).toEqual(['PAPER_DUE 2026-03-03'])
    const LIST = `query ($under: ID!) { clocks(under: $under, where: { kind: { in: [PAPER_DUE, PRESENTATION_DUE] } }) {
      totalCount nodes { kind personName unit { code } member { id } source } } }`
    const list = async (who: string, under: string): Promise<unknown> => {
      const { data, errors } = await app.graphql(who, LIST, { under })
      expect(errors).toBeUndefined()
      return data?.['clocks']
    }
    const there = await app.token('INTEGRATOR_READ', 'THERE')
    const arriving = {
      kind: 'PRESENTATION_DUE',
      personName: place.nameOf(sent),
      unit: { code: 'THERE' },
      source: expect.stringContaining('chuyển sinh hoạt'),
    }
    expect(await list(there, place.there)).toEqual({ totalCount: 1, nodes: [{ ...arriving, member: null }] })
    expect(await list(there, place.here)).toEqual({ totalCount: 0, nodes: [] })
    expect(await list(token, place.there)).toEqual({
      totalCount: 1,
      nodes: [{ ...arriving, member: { id: sent } }],
    })
    // From above it is one transfer, and told once.
    expect(await list(token, place.top)).toMatchObject({ totalCount: 2 })
  })
})

describe('somebody was absent without reason for three months', () => {
  test('from every regular meeting of the home cell since 15/10/2025', async () => {
    await place.meetings({
      '2025-10-15': { missing: 'PRESENT' }, // three months ago to the day: not within them
      '2025-11-03': { missing: 'UNEXCUSED', excused: 'UNEXCUSED', late: 'UNEXCUSED', exempt: 'UNEXCUSED' },
      '2025-12-03': { missing: 'UNEXCUSED', excused: 'EXCUSED', late: 'UNEXCUSED', exempt: 'UNEXCUSED' },
      '2026-01-05': {
        missing: 'UNEXCUSED',
        excused: 'UNEXCUSED',
        late: 'LATE',
        exempt: 'UNEXCUSED',
        new: 'UNEXCUSED',
      },
    })
    const { missing, excused, late, exempt, new: newcomer } = place.attending
    expect(await clocksOf(missing)).toEqual(['ABSENT 2026-01-05 3'])
    // As of the day before the last of them, and of a day on which the first one counts.
    expect(await clocksOf(missing, '2026-01-04')).toEqual([])
    expect(await clocksOf(missing, '2026-01-16')).toEqual(['ABSENT 2026-01-05 3'])
    for (const id of [excused, late, exempt, newcomer]) expect(await clocksOf(id)).toEqual([])
  })

  test('not where fewer meetings are recorded than there were months', async () => {
    // In the three months before there is one alone, of 5/1/2026.
    expect(await clocksOf(place.attending.missing, '2026-03-30')).toEqual([])
  })

  test('is told to those who may read the meetings', async () => {
    const importer = await app.token('IMPORTER', 'TOP')
    expect(await countOf('ABSENT', token)).toEqual({ kind: 'ABSENT', count: 1, overdue: 0 })
    expect(await countOf('ABSENT', importer)).toEqual({ kind: 'ABSENT', count: 0, overdue: 0 })
  })
})

describe('somebody was excused from the latest regular meetings of the year', () => {
  // A letter a month, from 12/2022 to 6/2023; the second is that of January.
  const MARKS = new Map<string, Mark | null>([
    ['P', 'PRESENT'],
    ['L', 'LATE'],
    ['E', 'EXCUSED'],
    ['U', 'UNEXCUSED'],
    ['D', 'SPECIAL_DUTY'],
    ['?', null],
  ])
  const MONTHS = ['2022-12', '2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06']
  const cases = [
    ['twice', '-EE----', []],
    ['three times', '-EEE---', ['EXCUSED_RUNNING 2023-03-03 3']],
    ['four times', '-EEEE--', ['EXCUSED_RUNNING 2023-04-03 4']],
    ['three times after having come', '-PPEEE-', ['EXCUSED_RUNNING 2023-05-03 3']],
    ['having come between', '-EEPEE-', []],
    ['having come late between', '-EELEE-', []],
    ['having come since', '-EEEEP-', []],
    ['without a reason since', '-EEEEU-', []],
    ['of whom nothing was marked since', '-EEEE?-', []],
    ['not expected between', '-EEDE-D', ['EXCUSED_RUNNING 2023-04-03 3']],
    ['not on the roll between', '-EE--E-', ['EXCUSED_RUNNING 2023-05-03 3']],
    ['not expected three times', '-DDD---', []],
    ['since the year before', 'EEE----', []],
    ['all year and before', 'EEEEEEE', ['EXCUSED_RUNNING 2023-06-03 6']],
  ] as const
  const ids = new Map<string, string>()
  const idOf = (which: string): string => ids.get(which) ?? ''
  beforeAll(async () => {
    const rolls = MONTHS.map(() => new Map<string, Mark | null>())
    for (const [which, letters] of cases) {
      const id = await place.member({})
      ids.set(which, id)
      for (const [month, letter] of [...letters].entries()) {
        const mark = MARKS.get(letter)
        if (mark !== undefined) rolls[month]?.set(id, mark)
      }
    }
    for (const [month, roll] of rolls.entries())
      await place.meeting(`${MONTHS[month] ?? ''}-03`, 'regular', roll)
    // Meetings of another kind, between and since: they neither add an excuse nor end a row of them.
    for (const day of ['2023-02-10', '2023-06-10'])
      await place.meeting(
        day,
        'thematic',
        new Map<string, Mark>([
          [idOf('twice'), 'EXCUSED'],
          [idOf('three times'), 'PRESENT'],
        ]),
      )
  })

  test.each(cases)('%s: %s', async (which, _letters, due) => {
    expect(await clocksOf(idOf(which), '2023-12-31')).toEqual(due)
  })

  test('as it was on the day, and no more in a new year', async () => {
    const id = idOf('four times')
    expect(await clocksOf(id, '2023-03-02')).toEqual([])
    expect(await clocksOf(id, '2023-03-03')).toEqual(['EXCUSED_RUNNING 2023-03-03 3'])
    expect(await clocksOf(id, '2024-01-01')).toEqual([])
  })

  test('is told to those who may read the meetings, and is never overdue', async () => {
    const excused = await place.member({})
    const exempt = await place.member({ activity: 'EXEMPT' })
    for (const day of ['2026-01-06', '2026-01-08', '2026-01-14'])
      await place.meeting(
        day,
        'regular',
        new Map<string, Mark>([excused, exempt].map((id) => [id, 'EXCUSED'])),
      )
    expect(await clocksOf(excused)).toEqual(['EXCUSED_RUNNING 2026-01-14 3'])
    // Who is not called any more is told of no longer.
    expect(await clocksOf(exempt)).toEqual([])
    const importer = await app.token('IMPORTER', 'TOP')
    const kind = 'EXCUSED_RUNNING'
    expect(await countOf(kind, token)).toEqual({ kind, count: 1, overdue: 0 })
    expect(await countOf(kind, importer)).toEqual({ kind, count: 0, overdue: 0 })
  })
})

test('days count what falls due by cell, without names; a horizon bounds all of them', async () => {
  const DAYS = `query ($under: ID!, $until: Date) { clockDays(under: $under, until: $until, kinds: [BADGE_ROUND]) { dueOn count unit { code } }
    unit(id: $under) { clockCounts(scope: UNIT) { kind count } } }`
  const { data } = await app.graphql(token, DAYS, { under: place.here, until: '2026-02-03' })
  expect(data?.['clockDays']).toEqual([
    { dueOn: '2026-02-03', unit: { code: 'HERE' }, count: expect.any(Number) },
  ])
  const none = await app.graphql(token, DAYS, { under: place.here, until: '2026-02-02' })
  expect(none.data?.['clockDays']).toEqual([])
  // Two years at most, whatever is asked.
  const far = await app.graphql(token, DAYS, { under: place.here, until: '2090-01-01' })
  expect(JSON.stringify(far.data?.['clockDays'])).not.toContain('2028-02-03')
})
