import { Secret, TOTP } from 'otpauth'

/** What every authenticator application understands: SHA-1, six digits, thirty seconds (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 }

/** Bytes of a secret: as many as its digest has. */
const SECRET_BYTES = 20

/** Steps before and after the present one whose codes are taken: clocks differ, and typing takes a while. */
const WINDOW = 1

/** How the program is called in the list of an authenticator application. */
const ISSUER = 'chibo'

/** Draws the secret that server and device share, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** The address that a device reads from the QR code. */
export function totpUri(secret: string, username: string): string {
  return totp(secret, username).toString()
}

/**
 * Checks a code.
 *
 * @param secret in base32
 * @param code six digits
 * @param now milliseconds since 1970
 * @returns the step the code belongs to; undefined for a wrong one
 */
export function totpStep(secret: string, code: string, now: number): number | undefined {
  const generator = totp(secret, '')
  const distance = generator.validate({ token: code, timestamp: now, window: WINDOW })
  return distance === null ? undefined : generator.counter({ timestamp: now }) + distance
}

/** The code of a moment, as a device shows it. */
export function totpCode(secret: string, now: number): string {
  return totp(secret, '').generate({ timestamp: now })
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ ...SHAPE, issuer: ISSUER, label, secret: Secret.fromBase32(secret) })
}
