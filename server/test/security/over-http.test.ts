import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { tellFigure } from '../kit/security.ts'

/** The audits of GraphQL over HTTP, all of them, with a token that may introspect. */
let app: TestApp
let url: string
let authorization: string
beforeAll(async () => {
  // Without budgets two answers to the same question are alike to the byte.
  app = await createTestApp({ CHIBO_COST_PER_MINUTE: '0', CHIBO_REQUESTS_PER_MINUTE: '0' })
  url = `${await app.listen()}/graphql`
  authorization = `Bearer ${await app.token('INTEGRATOR_READ', '188')}`
})
afterAll(() => app.close())

const send = (input: string | URL | Request, init: RequestInit = {}) => {
  const headers = new Headers(init.headers)
  headers.set('authorization', authorization)
  return fetch(input, { ...init, headers })
}

test('every audit passes, for texts seen the first time and seen before', async () => {
  for (const round of ['first', 'second']) {
    const results = await Promise.all(serverAudits({ url, fetchFn: send }).map((audit) => audit.fn()))
    const failed = results.filter((result) => result.status !== 'ok')
    tellFigure(`GraphQL over HTTP, ${round} round: ${results.length - failed.length} of ${results.length}`)
    expect(failed.map((result) => `${result.id} ${result.name}`)).toEqual([])
    expect(results).toHaveLength(61)
  }
})

const TEXT = '{ units(first: 1) { totalCount nodes { name } } }'
const REFUSED = '{ units(first: 1) { nope } }'
const RESPONSE = 'application/graphql-response+json'

/** Texts answered past the executor keep status and type of those answered by it. */
test.each([
  [undefined, 'application/json; charset=utf-8', 400],
  ['*/*', 'application/json; charset=utf-8', 400],
  ['text/html', 'application/json; charset=utf-8', 400],
  ['application/json', 'application/json; charset=utf-8', 200],
  ['APPLICATION/JSON', 'application/json; charset=utf-8', 200],
  [RESPONSE, `${RESPONSE}; charset=utf-8`, 400],
  [`application/json;q=0.5, ${RESPONSE}`, `${RESPONSE}; charset=utf-8`, 400],
  [`${RESPONSE};q=0.5, application/json`, 'application/json; charset=utf-8', 200],
  [`${RESPONSE};q=0`, 'application/json; charset=utf-8', 400],
])('Accept %s: %s, a refused document with %i', async (accept, type, refused) => {
  const ask = async (query: string) => {
    const answer = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(accept !== undefined && { accept }) },
      body: JSON.stringify({ query }),
    })
    return [answer.status, answer.headers.get('content-type'), await answer.text()]
  }
  const text = `${TEXT} # ${accept ?? ''}`
  const [first, second] = [await ask(text), await ask(text)]
  expect(first.slice(0, 2)).toEqual([200, type])
  expect(second).toEqual(first)
  const [wrong, wrongAgain] = [await ask(REFUSED), await ask(REFUSED)]
  expect(wrong.slice(0, 2)).toEqual([refused, type])
  expect(wrongAgain).toEqual(wrong)
  expect(wrong[2]).not.toContain('"data"')
})

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  send(`${url}?${new URLSearchParams(parameters).toString()}`, { headers })

test('by GET a query is answered, kept by nobody, and named as its document names it', async () => {
  const query = 'query Units { units(first: 1) { totalCount } }'
  const answer = await get({ query, operationName: 'Units' })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const wrong = await get({ query, operationName: 'Cells' })
  expect([wrong.status, await wrong.text()]).toEqual([
    400,
    expect.stringContaining('GRAPHQL_VALIDATION_FAILED'),
  ])
  for (const parameters of [
    { variables: '1' },
    { variables: '[]' },
    { variables: '{' },
    { extensions: '"x"' },
  ])
    expect((await get({ query, ...parameters })).status).toBe(400)
  expect((await get({})).status).toBe(400)
})

test('by GET nothing is written, whatever is asked for in return', async () => {
  const query = 'mutation { recordVisit(input: {}) { userErrors { code } } }'
  for (const accept of ['application/json', RESPONSE, '*/*'])
    expect((await get({ query: 'mutation { __typename }' }, { accept })).status).toBe(405)
  expect((await get({ query })).status).toBe(400)
})
