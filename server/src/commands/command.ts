import type { Config } from '../config.ts'

/** One command of `chibo`. */
export interface Command {
  /** one line for the list of commands */
  summary: string
  /** the whole help text */
  help: string
  /**
   * Runs it; throws a UsageError for arguments it does not understand, a StartError for what it refuses.
   *
   * @param args what stands after the command's name
   * @param context see there
   */
  run: (args: string[], context: CommandContext) => Promise<void>
}

/** What a command works with. */
export interface CommandContext {
  /** reads the settings when called */
  config: () => Config
  /** writes a result to standard output */
  print: (line: string) => void
  /** writes progress to standard error, on a terminal only */
  progress: (line: string) => void
}

/** Arguments that a command does not understand: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
