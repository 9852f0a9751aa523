import { parseArgs } from 'node:util'
import { measureImports } from './imports/measure.ts'
import { tableOf } from './imports/table.ts'

// node server/bench/imports.ts [options]: see README.md beside it.

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.01' },
    people: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '3' },
    mutations: { type: 'string', default: '2000' },
    csv: { type: 'string', default: '10000,100000,1000000' },
    xlsx: { type: 'string', default: '200000' },
    idle: { type: 'string', default: '20' },
  },
})

const options = {
  scale: Number(values.scale),
  people: Number(values.people),
  rounds: Number(values.rounds),
  mutations: Number(values.mutations),
  csv: values.csv.split(',').filter(Boolean).map(Number),
  xlsx: Number(values.xlsx),
  idle: Number(values.idle),
  log: (line: string) => console.error(line),
}

// An exit, unlike a signal, lets what was started be told to end; directories that are left are removed by the next run.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

console.log(tableOf(await measureImports(options), options))
