import { existsSync } from 'node:fs'
import { install } from './install.mjs'
import { at } from './paths.mjs'
import { runNode } from './run.mjs'
import { say } from './say.mjs'

// npm run check: every step runs, the summary names those that failed.
await install()

const bin = (name, file) => at('node_modules', name, file)
const tsc = bin('typescript', 'bin/tsc')

/** Steps that only read, two at a time. */
const readers = [
  ['eslint', bin('eslint', 'bin/eslint.js'), '.'],
  ['prettier', bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['tsc server', tsc, '-p', 'server'],
  ['vue-tsc admin', at('admin/node_modules/vue-tsc/bin/vue-tsc.js'), '-p', 'admin', '--noEmit'],
  ['tsc shared', tsc, '-p', 'shared'],
  ['tsc migrations', tsc, '-p', 'migrations'],
  [
    'dependency directions',
    bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.js',
    '--output-type',
    'err-long',
    ...['shared/src', 'migrations/src', 'server/src', 'admin/src'].filter((path) => existsSync(at(path))),
  ],
]

const failed = []
const queue = [...readers]
await Promise.all([worker(), worker()])
// Starts a database of its own; alone, it does not slow the others down.
await step('generated files', at('server/launch/generate.mjs'), '--check')

if (failed.length > 0) {
  say(`check failed: ${failed.join(', ')}`)
  process.exit(1)
}
say(`check passed: ${readers.length + 1} steps`)

async function worker() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await step(...next)
}

async function step(name, ...args) {
  const began = Date.now()
  const { code, output, errors } = await runNode(args, { quiet: true })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`)
  if (code === 0) return
  failed.push(name)
  process.stdout.write(`${`${output}${errors}`.trimEnd()}\n\n`)
}
