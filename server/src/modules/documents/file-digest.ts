import { createHash } from 'node:crypto'

/** SHA-256. */
export function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
