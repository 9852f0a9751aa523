import { randomInt } from 'node:crypto'

/** Codes that somebody gets at once. */
export const RECOVERY_CODES = 10

// Without the characters that are read for one another: 0 O 1 I.
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const GROUP = 4
const GROUPS = 3
const PLAIN = new RegExp(`^[${LETTERS}]{${GROUP * GROUPS}}$`)

/** Draws the recovery codes of an account: 60 bits each, in groups that can be read out and written down. */
export function drawRecoveryCodes(): string[] {
  const group = () => Array.from({ length: GROUP }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
  const code = () => Array.from({ length: GROUPS }, group).join('-')
  return Array.from({ length: RECOVERY_CODES }, code)
}

/**
 * Reads a recovery code as people type it.
 *
 * @returns its letters alone, as they are digested; undefined for what cannot be one
 */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase()
  return PLAIN.test(plain) ? plain : undefined
}
