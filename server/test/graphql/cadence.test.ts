import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type GraphQLAnswer, type TestApp } from '../kit/app.ts'
import { Mutations } from '../kit/mutations.ts'

const SHARE = '{ numerator denominator percent asOf }'

let app: TestApp
let send: Mutations
let board: string
let district: string
let cell: string
beforeAll(async () => {
  app = await createTestApp()
  send = new Mutations(app, {
    createMeeting: 'meeting { id version }',
    recordProfessionalMeeting:
      'professionalMeeting { id version title source startsAt endsAt unit { code } meetings { id } }',
    removeProfessionalMeeting: 'unit { code }',
  })
  board = await app.signIn('demo')
  district = await send.unit('188')
  cell = await send.unit('188-05')
})
afterAll(() => app.close())

async function cadence(
  fields: string,
  { unit = district, year = 2022, asOf = '2022-05-18' as string | null, credential = board } = {},
): Promise<GraphQLAnswer> {
  const query = `query ($unit: ID!, $year: Int!, $asOf: Date) { cadence(unit: $unit, year: $year, asOf: $asOf) { ${fields} } }`
  return app.graphql(credential, query, { unit, year, asOf })
}

test('Lộc Bình by 18/05/2022: 160 regular meetings held, 19 of 32 cells without a thematic one in the first quarter', async () => {
  const { data } = await cadence(`
    year asOf cells unit { code } lines { unit { code } regular: outcomes thematic: outcomes(kind: "thematic") }
    withoutThematic(quarter: 1) { totalCount } second: withoutThematic(quarter: 2) { totalCount }
    notMet(month: 5) { totalCount }
    first: share(kind: "thematic", period: 1) ${SHARE} april: share(kind: "regular", period: 4) ${SHARE}
    may: share(kind: "regular", period: 5) ${SHARE} none: share(kind: "model", period: 1) ${SHARE}`)
  const { lines, ...figures } = Object(data?.['cadence'])
  expect(figures).toEqual({
    year: 2022,
    asOf: '2022-05-18',
    cells: 32,
    unit: { code: '188' },
    withoutThematic: { totalCount: 19 },
    second: { totalCount: 0 },
    notMet: { totalCount: 0 },
    first: { numerator: 13, denominator: 32, percent: 40.63, asOf: '2022-05-18' },
    april: { numerator: 32, denominator: 32, percent: 100, asOf: '2022-05-18' },
    may: { numerator: 0, denominator: 0, percent: null, asOf: '2022-05-18' },
    none: { numerator: 0, denominator: 0, percent: null, asOf: '2022-05-18' },
  })
  const shares = await cadence('met(kind: "thematic") { numerator denominator percent }')
  const notOver = { numerator: 0, denominator: 0, percent: null }
  expect(shares.data).toEqual({
    cadence: { met: [{ numerator: 13, denominator: 32, percent: 40.63 }, notOver, notOver, notOver] },
  })
  expect(tallied(lines, 'regular')).toEqual({ MET: 160, DUE: 0, UPCOMING: 32 * 7, MISSING: 0 })
  expect(tallied(lines, 'thematic')).toEqual({ MET: 15, DUE: 30, UPCOMING: 64, MISSING: 19 })
})

function tallied(
  lines: readonly Readonly<Record<string, readonly string[]>>[],
  kind: string,
): Record<string, number> {
  const all = lines.flatMap((line) => line[kind] ?? [])
  return Object.fromEntries(
    ['MET', 'DUE', 'UPCOMING', 'MISSING'].map((name) => [name, all.filter((one) => one === name).length]),
  )
}

test('whoever reads one cell is told of that cell alone; of what there is not, of nothing', async () => {
  const asked = 'cells lines { unit { code } } withoutThematic(quarter: 1) { totalCount }'
  const own = await app.token('CELL_SECRETARY', '188-05')
  expect((await cadence(asked, { credential: own })).data).toEqual({
    cadence: { cells: 1, lines: [{ unit: { code: '188-05' } }], withoutThematic: { totalCount: 0 } },
  })
  const nobody = encodeId('unit', '01900000-0000-7000-8000-000000000001')
  expect((await cadence(asked, { unit: nobody })).data).toEqual({ cadence: null })
})

test.each([
  [{ year: 1899 }, 'cells', 'OUT_OF_RANGE'],
  [{ year: 2200 }, 'cells', 'OUT_OF_RANGE'],
  [{}, 'notMet(month: 13) { totalCount }', 'OUT_OF_RANGE'],
  [{}, 'withoutThematic(quarter: 0) { totalCount }', 'OUT_OF_RANGE'],
])('%j, %s: %s', async (asked, fields, code) => {
  expect((await cadence(fields, asked)).errors).toMatchObject([{ extensions: { problem: code } }])
})

