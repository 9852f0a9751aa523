import { foldVietnamese } from '@chibo/shared'
import { COMMON_PASSWORDS } from './common-passwords.ts'
import { PASSWORD_MAX } from './passwords.ts'

/** Characters of a password at least. */
export const PASSWORD_MIN = 10

/** Different characters at least: fewer are a few keys pressed over and over. */
const DIFFERENT_MIN = 5

/** User names shorter than this stand in many words by chance. */
const NAME_MIN = 3

/** What is wrong with a password that somebody chooses. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'HAS_NAME'

/**
 * Looks at a password that somebody chooses; diacritics, capitals and blanks make a common one no better.
 *
 * @param username of the account, which the password must not contain
 */
export function passwordFault(password: string, username: string): PasswordFault | undefined {
  if (password.length < PASSWORD_MIN) return 'TOO_SHORT'
  if (password.length > PASSWORD_MAX) return 'TOO_LONG'
  const folded = foldVietnamese(password)
  const plain = folded.replaceAll(' ', '')
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size < DIFFERENT_MIN) return 'COMMON'
  const name = foldVietnamese(username)
  if (name.length >= NAME_MIN && folded.includes(name)) return 'HAS_NAME'
  return undefined
}
