import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../../src/graphql/ids.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { layOutPast, pastId } from '../kit/past.ts'

/** The tree on any day: what befell units, what differs between days, who is found by an old name. */
let app: TestApp
let token: string
beforeAll(async () => {
  app = await createTestApp({}, [])
  await layOutPast(app)
  token = await app.token('INTEGRATOR_READ', 'P1')
})
afterAll(() => app.close())

const unitId = (letter: string): string => encodeId('unit', pastId(letter))

async function ask(query: string, variables = {}, who = token): Promise<unknown> {
  const answer = await app.graphql(who, query, variables)
  expect(answer.errors).toBeUndefined()
  expect(answer.statements).toBe(1)
  return answer.data
}

describe('the history of a unit', () => {
  const HISTORY = `query ($id: ID!) { unit(id: $id) { history { kind on decision { number signedOn title }
    before { code name kind { code } parent { name } } after { code name kind { code } parent { name } } } } }`
  const An = { code: 'A2', name: 'Đảng bộ xã An Lạc' }
  const agency = { kind: { code: 'agency' } }
  const commune = { kind: { code: 'commune' } }
  const East = { parent: { name: 'Đảng bộ huyện Đông' } }
  const West = { parent: { name: 'Đảng bộ huyện Tây' } }
  const decision = { number: '202-NQ/TU', signedOn: '2025-06-12', title: 'Về sắp xếp xã' }

  test('tells what it was before and after each change, oldest first', async () => {
    const first = { code: 'A1', name: 'Đảng bộ xã An', ...agency, ...East }
    const renamed = { ...An, ...agency, ...East }
    const moved = { ...An, ...commune, ...West }
    expect(await ask(HISTORY, { id: unitId('A') })).toEqual({
      unit: {
        history: [
          { kind: 'CREATED', on: null, decision: null, before: null, after: first },
          { kind: 'RENAMED', on: '2022-01-01', decision: null, before: first, after: renamed },
          { kind: 'MOVED', on: '2023-01-01', decision: null, before: renamed, after: moved },
          { kind: 'KIND_CHANGED', on: '2023-01-01', decision: null, before: renamed, after: moved },
          { kind: 'ENDED', on: '2025-07-01', decision, before: moved, after: null },
        ],
      },
    })
    expect(await ask(HISTORY, { id: unitId('N') })).toMatchObject({
      unit: { history: [{ kind: 'CREATED', on: '2025-07-01', decision, before: null, after: West }] },
    })
  })

  test('is the same as of any day, and speaks the reader’s language', async () => {
    const labels = `{ unit(code: "A1", asOf: "2020-01-01") { history { kindLabel on } } }`
    expect(await ask(labels)).toMatchObject({
      unit: { history: [{ kindLabel: 'Thành lập', on: null }, {}, {}, {}, { kindLabel: 'Kết thúc' }] },
    })
  })

  test('is withheld of units of which only the names may be read, and of their former parents shows these', async () => {
    const cell = await app.token('INTEGRATOR_READ', 'M1')
    expect(await ask(HISTORY, { id: unitId('D') }, cell)).toEqual({ unit: { history: [] } })
    const west = await app.token('INTEGRATOR_READ', 'A1')
    const data = await ask(HISTORY, { id: unitId('A') }, west)
    // E lies above what may be read; D, where A lay once, does not.
    expect(data).toMatchObject({
      unit: { history: [{ after: { name: 'Đảng bộ xã An', parent: null } }, {}, { after: West }, {}, {}] },
    })
  })
})

