import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDashboard } from './dashboard.mjs'
import { install } from './install.mjs'
import { at } from './paths.mjs'
import { runNode } from './run.mjs'

/**
 * Brings a fresh checkout to where tests can run, runs them and ends the process. Whatever happens, the last line counts
 * them, and an end that no test explains counts as a failure; before it stand the figures that tests noted.
 *
 * @param {string[]} args of vitest
 * @param {Record<string, string>} env added to the environment
 */
export async function runTests(args, env = {}) {
  let passed = 0
  let failed = 1
  process.on('exit', () => console.log(`${passed} passed, ${failed} failed`))

  await install()
  const built = await buildDashboard()
  const scratch = mkdtempSync(join(tmpdir(), 'chibo-counts-'))
  const countsFile = join(scratch, 'counts.json')
  const figuresFile = join(scratch, 'figures')
  const { code } = await runNode(
    [
      at('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      `--reporter=${at('server/launch/reporter.mjs')}`,
      ...args,
    ],
    { env: { ...env, CHIBO_TEST_COUNTS: countsFile, CHIBO_TEST_FIGURES: figuresFile } },
  )
  const counts = readCounts(countsFile)
  if (existsSync(figuresFile)) process.stdout.write(readFileSync(figuresFile, 'utf8'))
  rmSync(scratch, { recursive: true })
  passed = counts.passed
  failed = counts.failed + (built ? 0 : 1)
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1
  process.exit(failed === 0 ? 0 : 1)
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
