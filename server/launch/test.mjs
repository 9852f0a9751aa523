import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDashboard } from './dashboard.mjs'
import { install } from './install.mjs'
import { at } from './paths.mjs'
import { runNode } from './run.mjs'

// npm test [-- arguments of vitest]: everything a fresh checkout needs, then all tests; the last line counts them.
install()
await buildDashboard()
const scratch = mkdtempSync(join(tmpdir(), 'chibo-counts-'))
const countsFile = join(scratch, 'counts.json')
const { code } = await runNode(
  [
    at('node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    `--reporter=${at('server/launch/reporter.mjs')}`,
    ...process.argv.slice(2),
  ],
  { env: { CHIBO_TEST_COUNTS: countsFile } },
)
const { passed, failed } = readCounts()
rmSync(scratch, { recursive: true })
// No test at all, or an end that no test explains, is a failure too.
const failures = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed
console.log(`${passed} passed, ${failures} failed`)
process.exit(failures === 0 ? 0 : 1)

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
