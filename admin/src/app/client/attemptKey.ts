function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Keys for `Idempotency-Key` of one form: the same input sent again, after a lost answer or a second click, bears the
 * same key and is stored once; a changed input is another attempt and bears a new one.
 */
export function createAttemptKeys(makeKey: () => string = randomKey): (input: unknown) => string {
  let body: string | undefined
  let key = ''
  return (input) => {
    const next = JSON.stringify(input)
    if (next !== body) {
      body = next
      key = makeKey()
    }
    return key
  }
}
