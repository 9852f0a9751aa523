import { readFileSync } from 'node:fs'
import { MEMBER_PRIVATE_FIELDS } from '@chibo/shared'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printedSchema } from '../../src/print-schema.ts'
import { buildSchema, unplannedFields } from '../../src/schema.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'

let app: TestApp
let board: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
})
afterAll(() => app.close())

test('the committed contract is the one that is served', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  expect(printedSchema()).toBe(committed)
})

test('a field that would be read past the gate is found', () => {
  const schema = buildSchema()
  expect(unplannedFields(schema, ['Unit', 'Member'])).toEqual([])
  expect(unplannedFields(schema, ['PageInfo'])).toContain('PageInfo.endCursor')
  expect(unplannedFields(schema, ['Nobody'])).toEqual(['Nobody'])
})

test('every type, field, argument and input is described', () => {
  const missing: string[] = []
  const need = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name)
  }
  for (const type of Object.values(buildSchema().getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    need(type.name, type.description)
    if (isEnumType(type)) continue
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      need(`${type.name}.${field.name}`, field.description)
      if ('args' in field)
        for (const arg of field.args) need(`${type.name}.${field.name}(${arg.name})`, arg.description)
    }
  }
  expect(missing).toEqual([])
})

const counts: [string, string, number][] = [
  [
    'one unit with chain, children, members and offices',
    `{ unit(code: "188") { ancestors { name } children { nodes { name memberCount kind { label } members(first: 3) { nodes { fullName unit { name } } } offices { holder { name member { id } } } } } } }`,
    1,
  ],
  [
    'a page of visits with everything below',
    `{ visits(first: 50) { totalCount edges { cursor node { workGroup { name members { person { name member { fullName } } } } meeting { attendanceSummary { rate { percent } } attendance { nodes { member { fullName } } } } remarks { author { name } text } scorecard { total items { label points } template { criteria { steps { label } } } } } } pageInfo { hasNextPage endCursor } } }`,
    1,
  ],
  [
    'coverage',
    `{ coverage(unit: "UNIT") { cells covered uncovered { nodes { name } } notVisited(weeks: 8) { nodes { name } } } }`,
    1,
  ],
  [
    'a member with the whole history',
    `{ member(id: "MEMBER") { fullName unit { name parent { name } } temporaryUnit { name } masked standings { standing validFrom validTo decision { number signedOn } } activities { activity validFrom decision { number } } memberships { kind unit { name } outsideName validFrom validTo decision { number } } ends { reasonLabel validFrom decision { number } } workGroups { workGroup { name } leader validFrom validTo } visits(first: 20) { totalCount nodes { visitedOn unit { name } workGroup { name } } } attendance { numerator denominator percent } } }`,
    1,
  ],
  ['two root fields', `{ a: units { totalCount } b: members { totalCount } }`, 2],
  [
    'nodes of two types',
    `{ nodes(ids: ["UNIT", "UNIT", "GROUP"]) { id ... on Unit { name children { totalCount } } ... on WorkGroup { name } } }`,
    2,
  ],
  ['the viewer with grants', `{ viewer { name grants { unit { name ancestors { name } } } } }`, 1],
]

test.each(counts)('%s: as many table-reading statements as root fields', async (_name, query, statements) => {
  const ids = JSON.stringify(
    (
      await app.graphql(
        board,
        '{ unit(code: "188") { id foundedWorkGroups(first: 1) { nodes { id } } members(first: 1) { nodes { id } } } }',
      )
    ).data,
  )
  const unit = ids.match(/unit_\w+/)?.[0] ?? ''
  const group = ids.match(/workgroup_\w+/)?.[0] ?? ''
  const member = ids.match(/member_\w+/)?.[0] ?? ''
  const answer = await app.graphql(
    board,
    query.replaceAll('UNIT', unit).replaceAll('GROUP', group).replaceAll('MEMBER', member),
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.statements).toBe(statements)
})

test('labels and messages follow Accept-Language', async () => {
  const label = '{ unit(code: "188-05") { kind { label } } }'
  const wrong = '{ units(first: 0) { totalCount } }'
  const english = { 'accept-language': 'en-GB' }
  expect((await app.graphql(board, label)).data).toEqual({ unit: { kind: { label: 'Chi bộ' } } })
  expect((await app.graphql(board, label, {}, english)).data).toEqual({ unit: { kind: { label: 'Cell' } } })
  const message = async (headers = {}) => (await app.graphql(board, wrong, {}, headers)).errors?.[0]?.message
  expect(await message()).toBe('Cỡ trang phải từ 1 đến 100.')
  expect(await message(english)).toBe('The page size must lie between 1 and 100.')
})

test('the request line names operation, viewer and statements, and no personal value', async () => {
  const marker = 'Nguyễn Thị Không Có'
  await app.graphql(
    board,
    'query FindThem($name: String) { members(where: { name: { contains: $name } }) { nodes { fullName phone } } }',
    { name: marker },
  )
  const line = app.log().findLast((one) => one.includes('FindThem')) ?? ''
  expect(JSON.parse(line)).toMatchObject({
    msg: 'request',
    operation: 'FindThem',
    statements: 1,
    status: 200,
    viewer: expect.stringMatching(/^account:/),
    ms: expect.any(Number),
    requestId: expect.any(String),
  })
  expect(app.log().join('')).not.toContain(marker)
})

test('sensitive fields are masked row by row: shown to the board, withheld from a reading token', async () => {
  const query = '{ members(first: 3) { nodes { fullName citizenId birthDate masked } } }'
  const shown = await app.graphql(board, query)
  const withheld = await app.graphql(await app.token('INTEGRATOR_READ', '188'), query)
  expect(JSON.stringify(shown.data)).toMatch(/"citizenId":"\d{12}"/)
  expect(JSON.stringify(shown.data)).toContain('"masked":[]')
  expect(JSON.stringify(withheld.data)).not.toMatch(/\d{12}/)
  expect(JSON.stringify(withheld.data)).toContain(
    `"citizenId":null,"birthDate":null,"masked":${JSON.stringify(MEMBER_PRIVATE_FIELDS)}`,
  )
})
