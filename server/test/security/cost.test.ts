import fc from 'fast-check'
import { getVariableValues, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readExamples } from '../../src/docs/examples.ts'
import { costOf, operationIn, REQUEST_COST, WEIGHTS } from '../../src/graphql/read/cost.ts'
import { buildSchema } from '../../src/schema.ts'
import { createTestApp, type TestApp } from '../kit/app.ts'
import { sizeOf, tellFigure } from '../kit/security.ts'
import { committedReads } from '../plans/operations.ts'
import { variantsOf } from '../plans/variables.ts'

/** What operations cost, and that nobody gets more than their share. */
const schema = buildSchema()

/** A changed allowance holds when viewers are looked up again: within two seconds. */
const KEPT = { timeout: 5_000 }

function cost(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text)
  const { coerced } = getVariableValues(schema, operationIn(document)?.variableDefinitions ?? [], variables)
  return costOf(schema, document, coerced ?? {})
}

/** Looking at rows near at hand; through what lies below a unit. */
const NEAR = WEIGHTS.near
const BELOW = WEIGHTS.below + NEAR

describe('the rule', () => {
  const { shortList, levels, asOf, mutation } = WEIGHTS
  test.each<[string, number]>([
    ['{ viewer { id name } }', 1],
    ['{ rateLimit { costPerRequest cost { limit } } }', 1],
    ['{ __schema { types { name fields { name } } } }', 1],
    ['{ unit(code: "x") { name parent { name } } }', 2],
    ['{ unit(code: "x") { ancestors { name kind { label } } } }', 1 + 2 * shortList],
    ['{ unit(code: "x") { children { totalCount } } }', 1 + NEAR],
    ['{ unit(code: "x") { children(first: 7) { nodes { id } } } }', 1 + 7 + NEAR],
    ['{ unit(code: "x") { children(first: 7) { totalCount nodes { id } } } }', 1 + 7 + 2 * NEAR],
    ['{ unit(code: "x") { memberCount cellCount } }', 1 + 2 * BELOW],
    ['{ unit(code: "x") { memberCount(scope: UNIT) } }', 1 + NEAR],
    ['{ unit(code: "x", asOf: "2022-05-18") { memberCount } }', 1 + asOf * BELOW],
    [
      '{ unit(code: "x") { children(first: 10) { nodes { memberCount } } } }',
      1 + NEAR + 10 + WEIGHTS.below + 10 * NEAR,
    ],
    ['{ unit(code: "x") { ancestors { memberCount } } }', 1 + shortList + shortList * BELOW],
    ['{ units(first: 10) { nodes { memberCount } } }', BELOW + 10 + levels * WEIGHTS.below + 10 * NEAR],
    ['{ members(first: 10) { edges { node { unit { memberCount } } } } }', BELOW + 10 + 10 + 10 * BELOW],
    ['{ members(first: 10, where: { name: { contains: "an" } }) { nodes { id } } }', 10 + 2 * BELOW],
    ['{ a: members { totalCount } b: members { totalCount } }', 2 * BELOW],
    ['{ node(id: "x") { id ... on Unit { memberCount } ... on Meeting { state } } }', 1 + BELOW],
    ['{ nodes(ids: ["x", "y"]) { id ... on Visit { meeting { state } } } }', 2 + 2],
    ['mutation { recordVisit(input: {}) { visit { id meeting { id } } userErrors { code } } }', mutation + 2],
    ['mutation { assignWorkGroup(input: {}) { assignments { unit { name } } } }', mutation + 2 * shortList],
  ])('%s costs %d', (text, expected) => {
    expect(cost(text)).toBe(expected)
  })
})

