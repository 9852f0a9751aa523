import { connectAsOwner } from '../database/open.ts'
import { createSealer } from '../database/sealed.ts'
import { isExpected } from '../lifecycle.ts'
import { loadDemo } from './index.ts'
import { loaderOrder, type LoaderMessage } from './loader-messages.ts'

// The process of apart.ts: loads what it is told to, and ends.

// A signal to the whole group is for the program to answer, which then ends this process; so does its own end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.once('disconnect', () => process.exit(1))
process.once('message', (order) => void work(order))

async function work(received: unknown): Promise<void> {
  try {
    const { url, secret, today, places } = loaderOrder.parse(received)
    const owner = connectAsOwner(url)
    try {
      const log = (line: string) => tell({ type: 'log', line })
      await loadDemo(owner.db, { today, places, sealer: createSealer(secret), log })
    } finally {
      await owner.close()
    }
    process.exit(0)
  } catch (error) {
    const sentence = error instanceof Error ? error.message || error.name : String(error)
    tell({ type: 'failed', sentence, expected: isExpected(error) }, () => process.exit(1))
  }
}

function tell(message: LoaderMessage, sent?: () => void): void {
  process.send?.(message, undefined, undefined, sent)
}
