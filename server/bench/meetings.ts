import { parseArgs } from 'node:util'
import { measureRoll } from './meetings/roll.ts'

// node server/bench/meetings.ts [options]: see README.md beside it.

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.001' },
    people: { type: 'string', default: '100' },
    clerks: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '20' },
    cut: { type: 'string', default: '0.2' },
  },
})

// An exit, unlike a signal, lets what was started be told to end; directories that are left are removed by the next run.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

const found = await measureRoll({
  scale: Number(values.scale),
  people: Number(values.people),
  clerks: Number(values.clerks),
  rounds: Number(values.rounds),
  cut: Number(values.cut),
  log: (line) => console.error(line),
})
console.log(
  `roll call of ${values.people} people by ${values.clerks} clerks: ${String(found.marks)} marks in ${found.seconds.toFixed(1)} s, ` +
    `${String(found.cut)} connections cut, p95 ${found.p95.toFixed(0)} ms, ${String(found.lost)} lost marks`,
)
process.exitCode = found.lost === 0 ? 0 : 1
