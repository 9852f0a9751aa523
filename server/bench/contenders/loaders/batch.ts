import type { RawBuilder } from 'kysely'
import type { Database } from '../../../src/database/pool.ts'

/** What every query is bound to: the viewer's range, and today. */
export interface Bounds {
  readonly db: Database
  readonly lower: string
  readonly upper: string
  /** ISO */
  readonly today: string
}

/** Rows as the database's driver gives them. */
export type Row = Readonly<Record<string, unknown>>

/** What a loader is asked: parents with the arguments of the field. */
export interface Question {
  readonly obj: Row
  readonly params: Row
}

/** A batch of questions, answered in their order. */
export type Loader = (questions: readonly Question[], bounds: Bounds) => Promise<unknown[]>

type Fetch = (keys: readonly string[], bounds: Bounds, params: Row) => RawBuilder<Row>

/**
 * One statement for all parents: rows by their column "parent".
 *
 * @param column of the parent that is handed to the statement
 */
function grouped(
  column: string,
  fetch: Fetch,
): (questions: readonly Question[], bounds: Bounds) => Promise<Row[][]> {
  return async (questions, bounds) => {
    const keys = questions.map(({ obj }) => String(obj[column]))
    const { rows } = await fetch([...new Set(keys)], bounds, questions[0]?.params ?? {}).execute(bounds.db)
    const byParent = new Map<string, Row[]>()
    for (const row of rows) {
      const parent = String(row['parent'])
      const known = byParent.get(parent)
      if (known) known.push(row)
      else byParent.set(parent, [row])
    }
    return keys.map((key) => byParent.get(key) ?? [])
  }
}

/** A list of rows for each parent. */
export function many(column: string, fetch: Fetch): Loader {
  return grouped(column, fetch)
}

/** At most one row for each parent. */
export function one(column: string, fetch: Fetch): Loader {
  const load = grouped(column, fetch)
  return async (questions, bounds) => (await load(questions, bounds)).map((rows) => rows[0] ?? null)
}

/** A number for each parent, its column "count". */
export function count(column: string, fetch: Fetch): Loader {
  const load = grouped(column, fetch)
  return async (questions, bounds) =>
    (await load(questions, bounds)).map((rows) => Number(rows[0]?.['count'] ?? 0))
}

/** A page for each parent; the statement fetches one row more than `first`. Nothing is fetched without `first`. */
export function page(column: string, fetch: Fetch): Loader {
  const load = grouped(column, fetch)
  return async (questions, bounds) => {
    const first = questions[0]?.params['first']
    if (typeof first !== 'number')
      return questions.map(({ obj, params }) => ({ parent: obj[column], params }))
    return (await load(questions, bounds)).map((rows) => pageOf(rows, first))
  }
}

/** Rows as a page; one more than `first` tells that there is a next one. */
export function pageOf(rows: readonly Row[], first: number): Row {
  return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } }
}
