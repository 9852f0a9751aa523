import { findDatabase, openDatabase, type FoundDatabase, type OpenDatabase } from '../database/open.ts'
import type { CommandContext } from './command.ts'

/**
 * Runs work on the database of the settings, beside a running server or with the embedded PostgreSQL started for it;
 * what was started is stopped afterwards.
 *
 * @throws what the work throws, StartError, MigrationError
 */
export async function withDatabase<T>(
  context: CommandContext,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(context.config(), {
    log: context.progress,
    beside: true,
    pool: { name: 'chibo command', size: 2 },
  })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/**
 * The same on the database as it is found: not migrated, perhaps empty.
 *
 * @throws what the work throws, StartError
 */
export async function withFoundDatabase<T>(
  context: CommandContext,
  work: (database: FoundDatabase) => Promise<T>,
): Promise<T> {
  const database = await findDatabase(context.config(), { log: context.progress, beside: true })
  try {
    return await work(database)
  } finally {
    await database.stop()
  }
}