describe('two days held against each other', () => {
  const CHANGES = `query ($from: Date!, $to: Date!, $under: ID, $where: UnitChangeFilter, $first: Int, $after: String) {
    unitChanges(from: $from, to: $to, under: $under, where: $where, first: $first, after: $after) { totalCount
      nodes { changes unit { code } before { code parent { name } } after { code parent { name } }
        predecessors { code } successors { code } } pageInfo { endCursor hasNextPage } } }`
  const COUNTS = `query ($from: Date!, $to: Date!, $under: ID) { unitChangeCounts(from: $from, to: $to, under: $under) { change units } }`
  const days = { from: '2021-12-31', to: '2026-01-01' }

  test('shows what is gone with what it went into, what is there since with what it came out of', async () => {
    expect(await ask(CHANGES, days)).toEqual({
      unitChanges: {
        totalCount: 6,
        nodes: [
          change(['MOVED'], 'Z1', ['Z1', 'Đảng bộ xã An'], ['Z1', 'Đảng bộ xã Nam'], [], []),
          change(['MERGED'], 'A2', ['A1', 'Đảng bộ huyện Đông'], null, [], ['A1']),
          change(['MERGED'], 'B1', ['B1', 'Đảng bộ huyện Tây'], null, [], ['A1']),
          change(['SPLIT'], 'C1', ['C1', 'Đảng bộ huyện Tây'], null, [], ['M1', 'A1']),
          change(['CREATED'], 'M1', null, ['M1', 'Đảng bộ huyện Đông'], ['C1'], []),
          change(['CREATED'], 'A1', null, ['A1', 'Đảng bộ huyện Tây'], ['A2', 'B1', 'C1'], []),
        ],
        pageInfo: { endCursor: expect.any(String), hasNextPage: false },
      },
    })
    expect(await ask(COUNTS, days)).toEqual({
      unitChangeCounts: [
        { change: 'CREATED', units: 2 },
        { change: 'MOVED', units: 1 },
        { change: 'MERGED', units: 2 },
        { change: 'SPLIT', units: 1 },
      ],
    })
  })

  test('counts what moved, was renamed and changed its kind for each', async () => {
    const then = { from: '2021-12-31', to: '2023-01-01' }
    expect(await ask(CHANGES, then)).toMatchObject({
      unitChanges: { totalCount: 1, nodes: [{ changes: ['MOVED', 'RENAMED', 'KIND_CHANGED'] }] },
    })
    expect(await ask(COUNTS, then)).toEqual({
      unitChangeCounts: [
        { change: 'MOVED', units: 1 },
        { change: 'RENAMED', units: 1 },
        { change: 'KIND_CHANGED', units: 1 },
      ],
    })
    expect(await ask(CHANGES, { from: '2025-07-01', to: '2026-01-01' })).toMatchObject({
      unitChanges: { totalCount: 0, nodes: [] },
    })
  })

  test('below a unit shows what lay or lies there on one of the days', async () => {
    const under = unitId('D')
    expect(await ask(CHANGES, { ...days, under })).toMatchObject({
      unitChanges: {
        totalCount: 3,
        nodes: [{ unit: { code: 'Z1' } }, { unit: { code: 'A2' } }, { unit: { code: 'M1' } }],
      },
    })
    expect(await ask(COUNTS, { from: '2022-12-31', to: '2023-01-01', under })).toMatchObject({
      unitChangeCounts: [{ change: 'MOVED' }, { change: 'KIND_CHANGED' }],
    })
  })

  test('goes page by page, and takes filters by change and kind', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const data: unknown = await ask(CHANGES, { ...days, first: 2, after })
      const page = JSON.stringify(data)
      seen.push(...[...page.matchAll(/"unit":{"code":"(\w+)"/g)].map(([, code = '']) => code))
      after = /"hasNextPage":true/.test(page) ? (/"endCursor":"([^"]+)"/.exec(page)?.[1] ?? null) : null
    } while (after !== null)
    expect(seen).toEqual(['Z1', 'A2', 'B1', 'C1', 'M1', 'A1'])
    const codes = (where: object) => ask(CHANGES, { ...days, where })
    expect(await codes({ change: { in: ['SPLIT', 'ENDED'] } })).toMatchObject({
      unitChanges: { totalCount: 1, nodes: [{ unit: { code: 'C1' } }] },
    })
    expect(await codes({ kind: { eq: 'agency' } })).toMatchObject({
      unitChanges: { totalCount: 1, nodes: [{ unit: { code: 'A2' } }] },
    })
  })

  test('tells the ways in which a unit went in their own order', async () => {
    const handed = (kind: string, was: string) =>
      sql`update unit_lineage set kind = ${kind} where kind = ${was} and predecessor_id = ${pastId('C')} and successor_id = (
        select id from unit where code = 'A1')`.execute(app.database.owner.db)
    await handed('HANDED_OVER', 'SPLIT')
    expect(await ask(CHANGES, { ...days, where: { change: { eq: 'SPLIT' } } })).toMatchObject({
      unitChanges: { nodes: [{ unit: { code: 'C1' }, changes: ['SPLIT', 'HANDED_OVER'] }] },
    })
    await handed('SPLIT', 'HANDED_OVER')
  })

  test('refuses a second day before the first', async () => {
    const { errors } = await app.graphql(token, COUNTS, { from: '2026-01-01', to: '2025-01-01' })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problem: 'ENDS_BEFORE_START' })
  })

  function change(
    changes: string[],
    code: string,
    before: [string, string] | null,
    after: [string, string] | null,
    predecessors: string[],
    successors: string[],
  ) {
    const state = (of: [string, string] | null) => of && { code: of[0], parent: { name: of[1] } }
    const codes = (of: string[]) => of.map((one) => ({ code: one }))
    return {
      changes,
      unit: { code },
      before: state(before),
      after: state(after),
      predecessors: codes(predecessors),
      successors: codes(successors),
    }
  }
})