describe('names do not matter', () => {
  const plain = '{ unit(code: "188") { children(first: 30) { totalCount nodes { name memberCount } } } }'

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    [
      'other names',
      '{ u: unit(code: "188") { c: children(first: 30) { t: totalCount n: nodes { a: name m: memberCount } } } }',
      {},
    ],
    [
      'fragments',
      '{ ...Q } fragment Q on Query { unit(code: "188") { ...U } } fragment U on Unit { children(first: 30) { totalCount ... on UnitConnection { nodes { ... { name memberCount } } } } }',
      {},
    ],
    [
      'variables',
      'query A($code: String, $size: Int) { unit(code: $code) { children(first: $size) { totalCount nodes { name memberCount } } } }',
      { code: '188', size: 30 },
    ],
    [
      'default values of variables',
      'query A($size: Int = 30) { unit(code: "188") { children(first: $size) { totalCount nodes { name memberCount } } } }',
      {},
    ],
    [
      'what is included or not skipped, asked for twice, and what is left out',
      'query A($yes: Boolean!, $no: Boolean!) { unit(code: "188") @include(if: $yes) { name name children(first: 30) @skip(if: $no) { totalCount nodes { name memberCount } nodes { name } } members @include(if: $no) { totalCount } ... @skip(if: $yes) { cellCount } } }',
      { yes: true, no: false },
    ],
  ])('%s', (_name, text, variables) => {
    expect(cost(text, variables)).toBe(cost(plain))
  })

  test('a variable of a condition or of a page is looked at in each request', () => {
    const text =
      'query A($more: Boolean!, $first: Int) { unit(code: "x") { children(first: $first) @include(if: $more) { nodes { id } } } }'
    expect(cost(text, { more: false })).toBe(1)
    expect(cost(text, { more: true })).toBe(1 + NEAR + 20)
    expect(cost(text, { more: true, first: 100 })).toBe(1 + NEAR + 100)
  })
})

describe('the cost of any selection', () => {
  interface Asked {
    readonly size: number
    readonly leaves: readonly string[]
    readonly below: Readonly<Record<string, Asked>>
  }
  const LEAVES = ['name', 'memberCount', 'cellCount', 'coverage { cells }', 'meetings { totalCount }']
  const LINKS = ['parent', 'ancestors', 'children', 'workGroups']
  const nested = (depth: number): fc.Arbitrary<Asked> =>
    fc.record({
      size: fc.integer({ min: 1, max: 100 }),
      leaves: fc.subarray(LEAVES),
      below:
        depth === 0
          ? fc.constant({})
          : fc.dictionary(fc.constantFrom(...LINKS), nested(depth - 1), { maxKeys: 2 }),
    })
  const selection = nested(5)

  function written({ leaves, below }: Asked): string {
    const links = Object.entries(below).map(([link, asked]) => {
      const inner = written(asked)
      if (link === 'children') return `children(first: ${String(asked.size)}) { nodes { ${inner} } }`
      return link === 'workGroups' ? `workGroups { unit { ${inner} } }` : `${link} { ${inner} }`
    })
    return ['id', ...leaves, ...links].join(' ')
  }
  const costOfUnits = (asked: Asked, root = 'unit(code: "x")') => cost(`{ ${root} { ${written(asked)} } }`)
  const larger = (asked: Asked): Asked => ({
    ...asked,
    size: Math.min(100, asked.size + 1),
    below: Object.fromEntries(Object.entries(asked.below).map(([link, one]) => [link, larger(one)])),
  })
  const RUNS = { numRuns: sizeOf(300, 20_000) }

  test('is a whole number from 1 on that GraphQL can tell', () => {
    fc.assert(
      fc.property(selection, (asked) => {
        const total = costOfUnits(asked)
        expect(Number.isInteger(total) && total >= 1 && total < 2 ** 31).toBe(true)
      }),
      RUNS,
    )
  })

  test('grows with page sizes and with what is selected', () => {
    fc.assert(
      fc.property(selection, fc.constantFrom(...LEAVES), (asked, leaf) => {
        const total = costOfUnits(asked)
        expect(costOfUnits(larger(asked))).toBeGreaterThanOrEqual(total)
        const more = { ...asked, leaves: [...new Set([...asked.leaves, leaf])] }
        expect(costOfUnits(more)).toBeGreaterThanOrEqual(total)
        expect(costOfUnits({ size: 9, leaves: [], below: { children: asked } })).toBeGreaterThanOrEqual(total)
        expect(costOfUnits(asked, 'unit(code: "x", asOf: "2022-05-18")')).toBeGreaterThanOrEqual(total)
      }),
      RUNS,
    )
  })

  test('does not overflow in the deepest document, and no size makes it small', () => {
    const deep = `{ units(first: 100) { nodes ${'{ children(first: 100) { nodes '.repeat(7)}{ memberCount }${' } }'.repeat(7)} } }`
    expect(cost(deep)).toBe(2 ** 31 - 1)
    for (const size of ['0', '-5', '-2147483648', '2147483647', 'null'])
      expect(cost(`{ units(first: ${size}) { nodes { id } } }`)).toBeGreaterThan(BELOW)
    expect(cost('{ nodes(ids: []) { id } }')).toBe(1)
  })
})

