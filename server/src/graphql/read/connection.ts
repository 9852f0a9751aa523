import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Shape } from './compile.ts'
import { writeCursor } from './cursor.ts'
import type { Entity, RawRow, Run } from './entity.ts'
import type { Page } from './page.ts'
import { selectionSets } from './selection.ts'

/** What the shape of a connection needs of the compiler; each part adds its slots when asked for. */
export interface ConnectionParts {
  fields(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
  ): ReadonlyMap<string, readonly FieldNode[]>
  /** the fields of a row */
  node(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Shape
  /** slots of the row's sort values and id */
  keys(): readonly string[]
  /** the slot of the page's rows; called once, last */
  rows(): string
  /** the slot of the count of all rows */
  total(): string
}

/** The rows of a page as they came, cut to size and in order. */
interface PageRows {
  readonly rows: readonly RawRow[]
  /** whether a row lay beyond the page */
  readonly more: boolean
}

type PageShape = (page: PageRows, raw: RawRow, run: Run) => unknown

/** Shapes a connection: nodes and edges, cursors, page info, the count, each only where selected. */
export function connectionShape(
  entity: Entity<string>,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  page: Page,
  parts: ConnectionParts,
): Shape {
  let keys: readonly string[] | undefined
  const cursorOf = (): ((row: RawRow, run: Run) => string) => {
    const slots = (keys ??= parts.keys())
    const binding = `${entity.name}.${page.orderName}`
    return (row, run) =>
      writeCursor(
        run,
        binding,
        slots.map((slot) => String(row[slot])),
      )
  }
  const below = (nodes: readonly FieldNode[], of: GraphQLObjectType): GraphQLObjectType => {
    const named = getNamedType(of.getFields()[nodes[0]?.name.value ?? '']?.type)
    if (!isObjectType(named)) throw new Error('a connection leads to objects')
    return named
  }
  let needsRows = false
  const shapes: [string, PageShape][] = []
  for (const [name, nodes] of parts.fields(type, sets)) {
    needsRows ||= nodes[0]?.name.value !== 'totalCount'
    switch (nodes[0]?.name.value) {
      case 'nodes': {
        const shape = parts.node(below(nodes, type), selectionSets(nodes))
        shapes.push([name, ({ rows }, _raw, run) => rows.map((row) => shape(row, run))])
        break
      }
      case 'edges': {
        const edge = edgeShape(below(nodes, type), selectionSets(nodes), parts, cursorOf, below)
        shapes.push([name, ({ rows }, _raw, run) => rows.map((row) => edge(row, run))])
        break
      }
      case 'pageInfo':
        shapes.push([name, pageInfoShape(below(nodes, type), selectionSets(nodes), page, parts, cursorOf)])
        break
      case '__typename':
        shapes.push([name, () => type.name])
        break
      case 'totalCount': {
        const slot = parts.total()
        shapes.push([name, (_page, raw) => raw[slot]])
        break
      }
    }
  }
  const slot = needsRows ? parts.rows() : undefined
  return (raw, run) => {
    const answer: Record<string, unknown> = {}
    const rows = cut(slot === undefined ? [] : raw[slot], page)
    for (const [name, shape] of shapes) answer[name] = shape(rows, raw, run)
    return answer
  }
}

function edgeShape(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  parts: ConnectionParts,
  cursorOf: () => (row: RawRow, run: Run) => string,
  below: (nodes: readonly FieldNode[], of: GraphQLObjectType) => GraphQLObjectType,
): Shape {
  const shapes: [string, Shape][] = []
  for (const [name, nodes] of parts.fields(type, sets)) {
    const field = nodes[0]?.name.value
    if (field === 'cursor') shapes.push([name, cursorOf()])
    else if (field === '__typename') shapes.push([name, () => type.name])
    else if (field === 'node') shapes.push([name, parts.node(below(nodes, type), selectionSets(nodes))])
  }
  return (row, run) => {
    const answer: Record<string, unknown> = {}
    for (const [name, shape] of shapes) answer[name] = shape(row, run)
    return answer
  }
}

function pageInfoShape(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  page: Page,
  parts: ConnectionParts,
  cursorOf: () => (row: RawRow, run: Run) => string,
): PageShape {
  const shapes: [string, (page: PageRows, run: Run) => unknown][] = []
  for (const [name, nodes] of parts.fields(type, sets)) {
    switch (nodes[0]?.name.value) {
      case '__typename':
        shapes.push([name, () => type.name])
        break
      case 'hasNextPage':
        shapes.push([name, ({ more }) => (page.backward ? page.bounded : more)])
        break
      case 'hasPreviousPage':
        shapes.push([name, ({ more }) => (page.backward ? more : page.bounded)])
        break
      case 'startCursor':
      case 'endCursor': {
        const cursor = cursorOf()
        const at = nodes[0]?.name.value === 'startCursor' ? 0 : -1
        shapes.push([name, ({ rows }, run) => edgeCursor(rows.at(at), cursor, run)])
        break
      }
    }
  }
  return (rows, _raw, run) => {
    const answer: Record<string, unknown> = {}
    for (const [name, shape] of shapes) answer[name] = shape(rows, run)
    return answer
  }
}

function edgeCursor(
  row: RawRow | undefined,
  cursor: (row: RawRow, run: Run) => string,
  run: Run,
): string | null {
  return row ? cursor(row, run) : null
}

function cut(value: unknown, page: Page): PageRows {
  const all: readonly RawRow[] = Array.isArray(value) ? value : []
  const rows = all.slice(0, page.size)
  return { rows: page.backward ? rows.reverse() : rows, more: all.length > page.size }
}