describe('by a code or name', () => {
  const BY_CODE = `query ($code: String!, $day: Date) { unit(code: $code, asOf: $day) { id name } }`

  test.each([
    ['A1', null, 'N'],
    ['A1', '2021-12-31', 'A'],
    ['A1', '2022-01-01', null],
    ['A1', '2025-07-01', 'N'],
    ['A2', null, 'A'],
    ['A2', '2022-01-01', 'A'],
    ['A2', '2025-07-01', null],
    ['B1', null, 'B'],
  ])('%s as of %s is %s', async (code, day, letter) => {
    const data = await ask(BY_CODE, { code, day })
    expect(data).toMatchObject({ unit: letter === null ? null : { id: unitId(letter) } })
  })

  test('lists as of a day know the names and codes of that day', async () => {
    const named = (text: string, day: string) =>
      ask(`{ units(where: { name: { contains: "${text}" } }, asOf: "${day}") { nodes { code name } } }`)
    expect(await named('xa an', '2021-06-01')).toEqual({
      units: { nodes: [{ code: 'A1', name: 'Đảng bộ xã An' }] },
    })
    expect(await named('an lac', '2021-06-01')).toEqual({ units: { nodes: [] } })
    expect(
      await ask(`{ units(where: { code: { eq: "A2" } }, asOf: "2024-01-01") { nodes { name } } }`),
    ).toEqual({
      units: { nodes: [{ name: 'Đảng bộ xã An Lạc' }] },
    })
  })

  test('whatever bore a name or code once is found without knowing the day', async () => {
    const found = (where: string) =>
      ask(
        `{ unitNames(where: ${where}) { totalCount nodes { code name validFrom validTo unit { id validTo } } } }`,
      )
    expect(await found('{ name: { contains: "an lac" } }')).toEqual({
      unitNames: {
        totalCount: 1,
        nodes: [
          {
            code: 'A2',
            name: 'Đảng bộ xã An Lạc',
            validFrom: '2022-01-01',
            validTo: '2025-07-01',
            unit: { id: unitId('A'), validTo: '2025-07-01' },
          },
        ],
      },
    })
    expect(await found('{ code: { eq: "A1" } }')).toMatchObject({
      unitNames: {
        totalCount: 2,
        nodes: [
          { name: 'Đảng bộ xã An', validFrom: null, validTo: '2022-01-01', unit: { id: unitId('A') } },
          { name: 'Đảng bộ xã Nam', validFrom: '2025-07-01', validTo: null, unit: { id: unitId('N') } },
        ],
      },
    })
  })
})

describe('a unit that has ended is read by whoever may read what succeeded it', () => {
  const SEEN = `query ($id: ID!) { unit(id: $id) { name validTo parent { name } meetings { nodes { title } } } }`
  const full = { validTo: '2025-07-01' }

  test.each([
    // C went into N and M.
    ['N', 'C', full],
    ['M', 'C', full],
    ['D', 'C', full],
    ['P', 'C', full],
    ['ROOT', 'C', full],
    ['Z', 'C', null],
    // A went into N alone.
    ['N', 'A', full],
    ['M', 'A', null],
    ['D', 'A', null],
  ])('from %s: %s', async (granted, letter, expected) => {
    const who = await app.token('INTEGRATOR_READ', codes[granted] ?? 'ROOT')
    const data = await ask(SEEN, { id: unitId(letter) }, who)
    if (expected === null) expect(data).toEqual({ unit: null })
    else expect(data).toMatchObject({ unit: expected })
    if (letter !== 'C') return
    const titles = expected === null ? [] : ['Họp Đảng ủy']
    const meetings = await app.graphql(who, '{ meetings { nodes { title unit { name } } } }')
    expect(JSON.stringify(meetings.data).match(/Họp Đảng ủy/g) ?? []).toEqual(titles)
  })

  test('but not written, nor by roles that do not read there', async () => {
    const who = await app.token('INTEGRATOR_WRITE', 'M1')
    const { data } = await app.graphql(
      who,
      `mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { userErrors { code } } }`,
      { input: { id: encodeId('meeting', pastId('t')), expectedVersion: 1, title: 'Khác' } },
    )
    expect(data).toEqual({ updateMeeting: { userErrors: [{ code: 'FORBIDDEN' }] } })
    const importer = await app.token('IMPORTER', 'M1')
    expect(
      await ask(
        'query ($id: ID!) { unit(id: $id) { meetings { totalCount } } }',
        { id: unitId('C') },
        importer,
      ),
    ).toMatchObject({
      unit: { meetings: { totalCount: 0 } },
    })
  })

  test('and who may is told', async () => {
    const board = await app.token('ORGANIZATION_BOARD', 'M1')
    const data = await ask(
      `query ($id: ID!) { access(of: $id) { rules { permission isAllowed grants { unit { code } } } } }`,
      { id: unitId('C') },
      board,
    )
    const allowed = { isAllowed: true, grants: [{ unit: { code: 'M1' } }] }
    expect(data).toMatchObject({
      access: {
        rules: expect.arrayContaining([
          { permission: 'UNIT_READ', ...allowed },
          { permission: 'MEETING_READ', ...allowed },
          { permission: 'MEETING_WRITE', isAllowed: false, grants: [] },
        ]),
      },
    })
    const holders = await ask(
      `query ($id: ID!) { unit(id: $id) { accessHolders { holder unit { code } } } }`,
      { id: unitId('C') },
      board,
    )
    expect(JSON.stringify(holders)).toContain('"holder":"test ORGANIZATION_BOARD","unit":{"code":"M1"}')
  })

  const codes: Readonly<Record<string, string>> = { N: 'A1', M: 'M1', D: 'D1', P: 'P1', Z: 'Z1' }
})

