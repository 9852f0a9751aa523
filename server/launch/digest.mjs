import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LEFT_OUT = new Set(['node_modules', 'dist', '.data', '.vite'])

/**
 * One hash over files and the files of directories: their paths and contents. What does not exist counts as empty.
 *
 * @param {string[]} paths absolute
 * @returns {string} hex
 */
export function digestOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) add(hash, path)
  return hash.digest('hex')
}

function add(hash, path) {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
    return
  }
  for (const name of readdirSync(path).sort()) if (!LEFT_OUT.has(name)) add(hash, join(path, name))
}
