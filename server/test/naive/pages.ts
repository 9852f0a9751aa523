import { foldVietnamese } from '@chibo/shared'
import { GraphQLError } from 'graphql'

/** Arguments that page a list. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** What a row is sorted by, before its id. */
export type Keys = readonly (number | string)[]

/** A row of a list: what it is sorted by, and what shows it. */
export interface Listed {
  readonly keys: Keys
  readonly id: string
  readonly node: object
}

/** A connection, all parts ready to be read. */
export interface Connection {
  readonly nodes: readonly object[]
  readonly edges: readonly { readonly cursor: string; readonly node: object }[]
  readonly pageInfo: object
  readonly totalCount: number
}

/**
 * Pages a list.
 *
 * @param list name of the type and the order; cursors are good for the same one
 */
export function paged(list: string, rows: readonly Listed[], args: PageArgs, descending = false): Connection {
  const { first, last } = args
  const after = args.after == null ? undefined : readCursor(list, args.after)
  const before = args.before == null ? undefined : readCursor(list, args.before)
  const sorted = [...rows].sort((a, b) => compare(a, b) * (descending ? -1 : 1))
  const within = sorted.filter((row) => {
    const isAfter = after === undefined || compare(row, after) * (descending ? -1 : 1) > 0
    const isBefore = before === undefined || compare(row, before) * (descending ? -1 : 1) < 0
    return isAfter && isBefore
  })
  const size = last ?? first ?? 20
  if (size < 1 || size > 100) throw new GraphQLError('PAGE_SIZE')
  const page = last == null ? within.slice(0, size) : within.slice(-size)
  const more = within.length > page.length
  const edges = page.map((row) => ({ cursor: writeCursor(list, row), node: row.node }))
  return {
    nodes: page.map((row) => row.node),
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: last == null ? more : before !== undefined,
      hasPreviousPage: last == null ? after !== undefined : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function compare(a: Pick<Listed, 'keys' | 'id'>, b: Pick<Listed, 'keys' | 'id'>): number {
  for (const [i, left] of [...a.keys, a.id].entries()) {
    const right = [...b.keys, b.id][i]
    if (right === undefined || left === right) continue
    return left < right ? -1 : 1
  }
  return 0
}

function writeCursor(list: string, row: Listed): string {
  return JSON.stringify({ list, keys: row.keys, id: row.id })
}

function readCursor(list: string, cursor: string): Pick<Listed, 'keys' | 'id'> {
  const read: { list: string; keys: Keys; id: string } = JSON.parse(cursor)
  if (read.list !== list) throw new GraphQLError('INVALID_CURSOR')
  return read
}

/** Conditions on one value. */
export interface Operators<T> {
  readonly eq?: T | null
  readonly in?: readonly T[] | null
  readonly gt?: T | null
  readonly gte?: T | null
  readonly lt?: T | null
  readonly lte?: T | null
  readonly contains?: string | null
}

/** Whether all conditions given hold for a value; a value that is missing meets none. */
export function meets<T extends string | number | boolean>(
  value: T | null,
  operators: Operators<T> | null | undefined,
): boolean {
  if (operators == null) return true
  const { eq, gt, gte, lt, lte, contains } = operators
  const given = Object.values(operators).filter((operator) => operator != null)
  if (given.length === 0) return true
  if (value === null) return false
  return (
    (eq == null || value === eq) &&
    (operators.in == null || operators.in.includes(value)) &&
    (gt == null || value > gt) &&
    (gte == null || value >= gte) &&
    (lt == null || value < lt) &&
    (lte == null || value <= lte) &&
    (contains == null || foldVietnamese(String(value)).includes(foldVietnamese(contains)))
  )
}

/**
 * Whether what has several values meets conditions: of each condition some value does, it may be another one. A condition that is null
 * asks nothing.
 */
export function meetsAmong(
  values: readonly (string | null)[],
  operators: Operators<string> | null | undefined,
): boolean {
  return Object.entries(operators ?? {}).every(
    ([operator, asked]) => asked === null || values.some((value) => meets(value, { [operator]: asked })),
  )
}

/** Whether an id meets conditions, and what it names may be seen: what may not is like what does not exist. */
export function meetsSeen(
  id: string | null,
  operators: Operators<string> | null | undefined,
  isSeen: () => boolean,
): boolean {
  const isAsked = operators != null && (operators.eq != null || operators.in != null)
  return !isAsked || (meets(id, operators) && isSeen())
}
