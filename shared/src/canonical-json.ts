/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * JSON of which there is one text for one value, so that it can be hashed: keys in the order of their UTF-16 units, no blanks, texts
 * in Unicode form C, numbers and escapes as `JSON.stringify` writes them.
 *
 * @throws RangeError where a number is not finite: JSON has no such numbers
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no such number in JSON')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`)
  return `{${fields.join(',')}}`
}
