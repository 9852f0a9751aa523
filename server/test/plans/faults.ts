import type { PlanNode } from './explain.ts'

/** What is known of the tables that grow with the organization. */
export interface Known {
  /** how many rows each has */
  readonly rows: ReadonlyMap<string, number>
  /** by their names */
  readonly indexes: ReadonlyMap<string, IndexOf>
}

/** An index: what it belongs to and begins with. */
export interface IndexOf {
  readonly table: string
  /** its first column or expression */
  readonly first: string
  /** whether what it begins with has so few values that it is searched once for each of them */
  readonly skips: boolean
}

/** Rows from which on a table is a large one; where it is read once a row, a tenth of them. */
const LARGE = 5_000

/** What is wrong with a plan: each with its node and its table. */
export function faultsOf(plan: PlanNode, known: Known): string[] {
  return [...walk(plan, { isRepeated: false, isCut: false }, known)]
}

interface Place {
  /** runs once a row of something else */
  readonly isRepeated: boolean
  /** stands below a limit, without a sort between: it is read only as far as the limit needs */
  readonly isCut: boolean
}

function* walk(node: PlanNode, place: Place, known: Known): Generator<string> {
  yield* faultsAt(node, place, known)
  for (const below of node.Plans ?? []) yield* walk(below, placeBelow(node, below, place), known)
}

/** Nodes that hand rows on as they come. */
const PASSING = new Set([
  'Limit',
  'Nested Loop',
  'Subquery Scan',
  'Result',
  'Append',
  'LockRows',
  'ProjectSet',
])

function placeBelow(node: PlanNode, below: PlanNode, { isRepeated, isCut }: Place): Place {
  const relationship = below['Parent Relationship']
  if (relationship === 'InitPlan') return { isRepeated, isCut: false }
  if (relationship === 'SubPlan') return { isRepeated: true, isCut: false }
  const type = node['Node Type']
  const isInner = type === 'Nested Loop' && relationship === 'Inner'
  const passes = PASSING.has(type) && !isInner
  return {
    // What is materialized runs once.
    isRepeated: (isRepeated || isInner) && below['Node Type'] !== 'Materialize',
    isCut: (isCut || type === 'Limit') && passes,
  }
}

function* faultsAt(node: PlanNode, { isRepeated, isCut }: Place, known: Known): Generator<string> {
  const type = node['Node Type']
  const isLarge = (table: string): boolean => (known.rows.get(table) ?? 0) >= LARGE / (isRepeated ? 10 : 1)
  const scanned = node['Relation Name'] ?? ''
  if (type === 'Seq Scan' && isLarge(scanned)) yield `Seq Scan on ${scanned}: it reads a large table whole`
  const name = node['Index Name']
  if (name === undefined) return
  const index = known.indexes.get(name)
  if (!index || !isLarge(index.table)) return
  const condition = node['Index Cond'] ?? ''
  const where = `${type} of ${name} on ${index.table}`
  if (condition === '' && !isCut) yield `${where}: it reads a large index whole`
  if (condition !== '' && !names(condition, index.first) && !index.skips)
    yield `${where}: it walks the index whole, as ${condition} does not bind ${index.first}, with which it begins`
  if (isRepeated && isRangeOfParameters(condition, index.first))
    yield `${where}: once a row it reads all of a range, ${condition}, although the row is known by its key`
}

function names(condition: string, column: string): boolean {
  return new RegExp(`(?<![\\w.])${column.replace(/\W/g, '\\$&')}(?!\\w)`).test(condition)
}

/** Whether a condition bounds a path by parameters of the statement alone, by nothing of another row. */
function isRangeOfParameters(condition: string, first: string): boolean {
  return first === 'path' && condition.includes('path >=') && !condition.includes('.')
}
