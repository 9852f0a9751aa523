import { pino } from 'pino'
import { connect } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { createRosterEngine } from '../../src/modules/roster-import/index.ts'
import { TODAY } from '../reorganizations/kit.ts'

/**
 * A process that works the imports of a database, as the program does, until it is killed: `roster-worker.ts URL NAME SECRET`; with a last word `DIES`, until
 * a step begins: what it reads is too much for it.
 */
const [url = '', name = '', secret = '', dies] = process.argv.slice(2)
const { db, pool } = connect(url, { name })
const codec = createSealer(secret)
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}
const { jobs } = createRosterEngine(
  {
    db,
    pool,
    today: () => TODAY,
    log: pino({ level: 'error' }),
    seal: (text) => codec.seal(text),
    digest: (text) => codec.digest(text),
  },
  dies === 'DIES' ? { READING: die, UNDOING: die } : {},
)
jobs.start()
// Nothing else holds the process.
setInterval(() => undefined, 60_000)
process.stdout.write('working\n')
