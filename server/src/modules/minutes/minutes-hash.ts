import { createHash } from 'node:crypto'

/**
 * What seals a version of minutes, as the database checks it, too: SHA-256 of the hash of the version before and its own body.
 *
 * @param previous hash of the version before; null for the first
 * @param body canonical JSON, as it is stored
 */
export function minutesHash(previous: Buffer | null, body: string): Buffer {
  const hash = createHash('sha256')
  if (previous) hash.update(previous)
  return hash.update(body, 'utf8').digest()
}
