import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDashboard } from './dashboard.mjs'
import { install } from './install.mjs'
import { at } from './paths.mjs'
import { runNode } from './run.mjs'

// npm test [-- arguments of vitest]: everything a fresh checkout needs, then all tests. Whatever happens, the last
// line counts them, and an end that no test explains counts as a failure.
let passed = 0
let failed = 1
process.on('exit', () => console.log(`${passed} passed, ${failed} failed`))

await install()
const built = await buildDashboard()
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
const counts = readCounts()
rmSync(scratch, { recursive: true })
passed = counts.passed
failed = counts.failed + (built ? 0 : 1)
if (failed === 0 && (code !== 0 || passed === 0)) failed = 1
process.exit(failed === 0 ? 0 : 1)

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