test('every committed operation costs less than two thirds of what one may', () => {
  const ids = new Proxy<Record<string, string>>({}, { get: () => 'unit_01h455vb4pex5vsknk084sn02q' })
  const dearest = { name: '', cost: 0 }
  const note = (name: string, one: number) => {
    expect(one, name).toBeLessThan((REQUEST_COST * 2) / 3)
    if (one > dearest.cost) Object.assign(dearest, { name, cost: one })
  }
  for (const { name, document, operation } of committedReads(schema)) {
    const variants = variantsOf(operation, schema, ids)
    for (const variables of [...variants, Object.assign({}, ...variants)]) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
      note(name, costOf(schema, document, coerced ?? {}))
    }
  }
  for (const { field, query, variables } of readExamples().values()) note(field, cost(query, variables))
  tellFigure(`cost: the dearest committed operation is ${dearest.name}: ${String(dearest.cost)}`)
})

describe('the limit of one request', () => {
  let app: TestApp
  let token: string
  beforeAll(async () => {
    app = await createTestApp()
    token = await app.token('INTEGRATOR_READ', '188')
  })
  afterAll(() => app.close())

  const DEAR = [
    '{ units(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name } } } } } } }',
    '{ members(first: 100) { nodes { unit { memberCount } } } }',
    '{ units(first: 100) { nodes { ancestors { children(first: 100) { totalCount nodes { id } } } } } }',
    `{ unit(code: "188") { ${Array.from({ length: 50 }, (_, i) => `m${String(i)}: memberCount`).join(' ')} } }`,
    'query A($first: Int) { units(first: $first) { nodes { members(first: $first) { nodes { unit { ancestors { id } } } } } } }',
    `{ ...A ...B c: units(first: 100) { ...U } } fragment A on Query { a: units(first: 100) { ...U } } fragment B on Query { b: units(first: 100) { ...U } }
      fragment U on UnitConnection { nodes { children(first: 100) { nodes { parent { id } } } } }`,
    'mutation { recordVisit(input: { meetingId: "x", workGroupId: "y", visitorMemberIds: [], remarks: [] }) { visit { unit { children(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } } } } }',
  ]

  test.each(DEAR)('%s is refused, and nothing is run', async (query) => {
    for (const language of ['vi', 'en', 'vi']) {
      const headers = { 'accept-language': language }
      const answer = await app.graphql(token, query, { first: 100 }, headers)
      expect(answer).toMatchObject({
        status: 400,
        statements: 0,
        errors: [{ extensions: { code: 'COST_LIMIT', limit: REQUEST_COST } }],
      })
      expect(answer.data).toBeUndefined()
      expect(answer.errors?.[0]?.extensions['requested']).toBe(cost(query, { first: 100 }))
      expect(answer.errors?.[0]?.message).toContain(language === 'vi' ? 'chi phí' : 'it costs')
    }
  })

  test.each([{}, { variables: null }])(
    'a request with %j, whose sizes are defaults, is charged',
    async (sent) => {
      const dear =
        'query A($n: Int = 100) { units(first: $n) { nodes { members(first: $n) { nodes { unit { ancestors { id } } } } } } }'
      for (const text of [dear, `${dear} #`, dear]) {
        const answer = await app.post(token, { query: text, ...sent })
        expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT' } }] })
      }
      const cheap = 'query A($n: Int = 3) { units(first: $n) { nodes { id } } }'
      for (const text of [cheap, `${cheap} #`, cheap])
        expect((await app.post(token, { query: text, ...sent })).json()).toMatchObject({
          extensions: { cost: { requested: BELOW + 3 } },
        })
    },
  )

  test('whoever reads errors from the body alone gets them with 200', async () => {
    const headers = { accept: 'application/json' }
    expect(await app.graphql(token, DEAR[0] ?? '', {}, headers)).toMatchObject({ status: 200, statements: 0 })
  })

  test('the cost is told in both ways alike, and of each request anew', async () => {
    const text = 'query A($first: Int) { units(first: $first) { nodes { id } } }'
    const long = await app.graphql(token, text, { first: 3 })
    const short = await app.graphql(token, text, { first: 3 })
    expect(JSON.stringify(short.data)).toBe(JSON.stringify(long.data))
    for (const [answer, first] of [
      [long, 3],
      [short, 3],
      [await app.graphql(token, text, { first: 40 }), 40],
      [await app.graphql(token, `${text} #`, { first: 40 }), 40],
    ] as const)
      expect(answer.extensions?.cost.requested).toBe(BELOW + first)
    expect(short.extensions?.cost).toMatchObject({ limit: 25_000_000 })
  })

  test('nothing is charged twice, and nothing where it is refused', async () => {
    const costPerMinute = 100_000
    const mine = await app.token('INTEGRATOR_READ', '188')
    await app.database.owner.pool.query('update api_token set cost_per_minute = $1', [costPerMinute])
    const left = async () => (await app.graphql(mine, '{ viewer { id } }')).extensions?.cost
    await expect.poll(left, KEPT).toMatchObject({ limit: costPerMinute })
    const query = `query P($name: String!) { a: units(where: { name: { contains: $name } }) { totalCount }
      b: members(where: { name: { contains: $name } }) { totalCount } }`
    await app.graphql(mine, query, { name: 'a' })
    const before = (await left())?.remaining ?? Number.NaN
    const spent = async () => before - ((await left())?.remaining ?? Number.NaN)
    expect((await app.graphql(mine, query, { name: '\u0000' })).errors).toHaveLength(1)
    await app.graphql(mine, DEAR[0] ?? '')
    // Charged once, less what has filled up since.
    expect(await spent()).toBeLessThanOrEqual(cost(query, { name: 'a' }) + 1)
  })
})

