import { ProblemError } from '@chibo/shared'
import { sql } from 'kysely'
import type { Arg } from './arguments.ts'
import { cursorBinding, readCursor } from './cursor.ts'
import type { ArgMap, Compiling, Entity, Order, OrderColumn, Row, Run, Sql } from './entity.ts'

/** Rows in a page at most, and where the caller names no number. */
export const PAGE_MAX = 100
export const PAGE_DEFAULT = 20

/** A page of a connection: its size and order stand in the SQL, where it begins is a parameter. */
export interface Page {
  readonly size: number
  /** walks from the end */
  readonly backward: boolean
  /** whether a cursor bounds the page on the side it is walked from */
  readonly bounded: boolean
  /** name of the order, bound into cursors */
  readonly orderName: string
  /** an index has all rows in this order */
  readonly indexed: boolean
  /** id of the row behind which a page begins; undefined for the first page, and for one that ends before a row */
  readonly after: Sql | undefined
  /** rows beyond the cursor; undefined for the first page */
  readonly beyond: Sql | undefined
  readonly orderBy: Sql
  /** the order of the answer, which is the other way round when walking backward */
  readonly answerOrder: Sql
  /** what a cursor to a row holds: its sort values and its id */
  readonly keys: (row: Row) => readonly Sql[]
}

/**
 * Reads `first after last before orderBy` into a page of an entity's rows.
 *
 * @param field the list's field, to which its cursors are bound: `Query.members`
 */
export function readPage(entity: Entity<string>, field: string, row: Row, args: ArgMap, cx: Compiling): Page {
  const first = sizeOf(args.get('first'))
  const last = sizeOf(args.get('last'))
  if (first !== undefined && last !== undefined)
    throw new ProblemError({ code: 'INVALID_VALUE', path: ['last'] })
  const backward = last !== undefined
  const cursor = setArg(args.get(backward ? 'before' : 'after'))
  const stray = setArg(args.get(backward ? 'after' : 'before'))
  if (stray) throw new ProblemError({ code: 'INVALID_VALUE', path: stray.path })
  const { orderName, order } = chooseOrder(entity, args.get('orderBy'))
  const columns = [...order.columns.map((column) => ordered(row, column, cx)), row.col('id')]
  const isReversed = Boolean(order.descending)
  const values = [...order.columns.map((column) => TYPES[column.type]), 'uuid'].map((type, i) =>
    cx.param((run) => cursorPart(run, cursorBinding(field, orderName), cursor, i, columns.length), type),
  )
  const comparison = isReversed === backward ? sql`>` : sql`<`
  const orderBy = (descending: boolean): Sql =>
    sql.join(columns.map((column) => sql`${column}${descending ? sql` desc` : sql``}`))
  return {
    size: last ?? first ?? PAGE_DEFAULT,
    backward,
    bounded: cursor !== undefined,
    orderName,
    indexed: order.indexed === true,
    after: backward ? undefined : cursor && values.at(-1),
    beyond: cursor && sql`(${sql.join(columns)}) ${comparison} (${sql.join(values)})`,
    orderBy: orderBy(isReversed !== backward),
    answerOrder: orderBy(isReversed),
    keys: (of) => [...order.columns.map((column) => valueOf(of, column, cx)), of.col('id')],
  }
}

const TYPES = {
  vietnamese: 'text',
  code: 'text',
  date: 'date',
  timestamptz: 'timestamptz',
  integer: 'integer',
} as const

/** Collations are named here: a row made by a function has lost those of its columns. */
export function ordered(row: Row, column: OrderColumn, cx: Compiling): Sql {
  const value = valueOf(row, column, cx)
  if (column.type === 'vietnamese') return sql`${value} collate "vi-x-icu"`
  return column.type === 'code' ? sql`${value} collate "C"` : value
}

function valueOf(row: Row, column: OrderColumn, cx: Compiling): Sql {
  return column.sql?.(row, cx) ?? row.col(column.name)
}

function chooseOrder(entity: Entity<string>, arg: Arg | undefined): { orderName: string; order: Order } {
  const orders = entity.orders ?? {}
  const asked = arg?.literal()
  const orderName = typeof asked === 'string' ? asked : (Object.keys(orders)[0] ?? '')
  return { orderName, order: orders[orderName] ?? { columns: [] } }
}

function sizeOf(arg: Arg | undefined): number | undefined {
  const value = arg?.isSet() ? arg.literal() : undefined
  if (arg === undefined || value === undefined) return undefined
  if (typeof value !== 'number' || value < 1 || value > PAGE_MAX) {
    throw new ProblemError({ code: 'PAGE_SIZE', path: arg.path, values: { max: PAGE_MAX } })
  }
  return value
}

function setArg(arg: Arg | undefined): Arg | undefined {
  return arg?.isSet() ? arg : undefined
}

function cursorPart(
  run: Run,
  binding: string,
  arg: Arg | undefined,
  index: number,
  count: number,
): string | null {
  if (!arg) return null
  const parts = readCursor(run, binding, arg.at(run.variables))
  const part = parts?.[index]
  if (part === undefined || parts?.length !== count)
    throw new ProblemError({ code: 'INVALID_CURSOR', path: arg.path })
  return part
}
