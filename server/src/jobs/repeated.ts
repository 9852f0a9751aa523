import type { FastifyBaseLogger } from 'fastify'

/** Work that is done again and again. */
export interface RepeatedWork {
  /** milliseconds between its end and its next beginning */
  readonly every: number
  /** once: it may go on for long, as long as it asks whether it is stopped */
  readonly work: (isStopped: () => boolean) => Promise<void>
  readonly log: Pick<FastifyBaseLogger, 'error'>
  /** what is said when it fails: once, until it goes well again */
  readonly complaint: string
}

/** Does work again and again in the background, never twice at a time. */
export class Repeated {
  private readonly parts: RepeatedWork
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()
  private hasFailed = false
  private isStopped = false

  constructor(parts: RepeatedWork) {
    this.parts = parts
  }

  start(): void {
    if (this.isStopped) return
    this.timer = setTimeout(() => {
      this.running = this.run().finally(() => this.start())
    }, this.parts.every)
    this.timer.unref()
  }

  /** Begins nothing more; waits for what was begun. */
  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.timer)
    await this.running
  }

  /** Does the work once. It never rejects. */
  async run(): Promise<void> {
    const { work, log, complaint } = this.parts
    try {
      await work(() => this.isStopped)
      this.hasFailed = false
    } catch (error) {
      if (!this.hasFailed) log.error({ err: error }, complaint)
      this.hasFailed = true
    }
  }
}
