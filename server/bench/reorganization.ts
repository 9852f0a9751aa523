import { parseArgs } from 'node:util'
import { measureCountry, measurePeopled } from './reorganization/measure.ts'
import { tableOf } from './reorganization/table.ts'

// node server/bench/reorganization.ts [options]: see README.md beside it.

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.1' },
    connections: { type: 'string', default: '8' },
    rate: { type: 'string', default: '40' },
    idle: { type: 'string', default: '30' },
    'without-days': { type: 'boolean', default: false },
  },
})

const options = {
  scale: Number(values.scale),
  connections: Number(values.connections),
  rate: Number(values.rate),
  idle: Number(values.idle),
  withDays: !values['without-days'],
  log: (line: string) => console.error(line),
}

// An exit, unlike a signal, lets what was started be told to end; directories that are left are removed by the next run.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

const country = await measureCountry(options)
const peopled = await measurePeopled(options)
console.log(tableOf(country, peopled, options))
