import { parseArgs } from 'node:util'
import { UsageError, type Command, type CommandContext } from './commands/command.ts'
import { readConfig } from './config.ts'
import { Lifecycle, sentenceOf } from './lifecycle.ts'

// chibo <command>: exit code 0 done, 1 refused with reasons on standard error, 2 wrong usage.

const serveCommand: Command = {
  summary: 'start the server',
  help: `Usage: chibo serve

Starts the server in the foreground, as npm start does; settings come from the environment.`,
  run: async (args) => {
    parseArgs({ args, options: {} })
    const { serve } = await import('./main.ts')
    const lifecycle = new Lifecycle()
    await serve(lifecycle).catch((error: unknown) => lifecycle.fail(error))
    // The signals end it.
    await new Promise(() => undefined)
  },
}

// Each is read when it is named: none waits until the code of the others is there.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: () => Promise.resolve(serveCommand),
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  user: async () => (await import('./commands/user.ts')).userCommand,
  token: async () => (await import('./commands/token.ts')).tokenCommand,
  import: async () => {
    const { createImportCommand } = await import('./commands/import.ts')
    const { HOLDINGS } = await import('./holdings.ts')
    return createImportCommand(HOLDINGS)
  },
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  'verify-audit': async () => (await import('./commands/verify-audit.ts')).verifyAuditCommand,
}

const context: CommandContext = {
  config: () => readConfig(),
  print: (line) => console.log(line),
  progress: (line) => {
    if (process.stderr.isTTY) console.error(line)
  },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined) return misused('expected a command', await overview())
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined
  if (command === undefined) return misused(`there is no command ${name}`, await overview())
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help)
    return 0
  }
  if (name !== 'serve')
    // An exit, unlike a signal, lets what was started be told to end.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(130))
  try {
    await command.run(args, context)
    return 0
  } catch (error) {
    const misuse = misuseOf(error)
    if (misuse !== undefined) return misused(misuse, command.help)
    console.error(`chibo: ${sentenceOf(error)}`)
    return 1
  }
}

async function overview(): Promise<string> {
  const lines = Object.entries(commands).map(
    async ([name, read]) => `  ${name.padEnd(14)}${(await read()).summary}`,
  )
  return `Usage: chibo <command> [options]

${(await Promise.all(lines)).join('\n')}

chibo <command> --help tells more. Commands work beside a running server, or without one.`
}

function misused(reason: string, help: string): number {
  console.error(`chibo: ${reason.split('. ')[0]}\n\n${help}`)
  return 2
}

/** What is wrong with the arguments, if that is what the error says; util.parseArgs throws errors of its own. */
function misuseOf(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message
  const isParseError =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isParseError ? error.message : undefined
}
