import { connect } from 'node:net'
import { parse } from 'graphql'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readExamples } from '../../src/docs/examples.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'

/** What Mercurius leaves open by default, one test for each; what keeps it shut stands beside it. */
let app: TestApp
let url: string
let board: string
let authorization: string
beforeAll(async () => {
  app = await createTestApp()
  url = await app.listen()
  board = await app.signIn('demo')
  authorization = `Bearer ${await app.token('INTEGRATOR_WRITE', '188')}`
})
afterAll(() => app.close())

const codes = async (credential: string, query: string) =>
  (await app.graphql(credential, query)).errors?.map((error) => error.extensions.code)

// Guard: `refuseUnusual`, one operation in a document; and `jit: 0`.
test('1: an operation never runs the code that was kept for another of its document', async () => {
  const written = async () =>
    (await sql<{ groups: number }>`select count(*)::int as groups from work_group`.execute(app.database.db))
      .rows[0]?.groups
  const before = await written()
  const example = readExamples().get('createWorkGroup')
  const text = `query A { viewer { id } } ${example?.query ?? ''}`
  const variables = JSON.stringify(example?.variables)
  for (const operationName of ['CreateWorkGroup', 'A', 'A'])
    for (const method of ['POST', 'GET']) {
      const parameters = new URLSearchParams({ query: text, operationName, variables }).toString()
      const answer = await fetch(method === 'GET' ? `${url}/graphql?${parameters}` : `${url}/graphql`, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        body:
          method === 'GET'
            ? null
            : JSON.stringify({ query: text, operationName, variables: example?.variables }),
      })
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining('exactly one operation'),
      ])
    }
  expect(await written()).toBe(before)
})

// Guard: `refuseUnusual`, a document has the place in a text that the parser gave it; `refuseMalformed` for objects.
test('2: a document that is sent as a tree is refused, as is any other JSON in its place', async () => {
  const tree = parse('{ viewer { id } }')
  const placed = { ...tree, loc: { start: 0, end: 17 } }
  for (const document of [tree, placed, null, 1, 'text', [], {}, { definitions: [] }, { kind: 'Document' }])
    expect(await codes(board, JSON.stringify(document))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  const sent = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query: tree }),
  })
  expect(sent.status).toBe(400)
})

// Guard: `registerAuthentication` is a hook of the application; what is given to the route as `onRequest` is dropped.
test('3: who asks is found out before the endpoint, for each method', async () => {
  for (const method of ['GET', 'POST', 'HEAD'])
    for (const headers of [{}, { authorization: 'Bearer chibo_x' }, { cookie: 'chibo=x' }]) {
      const answer = await fetch(`${url}/graphql?query={__typename}`, {
        method,
        headers: { 'content-type': 'application/json', 'x-chibo-request': '1', ...headers },
        body: method === 'POST' ? '{"query":"{ __typename }"}' : null,
      })
      expect(answer.status).toBe(401)
    }
})

// Guards: `refuseMalformed`, a hook of each request; the operation's name is compared in `preExecution`.
test('4: a text that was let through for one caller is judged anew for the next', async () => {
  const text = 'query Mine { viewer { name } units { totalCount } }'
  const first = await app.graphql(board, text)
  expect(first.errors).toBeUndefined()
  expect(await codes('', text)).toEqual(['UNAUTHENTICATED'])
  expect(await codes('chibo_x', text)).toEqual(['UNAUTHENTICATED'])
  const secretary = await app.signIn('bithu')
  const hers = await app.graphql(secretary, text)
  expect(hers.data).not.toEqual(first.data)
  expect(hers.data).toEqual((await app.graphql(secretary, `${text} # not seen before`)).data)
  for (const method of ['POST', 'GET']) {
    const wrong = { query: text, operationName: 'Other' }
    const address = `${url}/graphql${method === 'GET' ? `?${new URLSearchParams(wrong).toString()}` : ''}`
    const answer = await fetch(address, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: method === 'GET' ? null : JSON.stringify(wrong),
    })
    expect(answer.status).toBe(400)
  }
})

// Guard: `subscription` is not among the options, so there is no such route; the schema has no subscriptions.
test('5: no WebSocket is opened', async () => {
  const { hostname, port } = new URL(url)
  for (const protocol of ['graphql-ws', 'graphql-transport-ws']) {
    const head = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `GET /graphql HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${authorization}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nsec-websocket-protocol: ${protocol}\r\n\r\n`,
        )
      })
      socket.on('error', reject)
      socket.on('data', (data) => {
        resolve(data.toString())
        socket.destroy()
      })
    })
    expect(head).toMatch(/^HTTP\/1\.1 400 /)
  }
  expect(await codes(board, 'subscription { viewer { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})

// Guards: `formatErrors`; the time that the database gives a statement, for the endpoint has no timer of its own.
test('6: what fails inside says nothing but an id that the log knows, and nothing runs for ever', async () => {
  const { db } = app.database.owner
  await sql`alter table visit rename to visit_away`.execute(db)
  const query = '{ visits { nodes { id } } }'
  const answers = [await app.graphql(board, query), await app.graphql(board, query)]
  await sql`alter table visit_away rename to visit`.execute(db)
  for (const answer of answers) {
    const [error] = answer.errors ?? []
    expect(error?.extensions.code).toBe('INTERNAL')
    expect(JSON.stringify(answer)).not.toMatch(/relation|visit_away|select|\.ts\b|42P01/i)
    const line = app.log().find((one) => one.includes('request failed') && one.includes('42P01'))
    expect(line).toContain('"requestId"')
    expect(app.log().some((one) => one.includes(String(error?.extensions['requestId'])))).toBe(true)
  }
  const { rows } = await app.database.pool.query<{ patience: string }>(
    "select current_setting('statement_timeout') as patience",
  )
  expect(rows[0]?.patience).not.toBe('0')
})

// 7, the media types and status codes: over-http.test.ts.
