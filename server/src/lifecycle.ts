import { MigrationError } from '@chibo/migrations'
import { StartError } from './start-error.ts'

/** Milliseconds within which further signals count as echoes of the first. */
const ECHOES = 1_000

/** Collects what has to be stopped and stops it in reverse order, once. */
export class Lifecycle {
  readonly #steps: (() => Promise<void>)[] = []
  #closing: Promise<void> | undefined

  /** Adds something to stop; later ones stop first. */
  onClose(step: () => Promise<void>): void {
    this.#steps.push(step)
  }

  /** Is the end under way? */
  get isClosing(): boolean {
    return this.#closing !== undefined
  }

  /** Stops everything that was added; a step that fails does not keep the others from running. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      for (const step of this.#steps.toReversed()) await step().catch(() => undefined)
    })()
    return this.#closing
  }

  /**
   * Stops everything on Ctrl-C, SIGTERM, a closed terminal and the end of the launcher, then exits with 0; a second
   * signal exits at once. An error that nobody caught prints one sentence and exits with 1.
   *
   * @param report told about an error that nobody caught, before the sentence
   */
  listen(report: (error: unknown) => void): void {
    let first: number | undefined
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        first ??= performance.now()
        // One Ctrl-C arrives several times: from the terminal, from npm and from the launcher.
        if (performance.now() - first > ECHOES) process.exit(130)
        void this.end(0)
      })
    }
    process.on('disconnect', () => void this.end(0))
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(event, (error: unknown) => {
        if (this.isClosing) return
        if (!isExpected(error)) report(error)
        void this.fail(error)
      })
    }
  }

  /**
   * Prints why the program ends, stops everything and exits with 1. What fails because the end is under way is not told.
   *
   * @param error a StartError or MigrationError is its own sentence; anything else is called unexpected
   */
  fail(error: unknown): Promise<never> {
    if (!this.isClosing) process.stderr.write(`chibo: ${sentenceOf(error)}\n`)
    return this.end(1)
  }

  /** Stops everything and exits. */
  async end(code: number): Promise<never> {
    await this.close()
    process.exit(code)
  }
}

/** One sentence for the terminal, without a stack. */
export function sentenceOf(error: unknown): string {
  if (isExpected(error)) return error.message
  const message = error instanceof Error ? error.message || error.name : String(error)
  return `stopped by an unexpected error: ${message.split('\n')[0]}`
}

/** Whether an error is a sentence for the person at the terminal. */
export function isExpected(error: unknown): error is StartError | MigrationError {
  return error instanceof StartError || error instanceof MigrationError
}
