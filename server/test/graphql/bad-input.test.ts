import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** Reads with input that cannot be: a typed error that names the argument, never a 500, nothing found instead. */
let app: TestApp
let board: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
})
afterAll(() => app.close())

const UNKNOWN = '01fqm3rdm0e1ebnypa0nf90tcq'

const refused: [string, string, object, string, string][] = [
  ['a malformed id', 'query ($v: ID!) { meeting(id: $v) { id } }', { v: 'meeting_1' }, 'INVALID_ID', 'id'],
  [
    'an id of another type',
    'query ($v: ID!) { meeting(id: $v) { id } }',
    { v: `unit_${UNKNOWN}` },
    'INVALID_ID',
    'id',
  ],
  [
    'an id of no type',
    'query ($v: ID!) { node(id: $v) { id } }',
    { v: `cat_${UNKNOWN}` },
    'INVALID_ID',
    'id',
  ],
  ['an id with NUL', 'query ($v: ID!) { node(id: $v) { id } }', { v: 'unit_\u0000' }, 'INVALID_ID', 'id'],
  [
    'bits that are no UUID',
    'query ($v: ID!) { node(id: $v) { id } }',
    { v: 'unit_00000000000e00000000000001' },
    'INVALID_ID',
    'id',
  ],
  [
    'one bad id among many',
    'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
    { v: ['x'] },
    'INVALID_ID',
    'ids.0',
  ],
  [
    'too many ids',
    'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
    { v: Array(101).fill(`unit_${UNKNOWN}`) },
    'TOO_MANY',
    'ids',
  ],
  ['no key', '{ unit { id } }', {}, 'ONE_KEY', 'id'],
  ['two keys', `{ unit(id: "unit_${UNKNOWN}", code: "188") { id } }`, {}, 'ONE_KEY', 'id'],
  ['a huge page', '{ units(first: 100000) { totalCount nodes { id } } }', {}, 'PAGE_SIZE', 'first'],
  ['an empty page', '{ units(first: 0) { nodes { id } } }', {}, 'PAGE_SIZE', 'first'],
  [
    'a negative page as a variable',
    'query ($v: Int) { units(last: $v) { nodes { id } } }',
    { v: -1 },
    'PAGE_SIZE',
    'last',
  ],
  ['both ends at once', '{ units(first: 1, last: 1) { nodes { id } } }', {}, 'INVALID_VALUE', 'last'],
  ['a made-up cursor', '{ units(after: "x") { nodes { id } } }', {}, 'INVALID_CURSOR', 'after'],
  [
    'a cursor with NUL',
    'query ($v: String) { units(after: $v) { nodes { id } } }',
    { v: '\u0000.' },
    'INVALID_CURSOR',
    'after',
  ],
  ['a day that does not exist', '{ units(asOf: "2026-02-30") { nodes { id } } }', {}, 'INVALID_DATE', 'asOf'],
  [
    'a day as a variable',
    'query ($v: Date) { units(asOf: $v) { nodes { id } } }',
    { v: '0000-01-01' },
    'INVALID_DATE',
    'asOf',
  ],
  [
    'a day in a filter',
    '{ visits(where: { visitedOn: { gte: "18/05/2022" } }) { totalCount } }',
    {},
    'INVALID_DATE',
    'where.visitedOn.gte',
  ],
  [
    'NUL in a search',
    'query ($v: String) { members(where: { name: { contains: $v } }) { totalCount } }',
    { v: 'a\u0000' },
    'INVALID_TEXT',
    'where.name.contains',
  ],
  [
    'half a surrogate pair in a whole filter',
    'query ($v: MemberFilter) { members(where: $v) { totalCount } }',
    { v: { name: { contains: '\ud800' } } },
    'INVALID_TEXT',
    'where.name.contains',
  ],
  [
    'NUL in a code',
    'query ($v: String) { unit(code: $v) { id } }',
    { v: '18\u0000' },
    'INVALID_TEXT',
    'code',
  ],
  [
    'a foreign id in a filter',
    'query ($v: ID!) { units(where: { parent: { in: [$v] } }) { totalCount } }',
    { v: `member_${UNKNOWN}` },
    'INVALID_ID',
    'where.parent.in.0',
  ],
  [
    'weeks out of range',
    '{ unit(code: "188") { coverage { notVisited(weeks: 0) { totalCount } } } }',
    {},
    'OUT_OF_RANGE',
    'weeks',
  ],
  [
    'a foreign unit above a list',
    `{ members(under: "member_${UNKNOWN}") { totalCount } }`,
    {},
    'INVALID_ID',
    'under',
  ],
]

