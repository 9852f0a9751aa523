import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `chibo migrate` */
export const migrateCommand: Command = {
  summary: 'bring the database up to this program',
  help: `Usage: chibo migrate

Makes the working role chibo_app if it is missing and applies the migrations the database does not have yet.
Uses DATABASE_MIGRATE_URL, else DATABASE_URL, else the embedded PostgreSQL.`,
  run: async (args, context) => {
    parseArgs({ args, options: {} })
    await withDatabase(context, async () => context.print('The database is up to date.'))
  },
}
