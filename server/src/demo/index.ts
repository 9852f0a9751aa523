import type { Database } from '../database/pool.ts'

/** How a person signs in to the demo. */
export interface DemoSignIn {
  username: string
  password: string
}

/** What loading needs beside the database. */
export interface DemoOptions {
  /** told about what takes time, one line each */
  log: (line: string) => void
}

/**
 * Loads the demo data once; a database that has it is left alone.
 *
 * @param _db connected past row-level security
 * @param _options see there
 * @returns the sign-in to show beside the address, if there is one
 */
export async function loadDemo(_db: Database, _options: DemoOptions): Promise<DemoSignIn | undefined> {
  return undefined
}