test.each(refused)('%s', async (_name, query, variables, problem, argument) => {
  const answer = await app.graphql(board, query, { ...variables })
  expect(answer.status).toBe(200)
  expect(answer.errors?.map((error) => error.extensions)).toEqual([
    { code: 'BAD_USER_INPUT', problem, argument },
  ])
})

const known: [string, string, string, number][] = [
  ['a syntax error', '{ units(', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['an unknown field', '{ units { nope } }', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['two operations', 'query A { viewer { id } } query B { viewer { id } }', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['a number beyond Int', '{ units(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 400],
]

test.each(known)('%s', async (_name, query, code, status) => {
  const answer = await app.graphql(board, query)
  expect(answer.errors?.[0]?.extensions.code).toBe(code)
  expect(answer.status).toBe(status)
})

test('a variable that does not fit its type is bad input', async () => {
  const answer = await app.graphql(board, 'query ($v: Int) { units(first: $v) { totalCount } }', {
    v: 'many',
  })
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(answer.errors?.[0]?.message).toContain('$v')
})

test('unknown and hidden look the same: null, without an error', async () => {
  const secretary = await app.signIn('bithu')
  const query = 'query ($v: ID!) { unit(id: $v) { id } node(id: $v) { id } nodes(ids: [$v]) { id } }'
  const hidden = await app.graphql(board, '{ unit(code: "188-06") { id } }')
  const id = JSON.stringify(hidden.data).match(/unit_\w+/)?.[0]
  const nothing = { data: { unit: null, node: null, nodes: [null] }, status: 200 }
  expect(await app.graphql(secretary, query, { v: id })).toMatchObject(nothing)
  expect(await app.graphql(secretary, query, { v: `unit_${UNKNOWN}` })).toMatchObject(nothing)
})

test('nobody is told anything without signing in', async () => {
  for (const credential of ['', 'chibo_x', `chibo_${'a'.repeat(43)}`]) {
    const answer = await app.graphql(credential, '{ __schema { types { name } } }')
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(answer.status).toBe(401)
  }
})

test('a cursor serves its own field, order and caller alone', async () => {
  const first = await app.graphql(board, '{ units(first: 1) { pageInfo { endCursor } } }')
  const cursor = JSON.stringify(first.data).match(/"endCursor":"([^"]+)"/)?.[1]
  const codes = async (credential: string, query: string) =>
    (await app.graphql(credential, query, { cursor })).errors?.map((error) => error.extensions['problem'])
  expect(
    await codes(board, 'query ($cursor: String) { units(first: 1, after: $cursor) { nodes { id } } }'),
  ).toBeUndefined()
  expect(
    await codes(board, 'query ($cursor: String) { units(orderBy: CODE, after: $cursor) { nodes { id } } }'),
  ).toEqual(['INVALID_CURSOR'])
  const below = 'query ($cursor: String) { unit(code: "188") { children(after: $cursor) { nodes { id } } } }'
  expect(await codes(board, below)).toEqual(['INVALID_CURSOR'])
  expect(await codes(board, 'query ($cursor: String) { members(after: $cursor) { nodes { id } } }')).toEqual([
    'INVALID_CURSOR',
  ])
  const other = await app.signIn('bithu')
  expect(await codes(other, 'query ($cursor: String) { units(after: $cursor) { nodes { id } } }')).toEqual([
    'INVALID_CURSOR',
  ])
})
