import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { digestOf } from './digest.mjs'
import { at } from './paths.mjs'
import { runNode } from './run.mjs'
import { say } from './say.mjs'

const stampFile = at('admin/dist/.built-from')

const sources = [
  'admin',
  'shared/src',
  'shared/package.json',
  'server/schema.graphql',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
]

/**
 * Builds the dashboard unless what is built comes from the present sources.
 *
 * @returns {Promise<boolean>} false when it could not be built; standard error says why
 */
export async function buildDashboard() {
  if (!existsSync(at('admin/index.html'))) return true
  const wanted = digestOf(sources.map((source) => at(source)))
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true
  say('building the dashboard …')
  const began = Date.now()
  rmSync(stampFile, { force: true })
  const vite = at('admin/node_modules/vite/bin/vite.js')
  const { code, output, errors } = await runNode([vite, 'build', '--logLevel', 'warn'], {
    cwd: at('admin'),
    quiet: true,
  })
  if (code === 130) process.exit(130)
  if (code !== 0) {
    process.stderr.write(output + errors)
    say('the dashboard could not be built; the lines above say why')
    return false
  }
  mkdirSync(at('admin/dist'), { recursive: true })
  writeFileSync(stampFile, wanted)
  say(`dashboard built in ${Math.round((Date.now() - began) / 1000)} s`)
  return true
}
