const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** A TypeID: prefix, underscore, the 128 bits in 26 letters. */
export function typeId(prefix: string, uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`)
  let letters = ''
  for (let i = 0; i < 26; i += 1) {
    letters = (LETTERS[Number(bits & 31n)] ?? '') + letters
    bits >>= 5n
  }
  return `${prefix}_${letters}`
}

/** The prefix and UUID in a TypeID. */
export function fromTypeId(id: string): { prefix: string; uuid: string } {
  const [prefix = '', letters = ''] = id.split('_')
  let bits = 0n
  for (const letter of letters) bits = (bits << 5n) | BigInt(LETTERS.indexOf(letter))
  const hex = bits.toString(16).padStart(32, '0')
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  )
  return { prefix, uuid }
}

const ID = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** Every id in an answer. */
export function idsIn(data: unknown): string[] {
  if (typeof data === 'string') return ID.test(data) ? [data] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(idsIn) : []
}
