/*
 * The digits of ids: a UUID's 128 bits as 26 digits of base 32, highest first, two zero bits before them. The form is
 * TypeID's; written here because a page of a hundred rows has hundreds of them, and whatever comes from the database or
 * has passed the pattern of ids need not be checked again.
 */

const DIGITS = Buffer.from('0123456789abcdefghjkmnpqrstvwxyz')
const VALUES = new Uint8Array(128)
DIGITS.forEach((digit, value) => (VALUES[digit] = value))
const HEX = Buffer.from('0123456789abcdef')
const NIBBLES = new Uint8Array(128)
HEX.forEach((digit, value) => (NIBBLES[digit] = value))
const HYPHEN = 45
/** The UUID that is being read, its hyphens in their places. */
const read = Buffer.from('00000000-0000-0000-0000-000000000000')

/** Characters of an id after its prefix. */
export const ID_LENGTH = 26
/** Characters of a UUID. */
export const UUID_LENGTH = 36

/**
 * Writes the digits of an id into bytes.
 *
 * @param uuid holds a UUID as PostgreSQL writes it (lower case, with hyphens) from `from` on
 */
export function writeId(uuid: Uint8Array, from: number, into: Uint8Array, at: number): void {
  // The first two hexadecimal digits make two digits, each five behind them four.
  let bits = (nibbleAt(uuid, from) << 4) | nibbleAt(uuid, from + 1)
  writeDigits(bits, 2, into, at)
  let i = from + 2
  for (let next = at + 2; next < at + ID_LENGTH; next += 4) {
    bits = 0
    for (let nibbles = 0; nibbles < 5; nibbles += 1) {
      if (uuid[i] === HYPHEN) i += 1
      bits = (bits << 4) | nibbleAt(uuid, i)
      i += 1
    }
    writeDigits(bits, 4, into, next)
  }
}

function nibbleAt(uuid: Uint8Array, at: number): number {
  return NIBBLES[uuid[at] ?? 0] ?? 0
}

function writeDigits(bits: number, count: number, into: Uint8Array, at: number): void {
  for (let i = 0; i < count; i += 1) into[at + i] = DIGITS[(bits >>> (5 * (count - 1 - i))) & 31] ?? 0
}

/** The UUID in the 26 digits of an id, as PostgreSQL writes it. */
export function readUuid(digits: string): string {
  let bits = 0
  let pending = -2
  let at = 0
  for (let i = 0; i < ID_LENGTH; i += 1) {
    bits = ((bits << 5) | (VALUES[digits.charCodeAt(i)] ?? 0)) & 0xfff
    pending += 5
    if (pending < 8) continue
    pending -= 8
    if (read[at] === HYPHEN) at += 1
    read[at] = HEX[(bits >>> (pending + 4)) & 15] ?? 0
    read[at + 1] = HEX[(bits >>> pending) & 15] ?? 0
    at += 2
  }
  return read.toString('latin1')
}
