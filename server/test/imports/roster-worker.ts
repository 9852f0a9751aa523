import { pino } from 'pino'
import { connect } from '../../src/database/pool.ts'
import { createSealer } from '../../src/database/sealed.ts'
import { createRosterEngine } from '../../src/modules/roster-import/index.ts'
import { TODAY } from '../reorganizations/kit.ts'

/** A process that works the imports of a database, as the program does, until it is killed: `roster-worker.ts URL NAME SECRET`. */
const [url = '', name = '', secret = ''] = process.argv.slice(2)
const { db, pool } = connect(url, { name })
const codec = createSealer(secret)
const { jobs } = createRosterEngine({
  db,
  pool,
  today: () => TODAY,
  log: pino({ level: 'error' }),
  seal: (text) => codec.seal(text),
  digest: (text) => codec.digest(text),
})
jobs.start()
// Nothing else holds the process.
setInterval(() => undefined, 60_000)
process.stdout.write('working\n')
