import { getIntrospectionQuery, GraphQLError, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refuseExcess } from '../../src/graphql/limits.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** Documents that ask for too much are refused with one short error; what people send is not. */
let app: TestApp
let board: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
})
afterAll(() => app.close())

const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ')

/** Fragments that each spread the one before twice, under two names: 2^n fields in n lines. */
const doubling = (depth: number) =>
  `{ units { ...f${depth.toString()} } } fragment f0 on UnitConnection { totalCount } ${many(
    depth,
    (i) =>
      `fragment f${(i + 1).toString()} on UnitConnection { ...f${i.toString()} ... on UnitConnection { ...f${i.toString()} } }`,
  )}`

const nested = (depth: number) =>
  `{ units { nodes ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`

const excess: [string, string, string, string][] = [
  ['51 aliases', `{ viewer { ${many(51, (i) => `a${i.toString()}: id`)} } }`, 'COST_LIMIT', '50 aliases'],
  [
    '21 root fields',
    `{ ${many(21, (i) => `a${i.toString()}: __typename`)} }`,
    'COST_LIMIT',
    '20 root fields',
  ],
  [
    'root fields in a fragment',
    `{ ...A ...B } fragment A on Query { ${many(11, (i) => `a${i.toString()}: __typename`)} } fragment B on Query { ${many(11, (i) => `b${i.toString()}: __typename`)} }`,
    'COST_LIMIT',
    '20 root fields',
  ],
  ['a field 22 times', `{ viewer { ${many(22, () => 'id')} } }`, 'COST_LIMIT', '20 repeated fields'],
  ['fragments that double', doubling(12), 'COST_LIMIT', '1000 fields'],
  ['fragments that double a thousandfold', doubling(60), 'COST_LIMIT', '1000 fields'],
  [
    'four directives on a field',
    `{ __typename ${'@x '.repeat(4)}}`,
    'COST_LIMIT',
    '3 directives of one node',
  ],
  [
    '51 directives',
    `{ viewer { ${many(17, (i) => `... @skip(if: true) @include(if: true) @x { f${i.toString()}: id }`)} } }`,
    'COST_LIMIT',
    '50 directives',
  ],
  ['4,001 tokens', `{ ${'id '.repeat(4_000)}}`, 'GRAPHQL_VALIDATION_FAILED', 'tokens'],
  ['a document of 65,537 characters', `{ viewer { id } } #${'x'.repeat(65_518)}`, 'COST_LIMIT', ''],
  ['a selection 17 deep', nested(16), 'GRAPHQL_VALIDATION_FAILED', 'depth'],
  ['a selection 1,100 deep', nested(1_100), 'COST_LIMIT', '1000 fields'],
  ['two operations', 'query A { __typename } query B { __typename }', 'GRAPHQL_VALIDATION_FAILED', 'one'],
  ['101 nodes of a page', '{ units(first: 101) { nodes { id } } }', 'BAD_USER_INPUT', ''],
]

test.each(excess)('%s', async (_name, query, code, message) => {
  // Twice, for what is kept of a text must not let it through.
  for (const _time of ['first', 'second']) {
    const answer = await app.graphql(board, query)
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors?.[0]?.extensions.code).toBe(code)
    expect(answer.errors?.[0]?.message).toContain(message)
    expect(answer.statements).toBe(0)
  }
})

describe('what people send', () => {
  test.each([
    ['a full introspection', getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true })],
    ['50 aliases', `{ viewer { ${many(50, (i) => `a${i.toString()}: id`)} } }`],
    ['20 root fields', `{ ${many(20, (i) => `a${i.toString()}: __typename`)} }`],
    ['a selection 16 deep', nested(12)],
    ['a fragment used often', doubling(8)],
  ])('%s', async (_name, query) => {
    expect((await app.graphql(board, query)).errors).toBeUndefined()
  })
})

test('a fragment that spreads itself or does not exist is left to validation', () => {
  for (const text of ['{ ...A } fragment A on Query { ...A viewer { id } }', '{ ...Nope }'])
    expect(() => {
      refuseExcess(parse(text))
    }).not.toThrow(GraphQLError)
})