describe('as of the day before and the day of a change', () => {
  const Z = `query ($day: Date!) { unit(id: "${unitId('Z')}", asOf: $day) {
    ancestors { code } memberCount offices { kind { code } } workGroups { name } inClusters { name } } }`
  const above = (...codes: string[]) => ({ ancestors: codes.map((code) => ({ code })) })

  test.each([
    ['2021-12-31', above('ROOT', 'P1', 'D1', 'A1'), 0, 0, 0, 0],
    ['2022-01-01', above('ROOT', 'P1', 'D1', 'A2'), 0, 0, 0, 1],
    ['2022-05-31', above('ROOT', 'P1', 'D1', 'A2'), 0, 0, 0, 1],
    ['2022-06-01', above('ROOT', 'P1', 'D1', 'A2'), 1, 0, 0, 1],
    ['2022-12-31', above('ROOT', 'P1', 'D1', 'A2'), 1, 0, 0, 1],
    ['2023-01-01', above('ROOT', 'P1', 'E1', 'A2'), 1, 0, 0, 0],
    ['2024-01-01', above('ROOT', 'P1', 'E1', 'A2'), 1, 1, 1, 0],
    ['2024-12-31', above('ROOT', 'P1', 'E1', 'A2'), 1, 1, 1, 0],
    ['2025-01-01', above('ROOT', 'P1', 'E1', 'A2'), 1, 1, 0, 0],
    ['2025-06-30', above('ROOT', 'P1', 'E1', 'A2'), 1, 1, 0, 0],
    ['2025-07-01', above('ROOT', 'P1', 'E1', 'A1'), 1, 0, 0, 0],
  ])('%s: a cell', async (day, ancestors, members, offices, groups, clusters) => {
    const who = await app.token('INTEGRATOR_READ', 'ROOT')
    expect(await ask(Z, { day }, who)).toEqual({
      unit: {
        ...ancestors,
        memberCount: members,
        offices: Array(offices).fill({ kind: { code: 'secretary' } }),
        workGroups: Array(groups).fill({ name: 'Tổ 1' }),
        inClusters: Array(clusters).fill({ name: 'Cụm 1' }),
      },
    })
  })

  test.each([
    // day; cells and members below D, E, the unit above Z; how many of its cells are covered
    ['2022-12-31', [1, 1], [0, 0], 'A', [1, 0]],
    ['2023-01-01', [0, 0], [1, 1], 'A', [1, 0]],
    ['2024-01-01', [0, 0], [1, 1], 'A', [1, 1]],
    ['2025-06-30', [0, 0], [1, 1], 'A', [1, 0]],
    ['2025-07-01', [0, 0], [1, 1], 'N', [1, 0]],
  ] as const)('%s: what lies above it', async (day, east, west, above, coverage) => {
    const counts = `fragment Counts on Unit { cellCount memberCount units: children { totalCount } }`
    const data = await ask(
      `query ($d: ID!, $day: Date!) { unit(id: $d, asOf: $day) { ...Counts } } ${counts}`,
      { d: unitId('D'), day },
    )
    expect(data).toMatchObject({ unit: { cellCount: east[0], memberCount: east[1] } })
    expect(
      await ask(`query ($e: ID!, $day: Date!) { unit(id: $e, asOf: $day) { ...Counts } } ${counts}`, {
        e: unitId('E'),
        day,
      }),
    ).toMatchObject({ unit: { cellCount: west[0], memberCount: west[1] } })
    const [cells, covered] = coverage
    expect(
      await ask(`query ($of: ID!, $day: Date!) { coverage(unit: $of, asOf: $day) { cells covered } }`, {
        of: unitId(above),
        day,
      }),
    ).toEqual({ coverage: { cells, covered } })
    expect(
      await ask(
        `query ($of: ID!, $day: Date!) { units(under: $of, where: { kind: { eq: "cell" } }, asOf: $day) { nodes { code parent { code } } } }`,
        { of: unitId('P'), day },
      ),
    ).toEqual({ units: { nodes: [{ code: 'Z1', parent: { code: above === 'A' ? 'A2' : 'A1' } }] } })
  })
})
