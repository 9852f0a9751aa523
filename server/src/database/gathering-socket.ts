import { Socket } from 'node:net'

/**
 * A socket that sends in one go what is written in one turn of the event loop. The driver ends a batch with every
 * statement; four statements of a pipeline would be four system calls, which cost more than the statements.
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}
