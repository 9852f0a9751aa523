/** A parameter as it is sent: text, bytes, or nothing. */
export type WireValue = string | Buffer | null

/**
 * Writes a parameter's value for the database, which takes its type from the statement.
 *
 * @param value null, text, a number, a boolean, bytes, or a list of these other than bytes
 */
export function wireValue(value: unknown): WireValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `{${value.map(listItem).join(',')}}`
  throw new TypeError(`no parameter can be a ${typeof value}`)
}

function listItem(item: unknown): string {
  const value = wireValue(item)
  if (value === null) return 'null'
  if (typeof value !== 'string') throw new TypeError('a list holds no bytes')
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
