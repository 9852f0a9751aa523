import { readFileSync } from 'node:fs'
import type { Connections } from '../../../src/database/pool.ts'

/** Where the functions stand that PostGraphile's users write for what its schema cannot say. */
export const EXTRAS_SCHEMA = 'bench'

const text = readFileSync(new URL('extras.sql', import.meta.url), 'utf8')

/** Creates them anew. @param owner of the bench's own database */
export async function createExtras(owner: Connections): Promise<void> {
  await owner.pool.query(`drop schema if exists ${EXTRAS_SCHEMA} cascade`)
  await owner.pool.query(`create schema ${EXTRAS_SCHEMA}`)
  await owner.pool.query(text)
  await owner.pool.query(`grant usage on schema ${EXTRAS_SCHEMA} to chibo_app`)
  await owner.pool.query(`grant execute on all functions in schema ${EXTRAS_SCHEMA} to chibo_app`)
}
