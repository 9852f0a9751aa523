import { Kind } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/auth/viewers/viewer.ts'
import { idPrefix } from '../../src/graphql/ids.ts'
import { buildSchema } from '../../src/schema.ts'
import { BOUND, BOUNDS, isAccepted } from './bounds.ts'
import { explain, type Statement } from './explain.ts'
import { faultsOf, type Known } from './faults.ts'
import { createLifelike, type Lifelike } from './lifelike.ts'
import { committedReads, type Committed } from './operations.ts'
import { Reads, viewerOn } from './reads.ts'
import { variantsOf, type Variables } from './variables.ts'

/**
 * The plan of every committed read, as the database keeps it for a prepared statement, on statistics of a large
 * organization. Plan traps are invisible to tests of answers, and to everybody on a small database.
 */
const schema = buildSchema()
const operations = committedReads(schema)
let lifelike: Lifelike
let reads: Reads
beforeAll(async () => {
  lifelike = await createLifelike()
  reads = new Reads(schema, lifelike.database)
}, 240_000)
afterAll(async () => {
  await lifelike.explaining.close()
  await lifelike.database.drop()
})

const viewers: readonly [string, () => Viewer][] = [
  ['whoever may read a province', () => viewerOn([lifelike.province])],
  ['whoever may read several communes', () => viewerOn(lifelike.communes)],
]

describe.each(viewers)('for %s', (_who, viewer) => {
  it.each(operations)(
    '$name',
    async (committed) => {
      const wrong = new Set<string>()
      for (const { variables, statements } of await answers(committed, viewer())) {
        expect(
          statements.length,
          `statements that read tables, asked with ${JSON.stringify(variables)}`,
        ).toBe(statementsOf(committed, variables))
        for (const statement of statements)
          for (const fault of await check(committed, statement)) wrong.add(fault)
      }
      expect([...wrong].join('\n')).toBe('')
    },
    60_000,
  )
})

interface Answered {
  readonly variables: Variables
  readonly statements: readonly Statement[]
}

/** The statements of an operation in all its forms. */
async function answers(committed: Committed, viewer: Viewer): Promise<Answered[]> {
  const all: Answered[] = []
  const ask = async (variables: Variables): Promise<unknown> => {
    const { result, statements } = await reads.read(committed, variables, viewer)
    expect(result.errors, JSON.stringify(variables)).toBeUndefined()
    all.push({ variables, statements })
    return result.data
  }
  const [plain, ...others] = variantsOf(committed.operation, schema, lifelike.ids)
  const after = cursorIn(await ask(plain ?? {}))
  if (after !== undefined) others.push({ ...plain, after })
  for (const variables of others) await ask(variables)
  return all
}

/** One statement a root field, but for budgets, which the server remembers; `nodes` takes one a type. */
function statementsOf({ operation }: Committed, { ids }: Variables): number {
  const types = Array.isArray(ids) ? new Set(ids.map(idPrefix)).size : 1
  const { selections } = operation.selectionSet
  const reads = selections.filter((one) => one.kind !== Kind.FIELD || one.name.value !== 'rateLimit')
  return reads.length * types
}

const checked = new Map<string, Promise<string[]>>()

/** What is wrong with a statement: faults of its plan, or that it costs too much. */
function check({ name }: Committed, statement: Statement): Promise<string[]> {
  const key = `${name} ${statement.text}`
  const known = checked.get(key) ?? judge(statement, BOUNDS[name] ?? BOUND, name)
  checked.set(key, known)
  return known
}

async function judge(statement: Statement, bound: number, name = ''): Promise<string[]> {
  const plan = await explain(lifelike.explaining.pool, statement)
  const faults = faultsOf(plan, lifelike.known).filter((fault) => !isAccepted(fault, name))
  const cost = Math.ceil(plan['Total Cost'])
  if (cost > bound) faults.push(`It costs ${String(cost)}, more than the ${String(bound)} it is bound to.`)
  return faults
}

/** The first cursor to go on from, anywhere in an answer. */
function cursorIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  for (const [name, value] of Object.entries(data)) {
    if (name === 'endCursor' && typeof value === 'string') return value
    const below = cursorIn(value)
    if (below !== undefined) return below
  }
  return undefined
}

describe('what is wrong is found', () => {
  const ranges = () => viewerOn([lifelike.province]).allRanges
  const known: Known = {
    rows: new Map([
      ['unit', 25_000],
      ['work_group', 2_000],
    ]),
    indexes: new Map([
      ['unit_path_key', { table: 'unit', first: 'path', skips: false }],
      ['unit_kind_path', { table: 'unit', first: 'kind_code', skips: true }],
      ['unit_placement_once', { table: 'unit', first: 'unit_id', skips: false }],
    ]),
  }
  const scan = (type: string, more: object = {}) => ({ 'Node Type': type, 'Total Cost': 1, ...more })

  it('in a statement that reads a large table whole', async () => {
    const text = 'select count(*) from member where sex = $1::text'
    const faults = await judge({ ranges: ranges(), text, values: ['MALE'] }, BOUND)
    expect(faults).toEqual([
      'Seq Scan on member: it reads a large table whole',
      expect.stringMatching(/^It costs \d+, more than/),
    ])
  })

  it('in one that looks units up in all of a range rather than by their keys', () => {
    const range = { 'Index Name': 'unit_path_key', 'Index Cond': '((path >= $1) AND (path < $2))' }
    const inner = scan('Index Scan', { ...range, 'Parent Relationship': 'Inner' })
    const outer = scan('Index Scan', { ...range, 'Parent Relationship': 'Outer' })
    expect(faultsOf(scan('Nested Loop', { Plans: [scan('Result'), inner] }), known)).toEqual([
      'Index Scan of unit_path_key on unit: once a row it reads all of a range, ((path >= $1) AND (path < $2)), although the row is known by its key',
    ])
    expect(faultsOf(scan('Nested Loop', { Plans: [outer, scan('Result')] }), known)).toEqual([])
  })

  it('in one that walks an index from its second column on', () => {
    const walk = (name: string) => scan('Index Scan', { 'Index Name': name, 'Index Cond': '(path = $1)' })
    expect(faultsOf(walk('unit_placement_once'), known)).toHaveLength(1)
    expect(faultsOf(walk('unit_kind_path'), known)).toEqual([])
  })

  it('in one that reads an index whole, unless a limit ends it', () => {
    const whole = scan('Index Only Scan', { 'Index Name': 'unit_path_key' })
    expect(faultsOf(whole, known)).toHaveLength(1)
    expect(faultsOf(scan('Limit', { Plans: [whole] }), known)).toEqual([])
    expect(faultsOf(scan('Limit', { Plans: [scan('Sort', { Plans: [whole] })] }), known)).toHaveLength(1)
  })

  it('in one that reads a table of some size whole, once a row', () => {
    const groups = scan('Seq Scan', { 'Relation Name': 'work_group', 'Parent Relationship': 'Inner' })
    expect(faultsOf(groups, known)).toEqual([])
    expect(faultsOf(scan('Nested Loop', { Plans: [scan('Result'), groups] }), known)).toHaveLength(1)
  })
})
