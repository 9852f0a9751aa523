import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'

/** The one place that writes and reads sensitive values (the columns of `member_private`). */
export interface Sealer {
  /** The bytes to store for a value: a scheme byte, then the payload. Text is stored in Unicode form C. */
  seal(text: string): Buffer
  /**
   * The value that `seal` was given.
   *
   * @throws UnknownSealError when the bytes are of no scheme this program knows
   */
  open(bytes: Uint8Array): string
  /**
   * A keyed digest (32 bytes) for look-ups and uniqueness: equal values have equal digests under one secret, and
   * without the secret no value can be tried against a digest. Of text in Unicode form C.
   */
  digest(text: string): Buffer
}

/** Stored bytes that no scheme of this program explains: of a newer program, or damaged. */
export class UnknownSealError extends Error {
  /** @param scheme the first byte; undefined when there is none */
  constructor(scheme: number | undefined) {
    super(`A sealed value has the unknown scheme ${scheme ?? 'none'}.`)
    this.name = 'UnknownSealError'
  }
}

/**
 * Schemes, by their first byte. 0: the value itself as UTF-8, in the clear. Later schemes encrypt; values are then
 * sealed anew in the background while all known schemes can be opened.
 */
const CLEAR = 0

const DIGEST_KEY_PURPOSE = 'chibo/member-private/digest/v1'

/**
 * Makes the codec of one installation.
 *
 * @param secret the installation's secret; each key derives from it under the label of its purpose (HKDF, SHA-256)
 * @throws RangeError when the secret is empty
 */
export function createSealer(secret: string): Sealer {
  if (secret === '') throw new RangeError('The secret of a sealer must not be empty.')
  const digestKey = createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', DIGEST_KEY_PURPOSE, 32)))
  return {
    seal(text) {
      const bytes = Buffer.from(`\0${text.normalize('NFC')}`, 'utf8')
      bytes[0] = CLEAR
      return bytes
    },
    open(bytes) {
      const [scheme] = bytes
      if (scheme !== CLEAR) throw new UnknownSealError(scheme)
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(1))
    },
    digest: (text) => createHmac('sha256', digestKey).update(text.normalize('NFC'), 'utf8').digest(),
  }
}
