import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ReadFrame } from '../../src/database/read-frame.ts'
import { directOperation } from '../../src/graphql/lane.ts'
import { buildSchema } from '../../src/schema.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** A text that was answered once is answered past the executor from then on: alike, for whoever asks. */
let app: TestApp
let board: string
beforeAll(async () => {
  app = await createTestApp()
  board = await app.signIn('demo')
})
afterAll(() => app.close())

const CELLS = `query Cells($first: Int, $name: String = "chi bo") { units(first: $first, where: { name: { contains: $name } }) {
  __typename totalCount nodes { __typename id label: name kind { label } } pageInfo { hasNextPage } } }`

test('the short way answers like the long one, in the same order, with one line in the log', async () => {
  const long = await app.graphql(board, CELLS, { first: 3 })
  const short = await app.graphql(board, CELLS, { first: 3 })
  expect(long.errors).toBeUndefined()
  expect(JSON.stringify(short.data)).toBe(JSON.stringify(long.data))
  expect(short).toMatchObject({ status: 200, statements: 1 })
  expect(JSON.parse(app.log().at(-1) ?? '')).toMatchObject({ operation: 'Cells', statements: 1, status: 200 })
  const other = await app.graphql(board, CELLS, { first: 1, name: 'buu dien' })
  expect(other.data).toMatchObject({ units: { totalCount: 1, nodes: [{ label: 'Chi bộ Bưu điện' }] } })
})

test('what one caller made known shows another nothing more, and nobody anything who is not signed in', async () => {
  await app.graphql(board, CELLS)
  const secretary = await app.signIn('bithu')
  const answer = await app.graphql(secretary, CELLS)
  expect(answer.data).toMatchObject({ units: { totalCount: 1 } })
  const nobody = await app.graphql('', CELLS)
  expect(nobody).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test('errors are those of the long way', async () => {
  await app.graphql(board, CELLS)
  const wrong = await app.graphql(board, CELLS, { first: 1000 })
  expect(wrong.errors).toMatchObject([{ extensions: { problem: 'PAGE_SIZE', argument: 'first' } }])
  const unfit = await app.graphql(board, CELLS, { first: 'x' })
  expect(unfit).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  const nul = await app.graphql(board, CELLS, { name: '\u0000' })
  expect(nul.errors).toMatchObject([{ extensions: { problem: 'INVALID_TEXT' } }])
})

test('what the database refused is told, not asked again; what it answered beside it is told, too', async () => {
  const query = '{ unit(code: "188") { code } other: unit(code: "188-05") { code } }'
  await app.graphql(board, query)
  const read = vi.spyOn(ReadFrame.prototype, 'read').mockRejectedValueOnce(new Error('the database is gone'))
  const { data, errors, statements } = await app.graphql(board, query)
  expect(read).toHaveBeenCalledTimes(2)
  read.mockRestore()
  expect({ data, statements }).toEqual({ data: { unit: null, other: { code: '188-05' } }, statements: 2 })
  expect(errors).toMatchObject([{ path: ['unit'], extensions: { code: 'INTERNAL' } }])
})

test('the language is the caller’s at each request', async () => {
  const query = '{ unit(code: "188-05") { kind { label } } }'
  const ask = async (language: string) =>
    (await app.graphql(board, query, {}, { 'accept-language': language })).data
  await ask('vi')
  expect(await ask('en')).toEqual({ unit: { kind: { label: 'Cell' } } })
  expect(await ask('vi')).toEqual({ unit: { kind: { label: 'Chi bộ' } } })
})

test.each([
  'mutation { recordVisit(input: {}) { userErrors { code } } }',
  '{ __schema { types { name } } }',
  '{ node(id: "x") { id } }',
  '{ unitKinds @skip(if: true) { code } viewer { id } }',
  '{ ...Everything } fragment Everything on Query { viewer { id } }',
  '{ a: viewer { id } a: viewer { name } }',
])('%s takes the long way', (text) => {
  expect(directOperation(buildSchema(), parse(text))).toBeUndefined()
})
