import { parseArgs } from 'node:util'
import { backupCommand } from './commands/backup.ts'
import { UsageError, type Command, type CommandContext } from './commands/command.ts'
import { demoCommand } from './commands/demo.ts'
import { createImportCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { restoreCommand } from './commands/restore.ts'
import { tokenCommand } from './commands/token.ts'
import { userCommand } from './commands/user.ts'
import { verifyAuditCommand } from './commands/verify-audit.ts'
import { readConfig } from './config.ts'
import { HOLDINGS } from './holdings.ts'
import { Lifecycle, sentenceOf } from './lifecycle.ts'
import { serve } from './main.ts'

// chibo <command>: exit code 0 done, 1 refused with reasons on standard error, 2 wrong usage.

const serveCommand: Command = {
  summary: 'start the server',
  help: `Usage: chibo serve

Starts the server in the foreground, as npm start does; settings come from the environment.`,
  run: async (args) => {
    parseArgs({ args, options: {} })
    const lifecycle = new Lifecycle()
    await serve(lifecycle).catch((error: unknown) => lifecycle.fail(error))
    // The signals end it.
    await new Promise(() => undefined)
  },
}

const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  migrate: migrateCommand,
  demo: demoCommand,
  user: userCommand,
  token: tokenCommand,
  import: createImportCommand(HOLDINGS),
  backup: backupCommand,
  restore: restoreCommand,
  'verify-audit': verifyAuditCommand,
}

const overview = `Usage: chibo <command> [options]

${Object.entries(commands)
  .map(([name, command]) => `  ${name.padEnd(14)}${command.summary}`)
  .join('\n')}

chibo <command> --help tells more. Commands work beside a running server, or without one.`

const context: CommandContext = {
  config: () => readConfig(),
  print: (line) => console.log(line),
  progress: (line) => {
    if (process.stderr.isTTY) console.error(line)
  },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined) return misused('expected a command', overview)
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(overview)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return misused(`there is no command ${name}`, overview)
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
