import { sql, type RawBuilder } from 'kysely'
import { isObject } from '../../json.ts'
import type { Bounds } from './batch.ts'

/** Whether a path lies within the viewer's range. */
export function within(path: RawBuilder<unknown>, { lower, upper }: Bounds): RawBuilder<boolean> {
  return sql`(${path} >= ${lower} and ${path} < ${upper})`
}

const OPERATORS: Readonly<Record<string, RawBuilder<unknown>>> = { eq: sql`=`, gte: sql`>=`, lte: sql`<=` }

/** The condition of one filter of a `where` argument. */
export function condition(where: unknown, name: string, column: RawBuilder<unknown>): RawBuilder<unknown> {
  const filter = isObject(where) ? where[name] : undefined
  if (!isObject(filter)) return sql`true`
  const parts = Object.entries(filter).flatMap(([operator, value]) => {
    const sign = OPERATORS[operator]
    return sign ? [sql`${column} ${sign} ${value}`] : []
  })
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `)
}
