import { hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataDirectory, unwritable } from './database/embedded/place.ts'
import { StartError } from './start-error.ts'

/**
 * The secret of a data directory: random, made once, readable by its owner alone.
 *
 * @param dataDirectory absolute; made when missing
 * @returns at least 32 characters
 * @throws StartError when the directory cannot be written or the file is somebody else's
 */
export function ensureSecret(dataDirectory: string): string {
  const path = join(dataDirectory, 'secret')
  const present = readSecret(path)
  if (present !== undefined) return present
  makeDataDirectory(dataDirectory)
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    // Of two processes that start at once, the second keeps the first one's secret.
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw unwritable(dataDirectory, error)
  } finally {
    rmSync(draft, { force: true })
  }
  return readSecret(path) ?? ''
}

function readSecret(path: string): string | undefined {
  let text
  try {
    text = readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)))
      return undefined
    throw new StartError(
      `The secret in ${path} cannot be read; run as the user who started chibo on this data directory, or set CHIBO_SECRET.`,
      { cause: error },
    )
  }
  if (text.length < 32)
    throw new StartError(`The secret in ${path} is damaged; remove the file or set CHIBO_SECRET.`)
  return text
}

/** What keys derived from the secret are for; a key of one purpose is good for no other. */
export type KeyPurpose = 'chibo/cursor/v1' | 'chibo/audit/changes/v1'

/** A key of 32 bytes for one purpose, derived from the installation's secret (HKDF, SHA-256). */
export function derivedKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
}
