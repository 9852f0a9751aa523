import { hash, randomBytes } from 'node:crypto'

/** Bytes of a session's or token's secret: 256 random bits. */
const SECRET_BYTES = 32

/** What every API token begins with: people and secret scanners recognize it by this. */
export const TOKEN_PREFIX = 'chibo_'

/** Characters of a token that are stored in clear, to tell tokens apart in a list. */
export const SHOWN_OF_TOKEN = TOKEN_PREFIX.length + 4

/** The written form of a secret: base64url, 43 characters. */
export const SECRET_PATTERN = /^[A-Za-z0-9_-]{43}$/

/** A secret as its holder keeps it, and as the database knows it. */
export interface Secret {
  /** base64url, 43 characters, after the prefix if any; shown once, never stored */
  readonly value: string
  /** SHA-256 of `value`, 32 bytes */
  readonly digest: Buffer
}

/**
 * Draws a new secret.
 *
 * @param prefix makes it recognizable to people and to secret scanners
 */
export function newSecret(prefix = ''): Secret {
  const value = prefix + randomBytes(SECRET_BYTES).toString('base64url')
  return { value, digest: digestOf(value) }
}

/**
 * The stored form of a secret. A fast hash is enough: 256 random bits cannot be guessed.
 *
 * @param value the whole secret, with its prefix
 */
export function digestOf(value: string): Buffer {
  return hash('sha256', value, 'buffer')
}
