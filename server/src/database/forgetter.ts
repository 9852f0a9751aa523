import { sql } from 'kysely'
import type { Database } from './pool.ts'

/**
 * Forgets what is from before an instant, so many rows at most.
 *
 * @returns how many were forgotten
 */
export type Forget = (db: Database, before: Date, most: number) => Promise<number>

/**
 * Forgets by a function of the database, as the server itself has no right to take rows out of what is forgotten.
 *
 * @param name of the function, which takes the instant and the number
 */
export function forgetter(name: string): Forget {
  return async (db, before, most) => {
    const { rows } = await sql<{ forgotten: number }>`
      select ${sql.id(name)}(${before}, ${most}) as forgotten`.execute(db)
    return rows[0]?.forgotten ?? 0
  }
}
