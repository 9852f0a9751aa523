import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** The figures of Lộc Bình as the report of 2022-05-18 gives them, through the API. */
let app: TestApp
let board: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
})
afterAll(() => app.close())

const DAY = '2022-05-18'

test('32 cells, 30 of them covered, and the two that nobody covers are found by name', async () => {
  const { data, errors } = await app.graphql(
    board,
    `query ($day: Date!) { unit(code: "188", asOf: $day) { name committeeName placeName
      coverage { asOf cells covered uncovered { totalCount nodes { name } } doublyCovered { totalCount } } } }`,
    { day: DAY },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    unit: {
      name: 'Đảng bộ huyện Lộc Bình',
      committeeName: 'Huyện ủy Lộc Bình',
      placeName: 'Huyện Lộc Bình',
      coverage: {
        asOf: DAY,
        cells: 32,
        covered: 30,
        uncovered: { totalCount: 2, nodes: [{ name: 'Chi bộ Bưu điện' }, { name: 'Chi bộ Điện lực' }] },
        doublyCovered: { totalCount: 0 },
      },
    },
  })
})

test('the year was planned: what was held had been approved, one of it registered late; June waits, one was returned, one merged', async () => {
  const { data, errors } = await app.graphql(
    board,
    `{ unit(code: "188", asOf: "${DAY}") {
        approved: planSlots(where: { state: { eq: APPROVED } }) { totalCount }
        march: planSlots(first: 40, where: { kind: { eq: "regular" }, periodFrom: { eq: "2022-03-01" } }) { nodes { outcome registeredLate unit { code } } }
        waiting: planSlots(where: { state: { eq: REGISTERED } }) { totalCount nodes { registeredLate } }
        returned: planSlots(where: { state: { eq: RETURNED } }) { nodes { unit { code } outcome } }
        july: planSlots(first: 40, where: { kind: { eq: "regular" }, periodFrom: { eq: "2022-07-01" } }) { nodes { outcome mergedInto { period { from } } } }
        first: planSlots(first: 40, where: { kind: { eq: "thematic" }, periodFrom: { eq: "2022-01-01" } }) { nodes { outcome } }
        all: planSlots { totalCount } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    unit: {
      approved: { totalCount: 160 + 15 },
      waiting: { totalCount: 8 },
      returned: { nodes: [{ unit: { code: '188-11' }, outcome: 'UPCOMING' }] },
      all: { totalCount: 32 * 16 },
    },
  })
  const march = nodesOf(data, ['unit', 'march', 'nodes'])
  expect(march.filter((slot) => read(slot, 'outcome') === 'MET')).toHaveLength(32)
  expect(march.filter((slot) => read(slot, 'registeredLate') === true)).toMatchObject([
    { unit: { code: '188-24' } },
  ])
  expect(
    nodesOf(data, ['unit', 'waiting', 'nodes']).filter((slot) => read(slot, 'registeredLate') === true),
  ).toEqual([])
  const merged = nodesOf(data, ['unit', 'july', 'nodes']).filter((slot) => read(slot, 'mergedInto') !== null)
  expect(merged).toMatchObject([{ outcome: 'UPCOMING', mergedInto: { period: { from: '2022-08-01' } } }])
  const missing = nodesOf(data, ['unit', 'first', 'nodes']).filter(
    (slot) => read(slot, 'outcome') === 'MISSING',
  )
  expect(missing).toHaveLength(19)
})

test('five groups of four or five, six cells each, by decision 1777 of 2021-12-24', async () => {
  const { data } = await app.graphql(
    board,
    `{ unit(code: "188", asOf: "${DAY}") { foundedWorkGroups { nodes { ordinal decision { number signedOn }
      members { leader person { name member { invented } } } assignments { unit { name } } } } } }`,
  )
  const groups = nodesOf(data, ['unit', 'foundedWorkGroups', 'nodes'])
  expect(groups.map((group) => read(group, 'ordinal'))).toEqual([1, 2, 3, 4, 5])
  for (const group of groups) {
    expect(read(group, 'decision')).toEqual({ number: '1777-QĐ/HU', signedOn: '2021-12-24' })
    const members = nodesOf(group, ['members'])
    expect([4, 5]).toContain(members.length)
    expect(members.filter((member) => read(member, 'leader') === true)).toHaveLength(1)
    for (const member of members) expect(read(member, 'person')).toMatchObject({ member: { invented: true } })
    expect(nodesOf(group, ['assignments'])).toHaveLength(6)
  }
  expect(nodesOf(groups[0], ['assignments']).map((one) => read(read(one, 'unit'), 'name'))).toEqual([
    'Chi bộ Bảo hiểm xã hội',
    'Chi bộ Phòng Tài chính – Kế hoạch',
    'Chi bộ Phòng Lao động, Thương binh, Xã hội – Dân tộc',
    'Chi bộ Phòng Kinh tế – Hạ tầng',
    'Chi bộ Văn hóa, Thể thao và Truyền thông',
    'Chi bộ Hợp tác xã Tiến Đạt',
  ])
})

test('more than 50 visits since the new year, all scored 85 or more, on both sides of the line at 90', async () => {
  const query = `query ($after: String) { visits(where: { visitedOn: { gte: "2022-01-01", lte: "${DAY}" } }, first: 100, after: $after) {
    totalCount nodes { remarks { text } visitors { name } scorecard { total band max template { code } } } } }`
  const { data } = await app.graphql(board, query)
  const visits = nodesOf(data, ['visits', 'nodes'])
  expect(visits.length).toBe(read(read(data, 'visits'), 'totalCount'))
  expect(visits.length).toBeGreaterThan(50)
  const cards = visits.map((visit) => read(visit, 'scorecard'))
  const totals = cards.map((card) => Number(read(card, 'total')))
  expect(Math.min(...totals)).toBeGreaterThanOrEqual(85)
  for (const card of cards) {
    expect(read(card, 'max')).toBe(100)
    expect(read(card, 'band')).toBe(Number(read(card, 'total')) >= 90 ? 'GOOD' : 'FAIR')
  }
  expect(new Set(cards.map((card) => read(card, 'band')))).toEqual(new Set(['GOOD', 'FAIR']))
  for (const visit of visits)
    expect(nodesOf(visit, ['remarks'])).toHaveLength(nodesOf(visit, ['visitors']).length)
})

test('the form adds up to 100 and is valid from 2018-07-06 to 2025-10-28', async () => {
  const { data } = await app.graphql(
    board,
    `{ scorecardTemplates(where: { validOn: { eq: "${DAY}" } }) { nodes { validFrom validTo maxPoints criteria { max } bands { band minPoints } } } }`,
  )
  const [template, ...others] = nodesOf(data, ['scorecardTemplates', 'nodes'])
  expect(others).toEqual([])
  expect(template).toMatchObject({
    validFrom: '2018-07-06',
    validTo: '2025-10-28',
    maxPoints: 100,
    bands: [
      { band: 'GOOD', minPoints: 90 },
      { band: 'FAIR', minPoints: 70 },
      { band: 'AVERAGE', minPoints: 50 },
      { band: 'POOR', minPoints: 0 },
    ],
  })
  const after = await app.graphql(
    board,
    '{ scorecardTemplates(where: { validOn: { eq: "2025-10-28" } }) { totalCount } }',
  )
  expect(after.data).toEqual({ scorecardTemplates: { totalCount: 0 } })
})

test('a secretary sees the own cell in full, of the units above the names, and the group that covers the cell', async () => {
  const secretary = await app.signIn('bithu')
  const { data, errors } = await app.graphql(
    secretary,
    `{ viewer { grants { role source unit { code } } }
      own: unit(code: "188-05") { memberCount visits { totalCount } workGroups { ordinal assignments { unit { code } } } }
      above: unit(code: "188") { name validFrom version offices { holder { name } } memberCount }
      sibling: unit(code: "188-06") { name }
      units { nodes { code } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    viewer: { grants: [{ role: 'CELL_SECRETARY', source: 'OFFICE', unit: { code: '188-05' } }] },
    own: { workGroups: [{ ordinal: 1, assignments: [{ unit: { code: '188-05' } }] }] },
    above: { name: 'Đảng bộ huyện Lộc Bình', version: 0, offices: [] },
    sibling: null,
  })
  const codes = nodesOf(data, ['units', 'nodes']).map((unit) => read(unit, 'code'))
  expect(new Set(codes)).toEqual(new Set(['188-05', '188', '20', 'ROOT']))
})

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function nodesOf(value: unknown, path: readonly string[]): unknown[] {
  const found = path.reduce<unknown>(read, value)
  return Array.isArray(found) ? found : []
}
