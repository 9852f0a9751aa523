import { foldVietnamese } from '@chibo/shared'
import { sql } from 'kysely'
import type { Arg } from './arguments.ts'
import type { Compiling, Entity, Filter, Row, Sql } from './entity.ts'
import { filterValue, fromArg, fromListArg, textValue } from './values.ts'

/**
 * The condition of one filter: all its operators must hold.
 *
 * @param below the path of the unit in which or below which the rows lie; undefined: anywhere
 */
export function filterCondition(filter: Filter, row: Row, arg: Arg, cx: Compiling, below?: Sql): Sql {
  const conditions = arg
    .fields()
    .map(([operator, value]) =>
      operator === 'contains'
        ? containing(filter, row, value, cx, below)
        : operation(filter, row, operator, value, cx),
    )
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

const COMPARISONS: Readonly<Record<string, Sql>> = {
  eq: sql`=`,
  gt: sql`>`,
  gte: sql`>=`,
  lt: sql`<`,
  lte: sql`<=`,
}

function operation(filter: Filter, row: Row, operator: string, arg: Arg, cx: Compiling): Sql {
  const read = filterValue(filter)
  const column = filter.sql(row, cx)
  if (filter.target) {
    const ids =
      operator === 'in'
        ? cx.param(fromListArg(arg, read), 'uuid[]')
        : sql`array[${cx.param(fromArg(arg, read), 'uuid')}]`
    const seen = readable([filter.target()].flat(), ids, cx)
    return filter.matches ? filter.matches(row, cx, seen) : sql`${column} = any (${seen})`
  }
  // A parameter would hide from the planner how few rows there may be, and which part of an index has them.
  if (filter.type === 'boolean' && !filter.matches)
    return arg.literal() === true ? column : sql`not ${column}`
  if (operator === 'in') {
    const values = cx.param(fromListArg(arg, read), `${filter.type}[]`)
    return filter.matches ? filter.matches(row, cx, values) : sql`${column} = any (${values})`
  }
  const value = cx.param(fromArg(arg, read), filter.type)
  if (filter.matches) return filter.matches(row, cx, sql`array[${value}]`)
  const comparison = COMPARISONS[operator]
  if (!comparison) throw new Error(`no operator ${operator}`)
  return sql`${column} ${comparison} ${value}`
}

/** Of some ids those that the viewer may read; looked up once a statement. */
function readable(targets: readonly Entity<string>[], ids: Sql, cx: Compiling): Sql {
  const seen = targets.map((target) => {
    const row = cx.row(target, 'today')
    return sql`select ${row.col('id')} from ${cx.from(target, row)} where ${row.col('id')} = any (${ids}) and ${cx.gate(target, row)}`
  })
  return sql`array(${sql.join(seen, sql` union all `)})`
}

function containing(filter: Filter, row: Row, arg: Arg, cx: Compiling, below: Sql | undefined): Sql {
  const pattern = cx.param(fromArg(arg, containsPattern), 'text')
  if (filter.search && !row.asOf && isLong(arg))
    return sql`${row.col('id')} in (${filter.search(pattern, below ?? sql`''`)})`
  return sql`${filter.sql(row, cx)} like ${pattern}`
}

/** Whether a text is long enough for an index on parts of texts, which holds each three letters of them. */
function isLong(arg: Arg): boolean {
  return arg.tell((text) => (foldVietnamese(String(text)).length < 3 ? 'short' : 'long')) === 'long'
}

/** What a folded column is compared with: the folded text somewhere in it, its own wildcards taken literally. */
function containsPattern(value: unknown, path: readonly string[]): string {
  return `%${foldVietnamese(textValue(value, path)).replace(/[\\%_]/g, '\\$&')}%`
}
