import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { tellFigure } from '../kit/security.ts'

/**
 * What the scanner graphql-cop looks for (its 13 checks and circular fragments, which it added), by three kinds of
 * callers: nobody, a page of another site in the browser of someone signed in, and a token.
 */
let app: TestApp
let url: string
let callers: Readonly<Record<'nobody' | 'foreign page' | 'token', Readonly<Record<string, string>>>>
beforeAll(async () => {
  app = await createTestApp()
  url = await app.listen()
  const token = await app.token('INTEGRATOR_READ', '188')
  callers = {
    nobody: {},
    'foreign page': { cookie: await app.signIn('demo') },
    token: { authorization: `Bearer ${token}` },
  }
})
afterAll(() => app.close())

type Ask = (init: {
  readonly method?: 'GET'
  readonly path?: string
  readonly query?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}) => Promise<{ readonly status: number; readonly text: string }>

const asker =
  (who: Readonly<Record<string, string>>): Ask =>
  async ({ method = 'POST', path = '/graphql', query, body, headers = {} }) => {
    const own = method === 'POST' ? { 'content-type': 'application/json' } : {}
    const parameters =
      method === 'GET' && query !== undefined ? `?${new URLSearchParams({ query }).toString()}` : ''
    const answer = await fetch(`${url}${path}${parameters}`, {
      method,
      headers: { ...own, ...who, ...headers },
      ...(method === 'POST' && { body: body ?? JSON.stringify({ query }) }),
    })
    return { status: answer.status, text: await answer.text() }
  }

const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i))
const has = (text: string) => (answer: { readonly text: string }) => answer.text.includes(text)
const CIRCLE =
  '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }'

/** Each answers whether the weakness is there. */
const checks: Readonly<Record<string, (ask: Ask) => Promise<boolean>>> = {
  'alias overloading': (ask) =>
    ask({ query: `{ ${many(101, (i) => `alias${i.toString()}:__typename`).join('\n')} }` }).then(
      has('"alias100"'),
    ),
  'batches of queries': (ask) =>
    ask({ body: JSON.stringify(Array(10).fill({ query: '{ __typename }' })) }).then(has('"data"')),
  'circular introspection': (ask) => ask({ query: CIRCLE }).then(has('"types"')),
  'circular fragments': (ask) =>
    ask({
      query:
        '{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }',
    }).then(({ text }) => !text.includes('"errors"')),
  'directive overloading': (ask) =>
    ask({ query: `{ __typename ${'@aa'.repeat(10)} }` }).then(
      ({ text }) => text.split('"message"').length > 2,
    ),
  'field duplication': (ask) => ask({ query: `{ ${'__typename \n'.repeat(500)} }` }).then(has('"data"')),
  'queries by GET': (ask) => ask({ method: 'GET', query: '{ __typename }' }).then(has('"__typename"')),
  'mutations by GET': (ask) =>
    ask({ method: 'GET', query: 'mutation { __typename }' }).then(has('"__typename"')),
  'url-encoded POST': (ask) =>
    ask({
      body: new URLSearchParams({ query: '{ __typename }' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }).then(has('"__typename"')),
  'field suggestions': async (ask) => {
    const misspelt = [
      '{ __schema { directive } }',
      '{ unitz { totalCount } }',
      '{ units(frist: 1) { totalCount } }',
      '{ units(orderBy: CODES) { totalCount } }',
      '{ units(where: { nam: {} }) { totalCount } }',
      '{ unit(code: "188") { ... on Unitt { id } } }',
    ].map((query) => JSON.stringify({ query }))
    const misspeltVariable = JSON.stringify({
      query: 'query ($w: UnitFilter, $o: UnitOrder) { units(where: $w, orderBy: $o) { totalCount } }',
      variables: { w: { nam: {} }, o: 'CODES' },
    })
    const answers = await Promise.all([...misspelt, misspeltVariable].map((body) => ask({ body })))
    return answers.some(has('Did you mean'))
  },
  'a page to write queries on': async (ask) => {
    const paths = ['/graphiql', '/playground', '/console', '/graphql', '/altair', '/voyager']
    const accept = { accept: 'text/html' }
    const answers = await Promise.all(paths.map((path) => ask({ method: 'GET', path, headers: accept })))
    return answers.some(({ text }) => /graphiql|playground|graphql-explorer/i.test(text))
  },
  introspection: (ask) => ask({ query: '{ __schema { types { name } } }' }).then(has('"types"')),
  'traces in answers': async (ask) => {
    const answers = await Promise.all(
      [{}, { 'x-apollo-tracing': '1' }, { 'apollo-federation-include-trace': 'ftv1' }].map((headers) =>
        ask({ query: '{ __typename }', headers }),
      ),
    )
    return answers.some(({ text }) => /tracing|"ftv1"|startTime|"extensions":\{"(?!code|cost)/.test(text))
  },
  'debug output': async (ask) => {
    const answers = await Promise.all(
      ['qwerty cop { abc }', '{ __typename', '{}', '[]', 'null', '123', '"text"', '{"kind":"Document"}'].map(
        (query) => ask({ query }),
      ),
    )
    return answers.some(
      ({ status, text }) =>
        status >= 500 || /exception|stacktrace|node_modules|\.ts\b|\.js\b| {4}at /i.test(text),
    )
  },
}

const names = Object.keys(checks)
const without = (given: readonly string[]) => names.filter((name) => !given.includes(name))

/** An empty page, for whoever is signed in; what is asked on it is asked as anybody asks. */
const PAGE = 'a page to write queries on'
/** What a token is given for: to learn the schema, and to read by GET as GraphQL over HTTP has it. */
const OF_TOKENS = ['introspection', 'queries by GET', PAGE]

test.each([
  ['nobody', names],
  // A page of another site can send what a form can, and JSON only after asking: the header that tells is not its own.
  ['foreign page', without([PAGE])],
  ['token', without(OF_TOKENS)],
] as const)('%s finds nothing', async (caller, looked) => {
  const ask = asker(callers[caller])
  const findings: string[] = []
  for (const name of looked) if (await checks[name]?.(ask)) findings.push(name)
  tellFigure(`${caller}: ${findings.length.toString()} findings in ${looked.length.toString()} checks`)
  expect(findings).toEqual([])
})

test('the checks find what there is: what a token may', async () => {
  for (const name of OF_TOKENS) expect(await checks[name]?.(asker(callers.token))).toBe(true)
})

test('the page to write queries on is for whoever is signed in', async () => {
  for (const who of [callers.nobody, { authorization: 'Bearer chibo_x' }])
    expect((await asker(who)({ method: 'GET', path: '/graphiql' })).status).toBe(401)
})
