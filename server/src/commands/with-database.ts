import { openDatabase, type OpenDatabase } from '../database/open.ts'
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
