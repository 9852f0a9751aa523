import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from './digest.mjs'
import { checkHost, findNode } from './node.mjs'
import { at } from './paths.mjs'
import { run } from './run.mjs'
import { fail, say } from './say.mjs'

const PNPM = 'pnpm@12.21.0'

const stampFile = at('node_modules/.chibo-installed')

/**
 * Installs the packages of the lockfile unless that was done already. Costs a few milliseconds when it was.
 * Everything is told on standard error. Ends the process with one sentence when it fails.
 */
export async function install() {
  checkHost()
  const wanted = stamp()
  if (isInstalled(wanted)) return
  say('installing packages; this happens once and takes about half a minute …')
  const began = Date.now()
  const { code } = await run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    // CI keeps pnpm from asking questions.
    env: { CI: 'true', ...writableHome() },
    stdio: ['ignore', 2, 2],
  }).catch((error) => fail(`npx cannot be run (${error.message}); chibo needs npm beside Node.`))
  if (code === 130) process.exit(code)
  if (code !== 0) fail('the packages could not be installed; the lines above say why.')
  const node = findNode()
  if (spawnSync(node, ['--version']).status !== 0)
    fail(`the Node that was installed does not run here (${node}); install Node 24 or later on this machine.`)
  writeFileSync(stampFile, wanted)
  say(`packages installed in ${Math.round((Date.now() - began) / 1000)} s`)
}

function stamp() {
  return `${digestOf([at('pnpm-lock.yaml'), at('pnpm-workspace.yaml')])} ${process.platform} ${process.arch}\n`
}

function isInstalled(wanted) {
  const present = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted
  return (
    present &&
    ['server', 'admin', 'shared', 'migrations'].every((name) => existsSync(at(name, 'node_modules')))
  )
}

/** Caches need a home; accounts of services often have none. */
function writableHome() {
  try {
    accessSync(homedir(), constants.W_OK)
    return {}
  } catch {
    const home = mkdtempSync(join(tmpdir(), 'chibo-home-'))
    return { HOME: home, npm_config_cache: join(home, '.npm') }
  }
}