describe('budgets', () => {
  const clock = { now: 0 }
  let app: TestApp
  beforeAll(async () => {
    const settings = { CHIBO_COST_PER_MINUTE: '2720', CHIBO_REQUESTS_PER_MINUTE: '30' }
    app = await createTestApp(settings, ['loc-binh'], { monotonic: () => clock.now })
  })
  afterAll(() => app.close())

  const UNITS = '{ units(first: 100) { nodes { id } } }'
  const VIEWER = '{ viewer { id } }'
  const setToken = (token: string, costs: number | null, requests: number | null) =>
    app.database.owner.pool.query(
      `update api_token set cost_per_minute = $2, requests_per_minute = $3 where starts_with($1, prefix)`,
      [token, costs, requests],
    )

  test('of costs: what is left is told, more is refused until enough has filled up', async () => {
    const token = await app.token('INTEGRATOR_READ', '188')
    const first = await app.graphql(token, UNITS)
    expect(first.extensions?.cost).toMatchObject({ requested: 1_360, limit: 2_720, remaining: 1_360 })
    const second = await app.graphql(token, UNITS)
    expect(second).toMatchObject({ statements: 1, extensions: { cost: { remaining: 0 } } })
    // Both ways refuse alike.
    for (const text of [UNITS, `${UNITS} #`]) {
      const third = await app.graphql(token, text, {}, { 'accept-language': 'en' })
      expect(third).toMatchObject({
        status: 429,
        statements: 0,
        headers: { 'retry-after': '30' },
        errors: [
          {
            message: 'Too many requests in a minute. Try again in 30 s.',
            extensions: { code: 'RATE_LIMITED', budget: 'cost', limit: 2_720, remaining: 0 },
          },
        ],
      })
      expect(third.data).toBeUndefined()
    }
    const plain = await app.graphql(token, UNITS, {}, { accept: 'application/json' })
    expect(plain).toMatchObject({ status: 429, statements: 0 })
    clock.now += 29_999
    expect(await app.graphql(token, UNITS)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
    clock.now += 1
    expect(await app.graphql(token, UNITS)).toMatchObject({ status: 200, statements: 1 })
    clock.now += 60_000
    expect((await app.graphql(token, VIEWER)).extensions?.cost).toMatchObject({ remaining: 2_719 })
  })

  test('of requests, refused ones too', async () => {
    const token = await app.token('INTEGRATOR_READ', '188')
    for (let i = 0; i < 30; i += 1)
      await app.graphql(
        token,
        i % 3 === 0 ? VIEWER : i % 3 === 1 ? '{ nothing }' : `{ viewer { id } } # ${String(i)}`,
      )
    const refused = await app.graphql(token, VIEWER)
    expect(refused).toMatchObject({
      status: 429,
      statements: 0,
      headers: { 'retry-after': '2' },
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    })
    expect(refused.data).toBeUndefined()
    clock.now += 2_000
    expect((await app.graphql(token, VIEWER)).status).toBe(200)
    expect((await app.graphql(token, VIEWER)).status).toBe(429)
  })

  test('a write that is refused wrote nothing', async () => {
    const token = await app.token('INTEGRATOR_WRITE', '188')
    await app.graphql(token, UNITS)
    await app.graphql(token, UNITS)
    const query = `mutation A($input: RecordVisitInput!) { recordVisit(input: $input) { visit { id } userErrors { code } } }`
    const input = { meetingId: 'x', workGroupId: 'y', visitorMemberIds: [], remarks: [] }
    const count = async () =>
      (await app.database.owner.pool.query('select count(*)::int as n from visit')).rows
    const before = await count()
    expect(await app.graphql(token, query, { input })).toMatchObject({ status: 429, statements: 0 })
    expect(await count()).toEqual(before)
  })

  test('tokens do not share, sessions of an account do', async () => {
    const [one, other] = [await app.token('AUDITOR', '188'), await app.token('AUDITOR', '188')]
    for (const token of [one, one]) await app.graphql(token, UNITS)
    expect((await app.graphql(one, UNITS)).status).toBe(429)
    expect((await app.graphql(other, UNITS)).status).toBe(200)
    const [desk, home] = [await app.signIn('demo'), await app.signIn('demo')]
    await app.graphql(desk, UNITS)
    await app.graphql(home, UNITS)
    expect((await app.graphql(desk, UNITS)).status).toBe(429)
    expect((await app.graphql(await app.signIn('bithu'), UNITS)).status).toBe(200)
  })

  test('a token has a limit of its own, or the server’s where it says nothing', async () => {
    const token = await app.token('INTEGRATOR_READ', '188')
    const limits = async () => {
      clock.now += 60_000
      return (await app.graphql(token, RATE)).data
    }
    const RATE = '{ rateLimit { cost { limit remaining } requests { limit remaining } costPerRequest } }'
    await setToken(token, 1_500, 3)
    await expect.poll(limits, KEPT).toEqual({
      rateLimit: {
        cost: { limit: 1_500, remaining: expect.any(Number) },
        requests: { limit: 3, remaining: expect.any(Number) },
        costPerRequest: 1_500,
      },
    })
    clock.now += 60_000
    expect((await app.graphql(token, UNITS)).extensions?.cost).toMatchObject({ limit: 1_500, remaining: 140 })
    expect((await app.graphql(token, UNITS)).status).toBe(429)
    const dear = await app.graphql(token, '{ units(first: 100) { totalCount nodes { id } } }')
    expect(dear).toMatchObject({
      statements: 0,
      errors: [{ extensions: { code: 'COST_LIMIT', limit: 1_500 } }],
    })
    expect((await app.graphql(token, VIEWER)).status).toBe(429)
    await setToken(token, null, 3)
    await expect
      .poll(limits, KEPT)
      .toMatchObject({ rateLimit: { cost: { limit: 2_720 }, requests: { limit: 3 } } })
  })

  test('are told when asked for, without a statement', async () => {
    const token = await app.token('INTEGRATOR_READ', '188')
    await app.graphql(token, UNITS)
    const now = Date.now()
    const asked = await app.graphql(
      token,
      '{ rateLimit { cost { limit remaining resetAt } requests { limit remaining resetAt } costPerRequest } }',
    )
    expect(asked).toMatchObject({
      statements: 0,
      data: {
        rateLimit: {
          cost: { limit: 2_720, remaining: 1_359 },
          requests: { limit: 30, remaining: 28 },
          costPerRequest: 2_720,
        },
      },
    })
    const resetAt = Date.parse(asked.extensions?.cost.resetAt ?? '')
    expect(resetAt - now).toBeGreaterThan(30_000)
    expect(resetAt - now).toBeLessThan(31_000)
  })
})

test('a server may set no limits; those of a token hold all the same', async () => {
  const app = await createTestApp({ CHIBO_COST_PER_MINUTE: '0', CHIBO_REQUESTS_PER_MINUTE: '0' })
  const token = await app.token('INTEGRATOR_READ', '188')
  const RATE = '{ rateLimit { cost { limit remaining resetAt } requests { limit } costPerRequest } }'
  const none = { limit: null, remaining: null, resetAt: null }
  const asked = await app.graphql(token, RATE)
  expect(asked.data).toEqual({
    rateLimit: { cost: none, requests: { limit: null }, costPerRequest: REQUEST_COST },
  })
  expect(asked.extensions?.cost).toEqual({ requested: 1, ...none })
  await app.database.owner.pool.query('update api_token set cost_per_minute = 5')
  await expect
    .poll(async () => (await app.graphql(token, RATE)).data, KEPT)
    .toMatchObject({
      rateLimit: { cost: { limit: 5 }, requests: { limit: null }, costPerRequest: 5 },
    })
  await app.close()
})
