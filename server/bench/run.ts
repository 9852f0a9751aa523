import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBench } from './bench.ts'
import { createBenchDatabase } from './database.ts'
import { contenderNames } from './contenders/index.ts'
import { operationNames } from './operations.ts'
import { reportOf } from './report.ts'
import { tablesOf } from './tables.ts'
import { measureStart } from './start-time.ts'

// node server/bench/run.ts [options]: see README.md beside it.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    scale: { type: 'string', default: '0.01' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string', default: operationNames.join(',') },
    contenders: { type: 'string', default: contenderNames.join(',') },
    json: { type: 'string', default: resolve(import.meta.dirname, 'results.json') },
    profile: { type: 'string' },
    'skip-start': { type: 'boolean', default: false },
  },
})

const [wantedOperations, wantedContenders] = [values.only.split(','), values.contenders.split(',')]
const options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
  only: operationNames.filter((name) => wantedOperations.includes(name)),
  contenders: contenderNames.filter((name) => wantedContenders.includes(name)),
  flags: values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(values.profile)}`],
  log: (line: string) => console.error(line),
}

const database = await createBenchDatabase(options.log, Number(values.scale))
// An exit, unlike a signal, lets what was started be told to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void database.remove().finally(() => process.exit(130)))
try {
  const result = await runBench(database, options)
  const start = values['skip-start'] ? null : await measureStart()
  const report = reportOf(result, options, start)
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
  console.log(tablesOf(report))
} finally {
  await database.remove()
}
