import { parseArgs } from 'node:util'
import { createToday } from '../clock.ts'
import type { Config } from '../config.ts'
import type { OpenDatabase } from '../database/open.ts'
import { createSealer } from '../database/sealed.ts'
import { loadDemo } from '../demo/index.ts'
import { loadScale, provinceCode, SCALES } from '../demo/scale/index.ts'
import { StartError } from '../start-error.ts'
import { UsageError, type Command, type CommandContext } from './command.ts'
import { withDatabase } from './with-database.ts'

/** `chibo demo` */
export const demoCommand: Command = {
  summary: 'load the demo organizations',
  help: `Usage: chibo demo [--scale N]

Loads the places of the demo with their invented people, each unless the database has it. Refused in production.

  --scale N   load one large invented organization instead, ${String(SCALES.least)} to ${String(SCALES.most)}: at 1 it has 34 provinces, 3,321 communes,
              250,000 cells, 5.5 million members and a year of monthly meetings with rolls, visits and scores; 0.01
              is about a hundredth of it. The same rows at each run, as of 31/10/2026. Its provinces have the codes
              ${provinceCode(0)} (the largest), ${provinceCode(1)} … Once a database, all or nothing.`,
  run: async (args, context) => {
    const { values } = parseArgs({ args, options: { scale: { type: 'string' } } })
    const scale = values.scale === undefined ? undefined : readScale(values.scale)
    const config = context.config()
    if (config.environment === 'production') throw new StartError('Demo data are refused in production.')
    await withDatabase(context, (database) =>
      scale === undefined
        ? loadPlaces(database, config, context)
        : loadLarge(database, scale, config, context),
    )
  },
}

function readScale(text: string): number {
  if (!/^\d*\.?\d+$/.test(text)) throw new UsageError(`--scale ${text} is not a number like 0.01`)
  const scale = Number(text)
  if (scale >= SCALES.least && scale <= SCALES.most) return scale
  throw new StartError(`--scale ${text} is not from ${String(SCALES.least)} to ${String(SCALES.most)}.`)
}

async function loadPlaces(database: OpenDatabase, config: Config, context: CommandContext): Promise<void> {
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
}

async function loadLarge(
  database: OpenDatabase,
  scale: number,
  config: Config,
  context: CommandContext,
): Promise<void> {
  const owner = database.connectAsOwner()
  try {
    const today = createToday(config.today)()
    const { counts, seconds } = await loadScale(owner, {
      scale,
      today,
      sealer: createSealer(config.secret),
      log: context.progress,
    })
    context.print(`The large organization is loaded at scale ${String(scale)} (${seconds.toFixed(0)} s):`)
    for (const [table, count] of Object.entries(counts))
      context.print(`${count.toLocaleString('en').padStart(13)}  ${table}`)
  } finally {
    await owner.close()
  }
}
