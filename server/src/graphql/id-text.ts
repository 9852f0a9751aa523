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
  let bits = 0
  let pending = 2
  let next = at
  for (let i = from; i < from + UUID_LENGTH; i += 1) {
    const character = uuid[i] ?? 0
    if (character === HYPHEN) continue
    bits = ((bits << 4) | (NIBBLES[character] ?? 0)) & 0x1ff
    pending += 4
    if (pending < 5) continue
    pending -= 5
    into[next] = DIGITS[(bits >>> pending) & 31] ?? 0
    next += 1
  }
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
