import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { endWithThisProcess } from '../database/embedded/processes.ts'
import { StartError } from '../start-error.ts'
import { loaderMessage, type LoaderOrder } from './loader-messages.ts'

/** A load in another process. */
export interface Loading {
  /** rejects with what the other process could not do, or when it ended before it was done */
  readonly done: Promise<void>
  /** ends it; the database then has nothing of what it was doing */
  readonly stop: () => Promise<void>
}

/**
 * Loads the demo's places in a process of its own: what loading takes of memory, a server would never give back.
 *
 * @param log told about what takes time, one line each
 */
export function loadDemoApart(order: LoaderOrder, log: (line: string) => void): Loading {
  // The flags of this process, a profiler's for one, are not meant for another.
  const child = fork(join(import.meta.dirname, 'loader.ts'), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  endWithThisProcess(child, 'SIGKILL')
  let failure: Error | undefined
  child.on('message', (received) => {
    const message = loaderMessage.parse(received)
    if (message.type === 'log') log(message.line)
    else failure = message.expected ? new StartError(message.sentence) : new Error(message.sentence)
  })
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')])
  child.send(order, () => undefined)
  const done = ended.then(([[code, signal]]) => {
    if (failure !== undefined) throw failure
    if (code !== 0)
      throw new StartError(
        `The demo data could not be loaded: the process that loads them ended early (${String(signal ?? code)}).`,
      )
  })
  return {
    done,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
