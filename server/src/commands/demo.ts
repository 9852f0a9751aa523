import { parseArgs } from 'node:util'
import { createToday } from '../clock.ts'
import { createSealer } from '../database/sealed.ts'
import { loadDemo } from '../demo/index.ts'
import { StartError } from '../start-error.ts'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `chibo demo` */
export const demoCommand: Command = {
  summary: 'load the demo organizations',
  help: `Usage: chibo demo

Loads the places of the demo with their invented people, each unless the database has it. Refused in production.`,
  run: async (args, context) => {
    parseArgs({ args, options: {} })
    const config = context.config()
    if (config.environment === 'production') throw new StartError('Demo data are refused in production.')
    await withDatabase(context, async (database) => {
      const owner = database.connectAsOwner()
      try {
        const { signIn } = await loadDemo(owner.db, {
          today: createToday(config.today)(),
          places: config.demoPlaces,
          sealer: createSealer(config.secret),
          log: context.progress,
        })
        context.print('The demo is loaded.')
        context.print(`Sign in as ${signIn.username} with ${signIn.password}`)
      } finally {
        await owner.close()
      }
    })
  },
}
