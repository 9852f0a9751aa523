import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readExamples } from '../../src/docs/examples.ts'
import { buildSchema } from '../../src/schema.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { examplesToRun } from '../kit/demo-reorganizations.ts'

/** The API's outer face: contract, reference with examples, GraphiQL, metrics, the compose file. */
let app: TestApp
let board: string
let toRun: Awaited<ReturnType<typeof examplesToRun>>
beforeAll(async () => {
  app = await createTestApp({ METRICS_TOKEN: 'a token for tests alone' })
  board = await app.signIn('demo')
  toRun = await examplesToRun(app, board)
})
afterAll(() => app.close())

const examples = readExamples()
const schema = buildSchema()
const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  isObjectType(type) ? Object.keys(type.getFields()) : [],
)

test('every root field has an example, and every example its field', () => {
  expect([...examples.keys()].sort()).toEqual(rootFields.sort())
})

test.each([...examples.values()])('the example of $field answers on the demo', async ({ field, query }) => {
  const answer = await app.graphql(board, query, toRun.get(field)?.variables)
  expect(answer.errors).toBeUndefined()
  const told = answer.data?.[field]
  // The demo has no reorganization yet, took no file in, and knows nothing of the document, the resolution and the task.
  const unknown = ['document', 'importBatch', 'reorganization', 'resolution', 'task']
  if (!unknown.includes(field)) expect(told).toBeTruthy()
  if (typeof told === 'object' && told !== null && 'userErrors' in told) expect(told.userErrors).toEqual([])
})

describe('pages for whoever is signed in', () => {
  test.each(['/schema.graphql', '/docs', '/docs/errors/CONFLICT', '/graphiql'])('%s', async (url) => {
    expect((await app.get(url)).statusCode).toBe(401)
    const answer = await app.get(url, { cookie: board })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('the contract is the committed one; the reference names every root field, its type and its example', async () => {
    const contract = await app.get('/schema.graphql', { cookie: board })
    expect(contract.body).toBe(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
    const reference = (await app.get('/docs', { cookie: board })).body
    for (const field of rootFields) expect(reference).toContain(`<section id="${field}">`)
    expect(reference).toContain('query LocBinh')
    expect((await app.get('/docs/errors/NOPE', { cookie: board })).statusCode).toBe(404)
  })

  test('GraphiQL loads nothing from elsewhere', async () => {
    const { body } = await app.get('/graphiql', { cookie: board })
    const addresses = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThan(4)
    for (const address of addresses) {
      expect(address).toMatch(/^\//)
      if (address.startsWith('/graphiql/')) expect((await app.get(address)).statusCode).toBe(200)
    }
  })
})

describe('metrics', () => {
  test('are for whoever shows the token', async () => {
    expect((await app.get('/metrics')).statusCode).toBe(401)
    expect((await app.get('/metrics', { authorization: 'Bearer another' })).statusCode).toBe(401)
    const answer = await app.get('/metrics', { authorization: 'Bearer a token for tests alone' })
    expect(answer.body).toMatch(
      /chibo_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
    )
    expect(answer.body).toMatch(/chibo_statements_total [1-9]/)
    expect(answer.body).toContain('chibo_connections{state="busy"}')
  })

  test('are shut without a token in the settings', async () => {
    const plain = await createTestApp()
    expect((await plain.get('/metrics')).statusCode).toBe(404)
    await plain.close()
  })
})

test('the compose file parses and sets what production requires', () => {
  const compose: unknown = parse(
    readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8'),
  )
  expect(compose).toMatchObject({
    services: {
      chibo: {
        image: expect.stringMatching(/^node:24/),
        environment: { DATABASE_URL: expect.stringContaining('postgres') },
      },
      database: { image: expect.stringMatching(/^postgres:18/), healthcheck: expect.anything() },
    },
  })
})

describe('the examples for clients', () => {
  const run = promisify(execFile)
  const directory = new URL('../../examples/', import.meta.url).pathname

  test.each([
    ['coverage.sh', 'bash'],
    ['coverage.ts', process.execPath],
  ])('%s names the cells that nobody covers', async (file, program) => {
    const url = await app.listen()
    const token = await app.token('INTEGRATOR_READ', '188')
    const { stdout } = await run(program, [`${directory}${file}`], {
      env: { PATH: process.env['PATH'], CHIBO_URL: url, CHIBO_TOKEN: token },
    })
    expect(stdout).toContain('30/32')
    expect(stdout).toContain('Chi bộ Bưu điện')
    expect(stdout).toContain('Chi bộ Điện lực')
  })
})
