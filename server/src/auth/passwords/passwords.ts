import { hash, verify } from '@node-rs/argon2'
import { randomInt } from 'node:crypto'

/** argon2id with 19 MiB, two passes, one lane: the least that OWASP advises, about 20 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Characters of a password at most: hashing must not become a way to burn the processor. */
export const PASSWORD_MAX = 256

// A hash nobody has the password of. Checking against it costs what checking a real one costs.
const NOBODY = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/**
 * Hashes a password for `account.password_hash`.
 *
 * @param password as typed
 * @returns an argon2id string with its salt and cost
 */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), COST)
}

/**
 * Checks a password with the same work whether or not there is anything to check it against.
 *
 * @param stored the account's hash; null for an unknown account or one without a password
 * @param password as typed
 * @returns whether it is the account's
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? NOBODY, normalized(password))
  return matches && stored !== null
}

// Without the characters that are read for one another: 0 O 1 l I.
const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Draws a password of four groups of five characters: 116 bits, fit to be read out and typed. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
  return [group(), group(), group(), group()].join('-')
}

/** Keyboards and systems compose Vietnamese letters differently; a password must not depend on that. */
function normalized(password: string): string {
  return password.normalize('NFKC')
}
