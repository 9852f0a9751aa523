import type { Problem } from '@chibo/shared'

/** Characters of a display name at most. */
const NAME_MAX = 200

/** A name as it is stored, or why it cannot be. */
export type NameResult =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly problem: Problem }

/**
 * Brings a name into the form in which text is stored: normal form C, without blanks around it.
 *
 * @param field where it stands in the input
 */
export function readName(text: string, field: string): NameResult {
  const name = text.normalize('NFC').trim()
  const refuse = (code: Problem['code'], values: Problem['values'] = {}): NameResult => ({
    ok: false,
    problem: { code, path: [field], values },
  })
  if (name === '') return refuse('REQUIRED')
  if (name.length > NAME_MAX) return refuse('TOO_LONG', { max: NAME_MAX })
  // Controls cannot be seen, NUL cannot be stored, half of a surrogate pair is no character.
  if (/\p{Cc}/u.test(name) || !name.isWellFormed()) return refuse('INVALID_TEXT')
  return { ok: true, name }
}