test('two regular meetings in one quarter are no thematic one; a day holds both kinds; midnight is of the day that begins', async () => {
  const outcomes = async (): Promise<Record<string, readonly string[]>> => {
    const { data } = await cadence('lines { regular: outcomes thematic: outcomes(kind: "thematic") }', {
      unit: cell,
      year: 2021,
      asOf: '2021-12-31',
    })
    return Object(data)['cadence']['lines'][0]
  }
  const hold = (kind: string, startsAt: string): Promise<unknown> =>
    send.rows(
      `insert into meeting (id, unit_id, kind_code, starts_at, state)
       select gen_random_uuid(), id, $1, $2, 'CLOSED' from unit where code = '188-05'`,
      [kind, startsAt],
    )
  await send.rows(`delete from meeting where held_on between '2021-01-01' and '2021-12-31'
    and unit_id = (select id from unit where code = '188-05')`)
  await hold('regular', '2021-03-05T08:00:00+07:00')
  await hold('regular', '2021-03-31T23:30:00+07:00')
  expect(await outcomes()).toMatchObject({
    regular: ['MISSING', 'MISSING', 'MET', 'MISSING', ...Array<string>(7).fill('MISSING'), 'DUE'],
    thematic: ['MISSING', 'MISSING', 'MISSING', 'DUE'],
  })
  await hold('regular', '2021-04-01T00:30:00+07:00')
  await hold('thematic', '2021-04-01T02:00:00+07:00')
  const { regular, thematic } = await outcomes()
  expect([regular?.[3], thematic]).toEqual(['MET', ['MISSING', 'MET', 'MISSING', 'DUE']])
})

test('a professional meeting is entered, shares time to the minute, and is removed', async () => {
  const record = (input: object, credential = board) =>
    send.send(
      'recordProfessionalMeeting',
      {
        unitId: cell,
        title: 'Giao ban',
        startsAt: '2026-04-06T08:00:00+07:00',
        endsAt: '2026-04-06T09:30:00+07:00',
        ...input,
      },
      credential,
    )
  expect((await record({ endsAt: '2026-04-06T08:00:00+07:00' })).problems).toEqual([
    'ENDS_BEFORE_START endsAt',
  ])
  expect((await record({ endsAt: '2026-04-07T08:01:00+07:00' })).problems).toEqual([
    'MEETING_TOO_LONG endsAt',
  ])
  expect((await record({}, await app.token('CELL_SECRETARY', '188-07'))).problems).toEqual([
    'NOT_FOUND unitId',
  ])
  const { payload } = await record({ source: 'Lịch tuần' })
  const other = Object(payload)['professionalMeeting']
  expect(other).toMatchObject({
    title: 'Giao ban',
    source: 'Lịch tuần',
    unit: { code: '188-05' },
    meetings: [],
  })
  expect(await send.audited()).toMatchObject({ action: 'PROFESSIONAL_MEETING_RECORD' })

  const meeting = async (startsAt: string, endsAt: string | null, state = 'PLANNED'): Promise<unknown> => {
    const [row] = await send.rows(
      `insert into meeting (id, unit_id, kind_code, starts_at, ends_at, state)
       select gen_random_uuid(), id, 'regular', $1, $2, $3 from unit where code = '188-05' returning id`,
      [startsAt, endsAt, state],
    )
    return Object(row)['id']
  }
  const end = '2026-04-06T11:00:00+07:00'
  await meeting('2026-04-06T09:30:00+07:00', end)
  await meeting('2026-04-06T09:29:00+07:00', end, 'CANCELLED')
  await meeting('2026-04-06T06:00:00+07:00', null) // taken to last until eight
  await meeting('2026-04-06T09:29:00+07:00', end)
  await meeting('2026-04-06T06:01:00+07:00', null)
  const { data } = await cadence(
    'overlapping(orderBy: STARTS_AT) { nodes { startsAt overlaps { title } } }',
    {
      year: 2026,
      asOf: null,
    },
  )
  const overlaps = [{ title: 'Giao ban' }]
  expect(data).toEqual({
    cadence: {
      overlapping: {
        nodes: [
          { startsAt: '2026-04-05T23:01:00.000Z', overlaps },
          { startsAt: '2026-04-06T02:29:00.000Z', overlaps },
        ],
      },
    },
  })

  const remove = { id: other.id, expectedVersion: other.version }
  expect(
    (await send.send('removeProfessionalMeeting', { ...remove, expectedVersion: 9 }, board)).problems,
  ).toEqual(['CONFLICT expectedVersion'])
  await send.done('removeProfessionalMeeting', remove, board)
  expect(await send.audited()).toMatchObject({ action: 'PROFESSIONAL_MEETING_REMOVE' })
  expect((await send.send('removeProfessionalMeeting', remove, board)).problems).toEqual(['NOT_FOUND id'])
})
